// A zip of CSV files whose headers `neo4j-admin database import` reads; nodes.csv and relationships.csv also open in
// any spreadsheet. RFC 4180, UTF-8, lists separated by ";".
import { Zip, ZipDeflate } from "fflate";
import {
  sentenceId,
  type DocumentRecord,
  type GraphEdge,
  type GraphNode,
} from "../../graph-data/schema/index.ts";
import type { GraphPart } from "../store/graph-store.ts";
import { Sentences, type SentenceRow } from "./sentences.ts";

const HEADERS = {
  "nodes.csv":
    "id:ID(Entity),name:string,type:string,aliases:string[],named:boolean,mentionCount:int,standsFor:string,:LABEL",
  "relationships.csv":
    ":START_ID(Entity),:END_ID(Entity),:TYPE,id:string,phrase:string,category:string,polarity:string,status:string,attributedTo:string,confidence:double,firstSeen:string,lastSeen:string,evidence:string[]",
  "documents.csv":
    "id:ID(Document),title:string,source:string,published:string,publisher:string,language:string,text:string,:LABEL",
  "mentions.csv": ":START_ID(Entity),:END_ID(Sentence),spans:int[],:TYPE",
  "document-sentences.csv": ":START_ID(Document),:END_ID(Sentence),:TYPE",
  "sentences.csv": "id:ID(Sentence),text:string,start:int,end:int,:LABEL",
} as const;
type FileName = keyof typeof HEADERS;

const README = `Graph exported by Relata.

nodes.csv               the entities
relationships.csv       who did what to whom; read status, polarity and attributedTo with each: a claim is not a fact
documents.csv           the articles
sentences.csv           the sentences that relationships give as evidence (evidence = ids of sentences, separated by ;)
mentions.csv            which entity stands in which sentence (spans: start and end in the article's text)
document-sentences.csv  which sentence stands in which article

Into a new Neo4j database, in the folder of these files:

    neo4j-admin database import full neo4j --multiline-fields=true --array-delimiter=';' \\
      --nodes=nodes.csv --nodes=documents.csv --nodes=sentences.csv \\
      --relationships=relationships.csv --relationships=mentions.csv --relationships=document-sentences.csv

Lists are separated by ";"; one that stands inside an item is written as ",".

Into a spreadsheet: import the columns as text. The values are as the articles have them; one that begins with
= + - or @ would otherwise be taken for a formula.
`;

type Cell = string | number | boolean | readonly (string | number)[] | null | undefined;

export async function* writeCsv(parts: AsyncIterable<GraphPart>): AsyncGenerator<Uint8Array> {
  const archive = new CsvArchive();
  const sentences = new Sentences();
  const addSentences = (rows: readonly SentenceRow[]) => {
    for (const row of rows) {
      archive.add("sentences.csv", [row.id, row.text, row.start, row.end, "Sentence"]);
      archive.add("document-sentences.csv", [row.document, row.id, "HAS_SENTENCE"]);
    }
  };
  for await (const part of parts) {
    if (part.kind === "document") {
      archive.add("documents.csv", documentCells(part.document));
      addSentences(sentences.ofDocument(part.document));
    } else if (part.kind === "node") {
      archive.add("nodes.csv", nodeCells(part.node));
      for (const [sentence, spans] of sentences.placesOf(part.node.attributes.mentions))
        archive.add("mentions.csv", [part.node.key, sentence, spans, "MENTIONED_IN"]);
    } else {
      archive.add("relationships.csv", relationshipCells(part.edge));
      addSentences(sentences.ofEvidence(part.edge.attributes.evidence));
    }
    yield* archive.ready();
  }
  archive.end();
  yield* archive.ready();
}

/** The zip, file by file. A file's bytes come out when those before it have ended; until then they wait compressed. */
class CsvArchive {
  readonly #chunks: Uint8Array[] = [];
  readonly #files = new Map<FileName, { readonly file: ZipDeflate; text: string }>();
  readonly #zip: Zip;
  #failure: Error | null = null;

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failure = error;
      else this.#chunks.push(chunk);
    });
    const readme = new ZipDeflate("README.txt");
    this.#zip.add(readme);
    readme.push(new TextEncoder().encode(README), true);
    for (const fileName of Object.keys(HEADERS) as FileName[]) {
      const file = new ZipDeflate(fileName, { level: 6 });
      this.#zip.add(file);
      this.#files.set(fileName, { file, text: `${HEADERS[fileName]}\r\n` });
    }
  }

  add(fileName: FileName, cells: readonly Cell[]): void {
    const open = this.#files.get(fileName);
    if (!open) throw new Error(`there is no ${fileName} in the archive`);
    open.text += `${cells.map(cellText).join(",")}\r\n`;
    if (open.text.length < CHUNK) return;
    open.file.push(encode(open.text));
    open.text = "";
  }

  end(): void {
    for (const { file, text } of this.#files.values()) file.push(encode(text), true);
    this.#zip.end();
  }

  *ready(): Generator<Uint8Array> {
    if (this.#failure) throw this.#failure;
    yield* this.#chunks.splice(0);
  }
}

const CHUNK = 64 * 1024;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Always quoted where it is text: then an empty text and a missing one stay two. */
function cellText(cell: Cell): string {
  if (cell == null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.map(listItem).join(";");
  return text === "" && typeof cell !== "string" ? "" : `"${text.replaceAll('"', '""')}"`;
}

/** The separator has no escape. */
const listItem = (item: string | number): string => String(item).replaceAll(";", ",");

const documentCells = ({
  id,
  title,
  source,
  published,
  publisher,
  language,
  text,
}: DocumentRecord): Cell[] => [id, title, source, published, publisher, language, text, "Document"];

const nodeCells = ({ key, attributes: a }: GraphNode): Cell[] => [
  key,
  a.label,
  a.type,
  a.aliases,
  a.named ?? true,
  a.mentionCount ?? a.mentions.length,
  a.standsFor,
  `Entity;${a.type}`,
];

const relationshipCells = ({ key, source, target, attributes: a }: GraphEdge): Cell[] => [
  source,
  target,
  a.type,
  key,
  a.phrase,
  a.category,
  a.polarity,
  a.status,
  a.attributedTo,
  a.confidence,
  a.firstSeen,
  a.lastSeen,
  a.evidence.map(sentenceId),
];
