// Parity with spaCy: every column of every token, and every sentence, equal those that spaCy itself made.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLanguageModel } from "../../../server/extraction/language/index.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/language");
const CORPUS = join(import.meta.dirname, "../../../graph-data/corpus/belarus-2020");

interface Expected {
  readonly tokens: readonly (readonly (string | number)[])[];
  readonly sentences: readonly (readonly [number, number])[];
}

const model = loadLanguageModel();

function texts(folder: string): [string, string][] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.map((name) => [name.slice(0, -".txt".length), join(folder, name)]);
}

describe("parity with spaCy", () => {
  it.each([...texts(CORPUS), ...texts(join(FIXTURES, "texts"))])(
    "should analyse %s as spaCy does",
    (name, path) => {
      const expected = JSON.parse(
        readFileSync(join(FIXTURES, "expected", `${name}.json`), "utf8"),
      ) as Expected;
      const text = readFileSync(path, "utf8");
      const { tokens, sentences } = model.annotate(text);
      const rows = tokens.map((token) => [
        token.start,
        token.end,
        token.text,
        token.lemma,
        token.upos,
        token.xpos,
        token.morph,
        token.head,
        token.deprel,
        token.entIob === "O" ? "O" : `${token.entIob}-${token.entType}`,
      ]);
      expect(rows).toEqual(expected.tokens);
      expect(sentences.map(({ start, end }) => [start, end])).toEqual(expected.sentences);
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    },
  );
});
