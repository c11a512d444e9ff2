// The same graph as the canvas, as rows: its entities or its relations, sorted as one likes. What is selected
// there is selected here, and the other way round.
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { countsLine, visible } from "../../model/visible.ts";
import { useModel } from "../../ui/app-context.ts";
import { ENTITY_COLUMNS, RELATION_COLUMNS } from "./columns.ts";
import { Rows } from "./Rows.tsx";
import { rowsOfEntities, rowsOfRelations } from "./rows.ts";
import "./table.css";

export function GraphTable() {
  const [tab, setTab] = useState("relations");
  const entities = useModel(({ scene }) => rowsOfEntities(scene.data, visible(scene)));
  const relations = useModel(({ scene }) => rowsOfRelations(scene.data, visible(scene), scene.verdicts));
  const counts = useModel(({ scene }) => countsLine(visible(scene)));
  return (
    <Tabs className="graph-table" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <TabList className="tabs" aria-label={`Rows of ${counts}`}>
        <Tab id="relations" className="tab">
          Relations <span className="row-count">{relations.length}</span>
        </Tab>
        <Tab id="entities" className="tab">
          Entities <span className="row-count">{entities.length}</span>
        </Tab>
      </TabList>
      <TabPanel id="relations" className="tab-panel">
        <Rows label="Relations" kind="relation" columns={RELATION_COLUMNS} rows={relations} />
      </TabPanel>
      <TabPanel id="entities" className="tab-panel">
        <Rows label="Entities" kind="entity" columns={ENTITY_COLUMNS} rows={entities} />
      </TabPanel>
    </Tabs>
  );
}
