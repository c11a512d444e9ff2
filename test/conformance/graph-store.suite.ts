// What every GraphStore must do, as one function over an implementation. Each adapter's file is a few lines.
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  cypherAnswer,
  cypherRequest,
  documentsQuery,
  entitiesAnswer,
  entitiesQuery,
  entityAnswer,
  graphQuery,
  graphSchema,
  neighbourhoodQuery,
  parseGraphJson,
  pathsQuery,
  documentAnswer,
  documentsAnswer,
  relationAnswer,
  relationKey,
  type CypherRequest,
  type GraphJson,
} from "../../graph-data/schema/index.ts";
import { RelataError } from "../../server/errors.ts";
import type { GraphPart, GraphStore } from "../../server/store/graph-store.ts";
import { FIXTURE_DOCUMENTS, fixtureGraph, fixtureSentence } from "../fixtures/graph.ts";
import { randomGraph, type RandomGraph } from "../helpers/arbitrary-graph.ts";

export interface Implementation {
  readonly name: string;
  /** Opens a store with nothing in it. */
  open(): Promise<GraphStore>;
  /** Takes away what open made. */
  dispose(): Promise<void>;
}

const MARA = "person/mara-lindholm";
const OSKAR = "person/oskar-brandt";
const SVETLANA = "person/svetlana-tikhonova";
const VELD = "organization/veld-energy";

const seconds = 1000;

export function describeGraphStore(implementation: Implementation): void {
  describe(`GraphStore: ${implementation.name}`, () => {
    let store: GraphStore;
    const clear = async () => {
      const { documents } = await store.documents(documentsQuery.parse({ limit: "1000" }));
      for (const { id } of documents) await store.deleteDocument(id);
    };
    const fill = async () => {
      await clear();
      await store.saveDocuments(fixtureGraph);
    };
    const ask = (query: string, more: Partial<CypherRequest> = {}) =>
      store.cypher(cypherRequest.parse({ query, ...more }));

    beforeAll(async () => {
      store = await implementation.open();
    });
    afterAll(async () => {
      await store.close();
      await implementation.dispose();
    });

    describe("#saveDocument", () => {
      beforeEach(clear);

      it("should add a document's entities, sentences and relations, and nothing of other documents.", async () => {
        expect(await store.saveDocument(fixtureGraph, "exile.txt")).toEqual({ changed: true });
        const { counts } = await store.health();
        expect(counts).toEqual({ entities: 8, relations: 8, documents: 1 });
        const { entity } = await store.entity(MARA).catch(() => ({ entity: undefined }));
        expect(entity).toBeUndefined();
      });

      it("should change nothing when the same document comes again.", async () => {
        await store.saveDocuments(fixtureGraph);
        const before = await partsOf(store);
        for (const id of FIXTURE_DOCUMENTS)
          expect(await store.saveDocument(fixtureGraph, id)).toEqual({ changed: false });
        expect(await partsOf(store)).toEqual(before);
      });

      it("should give the same graph whatever the order of the documents.", async () => {
        for (const id of FIXTURE_DOCUMENTS) await store.saveDocument(fixtureGraph, id);
        const before = await partsOf(store);
        await clear();
        for (const id of [...FIXTURE_DOCUMENTS].reverse()) await store.saveDocument(fixtureGraph, id);
        expect(await partsOf(store)).toEqual(before);
      });

      it("should keep one relation per source, type, target, polarity, status and speaker, with all its evidence.", async () => {
        await store.saveDocuments(fixtureGraph);
        const { relation, evidence } = await store.relation(`${OSKAR}:MEETS:${MARA}`);
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
        const answer = await ask(
          "MATCH (:Entity)-[r:THREATENS]->(:Entity {id: 'group/dockers'}) RETURN r.polarity AS p ORDER BY p",
        );
        expect(answer.rows).toEqual([["negative"], ["positive"]]);
      });

      it("should write each relation with its own type.", async () => {
        await store.saveDocuments(fixtureGraph);
        const expected = new Map<string, number>();
        for (const { attributes } of fixtureGraph.edges)
          expected.set(attributes.type, (expected.get(attributes.type) ?? 0) + 1);
        const answer = await ask("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(*) AS n");
        expect(new Map(answer.rows.map(([type, n]) => [type, n]))).toEqual(expected);
      });

      it("should replace a changed document's own evidence and leave that of others.", async () => {
        await store.saveDocuments(fixtureGraph);
        const changed = without(fixtureGraph, (e) => e.document === "audit.txt" && e.phrase === "met again");
        expect(await store.saveDocument(changed, "audit.txt")).toEqual({ changed: true });
        const { relation, evidence } = await store.relation(`${OSKAR}:MEETS:${MARA}`);
        expect(evidence.map((e) => e.document)).toEqual(["harbour-act.txt"]);
        expect(relation.lastSeen).toBe("2021-03-01");
        expect((await store.health()).counts).toEqual({ entities: 20, relations: 34, documents: 5 });
        const text = await store.document("harbour-act.txt");
        expect(text.evidence).toHaveLength(5);
      });

      it("should join two keys of one relation, and keep two relations of one key apart.", async () => {
        const doubled: GraphJson = {
          ...fixtureGraph,
          edges: fixtureGraph.edges.map((edge, i) => ({ ...edge, key: `e${i}` })),
        };
        await store.saveDocument(fixtureGraph, "harbour-act.txt");
        await store.saveDocument(doubled, "audit.txt");
        expect((await store.relation(`${OSKAR}:MEETS:${MARA}`)).evidence).toHaveLength(2);
        await store.saveDocuments(doubled);
        expect((await store.health()).counts.relations).toBe(34);
      });

      it("should attach mentions to the lines of a text whose sentences are not listed.", async () => {
        const bare: GraphJson = {
          ...fixtureGraph,
          attributes: {
            ...fixtureGraph.attributes,
            documents: fixtureGraph.attributes.documents.map(({ sentences: _, ...document }) => document),
          },
        };
        await store.saveDocument(bare, "strike.txt");
        const { mentions, document } = await store.document("strike.txt");
        const expected = fixtureGraph.nodes
          .flatMap((n) => n.attributes.mentions)
          .filter((m) => m.document === "strike.txt");
        expect(mentions).toHaveLength(expected.length);
        expect(mentions.map((m) => document.text.slice(m.start, m.end)).sort()).toEqual(
          expected.map((m) => m.text).sort(),
        );
        const title = await ask("MATCH (s:Sentence) WHERE s.index = 0 RETURN s.text");
        expect(title.rows).toEqual([["Dockers strike in Port Elin"]]);
      });

      it("should reject a document that the graph does not hold.", async () => {
        await expectCode(store.saveDocument(fixtureGraph, "nowhere.txt"), "NOT_FOUND");
      });

      it(
        "should neither lose nor double anything when four load at once.",
        { timeout: 120 * seconds },
        async () => {
          await Promise.all([0, 1, 2, 3].map(() => store.saveDocuments(fixtureGraph)));
          const together = await partsOf(store);
          await fill();
          expect(together).toEqual(await partsOf(store));
        },
      );
    });

    describe("#deleteDocument", () => {
      beforeEach(fill);

      it(
        "should undo what saving the document did.",
        async () => {
          for (const id of FIXTURE_DOCUMENTS) {
            await clear();
            for (const other of FIXTURE_DOCUMENTS)
              if (other !== id) await store.saveDocument(fixtureGraph, other);
            const before = await partsOf(store);
            await store.saveDocument(fixtureGraph, id);
            await store.deleteDocument(id);
            expect(await partsOf(store)).toEqual(before);
          }
        },
        300 * seconds,
      );

      it("should leave no entity without a mention, no sentence without a document, no relation without evidence.", async () => {
        await store.deleteDocument("exile.txt");
        const orphans = await ask(
          "MATCH (n:Entity) WHERE NOT (n)-[:MENTIONED_IN]->() RETURN n.id AS id UNION MATCH (s:Sentence) WHERE NOT (s)<-[:HAS_SENTENCE]-() RETURN s.id AS id",
        );
        expect(orphans.rows).toEqual([]);
        const bare = await ask("MATCH (:Entity)-[r]->(:Entity) WHERE size(r.evidence) = 0 RETURN r.id");
        expect(bare.rows).toEqual([]);
        await expectCode(store.entity(SVETLANA), "NOT_FOUND");
      });

      it("should take away the aliases and the mentions that only it supported.", async () => {
        const before = (await store.entity(MARA)).entity;
        expect(before.aliases).toEqual(["Lindholm", "Ms Lindholm"]);
        await store.deleteDocument("strike.txt");
        const after = (await store.entity(MARA)).entity;
        expect(after.aliases).toEqual(["Ms Lindholm"]);
        expect(after.mentionCount).toBe(before.mentionCount - 1);
      });

      it("should leave nothing when all documents are gone.", async () => {
        await clear();
        expect((await store.health()).counts).toEqual({ entities: 0, relations: 0, documents: 0 });
        expect((await ask("MATCH (n) RETURN labels(n) AS labels, count(*) AS n")).rows).toEqual([
          [["Relata"], 1],
        ]);
        expect(await store.schema()).toMatchObject({ labels: [], relationshipTypes: [] });
      });

      it("should reject an id that is not there.", async () => {
        await expectCode(store.deleteDocument("nowhere.txt"), "NOT_FOUND");
      });
    });

    describe("reading", () => {
      beforeAll(fill);

      it("should count by label, type, key, category and status.", async () => {
        const schema = graphSchema.parse(await store.schema());
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
        const known = await store.knownEntities();
        expect(known).toHaveLength(20);
        expect(known.find((e) => e.id === "group/dockers")).toMatchObject({ type: "Group", named: false });
      });

      it("should give the documents, newest first, with what they hold.", async () => {
        const answer = documentsAnswer.parse(
          await store.documents(documentsQuery.parse({ limit: "2", offset: "1" })),
        );
        expect(answer.total).toBe(5);
        expect(answer.documents.map((d) => d.id)).toEqual(["exile.txt", "strike.txt"]);
        expect(answer.documents[0]).toMatchObject({ entityCount: 8, relationCount: 8 });
      });

      it("should give a document with mentions and evidence at their places in the text.", async () => {
        for (const id of FIXTURE_DOCUMENTS) {
          const { document, mentions, evidence } = documentAnswer.parse(await store.document(id));
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
        await expectCode(store.document("nowhere.txt"), "NOT_FOUND");
      });

      it("should give an entity with its documents, mentions, relations and what it is said to claim.", async () => {
        const answer = entityAnswer.parse(await store.entity(OSKAR));
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
        const merged = (await store.entity(SVETLANA)).entity;
        expect(merged.merges).toEqual([
          { name: "Sviatlana Tsikhonava", reason: "romanisation", confidence: 0.9 },
        ]);
        expect((await store.entity("organization/the-chancellery")).entity.standsFor).toBe("place/norrland");
        await expectCode(store.entity("person/nobody"), "NOT_FOUND");
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
        const answer = relationAnswer.parse(await store.relation(id));
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
          await expectCode(store.relation(bad), "NOT_FOUND");
      });
    });

    describe("#graph", () => {
      beforeAll(fill);
      const graph = (query: Record<string, string>) => store.graph(graphQuery.parse(query));

      it("should give all of a small graph, as valid Graph JSON.", async () => {
        const all = parseGraphJson(await graph({}));
        expect([all.nodes.length, all.edges.length]).toEqual([20, 34]);
        expect(all.attributes.omitted).toEqual({ entities: 0, relations: 0, byType: {} });
        expect(all.attributes.documents).toHaveLength(5);
        const edge = all.edges.find((e) => e.key === `${OSKAR}:MEETS:${MARA}`);
        expect(edge?.attributes.evidence.map((e) => e.sentence)).toContain(
          "Oskar Brandt met Mara Lindholm again in Port Elin.",
        );
      });

      it("should give the best connected entities and say what it left out.", async () => {
        const part = await graph({ limit: "6" });
        expect(part.nodes).toHaveLength(6);
        const { omitted } = part.attributes;
        expect(omitted?.entities).toBe(14);
        expect(omitted?.relations).toBe(34 - part.edges.length);
        const byType = Object.values(omitted?.byType ?? {}).reduce((a, b) => a + b, 0);
        expect(byType).toBe(omitted?.relations);
        for (const { source, target } of part.edges)
          expect(part.nodes.map((n) => n.key)).toEqual(expect.arrayContaining([source, target]));
        expect(new Set(part.edges.flatMap((e) => [e.source, e.target])).size).toBe(6);
      });

      it.each([
        [{ types: "Person" }, 6, 6],
        [{ categories: "THREATEN,ACCUSE" }, 5, 4],
        [{ statuses: "claimed" }, 2, 2],
        [{ statuses: "claimed,planned", types: "Organization,Group" }, 2, 2],
        [{ document: "exile.txt" }, 8, 8],
        [{ document: "exile.txt", categories: "CONSULT" }, 3, 2],
        [{ from: "2021-05" }, 6, 6],
        [{ from: "2021-04", to: "2021-04" }, 10, 10],
        [{ to: "2020" }, 0, 0],
      ])("should keep within %j.", async (filter, entities, relations) => {
        const part = await graph(filter);
        expect([part.nodes.length, part.edges.length]).toEqual([entities, relations]);
        expect(part.attributes.omitted).toMatchObject({ entities: 0, relations: 0 });
      });

      it("should reject a document that is not there.", () =>
        expectCode(graph({ document: "nowhere" }), "NOT_FOUND"));
    });

    describe("#searchEntities", () => {
      beforeAll(fill);
      const search = async (query: Record<string, string>) => {
        const answer = entitiesAnswer.parse(await store.searchEntities(entitiesQuery.parse(query)));
        return answer.entities;
      };

      it.each([
        ["Mara Lindholm", MARA],
        ["mara", MARA],
        ["Lindh", MARA],
        ["lindholm mara", MARA],
        ["Lindhlom", MARA],
        ["Lindholn", MARA],
        ["zoe", "person/zoe-azoulay"],
        ["ZOË AZ", "person/zoe-azoulay"],
        ["Tomas Reyes", "person/tomas-reyes"],
        ["Tsikhonava", SVETLANA],
        ["Tikhonovaya", SVETLANA],
        ["Tsihonova", SVETLANA],
        ["Тихонова", SVETLANA],
        ["Петренко", "person/ilya-petrenko"],
        ["Illia", "person/ilya-petrenko"],
        ["veld enrgy", VELD],
        ["council north", "organization/north-harbour-council"],
        ["hwu", "organization/harbour-workers-union"],
        ["Harbour Act", "work/harbour-act"],
        ["the chancellery", "organization/the-chancellery"],
        ["Vilnus", "place/vilnius"],
        ["p", "place/port-elin"],
      ])("should find by %j first %s.", async (text, id) => {
        expect((await search({ search: text }))[0]?.id).toBe(id);
      });

      it("should rank by likeness, then by weight.", async () => {
        const harbour = await search({ search: "harbour" });
        expect(harbour.map((e) => e.id)).toEqual([
          "work/harbour-act",
          "organization/harbour-workers-union",
          "organization/north-harbour-council",
        ]);
        expect(harbour.map((e) => e.score)).toEqual([...harbour.map((e) => e.score)].sort((a, b) => b - a));
      });

      it("should say which name matched, and keep to type and limit.", async () => {
        expect((await search({ search: "hwu" }))[0]).toMatchObject({
          matched: "HWU",
          name: "Harbour Workers' Union",
          score: 1,
        });
        expect((await search({ search: "harbour", type: "Work" })).map((e) => e.id)).toEqual([
          "work/harbour-act",
        ]);
        const cut = await store.searchEntities(entitiesQuery.parse({ search: "harbour", limit: "1" }));
        expect([cut.entities.length, cut.truncated]).toEqual([1, true]);
      });

      it("should give the heaviest where nothing is typed, and nothing for what nobody is called.", async () => {
        expect((await search({ limit: "1" }))[0]?.id).toBe(VELD);
        expect((await search({ type: "Place", limit: "1" }))[0]?.id).toBe("place/port-elin");
        for (const text of ["qqqqq", "''\"\\", '(a OR b)*~^"', "🙂", "   "].slice(0, 4))
          expect(await search({ search: text })).toEqual([]);
      });

      it("should know new names at once, and forget those that are gone.", async () => {
        await store.deleteDocument("exile.txt");
        expect(await search({ search: "tikhonova" })).toEqual([]);
        await store.saveDocument(fixtureGraph, "exile.txt");
        expect((await search({ search: "tikhonova" }))[0]?.id).toBe(SVETLANA);
      });
    });

    describe("#neighbourhood", () => {
      beforeAll(fill);
      const around = (id: string, query: Record<string, string> = {}) =>
        store.neighbourhood(id, neighbourhoodQuery.parse(query));

      it("should give all neighbours and the relations among them.", async () => {
        const part = parseGraphJson(await around(VELD));
        expect(part.nodes.map((n) => n.key).sort()).toEqual(
          [
            VELD,
            "group/dockers",
            OSKAR,
            "place/port-elin",
            "person/ilya-petrenko",
            "organization/court-of-audit",
          ].sort(),
        );
        expect(part.edges.map((e) => e.attributes.type)).toContain("MEETS_IN");
        expect(part.attributes.omitted).toEqual({ entities: 0, relations: 0, byType: {} });
      });

      it("should give the most supported first and count what it left out by type.", async () => {
        const part = await around(MARA, { limit: "1" });
        expect(part.nodes.map((n) => n.key)).toEqual([MARA, OSKAR]);
        expect(part.attributes.omitted).toEqual({
          entities: 5,
          relations: 5,
          byType: { LEADS: 1, SIGNS: 1, MEETS: 1, SUPPORTS: 2 },
        });
      });

      it("should go deeper, within types and categories.", async () => {
        const met = await around(OSKAR, { depth: "2", categories: "CONSULT", types: "Person" });
        expect(met.nodes.map((n) => n.key).sort()).toEqual(
          [OSKAR, MARA, "person/zoe-azoulay", "person/tomas-reyes", SVETLANA].sort(),
        );
        for (const edge of met.edges) expect(edge.attributes.category).toBe("CONSULT");
      });

      it("should reject an entity that is not there.", () => expectCode(around("x' OR 1=1 //"), "NOT_FOUND"));
    });

    describe("#paths", () => {
      beforeAll(fill);
      const paths = (query: Record<string, string>) => store.paths(pathsQuery.parse(query));
      const keys = (graph: GraphJson) => graph.nodes.map((n) => n.key);

      it("should give all shortest paths, whatever the direction.", async () => {
        const found = parseGraphJson(await paths({ from: SVETLANA, to: MARA }));
        // By way of Zoë Azoulay and Oskar Brandt, or of Vilnius and the Norrlanders.
        expect(keys(found).sort()).toEqual(
          [SVETLANA, MARA, "person/zoe-azoulay", OSKAR, "place/vilnius", "group/norrlanders"].sort(),
        );
      });

      it("should give no more paths than asked for.", async () => {
        expect(keys(await paths({ from: SVETLANA, to: MARA, limit: "1" }))).toHaveLength(4);
      });

      it("should go round what is to be avoided.", async () => {
        const round = keys(await paths({ from: SVETLANA, to: MARA, avoid: OSKAR }));
        expect(round).not.toContain(OSKAR);
        expect(round).toContain("group/norrlanders");
        const noPeople = keys(await paths({ from: SVETLANA, to: MARA, avoidTypes: "Person" }));
        expect(noPeople.filter((id) => id.startsWith("person/")).sort()).toEqual([MARA, SVETLANA]);
        const longer = keys(await paths({ from: SVETLANA, to: MARA, avoid: `${OSKAR},group/norrlanders` }));
        expect(longer.length).toBeGreaterThan(4);
      });

      it("should keep to the length, and give nothing where there is no way.", async () => {
        expect(keys(await paths({ from: SVETLANA, to: MARA, maxLength: "2" }))).toEqual([]);
        expect(keys(await paths({ from: MARA, to: MARA }))).toEqual([MARA]);
        await expectCode(paths({ from: MARA, to: "person/nobody" }), "NOT_FOUND");
      });

      it("should show parallel relations between two that are next to each other.", async () => {
        const found = await paths({ from: VELD, to: "group/dockers" });
        expect(found.edges).toHaveLength(2);
      });
    });

    describe("#exportParts", () => {
      beforeAll(fill);

      it("should give documents, then entities, then relations, which make valid Graph JSON.", async () => {
        const parts = await partsOf(store);
        expect(parts.map((p) => p.kind)).toEqual(
          [...parts.map((p) => p.kind)].sort((a, b) => ORDER[a] - ORDER[b]),
        );
        const graph = parseGraphJson(toGraph(parts));
        expect([graph.attributes.documents.length, graph.nodes.length, graph.edges.length]).toEqual([
          5, 20, 34,
        ]);
        const mentions = (g: GraphJson) => g.nodes.flatMap((n) => n.attributes.mentions).length;
        expect(mentions(graph)).toBe(mentions(fixtureGraph));
      });

      it("should give listed entities with the relations among them, or what a query returns.", async () => {
        const listed = await partsOf(store, { kind: "nodes", ids: [MARA, OSKAR] });
        await expectCode(partsOf(store, { kind: "nodes", ids: [MARA, "person/nobody"] }), "NOT_FOUND");
        expect(listed.filter((p) => p.kind === "node")).toHaveLength(2);
        expect(listed.filter((p) => p.kind === "edge")).toHaveLength(2);
        const queried = await partsOf(store, { kind: "cypher", query: "MATCH p = ()-[:MEETS]->() RETURN p" });
        expect(queried.filter((p) => p.kind === "node")).toHaveLength(5);
        expect(queried.filter((p) => p.kind === "edge")).toHaveLength(3);
        parseGraphJson(toGraph(queried));
      });

      it("should bring back the same graph from a backup.", async () => {
        const before = await partsOf(store);
        await clear();
        await store.saveDocuments(toGraph(before));
        expect(await partsOf(store)).toEqual(before);
      });

      it("should bring back any graph.", { timeout: 300 * seconds }, async () => {
        await fc.assert(
          fc.asyncProperty(randomGraph, async (random) => {
            await clear();
            await store.saveDocuments(asGraph(random));
            const before = await partsOf(store);
            await clear();
            await store.saveDocuments(parseGraphJson(JSON.parse(JSON.stringify(toGraph(before)))));
            expect(await partsOf(store)).toEqual(before);
          }),
          { numRuns: 8 },
        );
      });
    });

    describe("#cypher", () => {
      beforeAll(fill);

      it("should give nodes, relationships and paths as values, and the graph in them.", async () => {
        const answer = cypherAnswer.parse(
          await ask("MATCH p = (a:Person)-[r:FLEES_TO]->(b) RETURN a, r, p, [b] AS list"),
        );
        expect(answer.columns).toEqual(["a", "r", "p", "list"]);
        const [a, r, p, list] = answer.rows[0] ?? [];
        expect(a).toMatchObject({ $type: "node", id: SVETLANA, properties: { name: "Svetlana Tikhonova" } });
        expect(r).toMatchObject({
          ...{ $type: "relationship", id: `${SVETLANA}:FLEES_TO:place/lithuania`, type: "FLEES_TO" },
          ...{ start: SVETLANA, end: "place/lithuania", properties: { confidence: 0.97 } },
        });
        expect(p).toMatchObject({
          $type: "path",
          nodes: [{ id: SVETLANA }, { id: "place/lithuania" }],
          relationships: [{}],
        });
        expect(list).toMatchObject([
          { $type: "node", labels: expect.arrayContaining(["Entity", "Place"]) as string[] },
        ]);
        const graph = parseGraphJson(answer.graph);
        expect([graph.nodes.length, graph.edges.length]).toEqual([2, 1]);
      });

      it("should bring a relationship's ends into the graph, and none of documents and sentences.", async () => {
        const only = await ask("MATCH ()-[r:MEETS]->() RETURN r");
        expect([only.graph.nodes.length, only.graph.edges.length]).toEqual([5, 3]);
        const structure = await ask(
          "MATCH p = (:Document)-[:HAS_SENTENCE]->()<-[:MENTIONED_IN]-(e:Person) RETURN p LIMIT 3",
        );
        expect(structure.graph.edges).toEqual([]);
        for (const node of structure.graph.nodes) expect(node.attributes.type).toBe("Person");
      });

      it("should complete the graph with the relations among its entities when asked.", async () => {
        const query = "MATCH (n:Person) RETURN n";
        expect((await ask(query)).graph.edges).toEqual([]);
        expect((await ask(query, { complete: true })).graph.edges).toHaveLength(6);
      });

      it("should take parameters of every kind.", async () => {
        const parameters = {
          text: "a'b",
          whole: 3,
          float: 0.5,
          list: ["x", 1, null],
          map: { k: [true] },
          none: null,
        };
        const answer = await ask("RETURN $text, $whole, $float, $list, $map, $none, $whole / 2", {
          parameters,
        });
        expect(answer.rows).toEqual([["a'b", 3, 0.5, ["x", 1, null], { k: [true] }, null, 1]]);
      });

      it("should give large integers as text and temporal values as ISO 8601.", async () => {
        const answer = await ask(
          "RETURN 9223372036854775807 AS large, 9007199254740991 AS safe, date('2021-03-01') AS day, datetime('2021-03-01T10:00:00Z') AS at, duration('P1DT2H') AS long",
        );
        expect(answer.rows).toEqual([
          ["9223372036854775807", 9007199254740991, "2021-03-01", "2021-03-01T10:00:00Z", "P1DT2H"],
        ]);
      });

      it("should keep the column names as they were written.", async () => {
        const answer = await ask(
          "MATCH (n:Entity {id: 'place/vilnius'}) // a comment, RETURN x\nRETURN  n . name , /* AS y */ count( * ),labels(null), n.`mentionCount` AS `a b` ;",
        );
        expect(answer.columns).toEqual(["n . name", "count( * )", "labels(null)", "a b"]);
        expect(answer.rows).toEqual([["Vilnius", 1, null, 3]]);
      });

      it.each([
        "CREATE (n:Entity {id: 'x'})",
        "MATCH (n:Entity) SET n.name = 'x'",
        "MATCH (n:Nothing) SET n.name = 'x'",
        "MATCH (n) DETACH DELETE n",
        "MERGE (n:Entity {id: 'x'}) RETURN n",
        "MATCH (n:Person) REMOVE n.name RETURN n",
        "MATCH (n:Person) REMOVE n:Person",
        "FOREACH (x IN [1] | CREATE (:X))",
        "MATCH (n:Person) CALL { WITH n CREATE (x:Y) RETURN x } RETURN count(*)",
        "cReAtE/* */\n\t(n)",
        "// harmless\nCREATE (n)",
        "CREATE INDEX FOR (n:Foo) ON (n.bar)",
        "CREATE CONSTRAINT FOR (n:Foo) REQUIRE n.bar IS UNIQUE",
        "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
        "load /**/ csv with headers from 'http://127.0.0.1:1/' as row return row",
        "CALL apoc.load.json('http://127.0.0.1:1/') YIELD value RETURN value",
        "CALL `apoc`.`load`.`csv`('x')",
        "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})",
        "CALL dbms.listConfig()",
        "CALL dbms . killQuery('x')",
        "CALL db.create.setNodeVectorProperty(null, 'x', [1])",
      ])("should refuse %j as no reading query.", async (query) => {
        const before = await store.health();
        await expectCode(ask(query), "CYPHER_WRITE");
        expect(await store.health()).toEqual(before);
      });

      it.each([
        "MATCH (n) RETURN n; CREATE (x)",
        "MATCH (n) RETURN n; MATCH (n) DELETE n",
        "MATCH (n RETURN n",
        "MATCH (n) RETURN m",
        "MATCH (n)\n  WHERE n.name = \nRETURN n",
        "RETURN nosuchfunction(1)",
        ";",
        "hello",
      ])("should refuse %j as no Cypher.", (query) => expectCode(ask(query), "CYPHER_SYNTAX"));

      it("should say where an error is.", async () => {
        const error = await ask("MATCH (n:Person)\nRETURN n.name, count(*)\nORDER n.name").catch(
          (e: unknown) => e,
        );
        expect(error).toMatchObject({ code: "CYPHER_SYNTAX", details: { line: 3, column: 7 } });
        const first = await ask("MATCH (n RETURN n").catch((e: unknown) => e);
        expect(first).toMatchObject({ details: { line: 1, column: 10 } });
      });

      it.each([
        ["RETURN 1 / 0", {}],
        ["RETURN $missing", {}],
      ])("should say that %s fails, without falling over.", async (query) => {
        const error = await ask(query).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(RelataError);
        expect(["CYPHER_FAILED", "CYPHER_SYNTAX"]).toContain((error as RelataError).code);
        expect((await ask("RETURN 1")).rows).toEqual([[1]]);
      });

      it("should cut rows at the limit, and say so.", async () => {
        const cut = await ask("UNWIND range(1, 100) AS x RETURN x", { limit: 10 });
        expect(cut.summary).toMatchObject({ rows: 10, truncated: true, truncatedBy: "rows" });
        const exact = await ask("UNWIND range(1, 10) AS x RETURN x", { limit: 10 });
        expect(exact.summary).toMatchObject({ rows: 10, truncated: false });
        const own = await ask("UNWIND range(1, 1000000) AS x RETURN x LIMIT 900000", { limit: 5 });
        expect(own.summary).toMatchObject({ rows: 5, truncated: true });
      });

      it("should cut an answer that grows too large.", async () => {
        const big = await ask(
          "UNWIND range(1, 100) AS x RETURN x, reduce(s = 'x', i IN range(1, 19) | s + s) AS text",
        );
        expect(big.summary).toMatchObject({ truncated: true, truncatedBy: "bytes" });
        expect(big.rows.length).toBeLessThan(100);
      });

      it("should give the plan of EXPLAIN without running, and of PROFILE with rows.", async () => {
        const explained = await ask("EXPLAIN MATCH (n:Person) RETURN n.name");
        expect([explained.rows, explained.columns]).toEqual([[], []]);
        expect(explained.summary.plan).toMatchObject({
          operator: expect.any(String) as string,
          children: [{}],
        });
        const profiled = await ask("profile MATCH (n:Person) RETURN n.name");
        expect(profiled.rows).toHaveLength(6);
        expect(profiled.summary.plan).toMatchObject({ rows: 6 });
      });

      describe("with a query that runs away", () => {
        const RUNAWAY =
          "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)";

        it("should end it within a second of its time, and answer others meanwhile.", async () => {
          const started = performance.now();
          const runaway = expectCode(ask(RUNAWAY, { timeoutMs: 1500 }), "CYPHER_TIMEOUT").then(
            () => performance.now() - started,
          );
          const others = await Promise.all([
            store.health(),
            ask("MATCH (n:Person) RETURN count(n)"),
            store.entity(MARA),
          ]);
          expect(others[1].rows).toEqual([[6]]);
          const took = await runaway;
          expect(took).toBeGreaterThan(1000);
          expect((await ask("RETURN 1")).rows).toEqual([[1]]);
        });

        it("should cancel it when told to.", async () => {
          const controller = new AbortController();
          const running = store.cypher(
            cypherRequest.parse({ query: RUNAWAY, timeoutMs: 60_000 }),
            controller.signal,
          );
          setTimeout(() => controller.abort(), 300);
          await expectCode(running, "CANCELLED");
          await expectCode(
            store.cypher(cypherRequest.parse({ query: "RETURN 1" }), AbortSignal.abort()),
            "CANCELLED",
          );
          expect((await ask("RETURN 1")).rows).toEqual([[1]]);
        });

        it("should refuse more at once than it has room for, and go on when they are cancelled.", async () => {
          const controller = new AbortController();
          const request = cypherRequest.parse({ query: RUNAWAY, timeoutMs: 60_000 });
          const many = Array.from({ length: 25 }, () =>
            store.cypher(request, controller.signal).then(
              () => "ran",
              (error: unknown) => (error as RelataError).code,
            ),
          );
          await new Promise((resolve) => setTimeout(resolve, 500));
          await store.health();
          controller.abort();
          const ends = await Promise.all(many);
          expect(ends.filter((end) => end === "TOO_MANY_REQUESTS")).toHaveLength(5);
          expect(ends.filter((end) => end === "CANCELLED")).toHaveLength(20);
          expect((await ask("RETURN 1")).rows).toEqual([[1]]);
        });
      });

      it("should see what was saved just before.", async () => {
        await store.deleteDocument("exile.txt");
        expect((await ask("MATCH (d:Document) RETURN count(d)")).rows).toEqual([[4]]);
        await store.saveDocument(fixtureGraph, "exile.txt");
        expect((await ask("MATCH (d:Document) RETURN count(d)")).rows).toEqual([[5]]);
      });
    });
  });
}

const ORDER: Readonly<Record<GraphPart["kind"], number>> = { document: 0, node: 1, edge: 2 };

export async function expectCode(work: Promise<unknown>, code: string): Promise<void> {
  const error = await work.then(
    (value) => ({ code: `none, but ${JSON.stringify(value).slice(0, 200)}` }),
    (e: unknown) => e,
  );
  if (!(error instanceof RelataError) && error instanceof Error) throw error;
  expect((error as { code: string }).code).toBe(code);
}

export async function partsOf(
  store: GraphStore,
  selection: Parameters<GraphStore["exportParts"]>[0] = { kind: "all" },
): Promise<GraphPart[]> {
  const parts: GraphPart[] = [];
  for await (const part of store.exportParts(selection)) parts.push(part);
  return parts;
}

export const toGraph = (parts: readonly GraphPart[]): GraphJson => ({
  attributes: {
    format: "relata/1",
    documents: parts.flatMap((p) => (p.kind === "document" ? [p.document] : [])),
  },
  options: fixtureGraph.options,
  nodes: parts.flatMap((p) => (p.kind === "node" ? [p.node] : [])),
  edges: parts.flatMap((p) => (p.kind === "edge" ? [p.edge] : [])),
});

const asGraph = ({ documents, nodes, edges }: RandomGraph): GraphJson => ({
  attributes: { format: "relata/1", documents: [...documents] },
  options: fixtureGraph.options,
  nodes: [...nodes],
  edges: [...edges],
});

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
