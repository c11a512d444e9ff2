// A relation as one line of a list: who did what to whom, and how certain that is. A click selects it.
import type { RelationSummary } from "../../../graph-data/schema/index.ts";
import { goTo } from "../../commands/loading.ts";
import { familyOf, needsNot } from "../../model/families.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import "./statement.css";

interface StatementProps {
  readonly relation: RelationSummary;
  /** The entity whose list this is: its own name is set back. */
  readonly of?: string;
}

export function Statement({ relation, of }: StatementProps) {
  const app = useApp();
  const { id, source, sourceName, target, targetName, phrase, category, evidenceCount } = relation;
  const isSelected = useModel((s) => s.scene.selection?.id === id);
  return (
    <li className={`statement status-line-${relation.status}`}>
      <button
        type="button"
        aria-current={isSelected ? "true" : undefined}
        onClick={() => void goTo(app, { kind: "relation", id })}
      >
        <span className={`statement-edge family-${familyOf(category)} ${relation.status}`} />
        <span className="statement-words">
          <span className={source === of ? "quiet" : "end"}>{sourceName}</span>{" "}
          {needsNot(relation) && <span className="denied">not:</span>} {phrase}{" "}
          <span className={target === of ? "quiet" : "end"}>{targetName}</span>
          <Qualifier relation={relation} />
        </span>
        {evidenceCount > 1 && (
          <span className="row-count" title={`${evidenceCount} sentences say so`}>
            ×{evidenceCount}
          </span>
        )}
      </button>
    </li>
  );
}

/** How a statement is meant, in words: who claims it, or that it is planned, possible, requested. */
export function Qualifier({ relation: { status, attributedToName } }: { relation: RelationSummary }) {
  if (status === "asserted" && attributedToName === null) return null;
  return (
    <span className="qualifier">
      {status !== "asserted" && status !== "claimed" && ` ${status}`}
      {attributedToName !== null
        ? ` according to ${attributedToName}`
        : status === "claimed"
          ? " claimed"
          : ""}
    </span>
  );
}
