// Python's regular expressions in JavaScript's words, with the same meaning under the flag "u".

/** str.isspace() of Python. */
const SPACE = "\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const CLASSES: Readonly<Record<string, readonly [inside: string, outside: string]>> = {
  w: ["\\p{L}\\p{N}_", "[\\p{L}\\p{N}_]"],
  d: ["\\p{Nd}", "\\p{Nd}"],
  s: [SPACE, `[${SPACE}]`],
  S: ["", `[^${SPACE}]`],
};
/** Characters that must stay escaped under the flag "u"; all other escapes of punctuation are errors there. */
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;

/** Converts a pattern of Python's `re`; throws an Error for what it does not know. */
export function convertRegex(source: string): string {
  let result = "";
  let inClass = false;
  const pattern = withoutRepeatedUser(source.replace(/^\(\?u\)/, ""));
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char !== "\\") {
      if (char === "[" && !inClass) inClass = true;
      else if (char === "]") inClass = false;
      // A bare { } or ] is literal in Python where it is no quantifier; spaCy's patterns escape them.
      result += char;
      continue;
    }
    const next = pattern.charAt(++i);
    if (next === "U" || next === "u") {
      const digits = next === "U" ? 8 : 4;
      result += `\\u{${pattern.slice(i + 1, i + 1 + digits)}}`;
      i += digits;
    } else if (CLASSES[next] !== undefined) {
      const [inside, outside] = CLASSES[next];
      if (inClass && inside === "") throw new Error(`\\${next} within a class is not supported`);
      result += inClass ? inside : outside;
    } else if (/[A-Za-z0-9]/.test(next)) {
      throw new Error(`the escape \\${next} in a regular expression is not supported`);
    } else {
      result += SYNTAX.test(next) || (inClass && next === "-") ? `\\${next}` : next;
    }
  }
  new RegExp(result, "u");
  return result;
}

/**
 * `\S+(?::\S*)?@` finds the same as `\S+@`, because \S holds the colon as well, but takes quadratic time on
 * a long word full of colons.
 */
function withoutRepeatedUser(pattern: string): string {
  return pattern.replace("(?:\\S+(?::\\S*)?@)?", "(?:\\S+@)?");
}
