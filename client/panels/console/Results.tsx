// What a query found: as a table, as JSON, its plan; into the graph, onto the clipboard, into a file.
import { useEffect, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { CypherAnswer } from "../../../graph-data/schema/index.ts";
import { speakersOf } from "../../commands/completing.ts";
import { attempt, sayCounts, steps } from "../../commands/loading.ts";
import { saveFile } from "../../export/save-file.ts";
import { addGraph, showGraph } from "../../model/arrange.ts";
import { placeNew } from "../../model/layouts.ts";
import { bringToFront } from "../../model/desk.ts";
import { reasonOf } from "../../model/reason.ts";
import { notify, setPhase } from "../../model/session.ts";
import { useApp } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { plan as planSchema } from "./plan.ts";
import { PlanTree } from "./PlanTree.tsx";
import { ResultsTable } from "./ResultsTable.tsx";
import type { Fault, Run } from "./run.ts";
import { cutLine, summaryLine } from "./summary.ts";
import { type Order, sortRows, toTable } from "./values.ts";
import "./results.css";

/** As many rows as JSON shows; the file and the table have all. */
const JSON_ROWS = 200;

export function Results({ run, onRunAgain }: { run: Run; onRunAgain: () => void }) {
  if (run.kind === "done") return <Found key={run.query} answer={run.answer} />;
  return (
    <div className="results" aria-busy={run.kind === "running"}>
      <div className="results-empty">
        {run.kind === "none" && (
          <p className="quiet">
            Write a query, or take one under “Queries”, and run it with Ctrl+Enter. Queries only read; nothing
            can be changed by one.
          </p>
        )}
        {run.kind === "running" && <p className="busy">Running…</p>}
        {run.kind === "cancelled" && (
          <p className="quiet">
            Cancelled.{" "}
            <Button tone="link" onPress={onRunAgain}>
              Run it again
            </Button>
          </p>
        )}
        {run.kind === "failed" && <Failed fault={run.fault} />}
      </div>
    </div>
  );
}

const Failed = ({ fault }: { fault: Fault }) => (
  <div className="console-fault" role="alert">
    <p>
      {fault.at && (
        <strong>
          Line {fault.at.line}, column {fault.at.column}:{" "}
        </strong>
      )}
      {fault.text}
    </p>
    {fault.hint && <p>{fault.hint}</p>}
  </div>
);

function Found({ answer }: { answer: CypherAnswer }) {
  const app = useApp();
  const { columns, rows, summary } = answer;
  const [order, setOrder] = useState<Order | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // In a narrow console what was found lies below the query.
  useEffect(() => void place.current?.scrollIntoView({ block: "nearest" }), []);
  const plan = planSchema.safeParse(summary.plan);
  const sorted = () => sortRows(rows, order).flatMap((i) => (rows[i] ? [rows[i]] : []));
  const asObjects = (limit: number) =>
    JSON.stringify(
      sorted()
        .slice(0, limit)
        .map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
      null,
      2,
    );
  const copy = (text: string, what: string) => {
    // There is no clipboard but on https and localhost.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => app.store.tell(notify({ tone: "info", text: `${what} copied.` })),
        (fault: unknown) =>
          app.store.tell(
            notify({
              tone: "error",
              text: `${what} could not be copied: ${reasonOf(fault)}`,
              hint: "Save it as a file instead.",
            }),
          ),
      );
  };
  const hasRows = rows.length > 0;
  const cut = cutLine(answer);
  return (
    <Tabs ref={place} className="results" defaultSelectedKey={plan.success && !hasRows ? "plan" : "table"}>
      <div className="results-tools">
        <TabList aria-label="Result as" className="results-tabs">
          <Tab id="table">Table</Tab>
          <Tab id="json">JSON</Tab>
          {plan.success && <Tab id="plan">Plan</Tab>}
        </TabList>
        <p className="results-summary">
          {summaryLine(answer)}
          {cut && <strong> {cut}</strong>}
          {hasRows && answer.graph.nodes.length === 0 && ". There is no entity in them that could be drawn."}
        </p>
        <div className="results-actions">
          <Button
            isDisabled={answer.graph.nodes.length === 0}
            onPress={() => void showAsGraph(app, answer, "instead")}
          >
            Show as graph
          </Button>
          <Button
            isDisabled={answer.graph.nodes.length === 0}
            onPress={() => void showAsGraph(app, answer, "added")}
          >
            Add to graph
          </Button>
          <Button
            isDisabled={!hasRows}
            onPress={() => copy(toTable(columns, sorted(), "\t"), "The table was")}
          >
            Copy
          </Button>
          <Button
            isDisabled={!hasRows}
            onPress={() =>
              saveFile("relata-query.csv", `\uFEFF${toTable(columns, sorted(), ",")}`, "text/csv")
            }
          >
            CSV
          </Button>
        </div>
      </div>
      <TabPanel id="table" className="results-panel">
        {hasRows ? (
          <ResultsTable columns={columns} rows={rows} order={order} onOrder={setOrder} />
        ) : (
          <p className="results-empty quiet">
            {columns.length === 0 ? "This query returns no rows." : "Nothing in the graph matches."}
          </p>
        )}
      </TabPanel>
      <TabPanel id="json" className="results-panel results-json">
        <Button onPress={() => copy(asObjects(rows.length), "The JSON was")}>Copy JSON</Button>
        {rows.length > JSON_ROWS && (
          <span className="quiet"> The first {JSON_ROWS} rows; copying takes all.</span>
        )}
        {/* What scrolls must be in the keyboard's reach. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0}>{asObjects(JSON_ROWS)}</pre>
      </TabPanel>
      {plan.success && (
        <TabPanel id="plan" className="results-panel">
          <PlanTree plan={plan.data} />
        </TabPanel>
      )}
    </Tabs>
  );
}

/** Brings the nodes of an answer onto the desk; where the query returned no relations, those among its nodes. */
async function showAsGraph(
  app: ReturnType<typeof useApp>,
  { graph }: CypherAnswer,
  how: "instead" | "added",
) {
  const loaded = await attempt(app, "Load what belongs to it", async () => {
    const whole = graph.edges.length > 0 ? graph : await app.api.exportNodes(graph.nodes.map((n) => n.key));
    return { whole, names: await speakersOf(app, whole) };
  });
  if (!loaded) return;
  const { whole, names } = loaded;
  const put = how === "instead" ? showGraph : addGraph;
  app.store.change(
    how === "instead" ? "Show the query's result" : "Add the query's result",
    steps(put(whole), names, placeNew),
  );
  app.store.tell(setPhase({ kind: "ready" }));
  app.store.arrange(bringToFront(null));
  app.canvas?.fit();
  sayCounts(app, "");
}
