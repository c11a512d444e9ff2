// What expanding would bring, counted before it is brought: by neighbour type and by category of relation. A
// click expands only that.
import type { Category, EntityAnswer, EntityType } from "../../../graph-data/schema/index.ts";
import { expand } from "../../commands/loading.ts";
import { categoryLabel, familyOf } from "../../model/families.ts";
import { useApp } from "../../ui/app-context.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";

type Counts = EntityAnswer["relationCounts"];

function sumBy<K extends "neighbourType" | "category">(
  counts: Counts,
  name: K,
): [Counts[number][K], number][] {
  const sums = new Map<Counts[number][K], number>();
  for (const row of counts) sums.set(row[name], (sums.get(row[name]) ?? 0) + row.count);
  return [...sums].sort((a, b) => b[1] - a[1]);
}

export function Neighbours({ answer: { entity, relationCounts } }: { answer: EntityAnswer }) {
  const app = useApp();
  if (relationCounts.length === 0) return null;
  const byType: [EntityType, number][] = sumBy(relationCounts, "neighbourType");
  const byCategory: [Category, number][] = sumBy(relationCounts, "category");
  return (
    <section>
      <h3>Neighbours, by relations in the store</h3>
      <ul className="chips" aria-label="Expand by type of neighbour">
        {byType.map(([type, count]) => (
          <li key={type}>
            <button
              type="button"
              title={`Expand: ${type} only`}
              onClick={() => void expand(app, entity.id, { types: [type] })}
            >
              <TypeMark type={type} /> {type} <span className="row-count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="chips" aria-label="Expand by category of relation">
        {byCategory.map(([category, count]) => (
          <li key={category}>
            <button
              type="button"
              title={`Expand: ${categoryLabel(category)} only`}
              onClick={() => void expand(app, entity.id, { categories: [category] })}
            >
              <span className={`line-mark family-${familyOf(category)}`} /> {categoryLabel(category)}{" "}
              <span className="row-count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
