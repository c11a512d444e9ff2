// Constraints and indexes, by version: each step is run once, in order, by whichever server comes first.
import { Neo4jError, type Driver } from "neo4j-driver";
import { RelataError } from "../../errors.ts";
import { META_LABEL } from "../queries/names.ts";
import { GENERATION } from "../queries/write.ts";

export const SEARCH_INDEX = "relata_entity_search";

const unique = (name: string, label: string): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

const STEPS: readonly (readonly string[])[] = [
  [
    unique("relata_meta_id", META_LABEL),
    unique("relata_entity_id", "Entity"),
    unique("relata_document_id", "Document"),
    unique("relata_sentence_id", "Sentence"),
    "CREATE INDEX relata_entity_weight IF NOT EXISTS FOR (n:Entity) ON (n.mentionCount)",
    // The keys are folded already; the analyzer only has to take them apart.
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
    "CALL db.awaitIndexes(300)",
  ],
];

/**
 * Every statement can be run again, so servers may do it at once: they wait for each other's locks, and where two wait for
 * one another, Neo4j turns one down, which tries again.
 */
export async function migrate(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session({ database });
  const run = async (query: string, parameters = {}): Promise<void> => {
    try {
      await session.executeWrite((tx) => tx.run(query, parameters));
    } catch (error) {
      if (!isMadeMeanwhile(error)) throw error;
    }
  };
  try {
    const { records } = await session.run(GENERATION);
    const version = Number(records[0]?.get("schemaVersion") ?? 0);
    if (version > STEPS.length)
      throw new RelataError(
        "STORE_UNAVAILABLE",
        `the graph was written by a newer Relata (schema ${version}, this one knows ${STEPS.length})`,
        { hint: "Use the newer Relata, or set NEO4J_DATABASE to another database." },
      );
    for (const [i, statements] of STEPS.entries()) {
      if (i < version) continue;
      for (const statement of statements) await run(statement);
      await run(
        `MERGE (m:${META_LABEL} {id: 'relata'})
         SET m.schemaVersion = $version, m.generation = coalesce(m.generation, 0)`,
        { version: BigInt(i + 1) },
      );
    }
  } finally {
    await session.close();
  }
}

/** IF NOT EXISTS looks before it locks: what another server makes in between is there all the same. */
const isMadeMeanwhile = (error: unknown): boolean =>
  error instanceof Neo4jError && /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(error.code);
