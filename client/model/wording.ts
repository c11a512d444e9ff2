// A relation in words, the same wherever it is read: in lists, on lines, in the table, aloud and in what is taken away.
import type { GraphEdge, RelationAttributes, Status } from "../../graph-data/schema/index.ts";
import { nameOf, speakerOf } from "./dataset.ts";
import type { Dataset, Scene, Verdict } from "./scene.ts";

/** A name takes no more than this beside its node; whole it is read everywhere else. */
const LONGEST_DRAWN = 42;

/** A name as it is drawn: a long one ends in an ellipsis. */
export function drawnName(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST_DRAWN
    ? name
    : `${letters
        .slice(0, LONGEST_DRAWN - 1)
        .join("")
        .trimEnd()}…`;
}

const NEGATED = /\b(?:not|never|no|nor|neither|cannot|without)\b|n[’']t\b/i;

/** The phrase with its denial: "not: visited"; "will not allow" tells it itself. */
export const phraseOf = ({ phrase, polarity }: Pick<RelationAttributes, "phrase" | "polarity">): string =>
  polarity === "negative" && !NEGATED.test(phrase) ? `not: ${phrase}` : phrase;

/**
 * What keeps it from being a plain fact: "according to Ada", "claimed", "planned, according to Ada"; "" for a fact.
 * @param speaker the name of who says so, null when it is attributed to nobody
 */
export function asideOf(status: Status, speaker: string | null): string {
  const said = speaker === null ? "" : `according to ${speaker}`;
  // Who says so tells that it is claimed.
  const how = status === "asserted" || (status === "claimed" && speaker !== null) ? "" : status;
  return [how, said].filter(Boolean).join(", ");
}

export const VERDICT_WORDS: Record<Verdict["is"], string> = {
  right: "checked: right",
  wrong: "marked wrong",
};

/** What the person has found of it: "checked: right", "marked wrong: it was his brother"; "" while nothing. */
export const verdictIn = (verdict: Verdict | undefined): string =>
  verdict === undefined ? "" : [VERDICT_WORDS[verdict.is], verdict.note].filter(Boolean).join(": ");

/** A relation on the desk: "Ada fled to Oslo", "Ben not: met Ada, according to Eve, marked wrong". */
export function sentenceIn(
  { data, verdicts }: Pick<Scene, "data" | "verdicts">,
  { key, source, target, attributes }: GraphEdge,
): string {
  const words = `${nameOf(data, source)} ${phraseOf(attributes)} ${nameOf(data, target)}`;
  const aside = asideOf(attributes.status, speakerOf(data, attributes));
  return [words, aside, verdictIn(verdicts.get(key))].filter(Boolean).join(", ");
}

/** A relation as its line says it: "fled to", "killed · according to Ada". */
export const labelIn = (data: Dataset, { attributes }: GraphEdge): string =>
  [phraseOf(attributes), asideOf(attributes.status, speakerOf(data, attributes))].filter(Boolean).join(" · ");
