// The attribute ruler: part of speech, features, and some lemmas from tag, dependency and word form.
import type { Condition, RulerRule } from "./model-tables.ts";

export interface RuledToken {
  readonly tag: string;
  readonly dep: string;
  readonly pos: string;
  readonly morph: string;
  /** null where no rule gives one. */
  readonly lemma: string | null;
}

export interface TokenForRules {
  readonly lower: string;
  readonly tag: string;
  readonly dep: string;
  readonly isSpace: boolean;
}

type Test = (token: TokenForRules) => boolean;
interface CompiledPattern {
  readonly rule: number;
  readonly index: number;
  readonly set: RulerRule["set"];
  readonly tests: readonly Test[];
}

const READERS: Readonly<Record<Condition["attribute"], (token: TokenForRules) => string>> = {
  TAG: ({ tag }) => tag,
  LOWER: ({ lower }) => lower,
  DEP: ({ dep }) => dep,
  IS_SPACE: ({ isSpace }) => String(isSpace),
};

export class AttributeRuler {
  /** Patterns whose first token asks for a certain tag, by that tag; and the others. In order of the rules. */
  readonly #byTag = new Map<string, CompiledPattern[]>();
  readonly #others: readonly CompiledPattern[];
  /** Tokens of the longest pattern. */
  readonly #longest: number;
  /** Results by tag, dependency and rules: there are few, so all tokens share them. */
  readonly #merged = new Map<string, RuledToken>();

  constructor(rules: readonly RulerRule[]) {
    const others: CompiledPattern[] = [];
    rules.forEach(({ patterns, index, set }, rule) => {
      for (const pattern of patterns) {
        const compiled = { rule, index, set, tests: pattern.map(compileToken) };
        const tag = pattern[0]?.find(({ attribute, operator }) => attribute === "TAG" && operator === "IS")
          ?.values[0];
        if (tag === undefined) others.push(compiled);
        else this.#byTag.set(tag, [...(this.#byTag.get(tag) ?? []), compiled]);
      }
    });
    this.#others = others;
    this.#longest = Math.max(1, ...rules.flatMap(({ patterns }) => patterns.map(({ length }) => length)));
  }

  /** All patterns see the tokens as the tagger and parser left them; where several set the same, the last rule wins. */
  apply(tokens: readonly TokenForRules[]): RuledToken[] {
    // Rules that matched for this token, for the next one, and so on: no pattern reaches back before its start.
    const ahead: CompiledPattern[][] = Array.from({ length: this.#longest }, () => []);
    return tokens.map(({ tag, dep }, start) => {
      for (const pattern of this.#byTag.get(tag) ?? []) {
        if (fits(pattern, tokens, start)) ahead[pattern.index]?.push(pattern);
      }
      for (const pattern of this.#others) {
        if (fits(pattern, tokens, start)) ahead[pattern.index]?.push(pattern);
      }
      const found = ahead.shift() ?? [];
      const merged = this.#merge(tag, dep, found);
      found.length = 0;
      ahead.push(found);
      return merged;
    });
  }

  #merge(tag: string, dep: string, found: CompiledPattern[]): RuledToken {
    if (found.length > 1) found.sort((a, b) => a.rule - b.rule);
    const key = `${tag} ${dep} ${found.map(({ rule }) => rule).join(" ")}`;
    let merged = this.#merged.get(key);
    if (merged === undefined) {
      const initial: RuledToken = { tag, dep, pos: "", morph: "", lemma: null };
      merged = found.reduce((token, { set }) => ({ ...token, ...set }), initial);
      this.#merged.set(key, merged);
    }
    return merged;
  }
}

function fits({ tests }: CompiledPattern, tokens: readonly TokenForRules[], start: number): boolean {
  for (let i = 0; i < tests.length; i++) {
    const token = tokens[start + i];
    if (token === undefined || tests[i]?.(token) !== true) return false;
  }
  return true;
}

function compileToken(conditions: readonly Condition[]): Test {
  const tests = conditions.map(({ attribute, operator, values }): Test => {
    const read = READERS[attribute];
    const [first = ""] = values;
    const set = new Set(values);
    switch (operator) {
      case "IS":
        return (token) => read(token) === first;
      case "IN":
        return (token) => set.has(read(token));
      case "NOT_IN":
        return (token) => !set.has(read(token));
      case "REGEX": {
        const pattern = new RegExp(first, "u");
        return (token) => pattern.test(read(token));
      }
    }
  });
  return (token) => tests.every((test) => test(token));
}
