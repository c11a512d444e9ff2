// Facts and resolved entities → Graph JSON: mentions on nodes, statements of one relation merged into one edge with
// their sentences as evidence. Nodes, edges and lists are sorted, so that the same facts give the same file.
import { createHash } from "node:crypto";
import {
  FORMAT,
  GRAPH_OPTIONS,
  type EvidenceRecord,
  type GraphEdge,
  type GraphJson,
  type GraphNode,
  type MentionRecord,
  type RelationAttributes,
} from "../../graph-data/schema/index.ts";
import type { ResolvedEntity, Triple } from "./doc.ts";
import type { DocumentFacts } from "./facts.ts";

/** A triple between entities, with the sentence that states it. */
interface Statement {
  readonly source: string;
  readonly target: string;
  readonly attributedTo: string | null;
  readonly triple: Triple;
  readonly evidence: EvidenceRecord;
  readonly published: string | null;
}

/** The graph of the documents' facts; `entities` must hold every chain that takes part in a triple. */
export function assembleGraph(
  documents: readonly DocumentFacts[],
  entities: readonly ResolvedEntity[],
): GraphJson {
  const entityOf = indexChains(entities);
  const edges = documents
    .flatMap((facts) => collectStatements(facts, entityOf))
    .reduce(groupByRelation, new Map<string, Statement[]>());
  const relations = [...edges].map(([identity, statements]) => toEdge(identity, statements));
  const linked = new Set(relations.flatMap((e) => [e.source, e.target, e.attributes.attributedTo ?? ""]));
  const facts = new Map(documents.map((d) => [d.record.id, d]));
  return {
    attributes: {
      format: FORMAT,
      documents: documents.map((d) => d.record).sort((a, b) => compare(a.id, b.id)),
    },
    options: GRAPH_OPTIONS,
    nodes: keepNodes(entities, linked)
      .map((entity) => toNode(entity, facts))
      .sort((a, b) => compare(a.key, b.key)),
    edges: relations.sort(
      (a, b) =>
        compare(a.source, b.source) ||
        compare(a.target, b.target) ||
        compare(a.attributes.type, b.attributes.type) ||
        compare(a.key, b.key),
    ),
  };
}

/** Named things stay even if nothing is said of them; unnamed actors only where they take part; metonyms keep their state. */
function keepNodes(entities: readonly ResolvedEntity[], linked: ReadonlySet<string>): ResolvedEntity[] {
  const kept = entities.filter((e) => e.named || linked.has(e.id));
  const ids = new Set(kept.map((e) => e.id));
  return kept.map((e) => (e.standsFor !== null && !ids.has(e.standsFor) ? { ...e, standsFor: null } : e));
}

const chainKey = (document: string, chain: number): string => `${document}\u0000${chain}`;

function indexChains(entities: readonly ResolvedEntity[]): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap((e) => e.chains.map((c) => [chainKey(c.document, c.chain), e.id] as const)),
  );
}

function collectStatements(facts: DocumentFacts, entityOf: ReadonlyMap<string, string>): Statement[] {
  const { record } = facts;
  return facts.triples.flatMap((triple) => {
    const source = entityOf.get(chainKey(record.id, triple.subject));
    const target = entityOf.get(chainKey(record.id, triple.object));
    const span = record.sentences[triple.sentence];
    // Two names of one thing say nothing about each other: a self-loop is a relation that resolution dissolved.
    if (source === undefined || target === undefined || source === target || !span) return [];
    const speaker = triple.attributedTo;
    const evidence: EvidenceRecord = {
      document: record.id,
      ...span,
      sentence: record.text.slice(span.start, span.end),
      phrase: triple.phrase,
      rule: triple.rule,
      confidence: triple.confidence,
    };
    const attributedTo = speaker === null ? null : (entityOf.get(chainKey(record.id, speaker)) ?? null);
    return [{ source, target, attributedTo, triple, evidence, published: record.published }];
  });
}

function groupByRelation(groups: Map<string, Statement[]>, statement: Statement): Map<string, Statement[]> {
  const { source, target, attributedTo, triple } = statement;
  const identity = [source, triple.type, target, triple.polarity, triple.status, attributedTo ?? ""].join(
    "\u0000",
  );
  const group = groups.get(identity);
  if (group) group.push(statement);
  else groups.set(identity, [statement]);
  return groups;
}

function toEdge(identity: string, statements: readonly Statement[]): GraphEdge {
  const ordered = [...statements].sort(
    (a, b) =>
      compare(a.published ?? "9999", b.published ?? "9999") ||
      compare(a.evidence.document, b.evidence.document) ||
      a.evidence.start - b.evidence.start,
  );
  const best = ordered.reduce((x, y) => (y.triple.confidence > x.triple.confidence ? y : x));
  const dates = ordered.flatMap((s) => s.published ?? []).sort(compare);
  const { type, phrase, category, polarity, status } = best.triple;
  const attributes: RelationAttributes = {
    type,
    phrase,
    category,
    polarity,
    status,
    attributedTo: best.attributedTo,
    confidence: combineConfidence(ordered),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    evidence: dropRepeats(ordered.map((s) => s.evidence)),
  };
  const key = `rel-${createHash("sha1").update(identity).digest("hex").slice(0, 16)}`;
  return { key, source: best.source, target: best.target, attributes };
}

/** Sentences that say the same independently: 1 − Π(1 − c), each document counted once with its best sentence. */
function combineConfidence(statements: readonly Statement[]): number {
  const byDocument = new Map<string, number>();
  for (const { evidence, triple } of statements) {
    const known = byDocument.get(evidence.document) ?? 0;
    byDocument.set(evidence.document, Math.max(known, triple.confidence));
  }
  const doubt = [...byDocument.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}

/** One sentence that states a relation twice is one piece of evidence. */
function dropRepeats(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const key = `${e.document}\u0000${e.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function toNode(entity: ResolvedEntity, facts: ReadonlyMap<string, DocumentFacts>): GraphNode {
  const mentions = entity.chains
    .flatMap(({ document, chain }) => {
      const found = facts.get(document)?.chains.find((c) => c.id === chain);
      return (found?.mentions ?? []).map(({ start, end, text, kind }): MentionRecord => ({
        document,
        start,
        end,
        text,
        kind,
      }));
    })
    .sort((a, b) => compare(a.document, b.document) || a.start - b.start || a.end - b.end);
  const { name, type, named, standsFor } = entity;
  return {
    key: entity.id,
    attributes: {
      label: name,
      type,
      aliases: [...entity.aliases],
      named,
      mentionCount: mentions.length,
      ...(standsFor === null ? {} : { standsFor }),
      merges: [...entity.merges],
      mentions,
    },
  };
}

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
