// Dates in bins of days, weeks, months or years, as many as a timeline can show.

const UNITS = ["day", "week", "month", "year"] as const;
export type Unit = (typeof UNITS)[number];

export interface Bin {
  /** First and last day of the bin, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Bins {
  readonly unit: Unit;
  /** From the earliest to the latest date without a gap; empty when there is no date. */
  readonly bins: readonly Bin[];
}

/** More bins than this are too narrow to point at. */
const MOST = 92;
const DAY_MS = 86_400_000;

const toDay = (date: string): Date => {
  const [year = "1970", month = "01", day = "01"] = date.slice(0, 10).split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
};
const toText = (day: Date): string => day.toISOString().slice(0, 10);

/** The first day of the unit that a date lies in; weeks begin on Monday. */
export function startOf(date: string, unit: Unit): string {
  const day = toDay(date);
  if (unit === "week") day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  if (unit === "month") day.setUTCDate(1);
  if (unit === "year") day.setUTCMonth(0, 1);
  return toText(day);
}

function nextStart(start: string, unit: Unit): string {
  const day = toDay(start);
  if (unit === "day") day.setUTCDate(day.getUTCDate() + 1);
  if (unit === "week") day.setUTCDate(day.getUTCDate() + 7);
  if (unit === "month") day.setUTCMonth(day.getUTCMonth() + 1);
  if (unit === "year") day.setUTCFullYear(day.getUTCFullYear() + 1);
  return toText(day);
}

const dayBefore = (date: string): string => toText(new Date(toDay(date).getTime() - DAY_MS));

/** The smallest unit of which no more than `most` lie between two dates. */
function unitFor(first: string, last: string, most: number): Unit {
  const days = (toDay(last).getTime() - toDay(first).getTime()) / DAY_MS + 1;
  const length: Record<Unit, number> = { day: 1, week: 7, month: 30.4, year: 365.25 };
  return UNITS.find((unit) => days / length[unit] <= most) ?? "year";
}

/**
 * Counts dates by bin. A date without day or month counts at the beginning of what it names.
 * @param dates ISO 8601, in any order
 */
export function binDates(dates: readonly string[], most = MOST): Bins {
  const sorted = [...dates].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { unit: "day", bins: [] };
  const unit = unitFor(first, last, most);
  const counts = new Map<string, number>();
  for (const date of sorted) {
    const start = startOf(date, unit);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const bins: Bin[] = [];
  const end = startOf(last, unit);
  for (let from = startOf(first, unit); from <= end;) {
    const next = nextStart(from, unit);
    bins.push({ from, to: dayBefore(next), count: counts.get(from) ?? 0 });
    from = next;
  }
  return { unit, bins };
}

/** The first and last bin that a range of dates touches; open ends reach to the first and last one. */
export function binsWithin(
  bins: readonly Bin[],
  from: string | null,
  to: string | null,
): readonly [number, number] {
  const first = from === null ? 0 : bins.findIndex((bin) => bin.to >= from);
  const last =
    to === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.from.slice(0, to.length) <= to);
  const start = first < 0 ? bins.length - 1 : first;
  return [Math.max(0, start), Math.max(start, last)];
}

/** The dates of a run of bins; all of them is no limit at all. */
export function rangeOf(
  bins: readonly Bin[],
  [first, last]: readonly [number, number],
): [string | null, string | null] {
  if (first <= 0 && last >= bins.length - 1) return [null, null];
  return [bins[first]?.from ?? null, bins[last]?.to ?? null];
}

/** "17 Aug 2020", "week of 17 Aug 2020", "August 2020", "2020". */
export function binLabel(bin: Bin, unit: Unit): string {
  const day = toDay(bin.from);
  const say = (options: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
  switch (unit) {
    case "day":
      return say({ day: "numeric", month: "short", year: "numeric" });
    case "week":
      return `week of ${say({ day: "numeric", month: "short", year: "numeric" })}`;
    case "month":
      return say({ month: "long", year: "numeric" });
    case "year":
      return say({ year: "numeric" });
  }
}
