// A plan as an indented tree: each operator above what it reads from.
import { grouped } from "../../model/counted.ts";
import type { Plan } from "./plan.ts";

export const PlanTree = ({ plan }: { plan: Plan }) => (
  <ul className="plan" aria-label="Plan">
    <PlanNode plan={plan} />
  </ul>
);

function PlanNode({ plan }: { plan: Plan }) {
  const { operator, details, rows, estimatedRows, milliseconds, children } = plan;
  const figures = [
    rows === undefined ? "" : `${grouped(rows)} rows`,
    rows !== undefined || estimatedRows === undefined
      ? ""
      : `about ${grouped(Math.round(estimatedRows))} rows`,
    milliseconds === undefined ? "" : `${milliseconds.toPrecision(2)} ms`,
  ].filter(Boolean);
  return (
    <li>
      <strong>{operator}</strong> {details && <code>{details}</code>}{" "}
      <span className="quiet">{figures.join(", ")}</span>
      {children.length > 0 && (
        <ul>
          {children.map((child, i) => (
            <PlanNode key={`${i} ${child.operator}`} plan={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
