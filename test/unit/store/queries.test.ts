// What Relata's own Cypher must keep to, so that neither store walks the whole graph.
import { describe, expect, it } from "vitest";
import * as graph from "../../../server/store/queries/graph.ts";
import * as read from "../../../server/store/queries/read.ts";
import * as write from "../../../server/store/queries/write.ts";

const QUERIES = Object.entries({ ...graph, ...read, ...write }).flatMap(
  ([name, query]): [string, string][] =>
    typeof query === "string" ? [[name, query]] : "query" in query ? [[name, query.query]] : [],
);
/** A pattern that begins at any node and ends at one that is known by its id. */
const BEGINS_ANYWHERE = /MATCH \(\w*(?::\w+)?\)[^\n(]*\(\w*(?::\w+)? \{id: (?:\$|row)/;

describe("A query of Relata's own", () => {
  it.each(QUERIES)(
    "%s should begin at the node that it knows: the embedded engine walks from the left.",
    (_, query) => {
      expect(query).not.toMatch(BEGINS_ANYWHERE);
    },
  );

  it("should be seen to begin anywhere.", () => {
    expect("MATCH (a:Entity)-[r]->(b:Entity {id: $id})").toMatch(BEGINS_ANYWHERE);
  });
});
