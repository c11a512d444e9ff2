// Properties of characters as Python's str knows them, which spaCy's features are made of.

/** str.isspace(). JavaScript's \s lacks \x1c-\x1f and \x85, and has U+FEFF. */
const SPACES = new Set(
  "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);
const LETTER = /^\p{L}$/u;
const UPPER = /^\p{Lu}$/u;
/** str.isdigit(): decimal digits, superscripts, circled digits. */
const DIGIT =
  /^[\p{Nd}\u{b2}\u{b3}\u{b9}\u{1369}-\u{1371}\u{19da}\u{2070}\u{2074}-\u{2079}\u{2080}-\u{2089}\u{2460}-\u{2468}\u{2474}-\u{247c}\u{2488}-\u{2490}\u{24ea}\u{24f5}-\u{24fd}\u{24ff}\u{2776}-\u{277e}\u{2780}-\u{2788}\u{278a}-\u{2792}\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u;
const LETTERS = /^\p{L}+$/u;

/** Whether a UTF-16 unit is white space; all white space is in the basic plane. */
export function isSpaceUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13) || (unit >= 0x1c && unit <= 0x1f);
  return SPACES.has(String.fromCharCode(unit));
}

/** Whether a text is white space throughout; "" is not. */
export function isSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpaceUnit(text.charCodeAt(i))) return false;
  return text.length > 0;
}

export function isAlphabetic(text: string): boolean {
  return LETTERS.test(text);
}

function shapeOf(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit < 0x80) {
    if (unit >= 97 && unit <= 122) return "x";
    if (unit >= 65 && unit <= 90) return "X";
    return unit >= 48 && unit <= 57 ? "d" : char;
  }
  if (LETTER.test(char)) return UPPER.test(char) ? "X" : "x";
  return DIGIT.test(char) ? "d" : char;
}

/** "Minsk-2020" → "Xxxxx-dddd": letters' case and digits, runs cut after four. */
export function wordShape(text: string): string {
  const chars = [...text];
  if (chars.length >= 100) return "LONG";
  let shape = "";
  let last = "";
  let run = 0;
  for (const char of chars) {
    const kind = shapeOf(char);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) shape += kind;
  }
  return shape;
}

/** First code point. */
export function prefixOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

/** Last three code points. */
export function suffixOf(text: string): string {
  let start = text.length;
  for (let count = 0; count < 3 && start > 0; count++) {
    const low = text.charCodeAt(start - 1) & 0xfc00;
    const pair = low === 0xdc00 && start > 1 && (text.charCodeAt(start - 2) & 0xfc00) === 0xd800;
    start -= pair ? 2 : 1;
  }
  return text.slice(start);
}

/** A string of its own. A long slice keeps the whole text alive that it was cut from; caches must not. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}
