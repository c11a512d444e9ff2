// Getting graph data onto the desk: each asks the server, then changes the scene in one step, and says what
// became of it. A failure becomes a notice; the desk stays as it was.
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { ProblemError, UnreachableError } from "../api/request.ts";
import type { NeighbourhoodOptions } from "../api/api.ts";
import { addGraph, showGraph, showPath } from "../model/arrange.ts";
import { saysWhatIsBeyond, unionOf } from "../model/dataset.ts";
import { inStore, onDesk } from "../model/decisions.ts";
import { madeFrom, openPanel } from "../model/desk.ts";
import { placeIn, placeNew } from "../model/layouts.ts";
import { waysOf } from "../model/paths.ts";
import { reasonOf } from "../model/reason.ts";
import type { Producer, Selection } from "../model/scene.ts";
import { select } from "../model/selection.ts";
import { begin, finish, type Notice, notify, say, setPhase, succeeded } from "../model/session.ts";
import { countsLine, visible } from "../model/visible.ts";
import { selected } from "../model/walk.ts";
import type { App } from "./app.ts";
import { complete, speakersOf } from "./completing.ts";

let jobs = 0;

/** Says that something is under way, until it ends. */
export function underWay({ store }: App, label: string) {
  const job = ++jobs;
  store.tell(begin(job, label));
  return {
    /** Another word on the same. */
    goOn: (next: string) => store.tell(begin(job, next)),
    end: () => store.tell(finish(job)),
  };
}

/** Runs a task that asks the server: shown as under way, failures told, null when it failed. */
export async function attempt<T>(app: App, label: string, task: () => Promise<T>): Promise<T | null> {
  const job = underWay(app, label);
  try {
    const result = await task();
    app.store.tell(succeeded(label));
    return result;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") return null;
    if (fault instanceof UnreachableError) app.store.tell((s) => ({ ...s, connection: "offline" }));
    app.store.tell(notify(noticeOf(label, fault)));
    return null;
  } finally {
    job.end();
  }
}

function noticeOf(label: string, fault: unknown): Omit<Notice, "id"> {
  const text = `${label}: ${reasonOf(fault)}`;
  const hint = hintOf(fault);
  const whileOffline = fault instanceof UnreachableError;
  return { tone: "error", text, task: label, ...(hint && { hint }), ...(whileOffline && { whileOffline }) };
}

function hintOf(fault: unknown): string | null {
  if (fault instanceof UnreachableError) return "What is on the desk stays usable.";
  if (!(fault instanceof ProblemError)) return null;
  // The server's own way out is for those who call it.
  return fault.status === 404
    ? "Its articles may have been deleted, or the link is to another graph. Search for it by its name."
    : fault.hint;
}

/** Several changes of a scene as one, done in this order. */
export const steps =
  (...producers: readonly Producer[]): Producer =>
  (scene) =>
    producers.reduce((at, produce) => produce(at), scene);

/** A larger graph goes on settling in the layout's worker. */
const SETTLED_AT_ONCE = 500;

/** Lets a large graph that has just been placed go on settling. */
export function settleLarge({ canvas }: App, nodes: number): void {
  if (nodes > SETTLED_AT_ONCE) canvas?.startLayout();
}

/** Shows the most connected part of the graph, afresh. */
export async function showMostConnected(app: App): Promise<void> {
  const before = app.store.get().session.phase;
  if (app.store.get().scene.data.nodes.size === 0) app.store.tell(setPhase({ kind: "loading" }));
  try {
    const graph = await app.api.graph(app.store.get().desk.cap);
    const names = await speakersOf(app, graph);
    const isFirst = app.store.get().history.past.length === 0 && app.store.get().scene.data.nodes.size === 0;
    const produce = steps(showGraph(graph), names, placeIn(app.canvas?.shape() ?? "wide"));
    if (isFirst) app.store.amend(produce);
    else app.store.change("Show the most connected part", produce);
    app.store.tell(setPhase({ kind: graph.nodes.length === 0 ? "empty" : "ready" }));
    app.store.tell((s) => ({ ...s, stale: false }));
    app.store.arrange(madeFrom(app.store.get().session.health?.counts ?? null));
    app.canvas?.fit();
    settleLarge(app, graph.nodes.length);
    sayCounts(app, "");
  } catch (fault) {
    const notice = noticeOf("Load the graph", fault);
    const { text, hint } = notice;
    if (before.kind === "ready") app.store.tell(notify(notice));
    else
      app.store.tell(
        setPhase({ kind: "failed", text, hint: fault instanceof UnreachableError ? "" : (hint ?? "") }),
      );
  }
}

/** Says what is on screen now through the live region. */
export const sayCounts = (app: App, before: string): void =>
  app.store.tell(say(`${before}${countsLine(visible(app.store.get().scene))}.`));

/**
 * Selects what is given and opens its details. Loads its surroundings first when it is not on the desk, or when
 * they are asked for.
 */
export async function goTo(app: App, wanted: Selection, want?: "surroundings"): Promise<void> {
  const { scene, session } = app.store.get();
  const selection = wanted.kind === "entity" ? { ...wanted, id: onDesk(scene.decisions, wanted.id) } : wanted;
  const here = visible(scene);
  const isHere = (selection.kind === "entity" ? here.nodes : here.edges).has(selection.id);
  // Without a server what is on the desk has to do.
  const isAround = isHere && (want !== "surroundings" || session.connection === "offline");
  const isFirst = scene.data.nodes.size === 0;
  const loaded = isAround
    ? null
    : await attempt(app, "Open it", () =>
        Promise.all([surroundings(app, selection), isFirst ? beyond(app) : steps()]),
      );
  // What is on the desk is shown even where its surroundings cannot be had.
  if (loaded === null && !isHere) return;
  if (loaded !== null) {
    const [{ label, graph, names }, told] = loaded;
    const produce = steps(addGraph(graph), names, told, placeNew, select(selection));
    // What the page opens on is no step: before it there was nothing.
    if (isFirst) app.store.amend(produce);
    else app.store.change(label, produce);
    app.store.tell(setPhase({ kind: "ready" }));
  } else app.store.amend(select(selection));
  app.store.arrange(openPanel("details", true));
  app.store.tell(say(selected(app.store.get().scene)));
  if (selection.kind !== "entity") return;
  if (loaded === null) app.canvas?.reveal(selection.id);
  else app.canvas?.fit([selection.id]);
}

/** Tells what the store holds beyond the part of it that the desk begins with. */
export async function beyond({ store, api }: App): Promise<Producer> {
  return saysWhatIsBeyond((store.get().session.health ?? (await api.health())).counts);
}

async function surroundings(app: App, { kind, id }: Selection) {
  if (kind === "entity") {
    const whole = await complete(app, await neighbourhood(app, id));
    const entity = whole.graph.nodes.find((n) => n.key === id);
    return { label: `Show ${entity?.attributes.label ?? id}`, ...whole };
  }
  const { relation } = await app.api.relation(id);
  const whole = await complete(app, await app.api.exportNodes([relation.source, relation.target]));
  return { label: `Show ${relation.sourceName} and ${relation.targetName}`, ...whole };
}

/** What stands around an entity in the store; of one that was joined, around all it is made of. */
export async function neighbourhood(
  app: App,
  id: string,
  options: NeighbourhoodOptions = {},
): Promise<GraphJson> {
  const ids = inStore(app.store.get().scene.decisions, id);
  const graphs = await Promise.all(ids.map((one) => app.api.neighbourhood(one, options)));
  return graphs.reduce(unionOf);
}

/** An entity that need not be on the desk. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Longer paths tell little of who has to do with whom. */
const LONGEST_PATH = 4;

/** Loads the shortest paths between two entities and lets them stand out. */
export async function showPaths(app: App, from: Named, to: Named): Promise<void> {
  const { decisions } = app.store.get().scene;
  const storeId = ({ id }: Named) => inStore(decisions, id)[0] ?? id;
  const names = `${from.name} and ${to.name}`;
  const found = await attempt(app, `Paths between ${names}`, async () => {
    const paths = await app.api.paths({ from: storeId(from), to: storeId(to), maxLength: LONGEST_PATH });
    return { paths, whole: await complete(app, paths) };
  });
  if (!found) return;
  const { paths, whole } = found;
  if (paths.edges.length === 0) {
    const text = `No path of up to ${LONGEST_PATH} steps between ${names}.`;
    app.store.tell(notify({ tone: "info", text }));
    return;
  }
  const path = {
    from: onDesk(decisions, from.id),
    to: onDesk(decisions, to.id),
    nodes: paths.nodes.map((n) => onDesk(decisions, n.key)),
    edges: paths.edges.map((e) => e.key),
    only: null,
  };
  app.store.change(
    `Paths between ${names}`,
    steps(addGraph(whole.graph), whole.names, placeNew, showPath(path)),
  );
  app.store.amend(select(null));
  app.store.arrange(openPanel("details", true));
  app.canvas?.fit(path.nodes);
  const { length } = waysOf(app.store.get().scene.data.edges, path);
  app.store.tell(say(`${length === 1 ? "One path" : `${length} paths`} between ${names}.`));
}
