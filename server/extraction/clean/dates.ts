// Dates as datelines write them → ISO 8601.

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
export const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";

/**
 * "Aug 17, 2020", "August 17 2020", "ReutersAug 17, 20204:29 PM" | "17 August 2020", "17th Aug, 2020", "17-Aug-2020"
 * | "2020-08-17", "2020/08/17" | "17/08/2020"
 */
const DATE = new RegExp(
  `(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})` +
    `|\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<month2>${MONTH})[,\\s-]+(?<year2>\\d{4})` +
    `|\\b(?<iso>\\d{4}[-/.]\\d{2}[-/.]\\d{2})(?:T[\\d:.+Z-]+)?` +
    `|\\b(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year3>\\d{4}))(?!\\d(?!\\d?:\\d\\d))`,
  "i",
);

/** A date with what stands around it in datelines: weekday before, time and zone after. */
export const DATED = new RegExp(
  `(?:${WEEKDAY},?\\s+)?${DATE.source}` +
    `(?:,?\\s*(?:at\\s+|[-–|/•·]\\s*)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?(?:\\s*\\(?\\b(?:[A-Z]{2,4}T|GMT|UTC|ET)\\b(?:[+-]\\d+)?\\)?)?`,
  "i",
);

/** The first date in the text as YYYY-MM-DD, or null. */
export function findDate(text: string): string | null {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return null;
  const { iso, first, second, mark, year3 } = groups;
  if (iso) return real(iso.replace(/[/.]/g, "-"));
  if (first && second && year3) return readNumbers([Number(first), Number(second)], mark === ".", year3);
  const month = MONTHS.indexOf((groups.month ?? groups.month2 ?? "").slice(0, 3).toLowerCase()) + 1;
  return toDate(groups.year ?? groups.year2 ?? "", month, Number(groups.day ?? groups.day2));
}

/** "17/08/2020" and "08/17/2020" tell by their numbers which is the month, "17.08.2020" by its points; "07/08/2020" does not. */
function readNumbers([a, b]: readonly [number, number], isDayFirst: boolean, year: string): string | null {
  if (isDayFirst || a > 12 || a === b) return toDate(year, b, a);
  return b > 12 ? toDate(year, a, b) : null;
}

const toDate = (year: string, month: number, day: number): string | null =>
  real([year, month, day].map((part) => String(part).padStart(2, "0")).join("-"));

/** No 31 February. */
function real(date: string): string | null {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}
