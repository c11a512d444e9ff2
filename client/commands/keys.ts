// Which command a key press means.
import type { Command } from "./command.ts";

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is this combination, such as "Mod+Shift+Z" or "?". */
export function matches(combination: string, press: Press): boolean {
  const parts = combination.split("+");
  // The last part is the key; that of "+" itself is empty.
  const key = parts.at(-1) || "+";
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if (wants("Mod") !== (press.ctrlKey || press.metaKey) || wants("Alt") !== press.altKey) return false;
  // Letters say whether Shift is meant; signs such as "?" need it on some keyboards only.
  const isLetter = /^[a-z]$/i.test(key);
  if ((isLetter || key.length > 1) && wants("Shift") !== press.shiftKey) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** Where a key is pressed. */
export type Place = "text field" | "elsewhere";

/** The command a press stands for, or null. A press without Mod counts only outside of text fields. */
export function commandFor(commands: readonly Command[], press: Press, place: Place): Command | null {
  if (place === "text field" && !press.ctrlKey && !press.metaKey) return null;
  return commands.find((command) => command.keys?.some((keys) => matches(keys, press))) ?? null;
}

/** Whose keyboard it is. */
export type Keyboard = "Mac" | "PC";

/** The combination as a person reads it: "Ctrl+K", or "⌘K" on a Mac. */
export const readable = (combination: string, keyboard: Keyboard): string =>
  keyboard === "Mac"
    ? combination.replace("Mod+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥")
    : combination.replace("Mod+", "Ctrl+");
