// What a query found: as a table, as JSON, its plan; into the graph, onto the clipboard, into a file.
import { useEffect, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { CypherAnswer } from "../../../graph-data/schema/index.ts";
import { saveFile } from "../../export/save-file.ts";
import { useApp } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { copy } from "./copy.ts";
import { plan as planSchema } from "./plan.ts";
import { PlanTree } from "./PlanTree.tsx";
import { ResultsTable } from "./ResultsTable.tsx";
import { showAnswer } from "./show-answer.ts";
import { cutLine, summaryLine } from "./summary.ts";
import { type Order, sortRows, toObjects, toTable } from "./values.ts";

/** As many rows as JSON shows; the file and the table have all. */
const JSON_ROWS = 200;

type Rows = CypherAnswer["rows"];

interface FoundProps {
  readonly answer: CypherAnswer;
}

export function Found({ answer }: FoundProps) {
  const { columns, rows, summary } = answer;
  const [order, setOrder] = useState<Order | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // In a narrow console what was found lies below the query.
  useEffect(() => void place.current?.scrollIntoView({ block: "nearest" }), []);
  const plan = planSchema.safeParse(summary.plan);
  const sorted = () => sortRows(rows, order).flatMap((i) => (rows[i] ? [rows[i]] : []));
  return (
    <Tabs
      ref={place}
      className="results"
      defaultSelectedKey={plan.success && rows.length === 0 ? "plan" : "table"}
    >
      <div className="results-tools">
        <TabList aria-label="Result as" className="results-tabs">
          <Tab id="table">Table</Tab>
          <Tab id="json">JSON</Tab>
          {plan.success && <Tab id="plan">Plan</Tab>}
        </TabList>
        <Summary answer={answer} />
        <Actions answer={answer} sorted={sorted} />
      </div>
      <TabPanel id="table" className="results-panel">
        {rows.length > 0 ? (
          <ResultsTable columns={columns} rows={rows} order={order} onOrder={setOrder} />
        ) : (
          <p className="results-empty quiet">
            {columns.length === 0 ? "This query returns no rows." : "Nothing in the graph matches."}
          </p>
        )}
      </TabPanel>
      <TabPanel id="json" className="results-panel results-json">
        <AsJson columns={columns} sorted={sorted} />
      </TabPanel>
      {plan.success && (
        <TabPanel id="plan" className="results-panel">
          <PlanTree plan={plan.data} />
        </TabPanel>
      )}
    </Tabs>
  );
}

function Summary({ answer }: FoundProps) {
  const cut = cutLine(answer);
  return (
    <p className="results-summary">
      {summaryLine(answer)}
      {cut && <strong> {cut}</strong>}
      {answer.rows.length > 0 &&
        answer.graph.nodes.length === 0 &&
        ". There is no entity in them that could be drawn."}
    </p>
  );
}

/** @param sorted gives the rows in the order in which the table has them */
function Actions({ answer, sorted }: FoundProps & { readonly sorted: () => Rows }) {
  const app = useApp();
  const { columns, rows, graph } = answer;
  const cannotBeDrawn = graph.nodes.length === 0;
  const isEmpty = rows.length === 0;
  const saveAsCsv = () =>
    saveFile("relata-query.csv", `\uFEFF${toTable(columns, sorted(), ",")}`, "text/csv");
  return (
    <div className="results-actions">
      <Button isDisabled={cannotBeDrawn} onPress={() => void showAnswer(app, answer, "instead")}>
        Show as graph
      </Button>
      <Button isDisabled={cannotBeDrawn} onPress={() => void showAnswer(app, answer, "added")}>
        Add to graph
      </Button>
      <Button
        isDisabled={isEmpty}
        onPress={() => void copy(app, toTable(columns, sorted(), "\t"), "The table")}
      >
        Copy
      </Button>
      <Button isDisabled={isEmpty} onPress={saveAsCsv}>
        CSV
      </Button>
    </div>
  );
}

interface AsJsonProps {
  readonly columns: CypherAnswer["columns"];
  readonly sorted: () => Rows;
}

function AsJson({ columns, sorted }: AsJsonProps) {
  const app = useApp();
  const rows = sorted();
  const inJson = (of: Rows) => JSON.stringify(toObjects(columns, of), null, 2);
  return (
    <>
      <Button onPress={() => void copy(app, inJson(rows), "The JSON")}>Copy JSON</Button>
      {rows.length > JSON_ROWS && (
        <span className="quiet"> The first {JSON_ROWS} rows; copying takes all.</span>
      )}
      {/* What scrolls must be in the keyboard's reach. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{inJson(rows.slice(0, JSON_ROWS))}</pre>
    </>
  );
}
