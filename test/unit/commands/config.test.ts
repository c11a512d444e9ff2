import { describe, expect, it } from "vitest";
import { readConfig } from "../../../server/config.ts";

describe("readConfig", () => {
  it("should serve this machine from the embedded store where nothing is set.", () => {
    expect(readConfig({ NEO4J_URI: "", PATH: "/bin" })).toEqual({
      host: "127.0.0.1",
      port: 4173,
      token: undefined,
      dataDirectory: ".relata",
      store: { kind: "embedded", directory: ".relata" },
    });
  });

  it.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])(
    "should take Neo4j for the store at %s://.",
    (scheme) => {
      const uri = `${scheme}://db.example:7687`;
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret", NEO4J_DATABASE: "news" }).store).toEqual({
        ...{ kind: "neo4j", uri, username: "neo4j", password: "secret", database: "news" },
      });
    },
  );

  it.each([
    ["PORT", "http", '"http"'],
    ["PORT", "70000", '"70000"'],
    ["PORT", "1.5", '"1.5"'],
    ["NEO4J_URI", "http://db.example", '"http://db.example"'],
    ["RELATA_TOKEN", "short", "(not shown)"],
  ])("should name the variable, quote it and tell the way out: %s=%s.", (name, value, shown) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({
        code: "INVALID_CONFIG",
        message: expect.stringContaining(`${name}=${shown}: `) as string,
        details: { hint: expect.stringContaining(name) as string },
      }),
    );
  });

  it("should let other machines in with a token only.", () => {
    expect(() => readConfig({ HOST: "0.0.0.0" })).toThrow(
      expect.objectContaining({ details: { hint: expect.stringContaining("RELATA_TOKEN") as string } }),
    );
    expect(readConfig({ HOST: "0.0.0.0", RELATA_TOKEN: "0123456789abcdef" }).host).toBe("0.0.0.0");
    expect(readConfig({ HOST: "::1" }).host).toBe("::1");
  });
});
