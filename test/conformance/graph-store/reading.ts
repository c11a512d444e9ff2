// Counts, documents, one entity, one relation.
import { beforeAll, describe, expect, it } from "vitest";
import {
  documentsQuery,
  entityAnswer,
  graphSchema,
  documentAnswer,
  documentsAnswer,
  relationAnswer,
  relationKey,
} from "../../../graph-data/schema/index.ts";
import { FIXTURE_DOCUMENTS, fixtureGraph, fixtureSentence } from "../../fixtures/graph.ts";
import { expectCode, MARA, OSKAR, SVETLANA, VELD, type Subject } from "./subject.ts";

export function describeReading(subject: Subject): void {
  describe("reading", () => {
    beforeAll(() => subject.fill());

    it("should count by label, type, key, category and status.", async () => {
      const schema = graphSchema.parse(await subject.store.schema());
      const count = (list: { name: string; count: number }[], name: string) =>
        list.find((c) => c.name === name)?.count;
      expect(count(schema.labels, "Person")).toBe(6);
      expect(count(schema.labels, "Relata")).toBeUndefined();
      expect(count(schema.relationshipTypes, "MEETS")).toBe(3);
      expect(count(schema.propertyKeys, "polarity")).toBe(34);
      expect(count(schema.categories, "CONSULT")).toBe(7);
      expect(count(schema.statuses, "claimed")).toBe(2);
    });

    it("should name the entities for resolution.", async () => {
      const known = await subject.store.knownEntities();
      expect(known).toHaveLength(20);
      expect(known.find((e) => e.id === "group/dockers")).toMatchObject({ type: "Group", named: false });
    });

    it("should leave out of the known what only documents about to be replaced mention.", async () => {
      const rest = (await subject.store.knownEntities(["strike.txt"])).map((e) => e.id);
      const { mentions } = await subject.store.document("strike.txt");
      expect(rest.length).toBeLessThan(20);
      expect(mentions.some(({ entity }) => rest.includes(entity))).toBe(true);
      expect(await subject.store.knownEntities(FIXTURE_DOCUMENTS)).toEqual([]);
    });

    it("should give the documents, newest first, with what they hold.", async () => {
      const answer = documentsAnswer.parse(
        await subject.store.documents(documentsQuery.parse({ limit: "2", offset: "1" })),
      );
      expect(answer.total).toBe(5);
      expect(answer.documents.map((d) => d.id)).toEqual(["exile.txt", "strike.txt"]);
      expect(answer.documents[0]).toMatchObject({ entityCount: 8, relationCount: 8 });
    });

    it("should give a document with mentions and evidence at their places in the text.", async () => {
      for (const id of FIXTURE_DOCUMENTS) {
        const { document, mentions, evidence } = documentAnswer.parse(await subject.store.document(id));
        const expected = fixtureGraph.nodes.flatMap((n) =>
          n.attributes.mentions.filter((m) => m.document === id),
        );
        expect(mentions.map((m) => document.text.slice(m.start, m.end)).sort()).toEqual(
          expected.map((m) => m.text).sort(),
        );
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end, relations } of evidence) {
          expect(fixtureSentence(document.text.slice(start, end))).toBe(`${id}#${start}-${end}`);
          expect(relations.length).toBeGreaterThan(0);
        }
      }
      await expectCode(subject.store.document("nowhere.txt"), "NOT_FOUND");
    });

    it("should give an entity with its documents, mentions, relations and what it is said to claim.", async () => {
      const answer = entityAnswer.parse(await subject.store.entity(OSKAR));
      expect(answer.entity).toMatchObject({
        name: "Oskar Brandt",
        relationCount: 4,
        firstSeen: "2021-03-01",
        lastSeen: "2021-05-20",
      });
      expect(answer.documents.map((d) => [d.id, d.mentionCount])).toEqual([
        ["audit.txt", 2],
        ["harbour-act.txt", 2],
        ["strike.txt", 1],
      ]);
      expect(answer.mentions.map((m) => m.text)).toEqual(["Brandt", "Oskar Brandt"]);
      expect(answer.relations[0]).toMatchObject({
        type: "MEETS",
        evidenceCount: 2,
        targetName: "Mara Lindholm",
      });
      expect(answer.relationCounts).toContainEqual({
        ...{ type: "QUESTIONS", category: "CONSULT", direction: "in", neighbourType: "Person", count: 1 },
      });
      expect(answer.claims).toMatchObject([
        { type: "THREATENS", polarity: "negative", attributedToName: "Oskar Brandt" },
      ]);
      expect(answer.truncated).toBe(false);
      const merged = (await subject.store.entity(SVETLANA)).entity;
      expect(merged.merges).toEqual([
        { name: "Sviatlana Tsikhonava", reason: "romanisation", confidence: 0.9 },
      ]);
      expect((await subject.store.entity("organization/the-chancellery")).entity.standsFor).toBe(
        "place/norrland",
      );
      await expectCode(subject.store.entity("person/nobody"), "NOT_FOUND");
    });

    it("should count an entity's neighbours by type, each once however many relations lead to it.", async () => {
      for (const { key } of fixtureGraph.nodes) {
        const near = fixtureGraph.edges.flatMap((e) =>
          e.source === key ? [e.target] : e.target === key ? [e.source] : [],
        );
        const counts = new Map<string, number>();
        for (const id of new Set(near)) {
          const type = fixtureGraph.nodes.find((n) => n.key === id)?.attributes.type ?? "";
          if (id !== key) counts.set(type, (counts.get(type) ?? 0) + 1);
        }
        const { neighbourCounts } = await subject.store.entity(key);
        expect(new Map(neighbourCounts.map(({ type, count }) => [type, count]))).toEqual(counts);
      }
    });

    it("should take a statement's denial for its contradiction, and not another speaker of it.", async () => {
      const said = fixtureGraph.edges.find(
        (e) => e.attributes.type === "THREATENS" && e.attributes.attributedTo === "person/tomas-reyes",
      );
      if (!said) throw new Error("the fixture has lost its threat");
      const speakers = [said.attributes.attributedTo, MARA, null];
      const statements = speakers.map((attributedTo) => {
        const attributes = { ...said.attributes, attributedTo };
        return { ...said, key: relationKey(said.source, said.target, attributes), attributes };
      });
      const others = statements.filter((edge) => edge.key !== said.key);
      await subject.store.saveDocument(
        { ...fixtureGraph, edges: [...fixtureGraph.edges, ...others] },
        "strike.txt",
      );
      try {
        for (const { key } of statements) {
          const { contradictedBy } = await subject.store.relation(key);
          expect(contradictedBy.map((r) => [r.polarity, r.attributedTo])).toEqual([["negative", OSKAR]]);
        }
        const denial = relationKey(said.source, said.target, {
          ...{ type: "THREATENS", polarity: "negative", status: "claimed", attributedTo: OSKAR },
        });
        const { contradictedBy } = await subject.store.relation(denial);
        expect(new Set(contradictedBy.map((r) => r.attributedTo))).toEqual(new Set(speakers));
      } finally {
        await subject.fill();
      }
    });

    it("should give a relation with its sentences and what contradicts it.", async () => {
      const id = relationKey(VELD, "group/dockers", {
        ...{
          type: "THREATENS",
          polarity: "positive",
          status: "claimed",
          attributedTo: "person/tomas-reyes",
        },
      });
      const answer = relationAnswer.parse(await subject.store.relation(id));
      expect(answer.relation).toMatchObject({
        phrase: "had threatened",
        attributedToName: "Tomás Reyes",
        confidence: 0.8,
      });
      expect(answer.evidence).toMatchObject([{ document: "strike.txt", rule: "table" }]);
      expect(answer.documents.map((d) => d.title)).toEqual(["Dockers strike in Port Elin"]);
      expect(answer.contradictedBy).toMatchObject([
        { polarity: "negative", attributedToName: "Oskar Brandt" },
      ]);
      for (const bad of ["", "x", "a:b:c", `${MARA}:MEETS:nobody`, "a:MEETS`]->():b", "%"])
        await expectCode(subject.store.relation(bad), "NOT_FOUND");
    });
  });
}
