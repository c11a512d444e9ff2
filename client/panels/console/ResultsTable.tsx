// The rows, of which only those in sight are drawn: ten thousand scroll as well as ten.
import { type UIEvent, useMemo, useState } from "react";
import type { CypherValue } from "../../../graph-data/schema/index.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Cell } from "./Cell.tsx";
import { type Order, sortRows } from "./values.ts";
import "./results-table.css";

const ROW_HEIGHT = 28;
/** Rows drawn above and below what is in sight. */
const SPARE = 12;
/** Rows drawn before anything was scrolled. */
const FIRST = 40;

interface TableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
}

export function ResultsTable({ columns, rows, order, onOrder }: TableProps) {
  const [sight, setSight] = useState({ from: 0, to: FIRST });
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const look = ({ currentTarget: { scrollTop, clientHeight } }: UIEvent<HTMLElement>) => {
    const from = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE);
    const to = Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT) + SPARE;
    // In steps of the spare rows, so that not every pixel draws anew.
    if (Math.abs(from - sight.from) >= SPARE / 2 || to > sight.to) setSight({ from, to: to + SPARE });
  };
  const turn = (column: number) => {
    if (order?.column !== column) onOrder({ column, descending: false });
    else onOrder(order.descending ? null : { column, descending: true });
  };
  const shown = sorted.slice(sight.from, sight.to);
  const above = Math.min(sight.from, sorted.length) * ROW_HEIGHT;
  const below = Math.max(0, sorted.length - sight.from - shown.length) * ROW_HEIGHT;
  return (
    // What scrolls must be in the keyboard's reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="results-scroll" onScroll={look} tabIndex={0} role="group" aria-label="Rows">
      <table aria-label="Results" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, i) => {
              const sort = order?.column !== i ? "none" : order.descending ? "descending" : "ascending";
              return (
                <th key={`${i} ${column}`} scope="col" aria-sort={sort}>
                  <button type="button" onClick={() => turn(i)}>
                    {column}
                    {sort !== "none" && <Icon name={sort === "ascending" ? "up" : "down"} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns.length} />}
          {shown.map((i, at) => (
            <tr key={i} aria-rowindex={sight.from + at + 2}>
              {columns.map((column, j) => (
                <td
                  key={`${j} ${column}`}
                  className={typeof rows[i]?.[j] === "number" ? "number" : undefined}
                >
                  <Cell value={rows[i]?.[j] ?? null} />
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && <Gap height={below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height, columns }: { height: number; columns: number }) => (
  <tr aria-hidden="true" style={{ height }}>
    <td colSpan={columns} />
  </tr>
);
