// Commands as records: toolbar, palette, shortcuts list and menus all read the same list.
import { hasWords } from "../model/words.ts";
import type { State } from "../model/store.ts";
import type { App } from "./app.ts";

export const GROUPS = ["View", "Graph", "Selection", "Panels", "Help"] as const;

export interface Command {
  /** Stable, kebab-case; what buttons and notices refer to. */
  readonly id: string;
  readonly label: string;
  readonly group: (typeof GROUPS)[number];
  /** "Mod" is Ctrl, or Cmd on a Mac: "Mod+Shift+Z", "/", "?". The first one is shown. */
  readonly keys?: readonly string[];
  /** Other words a person may look for in the palette. */
  readonly words?: string;
  /** Whether it makes sense now; absent: always. */
  readonly enabled?: (state: State) => boolean;
  /** Does it. What changes the scene goes through `store.change`, and so can be undone. */
  readonly perform: (app: App) => void | Promise<void>;
}

/** Whether it makes sense now. */
export const isEnabled = ({ enabled }: Command, state: State): boolean => enabled?.(state) ?? true;

/** The command of this id; throws where there is none, as only code can ask for one. */
export function commandOf(commands: readonly Command[], id: string): Command {
  const command = commands.find((c) => c.id === id);
  if (!command) throw new Error(`There is no command "${id}"`);
  return command;
}

/** The commands that a person may mean by some words, those that are called so before those that are about it. */
export function commandsFor(commands: readonly Command[], text: string): Command[] {
  const found = commands
    .filter(({ id }) => id !== "commands")
    .filter(({ label, group, words = "" }) => hasWords(`${label} ${group} ${words}`, text));
  return [...found.filter((c) => hasWords(c.label, text)), ...found.filter((c) => !hasWords(c.label, text))];
}
