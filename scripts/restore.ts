// npm run restore -- FILE: brings a backup back into an empty store.
import { RelataError } from "../server/errors.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { readGraphFile } from "./lib/graph-file.ts";
import { openConfiguredStore, saveWithProgress } from "./lib/store.ts";

const USAGE = `usage: npm run restore -- FILE
  FILE  a Graph JSON as npm run backup writes it; the store must be empty`;

await runCommand(USAGE, async () => {
  const { positionals } = parseCommandLine({ args: process.argv.slice(2), allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("give one file");
  const graph = await readGraphFile(file);
  const store = await openConfiguredStore();
  try {
    const { counts } = await store.health();
    if (counts.documents > 0)
      throw new RelataError(
        "CONFLICT",
        `the store holds ${counts.documents} documents; a backup is restored into an empty one`,
        {
          hint: `${store.kind === "neo4j" ? "Set NEO4J_DATABASE to another database" : "Set RELATA_DATA to a new folder"}, or add the backup to what is there with npm run load`,
        },
      );
    const { documents } = await saveWithProgress(store, graph, "restoring");
    const { entities, relations } = (await store.health()).counts;
    console.error(`${documents} documents, ${entities} entities, ${relations} relations restored`);
  } finally {
    await store.close();
  }
});
