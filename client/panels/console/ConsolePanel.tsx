// The console: a query on the left, what it found on the right.
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { LIMITS } from "../../../graph-data/schema/index.ts";
import { readAddress } from "../../model/address.ts";
import { reasonOf } from "../../model/reason.ts";
import { say } from "../../model/session.ts";
import { useApp } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { CypherEditor, type EditorHandle } from "./CypherEditor.tsx";
import { EXPLAIN, isExplained, underline, type Underline } from "./lint.ts";
import { keepQueries, loadQueries, type Queries, readParameters, remember } from "./queries.ts";
import { QueryShelf } from "./QueryShelf.tsx";
import { Results } from "./Results.tsx";
import { cancelQuery, currentRun, faultOf, runQuery, watchRun } from "./run.ts";
import { suggest } from "./suggest.ts";
import { useSchema } from "./use-schema.ts";
import "./console.css";

const ROWS = [100, LIMITS.cypher.rows, LIMITS.cypher.maxRows];

// The address's query counts when the page is opened on it, not each time the console is unfolded.
let toAsk = readAddress(new URL(location.href)).cypher;
function takeAsked(): string | null {
  const asked = currentRun().kind === "none" ? toAsk : null;
  // Left in place until it has been run: React may mount twice.
  if (asked === null) toAsk = null;
  return asked;
}

export function ConsolePanel() {
  const { api, store } = useApp();
  const [asked] = useState(takeAsked);
  const [queries, setQueries] = useState<Queries>(() => {
    const kept = loadQueries(localStorage);
    return asked === null ? kept : { ...kept, draft: asked };
  });
  const [rows, setRows] = useState<number>(LIMITS.cypher.rows);
  const [wrong, setWrong] = useState<string | null>(null);
  const run = useSyncExternalStore(watchRun, currentRun);
  const schema = useSchema();
  const editor = useRef<EditorHandle>(null);
  const { draft, parameters } = queries;

  useEffect(() => keepQueries(localStorage, queries), [queries]);

  const execute = async (text: string) => {
    if (text.trim() === "") return;
    let values: ReturnType<typeof readParameters>;
    try {
      values = readParameters(parameters);
      setWrong(null);
    } catch (fault) {
      setWrong(reasonOf(fault));
      return;
    }
    setQueries(remember(text, new Date().toISOString()));
    putInAddress(text);
    await runQuery(api, { query: text, parameters: values, limit: rows });
    const now = currentRun();
    if (now.kind === "done") store.tell(say(`${now.answer.rows.length} rows.`));
    if (now.kind === "failed") {
      editor.current?.show([underline(text, now.fault, 0)]);
      store.tell(say(`The query failed: ${now.fault.text}`));
    }
  };
  // A query in the address only reads, like any other, so it is run.
  useEffect(() => {
    const ran = currentRun();
    if (asked === null || ran.kind !== "none") return;
    const timer = setTimeout(() => void execute(asked));
    return () => clearTimeout(timer);
    // Once, when the console opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const check = async (query: string): Promise<readonly Underline[]> => {
    if (query.trim() === "" || store.get().session.connection === "offline") return [];
    const ran = currentRun();
    if (ran.kind === "failed" && ran.query === query) return [underline(query, ran.fault, 0)];
    const isPlan = isExplained(query);
    try {
      const values = readParameters(parameters);
      const explained = isPlan ? query.replace(/PROFILE/i, "EXPLAIN") : EXPLAIN + query;
      await api.cypher({ query: explained, parameters: values, limit: 1 });
      return [];
    } catch (fault) {
      return [underline(query, faultOf(fault), isPlan ? 0 : 1)];
    }
  };
  const open = (query: string) => {
    editor.current?.set(query);
    editor.current?.focus();
  };
  const isRunning = run.kind === "running";

  return (
    <div className="console">
      <div className="console-query">
        <div className="console-tools">
          {isRunning ? (
            <Button tone="strong" onPress={() => cancelQuery(api)}>
              Cancel
            </Button>
          ) : (
            <Button tone="strong" onPress={() => void execute(draft)}>
              Run
            </Button>
          )}
          <QueryShelf queries={queries} onChange={setQueries} onOpen={open} schema={schema} />
          <select
            className="console-rows"
            aria-label="Rows at most"
            value={rows}
            onChange={(event) => setRows(Number(event.target.value))}
          >
            {ROWS.map((n) => (
              <option key={n} value={n}>
                up to {n.toLocaleString("en")} rows
              </option>
            ))}
          </select>
        </div>
        <CypherEditor
          ref={editor}
          query={draft}
          onChange={(text) => setQueries((q) => ({ ...q, draft: text }))}
          onRun={() => void execute(draft)}
          suggest={(before) => suggest(before, schema ?? NO_SCHEMA, namesIn(parameters))}
          check={check}
        />
        <details className="console-parameters" open={parameters !== "" || undefined}>
          <summary>Parameters</summary>
          <textarea
            aria-label="Parameters as JSON"
            rows={2}
            spellCheck={false}
            placeholder={'{"name": "Minsk"} for $name'}
            value={parameters}
            onChange={(event) => setQueries({ ...queries, parameters: event.target.value })}
          />
        </details>
        {wrong !== null && (
          <p className="console-fault" role="alert">
            {wrong}
          </p>
        )}
      </div>
      <Results run={run} onRunAgain={() => void execute(draft)} />
    </div>
  );
}

const NO_SCHEMA = { labels: [], relationshipTypes: [], propertyKeys: [] };

function namesIn(parameters: string): string[] {
  try {
    return Object.keys(readParameters(parameters));
  } catch {
    return []; // said when the query is run
  }
}

function putInAddress(query: string): void {
  const url = new URL(location.href);
  url.searchParams.set("cypher", query);
  history.replaceState(null, "", url);
}
