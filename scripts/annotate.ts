// Prints the language analysis of a text: `npm run -s annotate < text.txt`.
// One token a line, tab-separated: start and end (UTF-16 offsets), text, lemma, pos, tag, start of its head (its own
// for a root), dependency, entity (B-PERSON, I-PERSON, O). White-space tokens are left out; an empty line ends each
// sentence. The text is taken exactly as it comes.
import { once } from "node:events";
import { RelataError } from "../server/errors.ts";
import { loadLanguageModel, type Annotation } from "../server/extraction/language/index.ts";

/** Lines are written in pieces of about this many UTF-16 units. */
const PIECE = 65_536;

/** The lines of one sentence, the empty line included; "" where it has only white space. */
function formatSentence({ tokens, sentences }: Annotation, index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return "";
  const lines = tokens
    .slice(sentence.start, sentence.end)
    .filter((token) => !token.isSpace)
    .map((token) => {
      const head = tokens[token.head]?.start ?? token.start;
      const entity = token.entIob === "O" ? "O" : `${token.entIob}-${token.entType}`;
      const { start, end, text, lemma, upos, xpos, deprel } = token;
      return `${[start, end, text, lemma, upos, xpos, head, deprel, entity].join("\t")}\n`;
    });
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

function describe(error: unknown): string {
  if (error instanceof RelataError) return [`${error.message}.`, error.details.hint].join(" ").trim();
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<number> {
  if (process.argv.length > 2) {
    process.stderr.write("usage: npm run -s annotate < text.txt\n");
    return 2;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  // A byte order mark is part of the text, and kept: offsets count it.
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  const annotation = loadLanguageModel().annotate(text);
  let piece = "";
  for (let index = 0; index < annotation.sentences.length; index++) {
    piece += formatSentence(annotation, index);
    const last = index === annotation.sentences.length - 1;
    if (piece.length < PIECE && !last) continue;
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
    piece = "";
  }
  return 0;
}

// Who reads may stop reading (`| head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
try {
  process.exitCode = await main();
} catch (error) {
  const invalid =
    error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
  const message = invalid
    ? "annotate: the input is not valid UTF-8: convert it first, for example with iconv -t utf-8"
    : `annotate: ${describe(error)}`;
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
