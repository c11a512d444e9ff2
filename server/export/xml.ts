// What XML can hold, and how it is written: shared by GEXF and GraphML.

/** XML 1.0 has no way to write these, not even escaped; U+FFFD shows that something was there. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Text that is safe between tags and in double quotes. White space is written by number where parsers would turn it
 * into a space (in attributes) or into another line end (U+0085 and U+2028, by the rules of XML 1.1).
 */
export const escapeXml = (text: string): string =>
  text
    .replace(UNWRITABLE, "\uFFFD")
    .replace(/[&<>"\t\n\r\u0085\u2028\u2029]/g, (c) => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`);

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** ` id="a" weight="2"`, without those that are undefined. */
export const xmlAttributes = (attributes: XmlAttributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
