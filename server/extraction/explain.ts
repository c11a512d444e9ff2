// What each stage made of each sentence, as text: for readers who ask why an edge is there, or why one is not.
import type { CoreferenceChain, Doc, Sentence, TokenSpan, TraceEvent } from "./doc.ts";
import type { SourceDocument } from "./extractor.ts";
import { collectFacts } from "./facts.ts";
import { listDropped } from "./graph-assembly.ts";
import { analyse, type Analysis, type Stages } from "./pipeline.ts";
import { extractClauses, listVoices, type Clause } from "./relations/index.ts";
import { resolveEntities } from "./resolution/index.ts";

/** One block of lines for what cleaning left out, then one for each sentence. */
export function explainDocument(source: SourceDocument, stages: Stages): string {
  const events: TraceEvent[] = [];
  const analysis = analyse(source, stages, (event) => events.push(event));
  const { doc } = analysis;
  const clauses = extractClauses(doc);
  const dropped = explainDropped(source, analysis);
  const voices = [...listVoices(doc, analysis.chains)];
  const sentences = doc.sentences.map((sentence) =>
    [
      `\n[${sentence.index}] ${textOf(doc, sentence)}`,
      ...explainParse(doc, sentence),
      ...explainMentions(doc, sentence, analysis.chains),
      ...voices
        .filter(([token]) => doc.tokens[token]?.sentence === sentence.index)
        .map(([token, chain]) => explainVoice(analysis, token, chain)),
      ...clauses
        .filter((c) => c.sentence === sentence.index)
        .map((c) => `  clause   ${explainClause(doc, c)}`),
      ...events.filter((e) => e.sentence === sentence.index).map(explainEvent),
      ...(dropped.get(sentence.index) ?? []),
    ].join("\n"),
  );
  return [`# ${source.source ?? source.id}`, ...explainCleaning(source, analysis), ...sentences, ""].join(
    "\n",
  );
}

/** Sentence → the edges that the graph of this document alone leaves out after all. */
function explainDropped(source: SourceDocument, analysis: Analysis): ReadonlyMap<number, readonly string[]> {
  const { id, text } = source;
  const record = { id, title: id, source: id, published: null, publisher: null, text };
  const facts = collectFacts(analysis, record, []);
  const name = (chain: number) => analysis.chains.find((each) => each.id === chain)?.name ?? "";
  const found = new Map<number, string[]>();
  for (const { triple, reason } of listDropped(facts, resolveEntities([facts], []))) {
    const { sentence, subject, phrase, object, rule } = triple;
    const line = `  dropped  ${rule}: ${name(subject)} | ${phrase} | ${name(object)} (${reason})`;
    found.set(sentence, [...(found.get(sentence) ?? []), line]);
  }
  return found;
}

function explainCleaning({ text }: SourceDocument, { clean }: Analysis): string[] {
  const found = Object.entries(clean.metadata).filter(([, value]) => value !== null);
  return [
    ...found.map(([key, value]) => `  ${key.padEnd(8)} ${String(value)}`),
    ...clean.dropped.map(
      ({ rule, start, end }) => `  left out ${rule}: ${shorten(text.slice(start, end).replace(/\s+/g, " "))}`,
    ),
  ];
}

/** "intervene/VERB ROOT": each word with its tag, relation and governor. */
function explainParse({ tokens }: Doc, { start, end }: Sentence): string[] {
  const words = tokens.slice(start, end).filter(({ isSpace }) => !isSpace);
  return words.map(({ text, upos, lemma, deprel, head, entType, entIob }) => {
    const governor = deprel === "ROOT" ? "" : (tokens[head]?.text ?? "");
    const entity = entIob === "O" ? "" : `${entIob}-${entType}`;
    return `  parse    ${[text.padEnd(16), upos.padEnd(6), lemma.padEnd(16), deprel.padEnd(10), governor.padEnd(16), entity].join(" ").trimEnd()}`;
  });
}

function explainMentions(doc: Doc, { start, end }: Sentence, chains: readonly CoreferenceChain[]): string[] {
  return chains
    .flatMap((chain) =>
      chain.mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map((mention) => ({ mention, chain })),
    )
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
    .map(({ mention, chain }) => {
      const link = chain.links.get(mention.id);
      const why = link === undefined ? "" : `, joined by ${link}`;
      return `  mention  "${textOf(doc, mention)}" is ${chain.type} "${chain.name}" (${mention.kind}, found by ${mention.rule}${why})`;
    });
}

function explainVoice({ doc, chains }: Analysis, token: number, id: number): string {
  const chain = chains.find((each) => each.id === id);
  return `  mention  "${doc.tokens[token]?.text ?? ""}" is ${chain?.type ?? ""} "${chain?.name ?? ""}" (pronoun, found by voice)`;
}

/** `SVA "Putin" + "threatens" + adverbial "in Belarus"`, by the head words. */
function explainClause(doc: Doc, { type, link, subject, verbGroup, constituents }: Clause): string {
  const quote = (indexes: readonly number[]): string =>
    `"${indexes.map((i) => doc.tokens[i]?.text ?? "").join(" ")}"`;
  const parts = constituents.map(({ role, preposition, head }) => `${role} ${quote([...preposition, head])}`);
  const who = subject ? [`subject ${quote([subject.head])} (${subject.source})`] : [];
  return [`${type} (${link})`, ...who, `verb ${quote(verbGroup)}`, ...parts].join(" · ");
}

const explainEvent = ({ made, rule, detail }: TraceEvent): string =>
  `  ${made ? "edge    " : "refused "} ${rule}: ${detail}`;

function textOf(doc: Doc, { start, end }: TokenSpan): string {
  const [first, last] = [doc.tokens[start], doc.tokens[end - 1]];
  return first && last ? doc.text.slice(first.start, last.end).trim() : "";
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
