// Indexes of the embedded graph, by version: each step is run once, in order.
import { RelataError } from "../../errors.ts";
import { META_LABEL } from "../queries/names.ts";
import { GENERATION } from "../queries/write.ts";
import type { Engine } from "./engine.ts";

/** An index beside each constraint: the engine's constraint builds none, and MERGE would walk the graph. */
const STEPS: readonly (readonly string[])[] = [
  [
    "CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)",
    "CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id)",
    "CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX sentence_id IF NOT EXISTS FOR (n:Sentence) ON (n.id)",
    `CREATE INDEX relata_id IF NOT EXISTS FOR (n:${META_LABEL}) ON (n.id)`,
  ],
];

export async function migrate(engine: Engine): Promise<void> {
  const [row] = (await engine.executeCypher(GENERATION)).toArray();
  const version = Number(row?.["schemaVersion"] ?? 0);
  if (version > STEPS.length)
    throw new RelataError(
      "STORE_UNAVAILABLE",
      `the graph was written by a newer Relata (schema ${version}, this one knows ${STEPS.length})`,
      {
        hint: "Use the newer Relata, or set RELATA_DATA to another folder.",
      },
    );
  for (const [i, statements] of STEPS.entries()) {
    if (i < version) continue;
    for (const statement of statements) await engine.executeCypher(statement);
    await engine.executeCypher(
      `MERGE (m:${META_LABEL} {id: 'relata'}) SET m.schemaVersion = $version, m.generation = coalesce(m.generation, 0)`,
      { version: i + 1 },
    );
  }
}
