// A list of relations grouped by category, the largest groups first.
import { useState } from "react";
import type { Category, RelationSummary } from "../../../graph-data/schema/index.ts";
import { CATEGORY_MEANINGS, categoryLabel } from "../../model/families.ts";
import { Button } from "../../ui/Button.tsx";
import { Statement } from "./Statement.tsx";

export function StatementsByCategory({
  relations,
  of,
}: {
  relations: readonly RelationSummary[];
  of: string;
}) {
  const groups = new Map<Category, RelationSummary[]>();
  for (const relation of relations)
    groups.set(relation.category, [...(groups.get(relation.category) ?? []), relation]);
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length);
  return sorted.map(([category, members]) => (
    <Group key={category} category={category} members={members} of={of} />
  ));
}

const SHOWN_AT_FIRST = 6;

interface GroupProps {
  readonly category: Category;
  readonly members: readonly RelationSummary[];
  readonly of: string;
}

function Group({ category, members, of }: GroupProps) {
  const [all, setAll] = useState(false);
  const sorted = [...members].sort((a, b) => b.evidenceCount - a.evidenceCount);
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h4 title={CATEGORY_MEANINGS[category]}>
        {categoryLabel(category)} <span className="row-count">{members.length}</span>
      </h4>
      <ul className="statements">
        {shown.map((relation) => (
          <Statement key={relation.id} relation={relation} of={of} />
        ))}
      </ul>
      {shown.length < members.length && (
        <Button tone="link" onPress={() => setAll(true)}>
          {members.length - shown.length} more
        </Button>
      )}
    </>
  );
}
