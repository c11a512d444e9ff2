// Bringing more of the store to the desk: an entity's neighbours, a few steps of them, or one type alone; and a larger
// or smaller most connected part.
import { ENTITY_TYPES, LIMITS } from "../../graph-data/schema/index.ts";
import type { NeighbourhoodOptions } from "../api/api.ts";
import { expandNode } from "../model/arrange.ts";
import { grouped } from "../model/counted.ts";
import { nameOf } from "../model/dataset.ts";
import { CAPS, setCap } from "../model/desk.ts";
import { placeNew } from "../model/layouts.ts";
import { within } from "../model/neighbours.ts";
import { notify, say } from "../model/session.ts";
import type { State } from "../model/store.ts";
import { visible } from "../model/visible.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";
import { complete } from "./completing.ts";
import { attempt, neighbourhood, showMostConnected, steps } from "./loading.ts";

/** How many more entities one expansion brings at most, by how many steps it goes. */
const AT_ONCE: Readonly<Record<number, number>> = { 1: 50, 2: 150, 3: 300 };

/** What of the neighbourhood is asked for; the limit is found here, so that expanding again brings the next. */
export type Reach = Omit<NeighbourhoodOptions, "limit">;

/** Loads an entity's neighbours: one step or more, all or those of some types or categories. */
export async function expand(app: App, id: string, reach: Reach = {}): Promise<void> {
  const { scene } = app.store.get();
  const { depth = 1 } = reach;
  const name = nameOf(scene.data, id);
  const before = visible(scene).nodes.size;
  // The server gives the best supported first, and so those that are here already.
  const limit = Math.min(LIMITS.neighbourhood.max, within(scene, id, depth).size + (AT_ONCE[depth] ?? 50));
  const whole = await attempt(app, `Expand ${name}`, async () =>
    complete(app, await neighbourhood(app, id, { ...reach, limit })),
  );
  if (!whole) return;
  const { graph, names } = whole;
  app.store.change(`Expand ${name}`, steps(expandNode(id, graph), names, placeNew));
  const brought = visible(app.store.get().scene).nodes.size - before;
  if (brought > 0) app.canvas?.fit([id]);
  const omitted = graph.attributes.omitted?.entities ?? 0;
  const came = graph.nodes.filter(({ key }) => !scene.data.nodes.has(key)).length;
  const found =
    brought > 0
      ? `${brought} more around ${name}.`
      : came > 0
        ? `${came} more around ${name}, all of them filtered out.`
        : `${name} has no other neighbours.`;
  const left = omitted > 0 ? ` ${grouped(omitted)} are still left out: expand again for the next.` : "";
  app.store.tell(say(found + left));
  if (brought <= 0 || omitted > 0) app.store.tell(notify({ tone: "info", text: found + left }));
}

/** The selected entity, if it is one. */
export const entityIn = ({ scene }: State): string | null =>
  scene.selection?.kind === "entity" ? scene.selection.id : null;
export const hasEntity = (state: State): boolean => entityIn(state) !== null;

const expandSelected =
  (reach: Reach) =>
  async (app: App): Promise<void> => {
    const id = entityIn(app.store.get());
    if (id !== null) await expand(app, id, reach);
  };

export const EXPAND_COMMANDS: readonly Command[] = [
  {
    id: "expand",
    label: "Expand: load its neighbours",
    group: "Selection",
    keys: ["E"],
    enabled: hasEntity,
    perform: expandSelected({}),
  },
  ...([2, 3] as const).map((depth): Command => ({
    id: `expand-${depth}`,
    label: `Expand ${depth} steps: its neighbours and theirs`,
    group: "Selection",
    words: "depth neighbourhood ego further",
    enabled: hasEntity,
    perform: expandSelected({ depth }),
  })),
  ...ENTITY_TYPES.map((type): Command => ({
    id: `expand-${type}`,
    label: `Expand: ${type} only`,
    group: "Selection",
    words: "neighbours type",
    enabled: hasEntity,
    perform: expandSelected({ types: [type] }),
  })),
];

export const CAP_COMMANDS: readonly Command[] = CAPS.map((cap) => ({
  id: `cap-${cap}`,
  label: `Show up to ${grouped(cap)} of the most connected entities`,
  group: "Graph",
  words: "limit cap more fewer left out",
  perform: async (app) => {
    app.store.arrange(setCap(cap));
    await showMostConnected(app);
  },
}));
