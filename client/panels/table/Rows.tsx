// A table of entities or relations: headings sort, the first cell selects.
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { goTo } from "../../commands/loading.ts";
import { choose } from "../../model/selection.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import type { Column } from "./columns.ts";
import { type Direction, sorted } from "./rows.ts";

type Kind = "entity" | "relation";

interface RowsProps<R> {
  readonly label: string;
  readonly kind: Kind;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
}

interface TableRow {
  readonly id: string;
  /** Of a relation: what is no plain fact looks different. */
  readonly status?: string;
  /** Of a relation that the person has judged: "right" or "wrong". */
  readonly verdict?: string | undefined;
}

interface Order {
  readonly column: string;
  readonly direction: Direction;
}

/** So many rows are drawn at first and with each "more": a table of thousands would make every step slow. */
const AT_ONCE = 200;
/** What is sorted by at first. */
const WEIGHT = { entity: "relations", relation: "sentences" };

export function Rows<R extends TableRow>({ label, kind, columns, rows }: RowsProps<R>) {
  const [order, setOrder] = useState<Order>({ column: WEIGHT[kind], direction: "descending" });
  const [limit, setLimit] = useState(AT_ONCE);
  const chosen = useModel((s) => s.scene.chosen);
  const selected = useModel(({ scene }) => (scene.selection?.kind === kind ? scene.selection.id : null));
  const column = columns.find((c) => c.id === order.column) ?? columns[0];
  const all = useMemo(
    () => (column ? sorted(rows, column.value, order.direction) : [...rows]),
    [rows, column, order.direction],
  );
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => void current.current?.scrollIntoView({ block: "nearest" }), [selected]);
  // The selected row is drawn however far down it is.
  const shown = Math.max(limit, all.findIndex((row) => row.id === selected) + 1);
  return (
    <>
      <table aria-label={label}>
        <Headings columns={columns} sample={rows[0]} order={order} onOrder={setOrder} />
        <tbody>
          {all.slice(0, shown).map((row) => (
            <tr
              key={row.id}
              ref={row.id === selected ? current : null}
              aria-selected={row.id === selected || (kind === "entity" && chosen.includes(row.id))}
              data-status={row.status}
              data-verdict={row.verdict}
            >
              <Cells row={row} kind={kind} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
      {shown < all.length && (
        <p className="table-more">
          {shown} of {all.length} rows.{" "}
          <Button tone="link" onPress={() => setLimit(shown + AT_ONCE)}>
            Show more
          </Button>
        </p>
      )}
      {all.length === 0 && <p className="table-more quiet">There are no such rows on screen.</p>}
    </>
  );
}

interface HeadingsProps<R> {
  readonly columns: readonly Column<R>[];
  /** A row, if there is one: it tells what kind of values a column has. */
  readonly sample: R | undefined;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

const OPPOSITE = { ascending: "descending", descending: "ascending" } as const;
const ARROW = { ascending: " ↑", descending: " ↓" };

function Headings<R>({ columns, sample, order, onOrder }: HeadingsProps<R>) {
  const directionOf = (id: string) => (order.column === id ? order.direction : null);
  // Numbers begin with the largest, words with A.
  const firstOf = ({ value }: Column<R>) =>
    sample !== undefined && typeof value(sample) === "number" ? "descending" : "ascending";
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const direction = directionOf(column.id);
          const next = direction ? OPPOSITE[direction] : firstOf(column);
          return (
            <th key={column.id} scope="col" aria-sort={direction ?? "none"}>
              <button type="button" onClick={() => onOrder({ column: column.id, direction: next })}>
                {column.label}
                <span aria-hidden="true">{direction && ARROW[direction]}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface CellsProps<R> {
  readonly row: R;
  readonly kind: Kind;
  readonly columns: readonly Column<R>[];
}

function Cells<R extends TableRow>({ row, kind, columns }: CellsProps<R>) {
  const app = useApp();
  const go = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    // As in the picture: several are chosen together.
    if (kind === "entity" && (shiftKey || ctrlKey || metaKey)) app.store.amend(choose(row.id));
    else void goTo(app, { kind, id: row.id });
  };
  return columns.map(({ id, value }, i) => (
    <td key={id} className={typeof value(row) === "number" ? "number" : `column-${id}`}>
      {i === 0 ? (
        <button type="button" onClick={go}>
          {value(row)}
        </button>
      ) : (
        value(row)
      )}
    </td>
  ));
}
