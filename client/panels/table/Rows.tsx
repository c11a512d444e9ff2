// A table of entities or relations: headings sort, the first cell selects.
import { useEffect, useMemo, useRef, useState } from "react";
import { goTo } from "../../commands/loading.ts";
import { choose } from "../../model/selection.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import type { Column } from "./columns.ts";
import { sorted } from "./rows.ts";

interface RowsProps<R> {
  readonly label: string;
  readonly kind: "entity" | "relation";
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

/** So many rows are drawn at first and with each "more": a table of thousands would make every step slow. */
const AT_ONCE = 200;

export function Rows<R extends TableRow>({ label, kind, columns, rows }: RowsProps<R>) {
  const app = useApp();
  const [order, setOrder] = useState({
    column: kind === "entity" ? "relations" : "sentences",
    descending: true,
  });
  const [limit, setLimit] = useState(AT_ONCE);
  const chosen = useModel((s) => s.scene.chosen);
  const selected = useModel(({ scene }) => (scene.selection?.kind === kind ? scene.selection.id : null));
  const column = columns.find((c) => c.id === order.column) ?? columns[0];
  const all = useMemo(
    () => (column ? sorted(rows, column.value, order.descending) : [...rows]),
    [rows, column, order.descending],
  );
  const isNumber = (id: string) => {
    const first = rows[0];
    return first !== undefined && typeof columns.find((c) => c.id === id)?.value(first) === "number";
  };
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    void current.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  // The selected row is drawn however far down it is.
  const shown = Math.max(limit, all.findIndex((row) => row.id === selected) + 1);
  return (
    <>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, label: heading }) => (
              <th
                key={id}
                scope="col"
                aria-sort={order.column === id ? (order.descending ? "descending" : "ascending") : "none"}
              >
                <button
                  type="button"
                  onClick={() =>
                    setOrder({
                      column: id,
                      // Numbers begin with the largest, words with A.
                      descending: order.column === id ? !order.descending : isNumber(id),
                    })
                  }
                >
                  {heading}
                  <span aria-hidden="true">
                    {order.column === id ? (order.descending ? " ↓" : " ↑") : ""}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.slice(0, shown).map((row) => (
            <tr
              key={row.id}
              ref={row.id === selected ? current : null}
              aria-selected={row.id === selected || (kind === "entity" && chosen.includes(row.id))}
              data-status={row.status}
              data-verdict={row.verdict}
            >
              {columns.map(({ id, value }, i) => (
                <td key={id} className={typeof value(row) === "number" ? "number" : `column-${id}`}>
                  {i === 0 ? (
                    <button
                      type="button"
                      onClick={({ shiftKey, ctrlKey, metaKey }) => {
                        // As in the picture: several are chosen together.
                        if (kind === "entity" && (shiftKey || ctrlKey || metaKey))
                          app.store.amend(choose(row.id));
                        else void goTo(app, { kind, id: row.id });
                      }}
                    >
                      {value(row)}
                    </button>
                  ) : (
                    value(row)
                  )}
                </td>
              ))}
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
