// Constraints and indexes are made once, by version; a graph of a newer Relata is left alone.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedDatabase } from "../../server/store/embedded/database.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";

const FROM_THE_FUTURE = "MATCH (m:Relata {id: 'relata'}) SET m.schemaVersion = 99";
const REFUSED = {
  code: "STORE_UNAVAILABLE",
  message: expect.stringContaining("written by a newer Relata (schema 99") as string,
};

describe("migrations of the embedded store", () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-migrations-"));
  afterAll(() => fs.promises.rm(directory, { recursive: true, force: true }));

  it("should leave what they find at their version, and refuse a newer one.", async () => {
    const store = await openStore({ kind: "embedded", directory });
    await store.saveDocuments(fixtureGraph);
    const { counts } = await store.health();
    await store.close();
    const database = await openEmbeddedDatabase(directory);
    const [meta] = await database.read<{ version: number }>(
      "MATCH (m:Relata {id: 'relata'}) RETURN m.schemaVersion AS version",
    );
    expect(meta).toEqual({ version: 1 });
    expect((await database.read("MATCH (m:Relata) RETURN m.id AS id")).length).toBe(1);
    await database.write(async (tx) => void (await tx.run(FROM_THE_FUTURE)));
    await database.close();
    await expect(openStore({ kind: "embedded", directory })).rejects.toMatchObject(REFUSED);
    expect(counts.documents).toBe(fixtureGraph.attributes.documents.length);
  });
});

const missing = neo4jMissing();
describe.skipIf(missing !== undefined)(
  `migrations of Neo4j${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let lease: Lease;
    beforeAll(async () => {
      lease = await leaseNeo4j();
      await lease.empty();
    });
    afterAll(async () => {
      await lease.empty();
      await lease.release();
    });

    const schema = async () =>
      (await lease.run("SHOW INDEXES YIELD name, state, owningConstraint WHERE name STARTS WITH 'relata'"))
        .map(({ name, state, owningConstraint }) => [name, state, owningConstraint !== null])
        .sort();

    const forget = async () => {
      await lease.empty();
      for (const [name, , isConstraint] of await schema())
        await lease.run(`DROP ${isConstraint ? "CONSTRAINT" : "INDEX"} ${String(name)}`);
    };

    it("should make each constraint and index once, also when three servers come at once.", async () => {
      for (let round = 0; round < 3; round++) {
        await forget();
        const opening = Array.from({ length: 3 }, () => openStore(lease.config));
        await Promise.all(opening.map(async (store) => (await store).close()));
      }
      expect(await schema()).toEqual([
        ["relata_document_id", "ONLINE", true],
        ["relata_entity_id", "ONLINE", true],
        ["relata_entity_search", "ONLINE", false],
        ["relata_entity_weight", "ONLINE", false],
        ["relata_meta_id", "ONLINE", true],
        ["relata_sentence_id", "ONLINE", true],
      ]);
      expect(await lease.run("MATCH (m:Relata) RETURN m.schemaVersion AS version")).toEqual([{ version: 1 }]);
    });

    it("should let nobody write an id twice.", async () => {
      await lease.run("CREATE (:Entity {id: 'person/one'})");
      await expect(lease.run("CREATE (:Entity {id: 'person/one'})")).rejects.toThrow(/already exists/);
    });

    it("should refuse a newer version.", async () => {
      await lease.run(FROM_THE_FUTURE);
      await expect(openStore(lease.config)).rejects.toMatchObject(REFUSED);
    });
  },
);
