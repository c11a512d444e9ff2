// JSON-LD 1.1 with the words of schema.org and PROV. A relation is an rdf:Statement, not a triple of its own: what
// somebody claims or denies must not read as a fact once the graph is loaded elsewhere.
import {
  sentenceId,
  type DocumentRecord,
  type EntityType,
  type GraphEdge,
  type GraphNode,
} from "../../graph-data/schema/index.ts";
import type { GraphPart } from "../store/graph-store.ts";

const VOCABULARY = "urn:relata:vocabulary:";

const CONTEXT = {
  "@version": 1.1,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  relata: VOCABULARY,
  id: "@id",
  type: "@type",
  name: "schema:name",
  aliases: { "@id": "schema:alternateName", "@container": "@set" },
  headline: "schema:headline",
  published: "schema:datePublished",
  publisher: "schema:publisher",
  language: "schema:inLanguage",
  text: "schema:text",
  partOf: { "@id": "schema:isPartOf", "@type": "@id" },
  source: "relata:source",
  named: { "@id": "relata:named", "@type": "xsd:boolean" },
  mentionCount: { "@id": "relata:mentionCount", "@type": "xsd:integer" },
  standsFor: { "@id": "relata:standsFor", "@type": "@id" },
  subject: { "@id": "rdf:subject", "@type": "@id" },
  predicate: { "@id": "rdf:predicate", "@type": "@id" },
  object: { "@id": "rdf:object", "@type": "@id" },
  phrase: "skos:prefLabel",
  category: { "@id": "relata:category", "@type": "@vocab" },
  polarity: { "@id": "relata:polarity", "@type": "@vocab" },
  status: { "@id": "relata:status", "@type": "@vocab" },
  attributedTo: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  confidence: { "@id": "relata:confidence", "@type": "xsd:double" },
  firstSeen: "relata:firstSeen",
  lastSeen: "relata:lastSeen",
  evidence: { "@id": "prov:wasDerivedFrom", "@type": "@id", "@container": "@set" },
  start: { "@id": "relata:start", "@type": "xsd:integer" },
  end: { "@id": "relata:end", "@type": "xsd:integer" },
  "@vocab": VOCABULARY,
} as const;

const TYPES: Readonly<Record<EntityType, string>> = {
  Person: "schema:Person",
  Organization: "schema:Organization",
  Place: "schema:Place",
  Group: "relata:Group",
  Event: "schema:Event",
  Work: "schema:CreativeWork",
  Other: "schema:Thing",
};

export async function* writeJsonLd(parts: AsyncIterable<GraphPart>): AsyncGenerator<string> {
  const given = new Set<string>();
  let separator = "\n";
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  for await (const part of parts) {
    for (const record of describe(part, given)) {
      yield separator + JSON.stringify(record);
      separator = ",\n";
    }
  }
  yield "\n]}\n";
}

/** @param given Ids of the sentences that were written already. */
function describe(part: GraphPart, given: Set<string>): object[] {
  switch (part.kind) {
    case "document":
      return [describeDocument(part.document)];
    case "node":
      return [describeEntity(part.node)];
    case "edge":
      return [describeRelation(part.edge), ...describeSentences(part.edge, given)];
  }
}

/** An IRI for any id: what an IRI cannot hold is percent-encoded, the slashes of our ids stay readable. */
export const iri = (kind: "document" | "entity" | "relation" | "sentence", id: string): string =>
  `urn:relata:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%2F", "/")}`;

const describeDocument = (d: DocumentRecord) => ({
  id: iri("document", d.id),
  type: "schema:NewsArticle",
  headline: d.title,
  source: d.source ?? undefined,
  published: d.published ?? undefined,
  publisher: d.publisher ?? undefined,
  language: d.language,
  text: d.text,
});

const describeEntity = ({ key, attributes: a }: GraphNode) => ({
  id: iri("entity", key),
  type: TYPES[a.type],
  name: a.label,
  aliases: a.aliases,
  named: a.named ?? true,
  mentionCount: a.mentionCount ?? a.mentions.length,
  standsFor: a.standsFor == null ? undefined : iri("entity", a.standsFor),
});

const describeRelation = ({ key, source, target, attributes: a }: GraphEdge) => ({
  id: iri("relation", key),
  type: "rdf:Statement",
  subject: iri("entity", source),
  predicate: `${VOCABULARY}${encodeURIComponent(a.type)}`,
  object: iri("entity", target),
  phrase: a.phrase,
  category: a.category,
  polarity: a.polarity,
  status: a.status,
  attributedTo: a.attributedTo === null ? undefined : iri("entity", a.attributedTo),
  confidence: a.confidence,
  firstSeen: a.firstSeen ?? undefined,
  lastSeen: a.lastSeen ?? undefined,
  evidence: a.evidence.map((e) => iri("sentence", sentenceId(e))),
});

const describeSentences = (edge: GraphEdge, given: Set<string>) =>
  edge.attributes.evidence.flatMap((e) => {
    const id = iri("sentence", sentenceId(e));
    if (given.has(id)) return [];
    given.add(id);
    return [
      {
        id,
        type: ["schema:Quotation", "prov:Entity"],
        text: e.sentence,
        partOf: iri("document", e.document),
        start: e.start,
        end: e.end,
      },
    ];
  });
