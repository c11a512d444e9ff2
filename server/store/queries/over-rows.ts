// Statements over many rows. A row is sent as a list of its columns' values: the embedded engine takes a list at a third
// of the cost of a map, and the columns' names are not sent with every row.

/** A statement that takes `$rows`, and how an object becomes one of them. */
export interface RowStatement<Row> {
  readonly query: string;
  readonly toList: (row: Row) => unknown[];
}

/**
 * @param columns The properties of a row that are sent.
 * @param write The statement, given for each column the expression that reads it, e.g. `row[2]`.
 */
export function overRows<Column extends string>(
  columns: readonly Column[],
  write: (row: Readonly<Record<Column, string>>) => string,
): RowStatement<Readonly<Record<Column, unknown>>> {
  const row = Object.fromEntries(columns.map((column, i) => [column, `row[${i}]`])) as Record<Column, string>;
  return {
    query: `
  UNWIND $rows AS row${write(row)}`,
    toList: (values) => columns.map((column) => values[column]),
  };
}

/** `{id: row[0], title: row[1]}`: a property for each column, none for those that are null. */
export const asProperties = (row: Readonly<Record<string, string>>): string =>
  `{${Object.entries(row)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ")}}`;

/** `e.name = row[1], e.aliases = row[2]`: those that are null are removed. */
export const asAssignments = (variable: string, row: Readonly<Record<string, string>>): string =>
  Object.entries(row)
    .map(([name, value]) => `${variable}.${name} = ${value}`)
    .join(", ");
