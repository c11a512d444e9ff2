// npm run backup -- FILE: the whole graph with all articles as one Graph JSON, which npm run restore brings back.
import { RelataError } from "../server/errors.ts";
import { EXPORTERS } from "../server/export/index.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { openConfiguredStore } from "./lib/store.ts";
import { writeOut } from "./lib/write-out.ts";

const USAGE = `usage: npm run backup -- FILE
  FILE  where the Graph JSON goes; - for standard output. An older one is replaced once the new one is whole.`;

await runCommand(USAGE, async () => {
  const { positionals } = parseCommandLine({ args: process.argv.slice(2), allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("give one file");
  const store = await openConfiguredStore();
  try {
    const { documents, entities, relations } = (await store.health()).counts;
    if (documents === 0)
      throw new RelataError(
        "NOT_FOUND",
        `the store is empty: there is nothing to back up, and ${file} is as it was`,
        {
          hint: "Check RELATA_DATA, or NEO4J_URI and NEO4J_DATABASE: they name the store",
        },
      );
    await writeOut(file, EXPORTERS.json.write(store.exportParts({ kind: "all" })));
    console.error(`${file}: ${documents} documents, ${entities} entities, ${relations} relations`);
  } finally {
    await store.close();
  }
});
