// Prints the language analysis of a text: `npm run -s annotate < text.txt`.
// One token a line, tab-separated: start and end (UTF-16 offsets), text, lemma, pos, tag, start of its head (its own
// for a root), dependency, entity (B-PERSON, I-PERSON, O). White-space tokens are left out; an empty line ends each
// sentence. The text is taken exactly as it comes.
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { RelataError } from "../server/errors.ts";
import { loadLanguageModel, type Annotation } from "../server/extraction/language/index.ts";
import { runCommand, UsageError } from "./lib/cli.ts";

const USAGE = "usage: npm run -s annotate < text.txt";

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

await runCommand(USAGE, async () => {
  if (process.argv.length > 2) throw new UsageError("annotate takes no arguments");
  const annotation = loadLanguageModel().annotate(decode(await buffer(process.stdin)));
  let piece = "";
  for (let index = 0; index < annotation.sentences.length; index++) {
    piece += formatSentence(annotation, index);
    const last = index === annotation.sentences.length - 1;
    if (piece.length < PIECE && !last) continue;
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
    piece = "";
  }
});

/** A byte order mark is part of the text, and kept: offsets count it. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new RelataError("UNREADABLE_TEXT", "standard input: not valid UTF-8", {
      cause,
      hint: "Convert it first, for example with iconv -t utf-8",
    });
  }
}
