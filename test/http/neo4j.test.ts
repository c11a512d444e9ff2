// The API over a real Neo4j, and the exports that are made for Neo4j, read back by it.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { literal, name } from "../../server/export/cypher-script.ts";
import { EXPORTERS } from "../../server/export/index.ts";
import { JAVA_OPTIONS, prepareRuntime } from "../../server/store/neo4j/local/runtime.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { NASTY, nastyText, partsOf, type RandomGraph } from "../helpers/arbitrary-graph.ts";
import { leaseNeo4j, neo4jMissing, startOwnNeo4j, type Lease } from "../helpers/neo4j.ts";
import { sendRandomRequests } from "../helpers/random-requests.ts";
import { readBytes, readText } from "../helpers/read-stream.ts";
import { startTestServer } from "../helpers/test-server.ts";

const missing = neo4jMissing();
const MINUTE = 60_000;

const FIXTURE: RandomGraph = {
  documents: fixtureGraph.attributes.documents,
  nodes: fixtureGraph.nodes,
  edges: fixtureGraph.edges,
};

/** What Neo4j holds of entities and relations, in the fixture's words. */
async function expectFixture(run: Lease["run"]): Promise<void> {
  const entities = await run(
    "MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.aliases AS aliases, labels(e) AS labels, e.named AS named ORDER BY id",
  );
  expect(
    entities.map(({ aliases, labels, ...rest }) => ({
      ...rest,
      aliases: aliases ?? [],
      labels: (labels as string[]).sort(),
    })),
  ).toEqual(
    fixtureGraph.nodes
      .map(({ key, attributes: a }) => ({
        id: key,
        name: a.label,
        aliases: a.aliases,
        labels: ["Entity", a.type].sort(),
        named: a.named,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const relations = await run(
    `MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, a.id AS source, b.id AS target, type(r) AS type, r.phrase AS phrase,
      r.category AS category, r.polarity AS polarity, r.status AS status, r.attributedTo AS attributedTo,
      r.confidence AS confidence, size(r.evidence) AS evidence ORDER BY id`,
  );
  expect(relations).toEqual(
    fixtureGraph.edges
      .map(({ key, source, target, attributes: a }) => ({
        ...{
          id: key,
          source,
          target,
          type: a.type,
          phrase: a.phrase,
          category: a.category,
          polarity: a.polarity,
        },
        ...{
          status: a.status,
          attributedTo: a.attributedTo,
          confidence: a.confidence,
          evidence: a.evidence.length,
        },
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  // Every piece of evidence leads to a sentence, and that to its document.
  const [evidence] = await run(
    `MATCH (:Entity)-[r]->(:Entity) UNWIND r.evidence AS id
     OPTIONAL MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence {id: id}) WHERE d.text CONTAINS s.text
     RETURN count(*) AS all, count(s) AS found`,
  );
  expect(evidence?.found).toBe(evidence?.all);
  const [mentions] = await run(
    "MATCH (:Entity)-[m:MENTIONED_IN]->(:Sentence) RETURN sum(size(m.spans)) / 2 AS count",
  );
  expect(mentions?.count).toBe(
    fixtureGraph.nodes.reduce((sum, n) => sum + n.attributes.mentions.filter(isInSentence).length, 0),
  );
}

const isInSentence = ({ document, start }: { readonly document: string; readonly start: number }): boolean =>
  fixtureGraph.attributes.documents
    .find((d) => d.id === document)
    ?.sentences?.some((s) => s.start <= start && start < s.end) ?? false;

describe.skipIf(missing)("on Neo4j", () => {
  let lease: Lease;
  beforeAll(async () => {
    lease = await leaseNeo4j();
  }, 5 * MINUTE);
  afterAll(() => lease.release());

  it("should answer random requests as the OpenAPI document says.", { timeout: 5 * MINUTE }, async () => {
    await lease.empty();
    const server = await startTestServer({ store: await openStore(lease.config), graph: fixtureGraph });
    try {
      await sendRandomRequests(server, 15);
      expect(server.faults).toEqual([]);
    } finally {
      await server.close();
    }
  });

  describe("a Cypher script", () => {
    it("should make the same graph in it, run once or twice.", { timeout: 2 * MINUTE }, async () => {
      await lease.empty();
      const script = await readText(EXPORTERS.cypher.write(partsOf(FIXTURE)));
      for (let run = 0; run < 2; run++) {
        for (const statement of script.split(";\n").filter((line) => line.trim())) await lease.run(statement);
        await expectFixture((query) => lease.run(query));
      }
    });

    it("should write any text so that Neo4j reads the same text.", { timeout: 2 * MINUTE }, async () => {
      const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\uFFFD");
      await fc.assert(
        fc.asyncProperty(fc.array(nastyText, { minLength: 20, maxLength: 40 }), async (texts) => {
          const all = [...texts, ...NASTY];
          const [row] = await lease.run(`RETURN ${literal(all)} AS texts`);
          expect(row?.texts).toEqual(all.map(wellFormed));
        }),
        { numRuns: 20 },
      );
    });

    it("should let no type or label out of its back-ticks.", async () => {
      for (const text of ["A`B", "A\\u0060B", "`", "\\", "A`]->() DELETE r //", "A\\\\u0060"]) {
        const [row] = await lease.run(`RETURN {${name(text)}: 1} AS map`);
        expect(row?.map).toEqual({ [text]: 1 });
      }
    });
  });
});

describe.skipIf(missing ?? process.env["NEO4J_URI"])("neo4j-admin database import", () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "relata-import-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it("should read the CSV files into a database that holds the graph.", { timeout: 5 * MINUTE }, async () => {
    const files = unzipSync(await readBytes(EXPORTERS.csv.write(partsOf(FIXTURE))));
    for (const [file, bytes] of Object.entries(files)) await writeFile(join(home, file), bytes);
    await importInto(home, Buffer.from(files["README.txt"] ?? []).toString());
    const server = await startOwnNeo4j({ home });
    const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
    try {
      await expectFixture(async (query) =>
        (await driver.executeQuery(query)).records.map((r) => r.toObject() as Record<string, unknown>),
      );
    } finally {
      await driver.close();
      await server.stop("kill");
    }
  });
});

/** Runs the command as the README in the zip gives it. */
async function importInto(home: string, readme: string): Promise<void> {
  const command = /neo4j-admin (database import[^]*?document-sentences\.csv)/.exec(readme)?.[1] ?? "";
  const args = command.split(/[\s\\]+/).map((arg) => arg.replaceAll("'", ""));
  const child = spawn(
    "java",
    [
      ...[
        "-Xmx512m",
        "-XX:TieredStopAtLevel=1",
        ...JAVA_OPTIONS,
        `-Dbasedir=${home}`,
        "-cp",
        await prepareRuntime(),
      ],
      ...["org.neo4j.cli.AdminTool", ...args, "--max-off-heap-memory=300m"],
    ],
    { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") } },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  expect(code, output.slice(-2000)).toBe(0);
}
