// Facts and resolved entities → Graph JSON: mentions on nodes, statements of one relation merged into one edge with
// their sentences as evidence. Nodes, edges and lists are sorted, so that the same facts give the same file.
import {
  FORMAT,
  GRAPH_OPTIONS,
  type EvidenceRecord,
  type GraphEdge,
  type GraphJson,
  type GraphNode,
  type MentionRecord,
  type RelationAttributes,
  relationKey,
  plainest,
  surest,
} from "../../graph-data/schema/index.ts";
import { isActor } from "./actors.ts";
import type { ResolvedEntity, Triple } from "./doc.ts";
import type { DocumentFacts, FactChain } from "./facts.ts";

/** A triple between entities, with the sentence that states it. */
interface Statement {
  readonly source: string;
  readonly target: string;
  readonly attributedTo: string | null;
  readonly triple: Triple;
  readonly confidence: number;
  readonly evidence: EvidenceRecord;
  readonly published: string | null;
}

/** The graph of the documents' facts; `entities` must hold every chain that takes part in a triple. */
export function assembleGraph(
  documents: readonly DocumentFacts[],
  entities: readonly ResolvedEntity[],
): GraphJson {
  const chains = new Map(
    documents.flatMap((d) => d.chains.map((chain) => [chainKey(d.record.id, chain.id), chain] as const)),
  );
  const nodes = entities.map((entity) => toNode(entity, chains));
  const entityOf = indexActors(nodes, entities);
  const groups = documents
    .flatMap((d) => collectStatements(d, entityOf))
    .reduce(groupByRelation, new Map<string, Statement[]>());
  const edges = [...groups.values()].map(toEdge);
  const linked = new Set(edges.flatMap((e) => [e.source, e.target, e.attributes.attributedTo ?? ""]));
  return {
    attributes: {
      format: FORMAT,
      documents: documents.map((d) => d.record).sort((x, y) => compare(x.id, y.id)),
    },
    options: GRAPH_OPTIONS,
    nodes: keepNodes(nodes, linked).sort((x, y) => compare(x.key, y.key)),
    edges: edges.sort(
      (x, y) =>
        compare(x.source, y.source) ||
        compare(x.target, y.target) ||
        compare(x.attributes.type, y.attributes.type) ||
        compare(x.key, y.key),
    ),
  };
}

/** Why a triple of a document is no edge of its graph, for those that are none. */
export function listDropped(
  document: DocumentFacts,
  entities: readonly ResolvedEntity[],
): readonly { readonly triple: Triple; readonly reason: string }[] {
  const { id } = document.record;
  const chains = new Map(document.chains.map((chain) => [chainKey(id, chain.id), chain]));
  const nodes = entities.map((entity) => toNode(entity, chains));
  const actors = indexActors(nodes, entities);
  const nameOf = (chain: number): string => chains.get(chainKey(id, chain))?.name ?? "";
  return document.triples.flatMap((triple) => {
    const [source, target] = [triple.subject, triple.object].map((chain) => actors.get(chainKey(id, chain)));
    if (source !== undefined && target !== undefined)
      return source === target ? [{ triple, reason: "both ends are one entity" }] : [];
    const unnamed = nameOf(source === undefined ? triple.subject : triple.object);
    return [{ triple, reason: `"${unnamed}" is neither named nor an actor that the document comes back to` }];
  });
}

/** Chain → node, for those that may be an end of an edge. */
function indexActors(
  nodes: readonly GraphNode[],
  entities: readonly ResolvedEntity[],
): ReadonlyMap<string, string> {
  const actors = new Set(nodes.filter(({ attributes }) => isActor(attributes)).map(({ key }) => key));
  return indexChains(entities.filter(({ id }) => actors.has(id)));
}

/**
 * Unnamed actors stay only where they take part. Named things stay even if nothing is said of them, but for what was
 * named once and is none of the types that a name can be told to be.
 */
function keepNodes(nodes: readonly GraphNode[], linked: ReadonlySet<string>): GraphNode[] {
  const isKept = ({ key, attributes: { named, type, mentions } }: GraphNode): boolean =>
    linked.has(key) || (named === true && (type !== "Other" || mentions.length >= 2));
  const kept = nodes.filter(isKept);
  const keys = new Set(kept.map(({ key }) => key));
  return kept.map(({ key, attributes: { standsFor, ...attributes } }) => ({
    key,
    attributes: standsFor != null && keys.has(standsFor) ? { ...attributes, standsFor } : attributes,
  }));
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
    return [
      {
        source,
        target,
        attributedTo,
        triple,
        confidence: triple.confidence,
        evidence,
        published: record.published,
      },
    ];
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

function toEdge(statements: readonly Statement[]): GraphEdge {
  const ordered = [...statements].sort(
    (a, b) =>
      compare(a.published ?? "9999", b.published ?? "9999") ||
      compare(a.evidence.document, b.evidence.document) ||
      a.evidence.start - b.evidence.start,
  );
  const best = surest(ordered);
  const stated = dropRepeats(ordered);
  const plain = plainest(stated.map((s) => s.triple));
  if (!best || !plain) throw new RangeError("a relation needs a statement");
  const dates = ordered.flatMap((s) => s.published ?? []).sort(compare);
  const { type, category, polarity, status } = best.triple;
  const attributes: RelationAttributes = {
    type,
    phrase: plain.phrase,
    category,
    polarity,
    status,
    attributedTo: best.attributedTo,
    confidence: best.confidence,
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    evidence: stated.map((s) => s.evidence),
  };
  return {
    key: relationKey(best.source, best.target, attributes),
    source: best.source,
    target: best.target,
    attributes,
  };
}

/** One sentence that states a relation twice is one piece of evidence. */
function dropRepeats(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ evidence: e }) => {
    const key = `${e.document}\u0000${e.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function toNode(entity: ResolvedEntity, chains: ReadonlyMap<string, FactChain>): GraphNode {
  const mentions = entity.chains
    .flatMap(({ document, chain }) => {
      const mentions = chains.get(chainKey(document, chain))?.mentions ?? [];
      return mentions.map(({ start, end, text, kind }): MentionRecord => ({
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
