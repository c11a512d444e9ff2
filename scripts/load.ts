// npm run load -- graph.json [--store URL]: a Graph JSON into the store. Loading twice changes nothing.
import type { GraphJson } from "../graph-data/schema/index.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { parseCommandLine, runCommand, UsageError } from "./lib/cli.ts";
import { readGraphFile } from "./lib/graph-file.ts";
import { openConfiguredStore, saveWithProgress } from "./lib/store.ts";

const USAGE = `usage: npm run load -- graph.json… [--store URL]
  graph.json  as npm run extract writes it; several are loaded one after the other
  --store     neo4j://, neo4j+s:// or bolt:// address (user and password from NEO4J_USERNAME, NEO4J_PASSWORD), or
              the folder of an embedded store; default: what NEO4J_URI and RELATA_DATA say`;

await runCommand(USAGE, async () => {
  const { values, positionals } = parseCommandLine({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { store: { type: "string" } },
  });
  if (positionals.length === 0) throw new UsageError("no graph.json given");
  // All files are checked before the first is loaded: a bad one leaves the graph as it was.
  const graphs: { file: string; graph: GraphJson }[] = [];
  for (const file of positionals) graphs.push({ file, graph: await readGraphFile(file) });
  const store = await openConfiguredStore(withStore(values.store));
  try {
    for (const { file, graph } of graphs) await load(store, file, graph);
    const { entities, relations, documents } = (await store.health()).counts;
    console.error(`the store holds ${documents} documents, ${entities} entities, ${relations} relations`);
  } finally {
    await store.close();
  }
});

function withStore(url: string | undefined): NodeJS.ProcessEnv {
  if (url === undefined) return process.env;
  if (url.includes("://")) return { ...process.env, NEO4J_URI: url };
  return { ...process.env, NEO4J_URI: undefined, RELATA_DATA: url };
}

async function load(store: GraphStore, file: string, graph: GraphJson): Promise<void> {
  const loose = graph.edges.filter((edge) => edge.attributes.evidence.length === 0).length;
  if (loose > 0)
    console.error(
      `${file}: ${loose} relations have no evidence and are left out: in the graph, every relation stands in a document`,
    );
  const { documents, changed } = await saveWithProgress(store, graph, "loading");
  console.error(`${file}: ${documents} documents, ${changed} of them new or changed`);
}
