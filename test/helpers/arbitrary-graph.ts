// Random graphs, as a store would export them, with the texts that break careless writers.
import fc from "fast-check";
import {
  CATEGORIES,
  ENTITY_TYPES,
  MENTION_KINDS,
  POLARITIES,
  STATUSES,
  type DocumentRecord,
  type GraphEdge,
  type GraphNode,
} from "../../graph-data/schema/index.ts";
import type { GraphPart } from "../../server/store/graph-store.ts";

/** Quotes, separators, markup, escapes, control characters, and both ends of Unicode. */
export const NASTY = [
  `"quoted" and 'single' and \`back\``,
  "a,b;c\td\ne\r\nf\rg",
  `<b>&amp;</b> ]]> <!-- --> <?xml?>`,
  "\\ \\\\ \\n \\u0027 \\u0060 \\",
  "'}) DETACH DELETE n //",
  "`]->() DELETE r //",
  '=HYPERLINK("http://example.org")',
  "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028\u2029\ufffe\uffff",
  "Сьвятлана Ціханоўская 北京 👩‍👩‍👧 e\u0301 \u202e rtl",
  '["a", "b"]',
  " ",
  "",
] as const;

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map(([a, b]) => a + b),
);

const idText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcxyz/-_09") }),
  nastyText.map((text) => `x${text}`),
);
const uniqueIds = (maxLength: number) => fc.uniqueArray(idText, { minLength: 1, maxLength });
const isoDate = fc.constantFrom("2020-08-16", "2020-08", "2021-01-01T10:00:00Z");
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export interface RandomGraph {
  readonly documents: readonly DocumentRecord[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const randomGraph: fc.Arbitrary<RandomGraph> = fc
  .record({ documents: uniqueIds(3), nodes: uniqueIds(5), edges: fc.uniqueArray(idText, { maxLength: 6 }) })
  .chain((ids) =>
    fc.record({
      documents: fc.tuple(...ids.documents.map(randomDocument)),
      nodes: fc.tuple(...ids.nodes.map((id) => randomNode(id, ids.documents))),
      edges: fc.tuple(...ids.edges.map((id) => randomEdge(id, ids.nodes, ids.documents))),
    }),
  );

const randomDocument = (id: string): fc.Arbitrary<DocumentRecord> =>
  fc
    .record({ title: nastyText, source: nullable(nastyText), published: nullable(isoDate), text: nastyText })
    .map((document) => ({ id, ...document, sentences: [{ start: 0, end: document.text.length }] }));

const randomNode = (key: string, documents: readonly string[]): fc.Arbitrary<GraphNode> =>
  fc.record({
    key: fc.constant(key),
    attributes: fc.record({
      label: nastyText,
      type: fc.constantFrom(...ENTITY_TYPES),
      aliases: fc.array(nastyText, { maxLength: 3 }),
      named: fc.boolean(),
      mentionCount: fc.nat(1000),
      mentions: fc.array(
        fc.record({
          document: fc.constantFrom(...documents),
          start: fc.constant(0),
          end: fc.constant(1),
          text: nastyText,
          kind: fc.constantFrom(...MENTION_KINDS),
        }),
        { maxLength: 2 },
      ),
    }),
  });

const randomEdge = (
  key: string,
  nodes: readonly string[],
  documents: readonly string[],
): fc.Arbitrary<GraphEdge> =>
  fc.record({
    key: fc.constant(key),
    source: fc.constantFrom(...nodes),
    target: fc.constantFrom(...nodes),
    attributes: fc.record({
      type: fc.constantFrom("FLEES_TO", "MEETS", "ÄUSSERT_SICH_ÜBER", "ГОВОРИТ"),
      phrase: nastyText,
      category: fc.constantFrom(...CATEGORIES),
      polarity: fc.constantFrom(...POLARITIES),
      status: fc.constantFrom(...STATUSES),
      attributedTo: nullable(fc.constantFrom(...nodes)),
      confidence: fc.constantFrom(0, 0.25, 0.5, 1),
      firstSeen: nullable(isoDate),
      lastSeen: nullable(isoDate),
      evidence: fc.uniqueArray(
        fc.record({
          document: fc.constantFrom(...documents),
          start: fc.nat(50),
          end: fc.nat({ max: 50 }).map((n) => n + 50),
          sentence: nastyText,
        }),
        { minLength: 1, maxLength: 3, selector: (e) => `${e.document}#${e.start}-${e.end}` },
      ),
    }),
  });

// eslint-disable-next-line @typescript-eslint/require-await -- a store's parts come one by one
export async function* partsOf({ documents, nodes, edges }: RandomGraph): AsyncGenerator<GraphPart> {
  for (const document of documents) yield { kind: "document", document };
  for (const node of nodes) yield { kind: "node", node };
  for (const edge of edges) yield { kind: "edge", edge };
}
