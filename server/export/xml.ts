// What XML can hold, and how it is written: shared by GEXF and GraphML.

/** XML 1.0 has no way to write these, not even escaped; U+FFFD shows that something was there. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns these into spaces in attributes unless they are written so.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text that is safe between tags and in double quotes. */
export const escapeXml = (text: string): string =>
  text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] ?? c);

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** ` id="a" weight="2"`, without those that are undefined. */
export const xmlAttributes = (attributes: XmlAttributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
