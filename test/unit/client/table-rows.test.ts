import { describe, expect, it } from "vitest";
import { type Direction, rowsWith, sorted } from "../../../client/panels/table/rows.ts";

describe("rows of the table", () => {
  const rows = ["2020-08-17", "", "2020-08-16", ""].map((first, i) => ({ id: `r${i}`, first, count: i }));
  const order = (value: (row: (typeof rows)[number]) => string | number, direction: Direction) =>
    sorted(rows, value, direction).map((row) => row.id);

  it("stand in the order of a column, those without a value last either way", () => {
    expect(order((row) => row.first, "ascending")).toEqual(["r2", "r0", "r1", "r3"]);
    expect(order((row) => row.first, "descending")).toEqual(["r0", "r2", "r1", "r3"]);
  });

  it("are sorted by size where the column has numbers, of which none is no value", () => {
    expect(order((row) => row.count, "ascending")).toEqual(["r0", "r1", "r2", "r3"]);
    expect(order((row) => row.count, "descending")).toEqual(["r3", "r2", "r1", "r0"]);
  });

  it("are found by words in any of their columns", () => {
    const columns = [{ value: (row: (typeof rows)[number]) => row.first }, { value: () => "Met Ada" }];
    expect(rowsWith(rows, columns, " ada 2020 ").map((row) => row.id)).toEqual(["r0", "r2"]);
    expect(rowsWith(rows, columns, " ")).toBe(rows);
  });
});
