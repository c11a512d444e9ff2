// The OpenAPI document: valid by the specification, and whole.
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../helpers/test-server.ts";

let server: TestServer;
let document: Record<string, unknown>;
beforeAll(async () => {
  server = await startTestServer();
  document = (await (await server.call("GET", "/openapi.json")).json()) as Record<string, unknown>;
});
afterAll(() => server.close());

describe("/api/openapi.json", () => {
  it("should be valid by OpenAPI 3.1's own schema.", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe("3.1");
  });

  it("should refer only to what it holds.", () => {
    const text = JSON.stringify(document);
    const { schemas } = document.components as { readonly schemas: Readonly<Record<string, unknown>> };
    const referred = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref ?? "");
    expect(referred.length).toBeGreaterThan(20);
    for (const ref of referred) {
      expect(ref).toMatch(/^#\/components\/schemas\/\w+$/);
      expect(Object.keys(schemas)).toContain(ref.split("/").at(-1));
    }
  });

  it("should describe every endpoint of the API, and no other.", () => {
    const { paths } = document as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
    };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({
        name: `${method} ${path}`,
        operationId,
      })),
    );
    expect(operations.map((o) => o.name)).toEqual([
      "get /health",
      "get /schema",
      "get /graph",
      "get /paths",
      "get /entities",
      "get /entities/{id}",
      "get /entities/{id}/neighbourhood",
      "get /relations/{id}",
      "get /documents",
      "post /documents",
      "get /documents/{id}",
      "delete /documents/{id}",
      "get /jobs/{id}/events",
      "post /cypher",
      "delete /cypher/{requestId}",
      "post /export",
    ]);
    const ids = operations.map((o) => o.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(get|post|delete)[A-Z]\w*$/);
  });
});
