// spaCy's rule lemmatizer for English: base forms stay, exceptions are looked up, else endings are replaced.
import type { LemmaTable } from "./model-tables.ts";
import { isAlphabetic } from "./unicode.ts";

interface Lookup {
  readonly rules: LemmaTable["rules"];
  readonly index: ReadonlySet<string>;
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
}

export class Lemmatizer {
  readonly #tables: ReadonlyMap<string, Lookup>;

  constructor(tables: Readonly<Record<string, LemmaTable>>) {
    this.#tables = new Map(
      Object.entries(tables).map(([part, { rules, index, exceptions }]) => [
        part,
        { rules, index: new Set(index), exceptions: new Map(Object.entries(exceptions)) },
      ]),
    );
  }

  /** The lemma of a form with its universal part of speech and features. */
  lemmatize(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    const part = pos.toLowerCase();
    if (part === "" || part === "eol" || part === "space" || isBaseForm(part, morph)) return lower;
    const table = this.#tables.get(part);
    if (table === undefined) return part === "propn" ? text : lower;
    return applyTable(table, lower) ?? text;
  }
}

/** A form of the table's exceptions, of its index or one that no index has, the last found first; null where no rule fits. */
function applyTable({ rules, index, exceptions }: Lookup, word: string): string | null {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const [ending, replacement] of rules) {
    if (!word.endsWith(ending)) continue;
    const form = word.slice(0, word.length - ending.length) + replacement;
    if (form === "") continue;
    if (index.has(form)) known.unshift(form);
    else if (!isAlphabetic(form)) known.push(form);
    else unknown.push(form);
  }
  for (const form of exceptions.get(word) ?? []) {
    if (!known.includes(form)) known.unshift(form);
  }
  return known[0] ?? unknown[0] ?? null;
}

/** Forms that are their own lemma: singular nouns, infinitives, finite present verbs without number, positive degree. */
function isBaseForm(part: string, morph: string): boolean {
  const has = (feature: string): boolean => `|${morph}|`.includes(`|${feature}|`);
  return (
    (part === "noun" && has("Number=Sing")) ||
    has("VerbForm=Inf") ||
    (part === "verb" && has("VerbForm=Fin") && has("Tense=Pres") && !morph.includes("Number=")) ||
    has("Degree=Pos") ||
    has("VerbForm=None")
  );
}
