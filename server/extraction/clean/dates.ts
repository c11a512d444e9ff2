// Dates as datelines write them → ISO 8601.

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
export const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";

/** "Aug 17, 2020", "August 17 2020" | "17 August 2020", "17th Aug, 2020" | "2020-08-17" */
const DATE = new RegExp(
  `\\b(?:(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})` +
    `|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month2>${MONTH}),?\\s+(?<year2>\\d{4})` +
    `|(?<iso>\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.+Z-]+)?)(?!\\d)`,
  "i",
);

/** A date with what stands around it in datelines: weekday before, time and zone after. */
export const DATED = new RegExp(
  `(?:${WEEKDAY},?\\s+)?${DATE.source}` +
    `(?:,?\\s*(?:at\\s+|[-–|]\\s*)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?(?:\\s*\\(?\\b(?:[A-Z]{2,4}T|GMT|UTC|ET)\\b(?:[+-]\\d+)?\\)?)?`,
  "i",
);

/** The first date in the text as YYYY-MM-DD, or null. */
export function findDate(text: string): string | null {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return null;
  if (groups.iso) return isReal(groups.iso) ? groups.iso : null;
  const month = MONTHS.indexOf((groups.month ?? groups.month2 ?? "").slice(0, 3).toLowerCase()) + 1;
  const date = [groups.year ?? groups.year2 ?? "", month, groups.day ?? groups.day2 ?? ""]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return isReal(date) ? date : null;
}

/** No 31 February. */
function isReal(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
