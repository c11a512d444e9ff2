// Dates in bins: the unit that fits, no gap, and every date counted.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binDates, binLabel, binsWithin, rangeOf, startOf } from "../../../client/panels/timeline/bins.ts";

describe("bins", () => {
  it("are days while the days are few, without a gap", () => {
    const { unit, bins } = binDates(["2020-08-17", "2020-08-15T10:00:00Z", "2020-08-17"]);
    expect(unit).toBe("day");
    expect(bins.map((b) => [b.from, b.count])).toEqual([
      ["2020-08-15", 1],
      ["2020-08-16", 0],
      ["2020-08-17", 2],
    ]);
  });
  it.each([
    ["2020-08-01", "2020-08-31", "day"],
    ["2020-01-01", "2020-12-31", "week"],
    ["2015-01-01", "2020-12-31", "month"],
    ["1900-01-01", "2020-12-31", "year"],
  ] as const)("from %s to %s are by %s", (from, to, unit) => expect(binDates([from, to]).unit).toBe(unit));

  it("of weeks begin on Monday", () => {
    expect(startOf("2020-08-16", "week")).toBe("2020-08-10");
    expect(startOf("2020-08-17", "week")).toBe("2020-08-17");
  });
  it("count a date without day at the beginning of its month", () => {
    expect(binDates(["2020-08", "2020-08-03"]).bins[0]).toEqual({
      from: "2020-08-01",
      to: "2020-08-01",
      count: 1,
    });
  });
  it("of no dates are none", () => expect(binDates([])).toEqual({ unit: "day", bins: [] }));

  it("hold every date once, side by side, no more than asked for while years are few", () => {
    const day = fc.date({ min: new Date("1960-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
        const dates = days.map((d) => d.toISOString().slice(0, 10));
        const { bins } = binDates(dates);
        expect(bins.reduce((sum, b) => sum + b.count, 0)).toBe(dates.length);
        expect(bins.length).toBeLessThanOrEqual(94);
        for (const date of dates) expect(bins.filter((b) => b.from <= date && date <= b.to)).toHaveLength(1);
        for (const [i, bin] of bins.entries()) {
          const next = bins[i + 1];
          if (next) expect(Date.parse(next.from) - Date.parse(bin.to)).toBe(86_400_000);
        }
      }),
    );
  });
});

describe("a range", () => {
  const { bins, unit } = binDates(["2020-08-15", "2020-08-18"]);
  it("of all bins is no limit", () => expect(rangeOf(bins, [0, 3])).toEqual([null, null]));
  it("of some bins is their dates, and back", () => {
    const [from, to] = rangeOf(bins, [1, 2]);
    expect([from, to]).toEqual(["2020-08-16", "2020-08-17"]);
    expect(binsWithin(bins, from, to)).toEqual([1, 2]);
  });
  it("given by month takes the days of the month", () =>
    expect(binsWithin(bins, null, "2020-08")).toEqual([0, 3]));
  it("outside of the bins stays on the last one", () =>
    expect(binsWithin(bins, "2021-01-01", null)).toEqual([3, 3]));
  it("is named as people write dates", () => {
    expect(bins.map((b) => binLabel(b, unit))[0]).toBe("15 Aug 2020");
  });
});
