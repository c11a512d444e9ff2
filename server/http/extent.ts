// How deep and how crowded a body is, told before it is parsed: of ten megabytes of brackets or of short keys the parser
// makes something for a second or two, in which nobody else is answered; and schemas for JSON recurse, and look at every
// value.
import { RelataError } from "../errors.ts";

const MAX_DEPTH = 64;
/** Twice the ids that an export may list, and some. */
const MAX_VALUES = 250_000;
/** What is more, JavaScript reads as Infinity, of which schemas make as much as of a hundred other values. */
const MAX_EXPONENT = 308;

const code = (character: string): number => character.charCodeAt(0);
export const QUOTE = code('"');
const [BACKSLASH, COMMA] = [code("\\"), code(",")];
const [ZERO, NINE, PLUS, SMALL_E, LARGE_E] = [code("0"), code("9"), code("+"), code("e"), code("E")];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [code("["), code("]"), code("{"), code("}")];

/**
 * @param json UTF-8; whether it is JSON is the parser's to say.
 * @throws {RelataError} INVALID_REQUEST, TOO_LARGE for a text that no real client sends.
 */
export function checkExtent(json: Buffer): void {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (byte === QUOTE) i = endOfString(json, i);
    else if (byte === COMMA) values++;
    else if (byte === OPEN_LIST || byte === OPEN_MAP) depth++;
    else if (byte === CLOSE_LIST || byte === CLOSE_MAP) depth--;
    else if ((byte === SMALL_E || byte === LARGE_E) && exponentAt(json, i) > MAX_EXPONENT)
      throw new RelataError("INVALID_REQUEST", `body: a number has an exponent above ${MAX_EXPONENT}`, {
        hint: "Send it as text.",
      });
    if (depth > MAX_DEPTH)
      throw new RelataError("INVALID_REQUEST", `body: nested deeper than ${MAX_DEPTH} levels`, {
        hint: "Send a flatter value.",
      });
    if (values > MAX_VALUES)
      throw new RelataError("TOO_LARGE", `body: more than ${MAX_VALUES} values`, {
        hint: "Send fewer at once.",
      });
  }
}

/** The place of the quote that ends the string; the end of the text where none does. */
export function endOfString(json: Buffer, start: number): number {
  for (let end = json.indexOf(QUOTE, start + 1); end !== -1; end = json.indexOf(QUOTE, end + 1)) {
    let before = end;
    while (json[before - 1] === BACKSLASH) before--;
    const isEscaped = (end - before) % 2 === 1;
    if (!isEscaped) return end;
  }
  return json.length;
}

/** What stands behind the e of a number; 0 behind that of a word, and where it is negative. */
function exponentAt(json: Buffer, e: number): number {
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= ZERO && byte <= NINE;
  if (!isDigit(json[e - 1])) return 0;
  let exponent = 0;
  for (let i = json[e + 1] === PLUS ? e + 2 : e + 1; isDigit(json[i]) && exponent <= MAX_EXPONENT; i++)
    exponent = 10 * exponent + (json[i] ?? 0) - ZERO;
  return exponent;
}
