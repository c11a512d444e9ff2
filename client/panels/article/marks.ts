// What is marked in an article: names, sentences that are evidence, and the place one was sent to.
import type { DocumentAnswer, RelationSummary } from "../../../graph-data/schema/index.ts";
import type { Reading } from "../../model/desk.ts";
import type { Scene, Verdict } from "../../model/scene.ts";
import { asideOf, phraseOf } from "../../model/wording.ts";
import type { Span } from "./nest.ts";

export type MentionMark = { readonly kind: "mention" } & DocumentAnswer["mentions"][number];
export type EvidenceMark = { readonly kind: "evidence" } & DocumentAnswer["evidence"][number];
export type TargetMark = { readonly kind: "target" } & Span;
export type Mark = MentionMark | EvidenceMark | TargetMark;

/** All marks of a document, in order of their start. */
export function marksOf({ mentions, evidence }: DocumentAnswer): Mark[] {
  const marks: Mark[] = [
    ...mentions.map((m): Mark => ({ ...m, kind: "mention" })),
    ...evidence.map((e): Mark => ({ ...e, kind: "evidence" })),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

/** The marks that reach into a range; `marks` are in order of their start. */
export const marksWithin = (marks: readonly Mark[], range: Span): Mark[] =>
  marks.filter((m) => m.start < range.end && m.end > range.start);

/** The place one was sent to as a mark, or null when only the document was named. */
export const targetOf = ({ start, end }: Reading): TargetMark | null =>
  start === undefined || end === undefined ? null : { kind: "target", start, end };

/** True when nothing of the sentence is stated by the article itself. */
export const isOnlyClaimed = ({ relations }: EvidenceMark): boolean =>
  relations.length > 0 && relations.every((r) => r.status !== "asserted");

/** Which entities are to stand out, and how: both ends of the relation within the place, or the selected entity. */
export interface Emphasis {
  readonly entity: string | null;
  readonly ends: readonly string[];
  readonly relation: string | null;
  /** What the person has found of relations. */
  readonly verdicts: Scene["verdicts"];
}

/** @param relations those of the document, to find the ends of the selected one */
export function emphasisOf(
  { selection, verdicts }: Pick<Scene, "selection" | "verdicts">,
  relations: readonly RelationSummary[],
): Emphasis {
  const nothing = { entity: null, ends: [], relation: null, verdicts };
  if (selection?.kind === "entity") return { ...nothing, entity: selection.id };
  const relation = selection && relations.find((r) => r.id === selection.id);
  return relation ? { ...nothing, ends: [relation.source, relation.target], relation: relation.id } : nothing;
}

/** What the person has found of a sentence's relations: "1 checked: right, 2 marked wrong"; "" while nothing. */
export function verdictsOn({ relations }: EvidenceMark, verdicts: Scene["verdicts"]): string {
  const count = (is: Verdict["is"]) => relations.filter((r) => verdicts.get(r.id)?.is === is).length;
  const [right, wrong] = [count("right"), count("wrong")];
  return [right > 0 && `${right} checked: right`, wrong > 0 && `${wrong} marked wrong`]
    .filter(Boolean)
    .join(", ");
}

/** "Minister denied the report", with what a reader must know beside it: "according to the ministry". */
export function statement(relation: RelationSummary): { text: string; qualifier: string } {
  const { sourceName, targetName, status, attributedToName } = relation;
  return {
    text: `${sourceName} ${phraseOf(relation)} ${targetName}`,
    qualifier: asideOf(status, attributedToName),
  };
}
