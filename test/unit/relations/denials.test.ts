// What did not happen or is not true never reads as fact, and what did never as denied. Expectations read
// "subject | phrase | object", then what is not the default: a status, "by" the speaker, "not" for a negated one.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const TWO = ["Lund", "Berg"];
const STATES = ["Chile:Place", "Peru:Place"];

const DENIED = [
  example("Investigators found no evidence that Lund met Berg.", TWO, "Lund | met | Berg, not"),
  example("There is no proof that Chile attacked Peru.", STATES, "Chile | attacked | Peru, not"),
  example("It is not true that Lund bribed Berg.", TWO, "Lund | bribed | Berg, not"),
  example("It is a myth that Chile attacked Peru.", STATES, "Chile | attacked | Peru, claimed, not"),
  example("Rumours that Lund bribed Berg are false.", TWO, "Lund | bribed | Berg, claimed, not"),
  example("Lund has yet to meet Berg.", TWO, "Lund | has yet to meet | Berg, not"),
  example("Lund almost beat Berg.", TWO, "Lund | beat | Berg, not"),
  example("Far from helping Peru, Chile left.", STATES, "Chile | helped | Peru, not"),
  example("Instead of suing Berg, Lund praised him.", TWO, "Lund | sued | Berg, not"),
  example("Lund was acquitted of murdering Berg.", TWO, "Lund | murdered | Berg, claimed, not"),
  example("Lund was cleared of bribing Berg.", TWO, "Lund | bribed | Berg, claimed, not"),
  example("Lund was found not guilty of killing Berg.", TWO, "Lund | killed | Berg, claimed, not"),
  example("Lund pleaded not guilty to killing Berg.", TWO, "Lund | killed | Berg, claimed, by Lund, not"),
  example("Lund was wrongly convicted of killing Berg.", TWO, "Lund | killed | Berg, claimed, not"),
  example("Lund's conviction for killing Berg was overturned.", TWO, "Lund | killed | Berg, claimed, not"),
  example("No one has accused Lund of bribing Berg.", TWO, "Lund | bribed | Berg, claimed, not"),
  example("Lund was never charged with bribing Berg.", TWO, "Lund | bribed | Berg, claimed, not"),
  example("Lund ruled out suing Berg.", TWO, "Lund | sued | Berg, not"),
  example("Lund decided against suing Berg.", TWO, "Lund | sued | Berg, not"),
  example("Lund stopped short of endorsing Berg.", TWO, "Lund | endorsed | Berg, not"),
  example("Orbis missed out on signing Lund.", ["Orbis:Organization", "Lund"], "Orbis | signed | Lund, not"),
  example(
    "Instead of suing Orbis, Lund sued Berg.",
    ["Orbis:Organization", ...TWO],
    "Lund | sued | Orbis, not",
  ),
  example("Ties between Chile and Peru are not close.", STATES, "Chile | has close ties with | Peru, not"),
  example("There was no agreement between Chile and Peru.", STATES, "Chile | has agreement with | Peru, not"),
  example("Talks between Chile and Peru never took place.", STATES, "Chile | had talks with | Peru, not"),
  example("Silva will not let Chile be governed by Lund.", ["Silva", "Chile:Place", "Lund"], "Lund | governed | Chile, planned, not"), // prettier-ignore
  example("All but Chile backed Peru.", STATES, "Chile | backed | Peru, not"),
];

/** Denied by the words, and yet told as done. */
const DONE = [
  example("Lund did not meet Berg until 2015.", TWO, "Lund | did meet | Berg"),
  example("Lund was not the first minister to visit Peru.", ["Lund", "Peru:Place"], "Lund | was not the first minister to visit | Peru"), // prettier-ignore
  example("Lund could not help praising Berg.", TWO, "Lund | could not help praising | Berg"),
  example("It was Lund, not Silva, who sued Berg.", ["Silva", ...TWO], "Lund | sued | Berg"),
  example(
    "Lund replaced Berg as head of Orbis.",
    ["Orbis:Organization", ...TWO],
    "Lund | is head of | Orbis",
  ),
];

describe.each([
  ["what is denied or was not done", DENIED],
  ["what is done after all", DONE],
])("%s", (_, cases) => {
  it.each(cases)("is told as such: $text", ({ text, chains, edges }) => {
    expect(readEdges({ text, chains })).toEqual(expect.arrayContaining([...edges]));
  });
});

it("takes no doubt for no evidence", () => {
  expect(readEdges({ text: "There is no doubt that Lund bribed Berg.", chains: TWO })).toContain(
    "Lund | bribed | Berg",
  );
});

it("takes no leave for an acquittal", () => {
  const chains = ["Silva", "Orbis:Organization", "Globex:Organization"];
  const edges = readEdges({ text: "Silva cleared Orbis for buying Globex.", chains });
  expect(edges.filter((edge) => edge.endsWith("not"))).toEqual([]);
});

describe("what only tells when, and what stands beside", () => {
  it.each([
    example(
      "Lund met Berg before the crash that killed Vega.",
      ["Lund", "Berg", "Vega"],
      "Lund | met Berg before the crash that killed | Vega",
    ),
    example(
      "Chile and Bolivia lead the table; Peru are last.",
      ["Chile:Place", "Bolivia:Place", "Peru:Place"],
      "Peru | are | Chile",
    ),
    example("Instead of suing Berg, Lund praised him.", TWO, "Lund | praised him of suing | Berg"),
  ])("is no statement: $text", ({ text, chains, edges }) => {
    for (const edge of edges) expect(readEdges({ text, chains })).not.toContain(edge);
  });
});
