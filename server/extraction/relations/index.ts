// Clauses, triples and open extractions of a document: two views of the same clauses, with entities and without.
import type { CoreferenceChain, Doc, Trace, Triple } from "../doc.ts";
import { clauseTargets } from "./arguments/clause-targets.ts";
import { createContext } from "./arguments/context.ts";
import { createOwners } from "./arguments/owners.ts";
import { findVoices } from "./arguments/voices.ts";
import { buildClauses } from "./clauses/extract-clauses.ts";
import { openExtractions } from "./open/extract-open.ts";
import { createQualify } from "./qualifiers/index.ts";
import { findQuotes } from "./qualifiers/quotes.ts";
import { OFFICE_RULES } from "./rules/roles/office-rules.ts";
import { createSyntax } from "./syntax.ts";
import { makeTriples } from "./triples.ts";
import type { Clause, Extraction } from "./types.ts";

export type { Clause, Extraction } from "./types.ts";

/** All clauses of a document, those above before those below. Linear in the length of the text. */
export function extractClauses(doc: Doc): readonly Clause[] {
  return buildClauses(createSyntax(doc));
}

interface TripleOptions {
  /** Told of every edge that a rule made or refused. */
  readonly trace?: Trace;
}

/** Who "we" and "it" are where coreference leaves them open: token → chain. */
export function listVoices(doc: Doc, chains: readonly CoreferenceChain[]): ReadonlyMap<number, number> {
  const { voices } = readContext(doc, chains);
  return new Map([...voices].map(([token, { chain }]) => [token, chain]));
}

/** The statements of a document between its chains, in text order. */
export function extractTriples(
  doc: Doc,
  chains: readonly CoreferenceChain[],
  { trace = () => undefined }: TripleOptions = {},
): Triple[] {
  const { context, quotes } = readContext(doc, chains);
  return makeTriples(context, createQualify(context, quotes), trace);
}

/** The roles that names tell are read first: they tell who "we" is. */
function readContext(doc: Doc, chains: readonly CoreferenceChain[]) {
  const syntax = createSyntax(doc);
  const clauses = buildClauses(syntax);
  const quotes = findQuotes(syntax, clauses);
  const parts = { syntax, clauses, chains, followClause: clauseTargets, createOwners };
  const plain = createContext(parts);
  const offices = OFFICE_RULES.flatMap((rule) => [...rule.apply(plain)]);
  const voices = findVoices(plain, quotes, offices);
  return { context: voices.size ? createContext({ ...parts, voices }) : plain, quotes, voices };
}

/** What the clauses say without entities: relation and arguments in the text's own words, in text order. */
export function extractOpen(doc: Doc): Extraction[] {
  const syntax = createSyntax(doc);
  return openExtractions(syntax, buildClauses(syntax));
}
