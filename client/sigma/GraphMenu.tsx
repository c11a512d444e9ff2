// The menu on the graph: the commands that make sense for what is selected, at the pointer; what expanding would bring
// is counted in it, by type.
import { useRef } from "react";
import { ENTITY_TYPES } from "../../graph-data/schema/index.ts";
import { type Command, isEnabled } from "../commands/command.ts";
import { entityIn } from "../commands/expanding.ts";
import { isDecided } from "../model/decisions.ts";
import { type NeighbourCounts, stillToCome } from "../model/neighbours.ts";
import type { State } from "../model/store.ts";
import { useApp, useDesktop, useModel } from "../ui/app-context.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import type { CommandMenuProps } from "../ui/CommandMenu.tsx";
import { OpenMenu } from "../ui/OpenMenu.tsx";

export interface MenuAt {
  readonly x: number;
  readonly y: number;
}

interface GraphMenuProps {
  readonly at: MenuAt | null;
  readonly onClose: () => void;
}

const WITHOUT_SELECTION = [
  "fit",
  "paths",
  "remove-unconnected",
  "show-hidden",
  "clear-filters",
  "most-connected",
];

/** A menu that opens does not change under the pointer: it waits so long for the counts, or does without. */
const PATIENCE_MS = 800;

/** How many neighbours the store knows, by type; "asking" for a moment, null when they cannot be had. */
function useCounts(id: string | null): NeighbourCounts | "asking" | null {
  const { api } = useApp();
  const isKnown = useModel(
    ({ scene, session }) =>
      id !== null && session.connection !== "offline" && !isDecided(scene.decisions, id),
  );
  const loaded = useLoaded(isKnown ? id : null, (signal) =>
    api.entity(id ?? "", AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])),
  );
  if (!isKnown || loaded.kind === "failed") return null;
  return loaded.kind === "loaded" ? loaded.answer.neighbourCounts : "asking";
}

/** The commands that make sense, with what expanding would bring. */
function itemsFor(commands: readonly Command[], state: State, counts: NeighbourCounts | null) {
  const { selection } = state.scene;
  const usable = commands.filter(
    (c) =>
      (selection ? c.group === "Selection" || c.id === "paths" : WITHOUT_SELECTION.includes(c.id)) &&
      isEnabled(c, state),
  );
  const toCome = counts && selection ? stillToCome(state.scene, selection.id, counts) : [];
  const all = toCome.reduce((sum, { count }) => sum + count, 0);
  return usable.flatMap(({ id }): (string | readonly [string, string])[] => {
    if (id === "expand" && counts) return [[id, all > 0 ? `Expand: ${all} more` : "Expand: all are here"]];
    const type = ENTITY_TYPES.find((one) => id === `expand-${one}`);
    if (type === undefined) return [id];
    const count = toCome.find((c) => c.type === type)?.count;
    return count === undefined || toCome.length < 2 ? [] : [[id, `Expand: ${type}, ${count} more`]];
  });
}

export function GraphMenu({ at, onClose }: GraphMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={at ? { left: at.x, top: at.y } : undefined} />
      {at && <CountedMenu anchor={anchor} onClose={onClose} />}
    </>
  );
}

// Mounted with each opening, so that what was known at the last one is not taken for the answer.
function CountedMenu({ anchor, onClose }: Pick<CommandMenuProps, "anchor" | "onClose">) {
  const { app, commands } = useDesktop();
  const state = app.store.get();
  const counts = useCounts(entityIn(state));
  if (counts === "asking") return null;
  const items = itemsFor(commands, state, counts);
  return <OpenMenu label="On the graph" anchor={anchor} items={items} onClose={onClose} />;
}
