// npm run backup -- FILE: the whole graph with all articles as one Graph JSON, which npm run restore brings back.
import { RelataError } from "../server/errors.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { exportWithProgress, openConfiguredStore } from "./lib/store.ts";
import { checkTarget } from "./lib/write-out.ts";

const USAGE = `usage: npm run backup -- FILE
  FILE  where the Graph JSON goes; - for standard output. An older one is replaced once the new one is whole.`;

await runCommand(USAGE, async () => {
  const { positionals } = parseCommandLine({ args: process.argv.slice(2), allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("give one file");
  checkTarget(file);
  const store = await openConfiguredStore();
  try {
    if ((await store.health()).counts.documents === 0)
      throw new RelataError(
        "NOT_FOUND",
        `the store is empty: there is nothing to back up, and ${file} is as it was`,
        {
          hint: "Check RELATA_DATA, or NEO4J_URI and NEO4J_DATABASE: they name the store",
        },
      );
    const all = { selection: { kind: "all" }, format: "json", out: file, title: "backing up" } as const;
    console.error(`${file}: ${await exportWithProgress(store, all)}`);
  } finally {
    await store.close();
  }
});
