// The console: a query on the left, what it found on the right.
import { useRef, useSyncExternalStore } from "react";
import { LIMITS } from "../../../graph-data/schema/index.ts";
import { grouped } from "../../model/counted.ts";
import { useApp } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { useWantedFocus } from "../../ui/use-wanted-focus.ts";
import { CypherEditor, type EditorHandle } from "./CypherEditor.tsx";
import { readParameters } from "./queries.ts";
import { QueryShelf } from "./QueryShelf.tsx";
import { Results } from "./Results.tsx";
import { cancelQuery, currentRun, watchRun } from "./run.ts";
import { suggest } from "./suggest.ts";
import { useAsking } from "./use-asking.ts";
import { useSchema } from "./use-schema.ts";
import "./console.css";

export function ConsolePanel() {
  const editor = useRef<EditorHandle>(null);
  const schema = useSchema();
  const outcome = useSyncExternalStore(watchRun, currentRun);
  const { queries, change, rows, setRows, wrong, run, check } = useAsking((faults) =>
    editor.current?.show(faults),
  );
  useWantedFocus("console", () => editor.current?.focus());
  const { draft, parameters } = queries;
  const open = (query: string) => {
    editor.current?.set(query);
    editor.current?.focus();
  };
  return (
    <div className="console">
      <div className="console-query">
        <div className="console-tools">
          <RunButton isRunning={outcome.kind === "running"} onRun={run} />
          <QueryShelf queries={queries} onChange={change} onOpen={open} schema={schema} />
          <MostRows rows={rows} onChange={setRows} />
        </div>
        <CypherEditor
          ref={editor}
          query={draft}
          onChange={(text) => change((q) => ({ ...q, draft: text }))}
          onRun={run}
          suggest={(before) => suggest(before, schema ?? NO_SCHEMA, namesIn(parameters))}
          check={check}
        />
        <Parameters text={parameters} onChange={(text) => change((q) => ({ ...q, parameters: text }))} />
        {wrong !== null && (
          <p className="console-fault" role="alert">
            {wrong}
          </p>
        )}
      </div>
      <Results run={outcome} onRunAgain={run} />
    </div>
  );
}

const NO_SCHEMA = { labels: [], relationshipTypes: [], propertyKeys: [] };

function RunButton({ isRunning, onRun }: { isRunning: boolean; onRun: () => void }) {
  const { api } = useApp();
  return isRunning ? (
    <Button tone="strong" onPress={() => cancelQuery(api)}>
      Cancel
    </Button>
  ) : (
    <Button tone="strong" onPress={onRun}>
      Run
    </Button>
  );
}

const ROWS = [100, LIMITS.cypher.rows, LIMITS.cypher.maxRows];

const MostRows = ({ rows, onChange }: { rows: number; onChange: (rows: number) => void }) => (
  <select
    className="console-rows"
    aria-label="Rows at most"
    value={rows}
    onChange={(event) => onChange(Number(event.target.value))}
  >
    {ROWS.map((n) => (
      <option key={n} value={n}>
        up to {grouped(n)} rows
      </option>
    ))}
  </select>
);

const Parameters = ({ text, onChange }: { text: string; onChange: (text: string) => void }) => (
  <details className="console-parameters" open={text !== "" || undefined}>
    <summary>Parameters</summary>
    <textarea
      aria-label="Parameters as JSON"
      rows={2}
      spellCheck={false}
      placeholder={'{"name": "Minsk"} for $name'}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  </details>
);

function namesIn(parameters: string): string[] {
  try {
    return Object.keys(readParameters(parameters));
  } catch {
    return []; // said when the query is run
  }
}
