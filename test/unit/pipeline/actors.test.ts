// Who without a name may be an end of an edge: what a text comes back to, and is somebody in particular.
import { describe, expect, it } from "vitest";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import { isActor } from "../../../server/extraction/actors.ts";

const PRONOUN = /^(?:they|who|which|she)$/;
const judge = (label: string, type: EntityType, words: readonly string[]): boolean =>
  isActor({
    label,
    type,
    named: false,
    aliases: [],
    mentionCount: words.length,
    merges: [],
    mentions: words.map((text, i) => ({
      document: "d",
      start: i * 100,
      end: i * 100 + text.length,
      text,
      kind: PRONOUN.test(text) ? "pronoun" : "nominal",
    })),
  });

const ACTORS: readonly [what: string, label: string, type: EntityType, words: readonly string[]][] = [
  ["who is named by a noun again", "miners", "Group", ["the miners", "miners"]],
  ["who is meant again by a pronoun", "nurse", "Person", ["a nurse", "She"]],
  ["people of a number", "people", "Group", ["300 people", "They"]],
  ["a crowd of people", "people", "Group", ["thousands of people", "people"]],
  ["a place known by a name", "Lima tram depot", "Place", ["the Lima tram depot"]],
];
const NOBODY: typeof ACTORS = [
  ["who is met once", "nurse", "Person", ["a nurse"]],
  ["whom only a relative clause follows", "brewers", "Organization", ["the brewers", "which"]],
  ["those besides the ones that are told of", "other dentists", "Group", ["other dentists", "they"]],
  ["any of a kind", "any passengers", "Group", ["any passengers", "They"]],
  ["people without a number", "people", "Group", ["several people", "the people"]],
  ["a place told by its owner alone", "Lima's streets", "Place", ["Lima's streets"]],
];

describe("an unnamed actor", () => {
  it.each(ACTORS)("should be %s: %s", (_, label, type, words) => {
    expect(judge(label, type, words)).toBe(true);
  });

  it.each(NOBODY)("should not be %s: %s", (_, label, type, words) => {
    expect(judge(label, type, words)).toBe(false);
  });
});
