// Prints the language analysis of a text: `npm run -s annotate < text.txt`.
import { loadLanguageModel, type Annotation } from "../server/extraction/language/index.ts";
import { refuseArguments, runCommand } from "./lib/cli.ts";
import { readStandardInput } from "./lib/standard-input.ts";
import { writeOut } from "./lib/write-out.ts";

const USAGE = `usage: npm run -s annotate < text.txt
  One token a line, tab-separated: start and end (UTF-16 offsets), text, lemma, pos, tag, start of its head (its own
  for a root), dependency, entity (B-PERSON, I-PERSON, O). White-space tokens are left out; an empty line ends each
  sentence. The text is taken exactly as it comes.`;

await runCommand(USAGE, async () => {
  refuseArguments("annotate");
  const annotation = loadLanguageModel().annotate(await readStandardInput());
  await writeOut("-", formatSentences(annotation));
});

/** The lines of each sentence, the empty line included; nothing of one that is only white space. */
function* formatSentences({ tokens, sentences }: Annotation): Generator<string> {
  for (const sentence of sentences) {
    const lines = tokens
      .slice(sentence.start, sentence.end)
      .filter((token) => !token.isSpace)
      .map((token) => {
        const head = tokens[token.head]?.start ?? token.start;
        const entity = token.entIob === "O" ? "O" : `${token.entIob}-${token.entType}`;
        const { start, end, text, lemma, upos, xpos, deprel } = token;
        return `${[start, end, text, lemma, upos, xpos, head, deprel, entity].join("\t")}\n`;
      });
    if (lines.length > 0) yield `${lines.join("")}\n`;
  }
}
