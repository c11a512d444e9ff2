// Descriptions of people, and whose they are. Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const SHARED = [
  example(
    "Malta's Labour Party leader, Joseph Vella, rejected the plan.",
    ["Malta:Place", "Labour Party:Organization", "Joseph Vella"],
    "Joseph Vella | is the leader of | Labour Party",
  ),
  example(
    "Norway's foreign minister, Ola Berg, and defence minister, Kari Moe, visited Kyiv.",
    ["Norway:Place", "Ola Berg", "Kari Moe", "Kyiv:Place"],
    "Ola Berg | is the foreign minister of | Norway",
    "Kari Moe | is the defence minister of | Norway",
  ),
  example(
    "Karl Berg, the son of Nils Ek and grandson of Lars Holm, was born in Oslo.",
    ["Karl Berg", "Nils Ek", "Lars Holm", "Oslo:Place"],
    "Karl Berg | is the son of | Nils Ek",
    "Karl Berg | is grandson of | Lars Holm",
  ),
  example(
    "The mayors of Oslo and Bergen, Ola Berg and Kari Moe, signed it.",
    ["Oslo:Place", "Bergen:Place", "Ola Berg", "Kari Moe"],
    "Ola Berg | is the mayor of | Oslo",
    "Kari Moe | is the mayor of | Bergen",
  ),
];

const BEHIND = [
  example("A friend of Lund, Nils Ek, wept.", ["Lund", "Nils Ek"], "Nils Ek | is a friend of | Lund"),
  example(
    "A couple from Ohio, Dan and Rosa Pike, drove to Lima.",
    ["Ohio:Place", "Dan", "Rosa Pike", "Lima:Place"],
    "Dan | drove to | Lima",
    "Rosa Pike | drove to | Lima",
  ),
  example(
    "Reporters met a nurse from Lima called Rosa Vega.",
    ["Lima:Place", "Rosa Vega"],
    "Rosa Vega | is a nurse from | Lima",
  ),
  example(
    "The prize went to a Danish chef named Karl Berg in March.",
    ["Danish:Place", "Karl Berg"],
    "Karl Berg | is chef from | Danish",
  ),
];

const OFFICES = [
  example(
    "Rana Amr is the director general of Globex Institute.",
    ["Rana Amr", "Globex Institute:Organization"],
    "Rana Amr | is the director general of | Globex Institute",
  ),
];

describe.each(Object.entries({ SHARED, BEHIND, OFFICES }))("%s", (_field, cases) => {
  it.each(cases)("reads: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});
