// A Cypher script that makes the graph in any Neo4j: cypher-shell -f relata.cypher, or pasted into Neo4j Browser.
// Each statement is one line. Everything is merged by its id, so that running it twice changes nothing.
import {
  sentenceId,
  type DocumentRecord,
  type GraphEdge,
  type GraphNode,
} from "../../graph-data/schema/index.ts";
import type { GraphPart } from "../store/graph-store.ts";
import { Sentences, type SentenceRow } from "./sentences.ts";

const ROWS_PER_STATEMENT = 200;
const CHARACTERS_PER_STATEMENT = 200_000;

const HEADER = `// Written by Relata. Claims are relationships too: read status, polarity and attributedTo with each.
CREATE CONSTRAINT relata_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relata_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relata_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
`;

type Row = Readonly<Record<string, unknown>>;

export async function* writeCypherScript(parts: AsyncIterable<GraphPart>): AsyncGenerator<string> {
  const sentences = new Sentences();
  const statements = new Statements();
  yield HEADER;
  for await (const part of parts) {
    if (part.kind === "document") {
      yield* statements.add(MERGE_DOCUMENT, documentRow(part.document));
      for (const row of sentences.ofDocument(part.document))
        yield* statements.add(MERGE_SENTENCE, sentenceRow(row));
    } else if (part.kind === "node") {
      yield* statements.add(mergeEntity(part.node.attributes.type), entityRow(part.node));
      for (const [sentence, spans] of sentences.placesOf(part.node.attributes.mentions))
        yield* statements.add(MERGE_MENTION, { entity: part.node.key, sentence, spans });
    } else {
      for (const row of sentences.ofEvidence(part.edge.attributes.evidence))
        yield* statements.add(MERGE_SENTENCE, sentenceRow(row));
      yield* statements.add(mergeRelation(part.edge.attributes.type), relationRow(part.edge));
    }
  }
  yield* statements.rest();
}

/** Rows that wait until there are enough of one kind for a statement. Kinds come out in the order they began in. */
class Statements {
  readonly #waiting = new Map<string, { rows: string[]; size: number }>();

  *add(statement: string, row: Row): Generator<string> {
    const group = this.#waiting.get(statement) ?? { rows: [], size: 0 };
    this.#waiting.set(statement, group);
    const text = literal(row);
    group.rows.push(text);
    group.size += text.length;
    // What a statement matches must be there: all that began before it goes out with it.
    if (group.rows.length >= ROWS_PER_STATEMENT || group.size >= CHARACTERS_PER_STATEMENT) yield* this.rest();
  }

  *rest(): Generator<string> {
    for (const [statement, { rows }] of [...this.#waiting].sort(([a], [b]) => orderOf(a) - orderOf(b)))
      yield `UNWIND [${rows.join(", ")}] AS row ${statement};\n`;
    this.#waiting.clear();
  }
}

const MERGE_DOCUMENT = "MERGE (n:Document {id: row.id}) SET n += row.properties";
const MERGE_SENTENCE =
  "MATCH (d:Document {id: row.document}) MERGE (n:Sentence {id: row.id}) SET n += row.properties MERGE (d)-[:HAS_SENTENCE]->(n)";
const MERGE_MENTION =
  "MATCH (e:Entity {id: row.entity}), (s:Sentence {id: row.sentence}) MERGE (e)-[r:MENTIONED_IN]->(s) SET r.spans = row.spans";
const mergeEntity = (type: string): string =>
  `MERGE (n:Entity {id: row.id}) SET n:${name(type)} SET n += row.properties`;
const mergeRelation = (type: string): string =>
  `MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) MERGE (a)-[r:${name(type)} {id: row.id}]->(b) SET r += row.properties`;

/** Nodes before what joins them. */
function orderOf(statement: string): number {
  if (statement === MERGE_DOCUMENT) return 0;
  if (statement === MERGE_SENTENCE) return 1;
  return statement.startsWith("MERGE (n:Entity") ? 2 : 3;
}

const documentRow = ({ id, title, source, published, publisher, language, text }: DocumentRecord): Row => ({
  id,
  properties: { title, source, published, publisher, language, text },
});

const sentenceRow = ({ id, document, text, start, end }: SentenceRow): Row => ({
  id,
  document,
  properties: { text, start, end },
});

const entityRow = ({ key, attributes: a }: GraphNode): Row => ({
  id: key,
  properties: {
    name: a.label,
    aliases: a.aliases,
    mentionCount: a.mentionCount ?? a.mentions.length,
    named: a.named ?? true,
    standsFor: a.standsFor,
  },
});

const relationRow = ({ key, source, target, attributes: a }: GraphEdge): Row => ({
  id: key,
  source,
  target,
  properties: {
    phrase: a.phrase,
    category: a.category,
    polarity: a.polarity,
    status: a.status,
    attributedTo: a.attributedTo,
    confidence: new Float(a.confidence),
    firstSeen: a.firstSeen,
    lastSeen: a.lastSeen,
    evidence: a.evidence.map(sentenceId),
  },
});

/** A number that is a float in the database even where it is whole. */
class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** A label or relationship type as an identifier, whatever is in it: \u0060 would end it as a back-tick does. */
export const name = (text: string): string => `\`${text.replaceAll("\\", "\\u005c").replaceAll("`", "``")}\``;

/** A string literal on one line. A doubled backslash keeps what follows from being read as an escape. */
const quote = (text: string): string =>
  `'${text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\\']/g, "\\$&")
    .replace(
      /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )}'`;

/** A value as a Cypher literal; undefined is null. */
export function literal(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (value instanceof Float) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object")
    return `{${Object.entries(value)
      .map(([key, inner]) => `${/^[a-z]\w*$/i.test(key) ? key : name(key)}: ${literal(inner)}`)
      .join(", ")}}`;
  throw new TypeError(`Cypher has no literal for a ${typeof value}`);
}
