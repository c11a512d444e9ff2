// The neural components over one document: tags and arcs with the shared token vectors, names with their own.
import type { Kernel, PackedMatrix } from "./kernel.ts";
import type { ModelTables, Transition } from "./model-tables.ts";
import { TokenVectors } from "./token-vectors.ts";
import type { RawToken } from "./tokenizer.ts";
import { CHUNK, WordTypes, loadMaxout, type MaxoutLayer, type TypeEmbedding } from "./word-types.ts";

const ROW_BYTES = 96 * 4;
const HIDDEN = 64;
/** Products of a token for one feature, as FEATURE_GROUPS of assembly/scorer.ts. */
const FEATURE_LANES = 132;
/** Action codes of assembly/parser.ts and assembly/names.ts. */
const PARSER_CODES: Readonly<Record<string, number>> = { S: 0, D: 1, L: 2, R: 3, B: 4 };
const NAME_CODES: Readonly<Record<string, number>> = { B: 1, I: 2, L: 3, U: 4, O: 5 };
const NO_LABEL = 255;

interface Encoder extends TypeEmbedding {
  readonly convolutions: readonly MaxoutLayer[];
}

/** What tagger and parser decide, by token. */
export interface Parse {
  readonly tags: readonly string[];
  /** A root's head is itself. */
  readonly heads: Int32Array;
  readonly labels: string[];
}

export class Network {
  readonly #kernel: Kernel;
  readonly #tables: ModelTables;
  readonly #shared: Encoder;
  readonly #names: Encoder;
  readonly #vectors: TokenVectors;
  readonly #tagger: PackedMatrix;
  readonly #taggerBias: number;
  readonly #tagScores: number;
  readonly #parserScorer: number;
  readonly #nameScorer: number;

  constructor(kernel: Kernel, tables: ModelTables) {
    const { run } = kernel;
    this.#kernel = kernel;
    this.#tables = tables;
    this.#shared = loadEncoder(kernel, "tok2vec");
    this.#names = loadEncoder(kernel, "ner");
    const types = new WordTypes(kernel, tables.norms, [this.#shared, this.#names]);
    this.#vectors = new TokenVectors(kernel, types);
    useKeys(kernel);
    const tagOrder = range(tables.tags.length);
    this.#tagger = kernel.pack("tagger/W", tagOrder, 96);
    this.#taggerBias = kernel.packVector("tagger/b", tagOrder);
    this.#tagScores = run.allocate(CHUNK * this.#tagger.groups * 48);
    this.#parserScorer = loadScorer(kernel, "parser");
    this.#nameScorer = loadScorer(kernel, "ner");
    const codes = (moves: readonly Transition[], table: Readonly<Record<string, number>>): Uint8Array =>
      Uint8Array.from(moves, ([action]) => table[action] ?? 0);
    run.useParser(kernel.store(codes(tables.parserMoves, PARSER_CODES)), tables.parserMoves.length);
    const labels = [...new Set(tables.nerMoves.map(([, label]) => label))];
    const labelNumbers = tables.nerMoves.map(([, label]) =>
      label === "" ? NO_LABEL : labels.indexOf(label),
    );
    run.useNames(
      kernel.store(codes(tables.nerMoves, NAME_CODES)),
      kernel.store(Uint8Array.from(labelNumbers)),
      tables.nerMoves.length,
    );
  }

  /** Tags and parses a document. Labels may still be pseudo-projective ("a||b"). */
  parse(tokens: readonly RawToken[]): Parse {
    return this.#withinMark(() => this.#parse(tokens));
  }

  #parse(tokens: readonly RawToken[]): Parse {
    const { run } = this.#kernel;
    const count = tokens.length;
    const tags = run.allocate(count);
    run.beginParse(this.#parserScorer, count);
    this.#eachChunk(tokens, this.#shared, (vectors, start, end) => {
      const { address, groups, depth } = this.#tagger;
      const stride = groups * 48;
      run.multiply(
        vectors,
        ROW_BYTES,
        end - start,
        depth,
        address,
        this.#taggerBias,
        groups,
        this.#tagScores,
        stride,
      );
      run.argmax(this.#tagScores, stride, end - start, this.#tables.tags.length, tags + start);
      run.appendTokens(vectors, end - start, run.parserKeepsFrom());
      run.parse(end);
    });
    const tagNumbers = this.#kernel.bytes.subarray(tags, tags + count);
    const labelNumbers = this.#kernel.bytes.subarray(run.parsedLabels(), run.parsedLabels() + count);
    const heads = this.#kernel.integers(run.parsedHeads(), count).map((head, i) => (head < 0 ? i : head));
    return {
      tags: Array.from(tagNumbers, (tag) => this.#tables.tags[tag] ?? ""),
      heads,
      labels: Array.from(labelNumbers, (label, i) =>
        heads[i] === i ? "ROOT" : (this.#tables.parserMoves[label]?.[1] ?? ""),
      ),
    };
  }

  /** The transition of each token: ["B", "PERSON"], ["O", ""] …; starts and isSpace mark tokens with 1. */
  findNames(tokens: readonly RawToken[], starts: Uint8Array, isSpace: Uint8Array): readonly Transition[] {
    return this.#withinMark(() => this.#findNames(tokens, starts, isSpace));
  }

  #findNames(tokens: readonly RawToken[], starts: Uint8Array, isSpace: Uint8Array): readonly Transition[] {
    const { run } = this.#kernel;
    const count = tokens.length;
    const padded = (marks: Uint8Array): Uint8Array => {
      const copy = new Uint8Array(count + 1);
      copy.set(marks);
      return copy;
    };
    const first = this.#kernel.store(padded(starts));
    const second = this.#kernel.store(padded(isSpace));
    run.beginNames(this.#nameScorer, count, first, second);
    this.#eachChunk(tokens, this.#names, (vectors, start, end) => {
      run.appendTokens(vectors, end - start, run.namesKeepFrom());
      run.findNames(end);
    });
    const chosen = this.#kernel.bytes.subarray(run.chosenClasses(), run.chosenClasses() + count);
    return Array.from(chosen, (move) => this.#tables.nerMoves[move] ?? (["O", ""] as const));
  }

  /** Gives the memory of one document back, also when it was too much. */
  #withinMark<T>(work: () => T): T {
    const mark = this.#kernel.run.mark();
    try {
      return work();
    } finally {
      this.#kernel.run.release(mark);
    }
  }

  #eachChunk(
    tokens: readonly RawToken[],
    encoder: Encoder,
    use: (vectors: number, start: number, end: number) => void,
  ): void {
    for (let start = 0; start < tokens.length; start += CHUNK) {
      const end = Math.min(start + CHUNK, tokens.length);
      use(this.#vectors.compute(tokens, [start, end], encoder), start, end);
    }
  }
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function loadEncoder(kernel: Kernel, name: "tok2vec" | "ner"): Encoder {
  return {
    name,
    mixer: loadMaxout(kernel, `${name}/mixer`),
    table: WordTypes.allocateTable(kernel),
    convolutions: TokenVectors.loadConvolutions(kernel, name),
  };
}

function useKeys(kernel: Kernel): void {
  if (!kernel.has("keys/count")) return;
  const { length } = kernel.section("keys/count");
  const address = kernel.address("keys/count");
  const starts = new Uint32Array(length + 1);
  kernel.bytes.subarray(address, address + length).forEach((count, bucket) => {
    starts[bucket + 1] = (starts[bucket] ?? 0) + count;
  });
  const stored = kernel.storeWords(starts);
  kernel.run.useKeys(
    stored,
    kernel.address("keys/low"),
    kernel.address("keys/middle"),
    kernel.address("keys/row"),
  );
}

/** Loads the scorer of the parser or the names; its hidden layer's two pieces are put one after the other. */
function loadScorer(kernel: Kernel, name: "parser" | "ner"): number {
  const features = kernel.section(`${name}/lower/W`).shape[0] ?? 0;
  const classes = kernel.section(`${name}/upper/W`).shape[0] ?? 0;
  const projectOrder = range(HIDDEN);
  const piecesOrder = range(HIDDEN * 2).map((lane) => (lane % HIDDEN) * 2 + Math.floor(lane / HIDDEN));
  // Each feature's share is padded, so that the kernel can compute it alone.
  const lowerOrder = range(features).flatMap((feature) =>
    range(FEATURE_LANES).map((lane) => {
      const row = piecesOrder[lane];
      return row === undefined ? -1 : feature * HIDDEN * 2 + row;
    }),
  );
  const upperOrder = range(classes);
  return kernel.run.makeScorer(
    features,
    classes,
    kernel.pack(`${name}/project/W`, projectOrder, 96).address,
    kernel.packVector(`${name}/project/b`, projectOrder),
    kernel.pack(`${name}/lower/W`, lowerOrder, HIDDEN).address,
    kernel.packVector(`${name}/lower/b`, piecesOrder),
    kernel.packVector(`${name}/lower/pad`, lowerOrder),
    kernel.pack(`${name}/upper/W`, upperOrder, HIDDEN).address,
    kernel.packVector(`${name}/upper/b`, upperOrder),
  );
}
