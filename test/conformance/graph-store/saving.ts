// What saving documents must do: once or twice, in any order, changed, several at once.
import { beforeEach, describe, expect, it } from "vitest";
import { type GraphJson } from "../../../graph-data/schema/index.ts";
import { FIXTURE_DOCUMENTS, fixtureGraph } from "../../fixtures/graph.ts";
import { readParts } from "../../helpers/read-stream.ts";
import { expectCode, MARA, OSKAR, type Subject } from "./subject.ts";

const seconds = 1000;

export function describeSaving(subject: Subject): void {
  describe("#saveDocument", () => {
    beforeEach(() => subject.clear());

    it("should add a document's entities, sentences and relations, and nothing of other documents.", async () => {
      expect(await subject.store.saveDocument(fixtureGraph, "exile.txt")).toEqual({ changed: true });
      const { counts } = await subject.store.health();
      expect(counts).toEqual({ entities: 8, relations: 8, documents: 1 });
      const { entity } = await subject.store.entity(MARA).catch(() => ({ entity: undefined }));
      expect(entity).toBeUndefined();
    });

    it("should change nothing when the same document comes again.", async () => {
      await subject.store.saveDocuments(fixtureGraph);
      const before = await readParts(subject.store);
      for (const id of FIXTURE_DOCUMENTS)
        expect(await subject.store.saveDocument(fixtureGraph, id)).toEqual({ changed: false });
      expect(await readParts(subject.store)).toEqual(before);
    });

    it("should give the same graph whatever the order of the documents.", async () => {
      for (const id of FIXTURE_DOCUMENTS) await subject.store.saveDocument(fixtureGraph, id);
      const before = await readParts(subject.store);
      await subject.clear();
      for (const id of [...FIXTURE_DOCUMENTS].reverse()) await subject.store.saveDocument(fixtureGraph, id);
      expect(await readParts(subject.store)).toEqual(before);
    });

    it("should keep one relation per source, type, target, polarity, status and speaker, with all its evidence.", async () => {
      await subject.store.saveDocuments(fixtureGraph);
      const { relation, evidence } = await subject.store.relation(`${OSKAR}:MEETS:${MARA}`);
      expect(evidence.map((e) => [e.document, e.phrase])).toEqual([
        ["audit.txt", "met again"],
        ["harbour-act.txt", "met"],
      ]);
      expect(relation).toMatchObject({
        phrase: "met",
        confidence: 0.9,
        firstSeen: "2021-03-01",
        lastSeen: "2021-05-20",
      });
      const answer = await subject.ask(
        "MATCH (:Entity)-[r:THREATENS]->(:Entity {id: 'group/dockers'}) RETURN r.polarity AS p ORDER BY p",
      );
      expect(answer.rows).toEqual([["negative"], ["positive"]]);
    });

    it("should write each relation with its own type.", async () => {
      await subject.store.saveDocuments(fixtureGraph);
      const expected = new Map<string, number>();
      for (const { attributes } of fixtureGraph.edges)
        expected.set(attributes.type, (expected.get(attributes.type) ?? 0) + 1);
      const answer = await subject.ask(
        "MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(*) AS n",
      );
      expect(new Map(answer.rows.map(([type, n]) => [type, n]))).toEqual(expected);
    });

    it("should replace a changed document's own evidence and leave that of others.", async () => {
      await subject.store.saveDocuments(fixtureGraph);
      const changed = without(fixtureGraph, (e) => e.document === "audit.txt" && e.phrase === "met again");
      expect(await subject.store.saveDocument(changed, "audit.txt")).toEqual({ changed: true });
      const { relation, evidence } = await subject.store.relation(`${OSKAR}:MEETS:${MARA}`);
      expect(evidence.map((e) => e.document)).toEqual(["harbour-act.txt"]);
      expect(relation.lastSeen).toBe("2021-03-01");
      expect((await subject.store.health()).counts).toEqual({ entities: 20, relations: 34, documents: 5 });
      const text = await subject.store.document("harbour-act.txt");
      expect(text.evidence).toHaveLength(5);
    });

    it("should join two keys of one relation, and keep two relations of one key apart.", async () => {
      const doubled: GraphJson = {
        ...fixtureGraph,
        edges: fixtureGraph.edges.map((edge, i) => ({ ...edge, key: `e${i}` })),
      };
      await subject.store.saveDocument(fixtureGraph, "harbour-act.txt");
      await subject.store.saveDocument(doubled, "audit.txt");
      expect((await subject.store.relation(`${OSKAR}:MEETS:${MARA}`)).evidence).toHaveLength(2);
      await subject.store.saveDocuments(doubled);
      expect((await subject.store.health()).counts.relations).toBe(34);
    });

    it("should attach mentions to the lines of a text whose sentences are not listed.", async () => {
      const bare: GraphJson = {
        ...fixtureGraph,
        attributes: {
          ...fixtureGraph.attributes,
          documents: fixtureGraph.attributes.documents.map(({ sentences: _, ...document }) => document),
        },
      };
      await subject.store.saveDocument(bare, "strike.txt");
      const { mentions, document } = await subject.store.document("strike.txt");
      const expected = fixtureGraph.nodes
        .flatMap((n) => n.attributes.mentions)
        .filter((m) => m.document === "strike.txt");
      expect(mentions).toHaveLength(expected.length);
      expect(mentions.map((m) => document.text.slice(m.start, m.end)).sort()).toEqual(
        expected.map((m) => m.text).sort(),
      );
      const title = await subject.ask("MATCH (s:Sentence) WHERE s.index = 0 RETURN s.text");
      expect(title.rows).toEqual([["Dockers strike in Port Elin"]]);
    });

    it("should tell how far it is, and save nothing more once it is told to stop.", async () => {
      const stopped = subject.store.saveDocuments(fixtureGraph, { signal: AbortSignal.abort() });
      await expectCode(stopped, "CANCELLED");
      expect((await subject.store.health()).counts.documents).toBe(0);
      const told: number[][] = [];
      await subject.store.saveDocuments(fixtureGraph, { onProgress: (...progress) => told.push(progress) });
      expect(told.at(-1)).toEqual([5, 5]);
    });

    it("should take the dates of a relation from the documents that have one.", async () => {
      const undated = "undated #5.txt";
      const graph: GraphJson = {
        ...fixtureGraph,
        edges: fixtureGraph.edges.map((edge) => {
          const [said] = edge.attributes.evidence;
          if (edge.attributes.type !== "SIGNS" || !said) return edge;
          const again = { ...said, document: undated, start: 0, end: 10 };
          return { ...edge, attributes: { ...edge.attributes, evidence: [said, again] } };
        }),
      };
      const id = `${MARA}:SIGNS:work/harbour-act`;
      for (const order of [
        [undated, "harbour-act.txt"],
        ["harbour-act.txt", undated],
      ]) {
        await subject.clear();
        for (const document of order) await subject.store.saveDocument(graph, document);
        const { relation } = await subject.store.relation(id);
        expect(relation).toMatchObject({ evidenceCount: 2, firstSeen: "2021-03-01", lastSeen: "2021-03-01" });
      }
    });

    it("should reject a document that the graph does not hold.", async () => {
      await expectCode(subject.store.saveDocument(fixtureGraph, "nowhere.txt"), "NOT_FOUND");
    });

    it(
      "should neither lose nor double anything when four load at once.",
      { timeout: 120 * seconds },
      async () => {
        await Promise.all([0, 1, 2, 3].map(() => subject.store.saveDocuments(fixtureGraph)));
        const together = await readParts(subject.store);
        await subject.fill();
        expect(together).toEqual(await readParts(subject.store));
      },
    );
  });
}

/** The graph less some evidence, and the relations that are left with none. */
function without(
  graph: GraphJson,
  gone: (evidence: GraphJson["edges"][number]["attributes"]["evidence"][number]) => boolean,
): GraphJson {
  return {
    ...graph,
    edges: graph.edges
      .map((edge) => ({
        ...edge,
        attributes: { ...edge.attributes, evidence: edge.attributes.evidence.filter((e) => !gone(e)) },
      }))
      .filter((edge) => edge.attributes.evidence.length > 0),
  };
}
