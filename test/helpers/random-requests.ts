// Requests made at random from the OpenAPI document, careless and hostile ones among them.
import fc from "fast-check";
import { z } from "zod";
import { nastyText } from "./arbitrary-graph.ts";
import { readProblem, type TestServer } from "./test-server.ts";

const parameter = z.object({ name: z.string(), in: z.enum(["path", "query"]), required: z.boolean() });
const openApi = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(parameter),
        requestBody: z.unknown().optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly z.infer<typeof parameter>[];
  readonly hasBody: boolean;
  readonly statuses: readonly string[];
}

export async function listOperations(server: TestServer): Promise<Operation[]> {
  const { paths } = openApi.parse(await (await server.call("GET", "/openapi.json")).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      hasBody: requestBody !== undefined,
      statuses: Object.keys(responses),
    })),
  );
}

/** Ids, types and labels that try to become part of a query, a path or a page. */
const injection = fc.constantFrom(
  "' OR 1=1 //",
  "person/mara-lindholm'}) DETACH DELETE n //",
  "`]->() DELETE r //",
  "$id",
  "../../../etc/passwd",
  "..%2f..%2fpackage.json",
  "%00",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "{}",
  "\\u0027",
  "person/mara-lindholm\u0000",
  "a".repeat(3000),
);
const word = fc.oneof(
  injection,
  nastyText,
  fc.constantFrom(
    "-1",
    "0",
    "1e9",
    "1.5",
    "NaN",
    "Infinity",
    "null",
    "true",
    "9007199254740993",
    "2020-08-16",
    "Person",
    "AGREE",
  ),
);
/** What a careless or hostile client may put where the document says something else. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  word,
  fc.record(
    {
      query: fc.oneof(
        word,
        fc.constantFrom("RETURN 1 AS x", "MATCH (n) RETURN n LIMIT 1", "CREATE (n)", "CALL db.labels()"),
      ),
      parameters: fc.oneof(word, fc.dictionary(nastyText, fc.jsonValue({ maxDepth: 2 }))),
      limit: fc.oneof(fc.integer(), word),
      timeoutMs: fc.oneof(fc.integer({ max: 200 }), word),
      requestId: word,
      complete: fc.oneof(fc.boolean(), word),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      nodes: fc.oneof(word, fc.array(word, { maxLength: 3 })),
      relations: fc.oneof(word, fc.array(word, { maxLength: 3 })),
      cypher: word,
      parameters: fc.oneof(word, fc.dictionary(nastyText, fc.jsonValue({ maxDepth: 2 }))),
      format: fc.oneof(word, fc.constantFrom("json", "gexf", "graphml", "csv", "cypher", "jsonld")),
    },
    { requiredKeys: [] },
  ),
  // A document that must be refused: a text that is none, perhaps beside a page.
  fc.record(
    { title: word, text: fc.oneof(fc.integer(), fc.constant(" ")), html: word },
    { requiredKeys: ["text"] },
  ),
);

export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));

/** A path segment of dots alone is resolved by the client before it is sent. */
export const isSendable = (text: string): boolean => text !== "" && !/^\.{1,2}$/.test(text);

const requestFor = (operation: Operation) =>
  fc
    .record({
      path: fc.tuple(
        ...operation.parameters.filter((p) => p.in === "path").map(() => word.filter(isSendable)),
      ),
      query: fc.tuple(
        ...operation.parameters
          .filter((p) => p.in === "query")
          .map(() => fc.option(word, { nil: undefined })),
      ),
      unknown: fc.option(fc.tuple(word, word), { nil: undefined, freq: 5 }),
      body: operation.hasBody ? anyJson : fc.constant(undefined),
    })
    .map(({ path, query, unknown, body }) => {
      const values = [...path];
      const names = operation.parameters.filter((p) => p.in === "query").map((p) => p.name);
      const pairs = query.flatMap((value, i) => (value === undefined ? [] : [[names[i] ?? "", value]]));
      const search = [...pairs, ...(unknown ? [unknown] : [])]
        .map(([name, value]) => `${encode(name ?? "")}=${encode(value ?? "")}`)
        .join("&");
      const filled = operation.path.replace(/\{\w+\}/g, () => encode(values.shift() ?? "x"));
      return { url: search ? `${filled}?${search}` : filled, body };
    });

/** What is wrong with the answer; undefined if it is one that the document knows, or a problem of the client's. */
async function findFault(operation: Operation, response: Response): Promise<string | undefined> {
  if (operation.statuses.includes(String(response.status))) {
    await response.arrayBuffer();
    return undefined;
  }
  const { status, detail, hint } = await readProblem(response);
  if (status < 400 || status >= 500) return `${status}: ${detail}`;
  // What is told quotes what was sent, but nothing of the machine.
  const told = `${detail} ${hint ?? ""}`.replaceAll("../../../etc/passwd", "");
  return /node_modules|\.ts:|\bat \w+ \(|\/(tmp|home|root|usr)\//.test(told)
    ? `tells too much: ${told}`
    : undefined;
}

/** @throws with the request and the answer, if one is not sound. */
export async function sendRandomRequests(server: TestServer, runs: number): Promise<void> {
  for (const operation of await listOperations(server)) {
    await fc.assert(
      fc.asyncProperty(requestFor(operation), async ({ url, body }) => {
        const fault = await findFault(operation, await server.call(operation.method, url, body));
        if (fault !== undefined) throw new Error(`${operation.method} ${url}: ${fault}`);
      }),
      { numRuns: runs },
    );
  }
}
