// Cypher's tokens, for highlighting: a stream reader that knows words, strings, comments and what follows a colon.
import type { StreamParser, StringStream } from "@codemirror/language";
import { FUNCTIONS, KEYWORDS, WRITING } from "./words.ts";

interface State {
  /** The end that an open comment or string waits for. */
  within: "comment" | "'" | '"' | null;
  /** The next name is a label or type, not a variable. */
  afterColon: boolean;
  /** Depth of braces: in a map a name before ":" is a key. */
  depth: number;
}

const keywords = new Set<string>([...KEYWORDS, ...WRITING]);
const functions = new Set(FUNCTIONS.map(([name]) => name.toLowerCase()));

/** For CodeMirror's StreamLanguage; token names are those of its default highlighter. */
export const cypherParser: StreamParser<State> = {
  name: "cypher",
  startState: () => ({ within: null, afterColon: false, depth: 0 }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.within !== null) return readToEnd(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match("/*")) {
      state.within = "comment";
      return readToEnd(stream, state);
    }
    return readToken(stream, state);
  },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
};

function readToken(stream: StringStream, state: State): string | null {
  const { afterColon } = state;
  state.afterColon = false;
  const quote = stream.match(/^['"]/);
  if (quote && quote !== true) {
    state.within = quote[0] === "'" ? "'" : '"';
    return readToEnd(stream, state);
  }
  if (stream.match(/^`(?:[^`]|``)*`?/)) return afterColon ? "typeName" : "variableName";
  if (stream.match(/^\$(?:\w+|`[^`]*`)/)) return "atom";
  if (stream.match(/^(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/i)) return "number";
  const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
  if (word && word !== true) return kindOf(word[0], stream, { ...state, afterColon });
  const sign = stream.next();
  if (sign === "{") state.depth += 1;
  if (sign === "}") state.depth = Math.max(0, state.depth - 1);
  // (n:Label), [:TYPE|OTHER], and & between labels; a colon in a map stands after a key.
  if (sign === ":" || sign === "|" || sign === "&") state.afterColon = state.depth === 0 || afterColon;
  return /[()[\]{}]/.test(sign ?? "") ? "bracket" : "operator";
}

function kindOf(word: string, stream: StringStream, state: State): string {
  if (state.afterColon) return "typeName";
  if (stream.string[stream.start - 1] === ".") return "propertyName";
  if (state.depth > 0 && stream.match(/^\s*:/, false)) return "propertyName";
  if (stream.match(/^\s*\(/, false) && functions.has(word.toLowerCase())) return "variableName.function";
  return keywords.has(word.toUpperCase()) ? "keyword" : "variableName";
}

function readToEnd(stream: StringStream, state: State): string {
  const { within } = state;
  if (within === "comment") {
    if (stream.skipTo("*/")) {
      stream.match("*/");
      state.within = null;
    } else stream.skipToEnd();
    return "comment";
  }
  let escaped = false;
  for (let sign = stream.next(); sign != null; sign = stream.next()) {
    if (sign === within && !escaped) {
      state.within = null;
      break;
    }
    escaped = !escaped && sign === "\\";
  }
  return "string";
}
