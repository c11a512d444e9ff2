// Prints the open extractions of sentences: `npm run -s openie < sentences.txt`.
// In: one sentence a line, its tokens (Penn Treebank) between blanks. Out: one extraction a line, tab-separated:
// sentence, confidence, relation, arg1, arg2, …
import { text } from "node:stream/consumers";
import { loadLanguageModel } from "../server/extraction/language/index.ts";
import { extractOpen } from "../server/extraction/relations/index.ts";
import { runCommand, UsageError } from "./lib/cli.ts";

const USAGE = "usage: npm run -s openie < sentences.txt";

await runCommand(USAGE, async () => {
  if (process.argv.length > 2) throw new UsageError("openie takes no arguments");
  const model = loadLanguageModel();
  const input = await text(process.stdin);
  const lines = input.split(/\r?\n/).filter((line) => line.trim());
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    const annotation = model.annotateTokens(
      words,
      words.map(() => true),
    );
    const doc = {
      id: "stdin",
      text: `${words.join(" ")} `,
      ...annotation,
      blocks: [],
      rawOffset: (offset: number) => offset,
    };
    for (const { confidence, relation, arguments: args } of extractOpen(doc))
      process.stdout.write(`${[line, confidence.toFixed(2), relation, ...args].join("\t")}\n`);
  }
});
