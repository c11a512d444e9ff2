// A list of relations grouped by category, the largest groups first.
import type { Category, RelationSummary } from "../../../graph-data/schema/index.ts";
import { grouped } from "../../model/counted.ts";
import { CATEGORY_MEANINGS, categoryLabel } from "../../model/families.ts";
import { StatementList } from "./StatementList.tsx";

interface StatementsProps {
  readonly relations: readonly RelationSummary[];
  readonly of: string;
  /** How many the store has of each category, where not all of them are here. */
  readonly inStore: ReadonlyMap<Category, number> | null;
}

export function StatementsByCategory({ relations, of, inStore }: StatementsProps) {
  const groups = new Map<Category, RelationSummary[]>();
  for (const relation of relations)
    groups.set(relation.category, [...(groups.get(relation.category) ?? []), relation]);
  // The largest first; what is of no kind of its own says least.
  const rank = ([category, { length }]: [Category, RelationSummary[]]) => (category === "OTHER" ? 0 : length);
  const sorted = [...groups].sort((a, b) => rank(b) - rank(a));
  return sorted.map(([category, members]) => (
    <Group key={category} category={category} members={members} of={of} all={inStore?.get(category)} />
  ));
}

const SHOWN_AT_FIRST = 6;

interface GroupProps {
  readonly category: Category;
  readonly members: readonly RelationSummary[];
  readonly of: string;
  readonly all: number | undefined;
}

function Group({ category, members, of, all = members.length }: GroupProps) {
  const sorted = [...members].sort((a, b) => b.evidenceCount - a.evidenceCount);
  return (
    <>
      <h4 title={CATEGORY_MEANINGS[category]}>
        {categoryLabel(category)}{" "}
        <span className="row-count">
          {all > members.length ? `${members.length} of ${grouped(all)}` : members.length}
        </span>
      </h4>
      <StatementList relations={sorted} first={SHOWN_AT_FIRST} of={of} />
    </>
  );
}
