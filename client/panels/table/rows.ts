// The visible graph as rows.
import { adjacency, datesOf, isNamed, mentionsOf, nameOf, speakerOf } from "../../model/dataset.ts";
import { categoryLabel } from "../../model/families.ts";
import type { Dataset, Scene, Verdict } from "../../model/scene.ts";
import { remembered } from "../../model/sets.ts";
import type { Visible } from "../../model/visible.ts";
import { hasWords } from "../../model/words.ts";
import { phraseOf, verdictIn } from "../../model/wording.ts";

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly named: boolean;
  readonly relations: number;
  readonly mentions: number;
  readonly aliases: string;
}

export interface RelationRow {
  readonly id: string;
  readonly source: string;
  readonly phrase: string;
  readonly target: string;
  readonly category: string;
  readonly status: string;
  readonly who: string;
  readonly sentences: number;
  readonly first: string;
  readonly verdict: Verdict["is"] | undefined;
  /** The same in words, with the note. */
  readonly checked: string;
}

export const rowsOfEntities = remembered(
  (_data: Dataset, { nodes, edges }: Visible): readonly EntityRow[] => {
    const near = adjacency(edges);
    return [...nodes].map(([id, { attributes }]) => ({
      id,
      name: attributes.label,
      type: attributes.type,
      named: isNamed(attributes),
      relations: near.get(id)?.length ?? 0,
      mentions: mentionsOf(attributes),
      aliases: attributes.aliases.filter((alias) => alias !== attributes.label).join(", "),
    }));
  },
);

export const rowsOfRelations = remembered(
  (data: Dataset, { edges }: Visible, verdicts: Scene["verdicts"]): readonly RelationRow[] =>
    [...edges].map(([id, edge]) => ({
      id,
      source: nameOf(data, edge.source),
      phrase: phraseOf(edge.attributes),
      target: nameOf(data, edge.target),
      category: categoryLabel(edge.attributes.category),
      status: edge.attributes.status,
      who: speakerOf(data, edge.attributes) ?? "",
      sentences: edge.attributes.evidence.length,
      first:
        edge.attributes.firstSeen?.slice(0, 10) ??
        datesOf(edge, data.documents).sort()[0]?.slice(0, 10) ??
        "",
      verdict: verdicts.get(id)?.is,
      checked: verdictIn(verdicts.get(id)),
    })),
);

/** The rows that have all of these words somewhere. */
export const rowsWith = <R>(
  rows: readonly R[],
  columns: readonly { readonly value: (row: R) => string | number }[],
  words: string,
): readonly R[] =>
  words.trim() === ""
    ? rows
    : rows.filter((row) => hasWords(columns.map(({ value }) => value(row)).join(" "), words.trim()));

/** As `aria-sort` has it. */
export type Direction = "ascending" | "descending";

/** Rows in the order of a column: numbers by size, words by the alphabet; what has no value comes last either way. */
export function sorted<R extends { readonly id: string }>(
  rows: readonly R[],
  value: (row: R) => string | number,
  direction: Direction,
): R[] {
  const sign = direction === "descending" ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if ((x === "") !== (y === "")) return x === "" ? 1 : -1;
    const order =
      typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "en");
    return sign * order || (a.id < b.id ? -1 : 1);
  });
}
