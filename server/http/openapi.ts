// The OpenAPI 3.1 document, made from the endpoints and the schemas that check them.
import { z } from "zod";
import * as schemas from "../../graph-data/schema/index.ts";
import { pathId, type Endpoint } from "./endpoint.ts";
import { PROBLEM_TYPE } from "./problem.ts";

type JsonObject = Record<string, unknown>;

/** Schemas that are named in the document; each is declared once and referred to. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  GraphJson: schemas.graphJson,
  GraphNode: schemas.graphNode,
  GraphEdge: schemas.graphEdge,
  DocumentRecord: schemas.documentRecord,
  Mention: schemas.mention,
  Evidence: schemas.evidence,
  Health: schemas.health,
  GraphSchema: schemas.graphSchema,
  EntitySummary: schemas.entitySummary,
  EntitiesAnswer: schemas.entitiesAnswer,
  EntityAnswer: schemas.entityAnswer,
  RelationSummary: schemas.relationSummary,
  RelationAnswer: schemas.relationAnswer,
  DocumentSummary: schemas.documentSummary,
  DocumentsAnswer: schemas.documentsAnswer,
  DocumentAnswer: schemas.documentAnswer,
  CypherValue: schemas.cypherValue,
  CypherAnswer: schemas.cypherAnswer,
  JobAccepted: schemas.jobAccepted,
  JobEvent: schemas.jobEvent,
  Problem: schemas.problem,
};
const NAMED_BODIES: Readonly<Record<string, z.ZodType>> = {
  JsonValue: schemas.jsonValue,
  NewDocument: schemas.newDocument,
  CypherRequest: schemas.cypherRequest,
  ExportRequest: schemas.exportRequest,
};

export function describeApi(endpoints: readonly Endpoint[], version: string): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const e of endpoints) (paths[e.path] ??= {})[e.method] = describeEndpoint(e);
  return {
    openapi: "3.1.0",
    info: {
      title: "Relata",
      version,
      description:
        "A knowledge graph of news text: who did what to whom, who says so, and in which sentence. " +
        "Ids in paths are percent-encoded. Errors are RFC 9457 problem documents.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api" }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: { ...describeSchemas(NAMED, "output"), ...describeSchemas(NAMED_BODIES, "input") },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Where RELATA_TOKEN is set." },
      },
    },
  };
}

function describeEndpoint(e: Endpoint): JsonObject {
  return {
    summary: e.summary,
    operationId: `${e.method}${e.path.replace(/\W+(\w)/g, (_all, first: string) => first.toUpperCase()).replace(/\W/g, "")}`,
    tags: [e.path.split("/")[1]],
    parameters: [...pathParameters(e.path), ...queryParameters(e.query)],
    ...(e.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: refTo(e.body, NAMED_BODIES) } },
      },
    }),
    responses: {
      [e.answer.status]: { description: e.answer.description, ...describeContent(e.answer) },
      "4XX": problemResponse("What was asked cannot be done"),
      "5XX": problemResponse("The server or its store failed"),
    },
  };
}

function describeContent(answer: Endpoint["answer"]): JsonObject {
  if ("schema" in answer) return { content: { "application/json": { schema: refTo(answer.schema, NAMED) } } };
  if ("streams" in answer) return { content: Object.fromEntries(answer.streams.map((type) => [type, {}])) };
  return {};
}

const problemResponse = (description: string): JsonObject => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: refTo(schemas.problem, NAMED) } },
});

const pathParameters = (path: string): JsonObject[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: z.toJSONSchema(pathId, { io: "input" }),
  }));

function queryParameters(query: z.ZodType): JsonObject[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function refTo(schema: z.ZodType, names: Readonly<Record<string, z.ZodType>>): JsonObject {
  const name = Object.keys(names).find((key) => names[key] === schema);
  if (name === undefined) throw new Error("a schema of the API has no name in openapi.ts; add it there");
  return { $ref: uriOf(name) };
}

const uriOf = (name: string): string => `#/components/schemas/${name}`;

function describeSchemas(names: Readonly<Record<string, z.ZodType>>, io: "input" | "output"): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(names)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { uri: uriOf, io }).schemas;
  // Inside one document, a schema's place is its address.
  return Object.fromEntries(
    Object.entries(described).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
