// A relation in words, the same wherever it is read: in lists, on lines, in the table, aloud and in what is taken away.
import type { GraphEdge, RelationAttributes, Status } from "../../graph-data/schema/index.ts";
import { nameOf, speakerOf } from "./dataset.ts";
import type { Dataset } from "./scene.ts";

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

/** A relation of the dataset: "Ada fled to Oslo", "Ben not: met Ada, according to Eve". */
export function sentenceIn(data: Dataset, { source, target, attributes }: GraphEdge): string {
  const aside = asideOf(attributes.status, speakerOf(data, attributes));
  const words = `${nameOf(data, source)} ${phraseOf(attributes)} ${nameOf(data, target)}`;
  return aside === "" ? words : `${words}, ${aside}`;
}

/** A relation as its line says it: "fled to", "killed · according to Ada". */
export const labelIn = (data: Dataset, { attributes }: GraphEdge): string =>
  [phraseOf(attributes), asideOf(attributes.status, speakerOf(data, attributes))].filter(Boolean).join(" · ");
