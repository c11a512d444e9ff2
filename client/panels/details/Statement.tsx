// A relation as one line of a list: who did what to whom, and how certain that is. A click selects it.
import type { RelationSummary } from "../../../graph-data/schema/index.ts";
import { goTo } from "../../commands/loading.ts";
import { familyOf } from "../../model/families.ts";
import { asideOf, phraseOf, verdictIn } from "../../model/wording.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { VerdictMark } from "../../ui/VerdictMark.tsx";
import "./statement.css";

interface StatementProps {
  readonly relation: RelationSummary;
  /** The entity whose list this is: its own name is set back. */
  readonly of?: string;
  /** Whether who says so stands above already. */
  readonly isSaidAbove?: boolean;
}

export function Statement({ relation, of, isSaidAbove = false }: StatementProps) {
  const app = useApp();
  const { id, source, sourceName, target, targetName, category, status, evidenceCount } = relation;
  const aside =
    isSaidAbove && status === "claimed"
      ? ""
      : asideOf(status, isSaidAbove ? null : relation.attributedToName);
  const verdict = useModel(({ scene }) => scene.verdicts.get(id));
  const isSelected = useModel((s) => s.scene.selection?.id === id);
  return (
    <li className="statement" data-verdict={verdict?.is}>
      <button
        type="button"
        aria-current={isSelected ? "true" : undefined}
        onClick={() => void goTo(app, { kind: "relation", id })}
      >
        <span className={`statement-edge family-${familyOf(category)} ${status}`} />
        <span className="statement-words">
          <span className={source === of ? "quiet" : "end"}>{sourceName}</span> {phraseOf(relation)}{" "}
          <span className={target === of ? "quiet" : "end"}>{targetName}</span>
          {aside !== "" && <span className="qualifier"> {aside}</span>}
        </span>
        {verdict && (
          <span className="statement-verdict" title={verdictIn(verdict)}>
            <VerdictMark is={verdict.is} />
            <span className="unseen">({verdictIn(verdict)})</span>
          </span>
        )}
        {evidenceCount > 1 && (
          <span className="row-count" title={`${evidenceCount} sentences say so`}>
            ×{evidenceCount}
          </span>
        )}
      </button>
    </li>
  );
}
