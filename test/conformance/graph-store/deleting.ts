// What deleting a document takes away, and what it leaves.
import { beforeEach, describe, expect, it } from "vitest";
import { FIXTURE_DOCUMENTS, fixtureGraph } from "../../fixtures/graph.ts";
import { readParts } from "../../helpers/read-stream.ts";
import { expectCode, MARA, SVETLANA, type Subject } from "./subject.ts";

const seconds = 1000;

export function describeDeleting(subject: Subject): void {
  describe("#deleteDocument", () => {
    beforeEach(() => subject.fill());

    it(
      "should undo what saving the document did.",
      async () => {
        for (const id of FIXTURE_DOCUMENTS) {
          await subject.clear();
          for (const other of FIXTURE_DOCUMENTS)
            if (other !== id) await subject.store.saveDocument(fixtureGraph, other);
          const before = await readParts(subject.store);
          await subject.store.saveDocument(fixtureGraph, id);
          await subject.store.deleteDocument(id);
          expect(await readParts(subject.store)).toEqual(before);
        }
      },
      300 * seconds,
    );

    it("should leave no entity without a mention, no sentence without a document, no relation without evidence.", async () => {
      await subject.store.deleteDocument("exile.txt");
      const orphans = await subject.ask(
        "MATCH (n:Entity) WHERE NOT (n)-[:MENTIONED_IN]->() RETURN n.id AS id UNION MATCH (s:Sentence) WHERE NOT (s)<-[:HAS_SENTENCE]-() RETURN s.id AS id",
      );
      expect(orphans.rows).toEqual([]);
      const bare = await subject.ask("MATCH (:Entity)-[r]->(:Entity) WHERE size(r.evidence) = 0 RETURN r.id");
      expect(bare.rows).toEqual([]);
      await expectCode(subject.store.entity(SVETLANA), "NOT_FOUND");
    });

    it("should take away the aliases and the mentions that only it supported.", async () => {
      const before = (await subject.store.entity(MARA)).entity;
      expect(before.aliases).toEqual(["Lindholm", "Ms Lindholm"]);
      await subject.store.deleteDocument("strike.txt");
      const after = (await subject.store.entity(MARA)).entity;
      expect(after.aliases).toEqual(["Ms Lindholm"]);
      expect(after.mentionCount).toBe(before.mentionCount - 1);
    });

    it("should leave nothing when all documents are gone.", async () => {
      await subject.clear();
      expect((await subject.store.health()).counts).toEqual({ entities: 0, relations: 0, documents: 0 });
      expect((await subject.ask("MATCH (n) RETURN labels(n) AS labels, count(*) AS n")).rows).toEqual([
        [["Relata"], 1],
      ]);
      expect(await subject.store.schema()).toMatchObject({ labels: [], relationshipTypes: [] });
    });

    it("should reject an id that is not there.", async () => {
      await expectCode(subject.store.deleteDocument("nowhere.txt"), "NOT_FOUND");
    });
  });
}
