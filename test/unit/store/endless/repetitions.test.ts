import { describe, expect, it } from "vitest";
import { openRepetitions } from "../../../../server/store/neo4j/endless/repetitions.ts";

describe("openRepetitions", () => {
  it.each([
    ["veld", 0],
    [".*", 0],
    ["(?i).*veld.*", 1],
    [".*veld.*port.*", 2],
    ["(.*)(.*)(.*)b", 3],
    [".*a.*|.*b.*|c", 1],
    ["(?:.*a|b).*", 1],
    // Each ends where the next character begins.
    ["\\d{4}-\\d{2}-\\d{2}.*", 0],
    ["[^,]*,[^,]*,.*", 0],
    ["\\w+ \\w+ \\w+", 1],
    ["\\w+ ?\\w+", 2],
    ["(\\w+ )+x", 1],
    ["(a|b)*c", 1],
    // What stands for itself, and what gives nothing back.
    ["\\Q.*.*.*\\E", 0],
    ["[.*]\\*\\.\\+", 0],
    [".*+.*+x", 0],
    [".{3}.{40}x", 0],
    [".{0,40}a.{9,}b", 2],
    ["(.*a){3}", 3],
    // The second goes over the rest for each end of the first.
    ["a{1,500000}a{1,500000}b", 2],
    [".*Veld\\w* ", 2],
    ["\\d{1,2}/\\d{1,2}/\\d{2,4}", 0],
    ["(\\d{1,3}\\.){3}\\d{1,3}", 0],
    [`(?i).*(${"name|".repeat(40)}x).*`, 1],
  ])("should count in %j %i.", (pattern, count) => {
    expect(openRepetitions(pattern)).toBe(count);
  });

  it.each([
    ...["(a+)+", "(a*)*b", "(\\w+\\s*)+", "((a|b)+c?)*d", "(.*a){20}", "(a|a)*?b", "(?:x+x+)+y"],
    ...["((a{0,9}){0,9}){0,9}b", "(a{1,3}){9}(a{1,3}){9}b", "(a|aa){40}b", "(aa?){1,40}b"],
    ...["(a*)\\1b", "(?<n>a*)\\k<n>", "(?x) . * . *", "a?a?a?a?a?a?a?a?a?a?a?"],
  ])("should find no end to %j.", (pattern) => {
    expect(openRepetitions(pattern)).toBe(Infinity);
  });

  it.each(["((((", "))", "[", "*", "a{2", "\\"])(
    "should leave %j, which is no pattern, to the store.",
    (text) => {
      expect(openRepetitions(text)).toBeLessThan(2);
    },
  );
});
