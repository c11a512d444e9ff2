// The sign of an entity type: the same shape and colour as on the graph; hollow for unnamed actors.
import type { EntityType } from "../../graph-data/schema/index.ts";
import "./type-mark.css";

const SHAPES: Record<EntityType, string> = {
  Person: "M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6",
  Organization: "M1.8 1.8h8.4v8.4H1.8z",
  Place: "M6 .6 11.4 6 6 11.4.6 6z",
  Group: "m6 .8 4.6 2.6v5.2L6 11.2 1.4 8.6V3.4z",
  Event: "M6 1.1 11.3 10.4H.7z",
  Work: "m6 .9 5 3.7-1.9 6H2.9L1 4.6z",
  Other: "M4.2 1.4h3.6v2.8h2.8v3.6H7.8v2.8H4.2V7.8H1.4V4.2h2.8z",
};

export const TypeMark = ({ type, named = true }: { type: EntityType; named?: boolean }) => (
  <svg
    className={`type-mark type-${type.toLowerCase()}`}
    viewBox="0 0 12 12"
    width="12"
    height="12"
    aria-hidden="true"
  >
    <path
      d={SHAPES[type]}
      fill={named ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={named ? 0 : 1.6}
    />
  </svg>
);
