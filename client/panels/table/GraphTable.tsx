// The same graph as the canvas, as rows: its entities or its relations, found by words, sorted as one likes. What is
// selected there is selected here, and the other way round.
import { useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { countsLine, visible } from "../../model/visible.ts";
import { useModel } from "../../ui/app-context.ts";
import { type Column, ENTITY_COLUMNS, RELATION_COLUMNS } from "./columns.ts";
import { Rows } from "./Rows.tsx";
import { rowsOfEntities, rowsOfRelations, rowsWith } from "./rows.ts";
import "../../ui/field.css";
import "./table.css";
import { FindField } from "../../ui/FindField.tsx";

export function GraphTable() {
  const [tab, setTab] = useState("relations");
  const [words, setWords] = useState("");
  const counts = useModel(({ scene }) => countsLine(visible(scene)));
  const entities = useModel(({ scene }) => rowsOfEntities(scene.data, visible(scene)));
  const relations = useModel(({ scene }) => rowsOfRelations(scene.data, visible(scene), scene.verdicts));
  const hasMarks = useModel(({ scene }) => scene.verdicts.size > 0);
  const relationColumns = hasMarks ? RELATION_COLUMNS : UNMARKED_COLUMNS;
  const found = {
    entities: useFoundRows(entities, ENTITY_COLUMNS, words),
    relations: useFoundRows(relations, relationColumns, words),
  };
  return (
    <Tabs className="graph-table" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <div className="table-head">
        <TabList className="tabs" aria-label={`Rows of ${counts}`}>
          <Tab id="relations" className="tab">
            Relations <span className="row-count">{found.relations.length}</span>
          </Tab>
          <Tab id="entities" className="tab">
            Entities <span className="row-count">{found.entities.length}</span>
          </Tab>
        </TabList>
        <FindField
          label="Find rows"
          example="Find rows: met, planned, a name…"
          words={words}
          onWords={setWords}
        />
      </div>
      <TabPanel id="relations" className="tab-panel">
        <Rows label="Relations" kind="relation" columns={relationColumns} rows={found.relations} />
      </TabPanel>
      <TabPanel id="entities" className="tab-panel">
        <Rows label="Entities" kind="entity" columns={ENTITY_COLUMNS} rows={found.entities} />
      </TabPanel>
    </Tabs>
  );
}

const UNMARKED_COLUMNS = RELATION_COLUMNS.filter(({ id }) => id !== "checked");

const useFoundRows = <R,>(rows: readonly R[], columns: readonly Column<R>[], words: string): readonly R[] =>
  useMemo(() => rowsWith(rows, columns, words), [rows, columns, words]);
