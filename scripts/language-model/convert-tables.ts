// The symbolic parts of the model: tokenizer, norms, classes, attribute ruler and lemmatizer as plain JSON.
import type {
  Condition,
  ExceptionToken,
  LemmaTable,
  ModelTables,
  RulerRule,
  TokenizerTables,
  Transition,
} from "../../server/extraction/language/model-tables.ts";
import { convertRegex } from "./convert-regex.ts";
import { fileOf, readMessage, type ModelFiles } from "./read-spacy.ts";

/** Numbers that spaCy gives the attributes of a token. */
const ORTH = "65";
const NORM = "67";
/** In order of spaCy's action numbers: shift, reduce, left arc, right arc, break; and of the names' codes. */
const PARSER_ACTIONS = ["S", "D", "L", "R", "B"];
const NER_ACTIONS = ["M", "B", "I", "L", "U", "O"];
const LEMMA_PARTS = ["noun", "verb", "adj", "adv", "punct"];

export function convertTables(
  files: ModelFiles,
  symbols: Readonly<Record<string, number>>,
  baseNorms: Readonly<Record<string, string>>,
): ModelTables {
  const config = JSON.parse(new TextDecoder().decode(fileOf(files, "tagger/cfg"))) as { labels: string[] };
  const lookups = readMessage(files, "vocab/lookups.bin") as { lexeme_norm: Record<string, string> };
  return {
    tokenizer: convertTokenizer(files),
    norms: { symbols, byId: lookups.lexeme_norm, byText: baseNorms },
    tags: config.labels,
    parserMoves: convertMoves(files, "parser", PARSER_ACTIONS),
    nerMoves: convertMoves(files, "ner", NER_ACTIONS),
    ruler: convertRuler(files),
    lemmas: convertLemmas(files, symbols),
  };
}

interface SpacyTokenizer {
  readonly prefix_search: string;
  readonly suffix_search: string;
  readonly infix_finditer: string;
  readonly url_match: string;
  readonly token_match: null;
  readonly exceptions: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

function convertTokenizer(files: ModelFiles): TokenizerTables {
  const source = readMessage(files, "tokenizer") as SpacyTokenizer;
  if (source.token_match !== null) throw new Error("the tokenizer has a token_match, which is not supported");
  const exceptions = Object.entries(source.exceptions).map(([key, tokens]) => {
    const converted = tokens.map((token): ExceptionToken => {
      const text = token[ORTH];
      const norm = token[NORM];
      if (text === undefined) throw new Error(`the exception "${key}" has a token without text`);
      return norm === undefined ? [text] : [text, norm];
    });
    return [key, converted] as const;
  });
  return {
    prefix: convertRegex(source.prefix_search),
    suffix: convertRegex(source.suffix_search),
    infix: convertRegex(source.infix_finditer),
    url: convertRegex(source.url_match),
    exceptions: Object.fromEntries(exceptions),
  };
}

/** The classes in the order of the output rows: by action, then by frequency and label, descending. */
function convertMoves(files: ModelFiles, name: string, actions: readonly string[]): readonly Transition[] {
  const file = readMessage(files, `${name}/moves`) as { moves: string };
  const moves = JSON.parse(file.moves) as Record<string, Record<string, number>>;
  return Object.entries(moves)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([action, labels]) => {
      const letter = actions[Number(action)];
      if (letter === undefined) throw new Error(`${name} has an unknown action ${action}`);
      return Object.entries(labels)
        .sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))
        .map(([label]): Transition => [letter, label]);
    });
}

type SpacyValue = string | number | boolean | Readonly<Record<string, string | readonly string[]>>;
interface SpacyRule {
  readonly patterns: readonly (readonly Readonly<Record<string, SpacyValue>>[])[];
  readonly attrs: Readonly<Record<string, string>>;
  readonly index: number;
}
const ATTRIBUTES: readonly string[] = ["TAG", "LOWER", "DEP", "IS_SPACE"];
const OPERATORS: readonly string[] = ["IN", "NOT_IN", "REGEX"];
const SETTABLE: Readonly<Record<string, keyof RulerRule["set"]>> = {
  POS: "pos",
  MORPH: "morph",
  TAG: "tag",
  DEP: "dep",
  LEMMA: "lemma",
};

function convertRuler(files: ModelFiles): readonly RulerRule[] {
  const rules = readMessage(files, "attribute_ruler/patterns") as readonly SpacyRule[];
  return rules.map(({ patterns, attrs, index }) => ({
    patterns: patterns.map((pattern) => pattern.map((token) => Object.entries(token).map(convertCondition))),
    index,
    set: Object.fromEntries(
      Object.entries(attrs).map(([name, value]) => {
        const key = SETTABLE[name];
        if (key === undefined) throw new Error(`the attribute ruler sets ${name}, which is not supported`);
        return [key, key === "morph" && value === "_" ? "" : value];
      }),
    ),
  }));
}

function convertCondition([name, value]: [string, SpacyValue]): Condition {
  const [operator, operand] =
    typeof value === "object" ? (Object.entries(value)[0] ?? ["", ""]) : ["IS", String(value)];
  if (!ATTRIBUTES.includes(name) || (operator !== "IS" && !OPERATORS.includes(operator))) {
    throw new Error(`the attribute ruler asks ${name} ${operator}, which is not supported`);
  }
  return {
    attribute: name as Condition["attribute"],
    operator: operator as Condition["operator"],
    values: typeof operand === "string" ? [operand] : operand,
  };
}

function convertLemmas(
  files: ModelFiles,
  symbols: Readonly<Record<string, number>>,
): Readonly<Record<string, LemmaTable>> {
  const lookups = readMessage(files, "lemmatizer/lookups/lookups.bin") as {
    lemma_rules: Record<string, [string, string][]>;
    lemma_index: Record<string, string[]>;
    lemma_exc: Record<string, Record<string, string[]>>;
  };
  const tables = LEMMA_PARTS.map((part) => {
    const key = (symbols[part] ?? hashString(part)).toString();
    const table: LemmaTable = {
      rules: lookups.lemma_rules[key] ?? [],
      index: lookups.lemma_index[key] ?? [],
      exceptions: lookups.lemma_exc[key] ?? {},
    };
    return [part, table] as const;
  });
  const found = tables.filter(([, table]) => table.rules.length > 0).length;
  if (found !== Object.keys(lookups.lemma_rules).length) {
    throw new Error("the lemmatizer has tables for parts of speech that are not known here");
  }
  return Object.fromEntries(tables);
}

/** spaCy's id of a string: MurmurHash64A (Austin Appleby) of its UTF-8 bytes with seed 1. */
function hashString(text: string): bigint {
  const MASK = (1n << 64n) - 1n;
  const M = 0xc6a4a7935bd1e995n;
  const bytes = new TextEncoder().encode(text);
  const word = (start: number, end: number): bigint =>
    bytes.subarray(start, end).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const whole = bytes.length - (bytes.length % 8);
  let hash = 1n ^ ((BigInt(bytes.length) * M) & MASK);
  for (let start = 0; start < whole; start += 8) {
    let k = (word(start, start + 8) * M) & MASK;
    k = ((k ^ (k >> 47n)) * M) & MASK;
    hash = ((hash ^ k) * M) & MASK;
  }
  if (whole < bytes.length) hash = ((hash ^ word(whole, bytes.length)) * M) & MASK;
  hash = ((hash ^ (hash >> 47n)) * M) & MASK;
  return hash ^ (hash >> 47n);
}
