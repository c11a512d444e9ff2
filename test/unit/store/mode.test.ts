import { describe, expect, it } from "vitest";
import { queryMode } from "../../../server/store/cypher/mode.ts";

describe("queryMode", () => {
  it("should take EXPLAIN and PROFILE off without moving anything.", () => {
    expect(queryMode(" explain MATCH (n)")).toEqual({ mode: "explain", body: "         MATCH (n)" });
    expect(queryMode("// PROFILE\nprofile RETURN 1")).toEqual({
      mode: "profile",
      body: "// PROFILE\n        RETURN 1",
    });
    expect(queryMode("MATCH (explain) RETURN 1").mode).toBe("run");
  });

  it("should find them among Neo4j's options.", () => {
    const options = "CYPHER 5 planner=cost         RETURN 1";
    expect(queryMode(options.replace("        ", " EXPLAIN"))).toEqual({ mode: "explain", body: options });
    expect(queryMode("CYPHER 5 RETURN 1").mode).toBe("run");
  });

  it.each([
    "EXPLAIN PROFILE RETURN 1",
    "profile /**/ profile RETURN 1",
    "CYPHER 5 EXPLAIN CYPHER 5 EXPLAIN RETURN 1",
  ])("should refuse %j.", (query) => {
    expect(() => queryMode(query)).toThrow(/after another/);
  });
});
