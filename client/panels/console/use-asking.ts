// Asking the store: the person's queries, how they are run, and how they are checked while they are written.
import { useEffect, useEffectEvent, useState } from "react";
import { LIMITS } from "../../../graph-data/schema/index.ts";
import { speakersOf } from "../../commands/completing.ts";
import { attempt } from "../../commands/loading.ts";
import { counted } from "../../model/counted.ts";
import { reasonOf } from "../../model/reason.ts";
import { say } from "../../model/session.ts";
import { useApp } from "../../ui/app-context.ts";
import { putInAddress, takeAsked } from "./asked.ts";
import { EXPLAIN, isExplained, underline, type Underline } from "./lint.ts";
import { keepQueries, loadQueries, type Queries, readParameters, remember } from "./queries.ts";
import { currentRun, faultOf, runQuery } from "./run.ts";

export interface Asking {
  readonly queries: Queries;
  readonly change: (change: (queries: Queries) => Queries) => void;
  /** How many rows an answer has at most. */
  readonly rows: number;
  readonly setRows: (rows: number) => void;
  /** Why the query was not sent, in words for the person. */
  readonly wrong: string | null;
  /** Runs the query being written. */
  readonly run: () => void;
  /** What the store finds wrong with a query, without running it. */
  readonly check: (query: string) => Promise<readonly Underline[]>;
}

/** @param show underlines what was wrong with the query that has been run */
export function useAsking(show: (faults: readonly Underline[]) => void): Asking {
  const app = useApp();
  const { api, store } = app;
  const [asked] = useState(takeAsked);
  const [queries, setQueries] = useState<Queries>(() => {
    const kept = loadQueries(localStorage);
    return asked === null ? kept : { ...kept, draft: asked };
  });
  // Another tab may have kept queries meanwhile: only what is being written is this one's own.
  const change = (next: (queries: Queries) => Queries) =>
    setQueries(({ draft, parameters }) => next({ ...loadQueries(localStorage), draft, parameters }));
  const [rows, setRows] = useState<number>(LIMITS.cypher.rows);
  const [wrong, setWrong] = useState<string | null>(null);
  const { draft, parameters } = queries;
  useEffect(() => keepQueries(localStorage, queries), [queries]);

  const run = async (query: string) => {
    if (query.trim() === "") return;
    let values: ReturnType<typeof readParameters>;
    try {
      values = readParameters(parameters);
      setWrong(null);
    } catch (fault) {
      setWrong(reasonOf(fault));
      return;
    }
    change(remember(query, new Date().toISOString()));
    putInAddress(query);
    await runQuery(api, { query, parameters: values, limit: rows });
    const now = currentRun();
    if (now.kind === "done") {
      store.tell(say(`${counted(now.answer.rows.length, "row")}.`));
      // The rows hold the ids of those who say so.
      const { graph } = now.answer;
      const names = await attempt(app, "Ask for names", () => speakersOf(app, { ...graph, nodes: [] }));
      if (names) store.amend(names);
    }
    if (now.kind === "failed") {
      show([underline(query, now.fault, 0)]);
      store.tell(say(`The query failed: ${now.fault.text}`));
    }
  };
  const open = useEffectEvent((query: string) => void run(query));
  // A query in the address only reads, like any other, so it is run when the console opens.
  useEffect(() => {
    if (asked === null || currentRun().kind !== "none") return;
    const timer = setTimeout(() => open(asked));
    return () => clearTimeout(timer);
  }, [asked]);

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
  return { queries, change, rows, setRows, wrong, run: () => void run(draft), check };
}
