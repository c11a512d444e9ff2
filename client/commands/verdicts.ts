// Saying of the selected relation that it is right or wrong, and why.
import type { Verdict } from "../model/scene.ts";
import { bringToFront, openPanel } from "../model/desk.ts";
import { say, wantFocus } from "../model/session.ts";
import type { State } from "../model/store.ts";
import { selected } from "../model/walk.ts";
import { judge, noteOn } from "../model/verdicts.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";

/** The selected relation, if it is one and on the desk. */
const relationIn = ({ scene: { selection, data } }: State) =>
  selection?.kind === "relation" ? (data.edges.get(selection.id) ?? null) : null;

/** Gives the verdict, or takes the same one back. */
const judgeSelected =
  (is: Verdict["is"]) =>
  ({ store }: App): void => {
    const state = store.get();
    const relation = relationIn(state);
    if (!relation) return;
    const isTakenBack = state.scene.verdicts.get(relation.key)?.is === is;
    const label = isTakenBack ? `Take “${is}” back` : `Mark as ${is}`;
    const { phrase } = relation.attributes;
    store.change(`${label}: ${phrase}`, judge(relation.key, isTakenBack ? null : is));
    store.tell(say(isTakenBack ? "The mark is taken back." : selected(store.get().scene)));
  };

/** Writes a note to the verdict on a relation. */
export const writeNote = ({ store }: App, relation: string, text: string): void =>
  store.change(text.trim() === "" ? "Erase a note" : `Note “${text.trim()}”`, noteOn(relation, text));

function goToNote({ store }: App): void {
  store.arrange(openPanel("details", true));
  store.arrange(bringToFront("details"));
  store.tell(wantFocus("note"));
}

export const VERDICT_COMMANDS: readonly Command[] = [
  {
    id: "mark-right",
    label: "Mark as right: the sentences say so",
    group: "Selection",
    keys: ["R"],
    words: "check verify confirm true correct verdict",
    enabled: (state) => relationIn(state) !== null,
    perform: judgeSelected("right"),
  },
  {
    id: "mark-wrong",
    label: "Mark as wrong: the sentences do not say so",
    group: "Selection",
    keys: ["W"],
    words: "check false error mistake incorrect verdict",
    enabled: (state) => relationIn(state) !== null,
    perform: judgeSelected("wrong"),
  },
  {
    id: "note",
    label: "Write a note to your mark",
    group: "Selection",
    keys: ["M"],
    words: "comment annotate why verdict",
    enabled: (state) => state.scene.verdicts.has(relationIn(state)?.key ?? ""),
    perform: goToNote,
  },
];
