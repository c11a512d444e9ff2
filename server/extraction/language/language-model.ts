// spaCy's English pipeline from text to annotated tokens.
import { RelataError } from "../../errors.ts";
import type { Sentence, Token } from "../doc.ts";
import { AttributeRuler } from "./attribute-ruler.ts";
import { Kernel } from "./kernel.ts";
import { Lemmatizer } from "./lemmatizer.ts";
import type { ModelTables, Transition } from "./model-tables.ts";
import { Network } from "./network.ts";
import { Tokenizer, type RawToken } from "./tokenizer.ts";
import { deprojectivize, findSentenceStarts } from "./tree.ts";
import { isSpace } from "./unicode.ts";

/** Tokens and sentences with offsets into the text they were made of. */
export interface Annotation {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Some 1.7 million words, for which the tokens take a gigabyte. */
const MOST_UNITS = 10_000_000;

export class LanguageModel {
  /** E.g. "en_core_web_md 3.8.0". */
  readonly name: string;
  readonly #tokenizer: Tokenizer;
  readonly #network: Network;
  readonly #ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;

  constructor(files: { readonly model: Uint8Array; readonly kernel: Uint8Array }) {
    const kernel = new Kernel(files.kernel, files.model);
    const tables = kernel.json("tables") as ModelTables;
    this.name = `${kernel.header.name} ${kernel.header.version}`;
    this.#tokenizer = new Tokenizer(tables.tokenizer);
    this.#network = new Network(kernel, tables);
    this.#ruler = new AttributeRuler(tables.ruler);
    this.#lemmatizer = new Lemmatizer(tables.lemmas);
  }

  /**
   * Analyses a text as it is; offsets count its UTF-16 units. The whole text is the unit: give documents, not lines.
   * Throws RelataError TOO_LARGE beyond ten million units.
   */
  annotate(text: string): Annotation {
    if (text.length > MOST_UNITS) {
      const limit = MOST_UNITS.toLocaleString("en");
      throw new RelataError("TOO_LARGE", `the text has ${text.length} characters, more than ${limit}`, {
        hint: "Split it into documents and analyse each.",
      });
    }
    return this.#analyse(this.#tokenizer.tokenize(text));
  }

  /**
   * Analyses words that were tokenised elsewhere; `spaces` tells which are followed by a space. Offsets count the
   * UTF-16 units of the words and spaces joined.
   */
  annotateTokens(words: readonly string[], spaces: readonly boolean[]): Annotation {
    if (words.length !== spaces.length) {
      throw new RangeError(
        `annotateTokens: ${words.length} words but ${spaces.length} spaces; give one for each word`,
      );
    }
    return this.#analyse(words.map((text, i) => ({ text, norm: null, space: spaces[i] ?? false })));
  }

  #analyse(raw: readonly RawToken[]): Annotation {
    if (raw.length === 0) return { tokens: [], sentences: [] };
    const spaceMarks = Uint8Array.from(raw, ({ text }) => (isSpace(text) ? 1 : 0));
    const { tags, heads, labels } = this.#network.parse(raw);
    deprojectivize({ heads, labels }, spaceMarks);
    const starts = findSentenceStarts(heads);
    const names = joinNames(this.#network.findNames(raw, starts, spaceMarks));
    const ruled = this.#ruler.apply(
      raw.map(({ text }, i) => ({
        lower: text.toLowerCase(),
        tag: tags[i] ?? "",
        dep: labels[i] ?? "",
        isSpace: spaceMarks[i] === 1,
      })),
    );
    let offset = 0;
    let sentence = -1;
    const tokens = ruled.map(({ tag, dep, pos, morph, lemma }, index): Token => {
      const { text = "", space = false } = raw[index] ?? {};
      const start = offset;
      const end = start + text.length;
      offset = end + (space ? 1 : 0);
      if (starts[index] === 1 || index === 0) sentence++;
      const { entType, entIob } = names[index] ?? OUTSIDE;
      return {
        index,
        start,
        end,
        text,
        lemma: lemma ?? this.#lemmatizer.lemmatize(text, pos, morph),
        upos: pos,
        xpos: tag,
        morph,
        head: heads[index] ?? index,
        deprel: dep,
        entType,
        entIob,
        isSpace: spaceMarks[index] === 1,
        sentence,
      };
    });
    return { tokens, sentences: findSentences(tokens) };
  }
}

interface NamePart {
  readonly entType: string;
  readonly entIob: Token["entIob"];
}
const OUTSIDE: NamePart = { entType: "", entIob: "O" };

/** From begin, in, last, unit, out to begin, in, out. A name that the end of the text cuts off is none. */
function joinNames(transitions: readonly Transition[]): readonly NamePart[] {
  return transitions.map(([action, label]): NamePart => {
    if (action === "O" || label === "") return OUTSIDE;
    return { entType: label, entIob: action === "B" || action === "U" ? "B" : "I" };
  });
}

function findSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  tokens.forEach((token, i) => {
    const following = tokens[i + 1];
    if (following !== undefined && following.sentence === token.sentence) return;
    sentences.push({ index: sentences.length, start, end: i + 1 });
    start = i + 1;
  });
  return sentences;
}
