// The environment: what is taken when nothing is said, what is refused, and what is never shown.
import { describe, expect, it } from "vitest";
import { isLoopback, readConfig } from "../../../server/config.ts";

const SECRET = "a-secret-of-sixteen";

describe("readConfig", () => {
  it("should need nothing: this machine, port 4173, the embedded store in .relata.", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4173,
      token: undefined,
      dataDirectory: ".relata",
      store: { kind: "embedded", directory: ".relata" },
    });
  });

  it("should take an empty variable for one that is not set.", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "", RELATA_TOKEN: "", RELATA_DATA: "" })).toEqual(
      readConfig({}),
    );
  });

  it("should take Neo4j for the store where its address is set.", () => {
    const env = { NEO4J_URI: "neo4j+s://graph.example", NEO4J_PASSWORD: "p", NEO4J_DATABASE: "news" };
    expect(readConfig(env).store).toEqual({
      ...{
        kind: "neo4j",
        uri: "neo4j+s://graph.example",
        username: "neo4j",
        password: "p",
        database: "news",
      },
    });
  });

  it.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])(
    "should take %s:// for Neo4j's.",
    (scheme) => {
      const uri = `${scheme}://localhost:7687`;
      expect(readConfig({ NEO4J_URI: uri }).store).toMatchObject({ kind: "neo4j", uri, password: undefined });
    },
  );

  it.each([
    [{ PORT: "http" }, 'PORT="http": must be a port'],
    [{ PORT: "65536" }, 'PORT="65536": must be a port'],
    [{ PORT: "-1" }, 'PORT="-1": must be a port'],
    [{ PORT: "80.5" }, 'PORT="80.5": must be a port'],
    [{ NEO4J_URI: "http://localhost:7474" }, 'NEO4J_URI="http://localhost:7474": must start with neo4j://'],
    [{ NEO4J_URI: "localhost" }, 'NEO4J_URI="localhost": must start with'],
    [{ RELATA_TOKEN: "short" }, "RELATA_TOKEN=(not shown): at least 16 characters"],
  ])("should refuse %j, naming the variable, what it should be and the way out.", (env, message) => {
    const refused = expect.objectContaining({
      code: "INVALID_CONFIG",
      message: expect.stringContaining(message) as unknown,
      details: { hint: expect.stringContaining(Object.keys(env)[0] ?? "") as unknown },
    }) as Error;
    expect(() => readConfig(env)).toThrow(refused);
  });

  it.each(["0.0.0.0", "::", "192.168.0.7", "relata.example", "127.0.0.1.example"])(
    "should refuse HOST=%s without a token, and take it with one.",
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(`HOST=${HOST} can be reached from other machines`);
      expect(readConfig({ HOST, RELATA_TOKEN: SECRET })).toMatchObject({ host: HOST, token: SECRET });
    },
  );
});

describe("isLoopback", () => {
  it.each(["127.0.0.1", "127.9.9.9", "::1", "localhost"])("should know %s for this machine.", (host) => {
    expect(isLoopback(host)).toBe(true);
  });
});
