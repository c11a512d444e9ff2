// Prints the open extractions of sentences: `npm run -s openie < sentences.txt`.
import { loadLanguageModel, type LanguageModel } from "../server/extraction/language/index.ts";
import { extractOpen } from "../server/extraction/relations/index.ts";
import { refuseArguments, runCommand } from "./lib/cli.ts";
import { readStandardInput } from "./lib/standard-input.ts";
import { writeOut } from "./lib/write-out.ts";

const USAGE = `usage: npm run -s openie < sentences.txt
  In: one sentence a line, its tokens (Penn Treebank) between blanks.
  Out: one extraction a line, tab-separated: sentence, confidence (0 to 1), relation, arg1, arg2, …`;

await runCommand(USAGE, async () => {
  refuseArguments("openie");
  const model = loadLanguageModel();
  const input = (await readStandardInput()).replace(/^\ufeff/, "");
  await writeOut("-", readSentences(input, model));
});

function* readSentences(input: string, model: LanguageModel): Generator<string> {
  // A tab parts the columns of the output, and is a blank like any other in the input.
  const sentences = input.split(/\r?\n/).map((line) => line.replaceAll("\t", " "));
  for (const sentence of sentences) {
    const words = sentence.split(/\s+/).filter(Boolean);
    if (words.length === 0) continue;
    const annotation = model.annotateTokens(
      words,
      words.map(() => true),
    );
    const text = `${words.join(" ")} `;
    const doc = { id: "stdin", text, ...annotation, blocks: [], rawOffset: (offset: number) => offset };
    for (const { confidence, relation, arguments: args } of extractOpen(doc))
      yield `${[sentence, confidence.toFixed(2), relation, ...args].join("\t")}\n`;
  }
}
