// What expanding would bring, counted before it is brought: neighbours by type and relations by category. A click
// expands only that.
import { Toolbar } from "react-aria-components";
import type { EntityAnswer } from "../../../graph-data/schema/index.ts";
import { expand } from "../../commands/expanding.ts";
import { categoryLabel, familyOf } from "../../model/families.ts";
import { useApp } from "../../ui/app-context.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { sumByCategory } from "./sum-by-category.ts";

export function Neighbours({
  answer: { entity, relationCounts, neighbourCounts },
}: {
  answer: EntityAnswer;
}) {
  const app = useApp();
  if (relationCounts.length === 0) return null;
  return (
    <section>
      <h3>Neighbours in the store, and relations to them</h3>
      {/* Toolbars: one stop for Tab each, however many they hold, so that the statements below are near. */}
      <Toolbar className="chips" aria-label="Expand by type of neighbour">
        {neighbourCounts.map(({ type, count }) => (
          <button
            key={type}
            type="button"
            title={`Expand: ${type} only`}
            onClick={() => void expand(app, entity.id, { types: [type] })}
          >
            <TypeMark type={type} /> {type} <span className="row-count">{count}</span>
          </button>
        ))}
      </Toolbar>
      <Toolbar className="chips" aria-label="Expand by category of relation">
        {[...sumByCategory(relationCounts)].map(([category, count]) => (
          <button
            key={category}
            type="button"
            title={`Expand: ${categoryLabel(category)} only`}
            onClick={() => void expand(app, entity.id, { categories: [category] })}
          >
            <span className={`line-mark family-${familyOf(category)}`} /> {categoryLabel(category)}{" "}
            <span className="row-count">{count}</span>
          </button>
        ))}
      </Toolbar>
    </section>
  );
}
