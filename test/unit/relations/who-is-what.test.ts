// Descriptions of people, and whose they are. Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const SHARED = [
  example(
    "Deputy Prime Minister John Moe spoke. Norway slept. Norway voted. Norway won.",
    ["John Moe", "Norway:Place"],
    "John Moe | is deputy prime minister of | Norway",
  ),
  example(
    "Harbour Police searched Lyon. Officers arrested Karl Lund.",
    ["Harbour Police:Organization", "Lyon:Place", "Karl Lund"],
    "Harbour Police | officers arrested | Karl Lund",
  ),
  example(
    "Police Superintendent Ida Holm wept. Harbour Police searched Lyon.",
    ["Ida Holm", "Harbour Police:Organization", "Lyon:Place"],
    "Ida Holm | is superintendent of | Harbour Police",
  ),
  example(
    "Omar Diaz agreed to replace Leo Berg as Orbis manager.",
    ["Omar Diaz", "Leo Berg", "Orbis:Organization"],
    "Omar Diaz | is the manager of | Orbis, planned",
    "Leo Berg | was the manager of | Orbis",
  ),
  example(
    "Orbis's star players, including captain Leo Berg, left.",
    ["Orbis:Organization", "Leo Berg"],
    "Leo Berg | is the star player of | Orbis",
  ),
  example(
    "MDP leader and former president Omar Diaz left Lima.",
    ["MDP:Organization", "Omar Diaz", "Lima:Place"],
    "Omar Diaz | is leader of | MDP",
  ),
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

const GIVEN = [
  example(
    "Orbis has appointed Ken Moe to succeed Dave Lund as chief executive.",
    ["Orbis:Organization", "Ken Moe", "Dave Lund"],
    "Ken Moe | is chief executive of | Orbis",
  ),
  example(
    "Orbis named Ken Moe as chairman to replace Dave Lund.",
    ["Orbis:Organization", "Ken Moe", "Dave Lund"],
    "Ken Moe | to replace | Dave Lund, planned",
    "Ken Moe | is chairman of | Orbis",
  ),
  example(
    "Peter Banda named Ann Lee as ambassador to Chile.",
    ["Peter Banda", "Ann Lee", "Chile:Place"],
    "Peter Banda | named | Ann Lee",
    "Ann Lee | is ambassador to | Chile",
  ),
  example(
    "Brontec named Maria Kessler chief executive.",
    ["Brontec:Organization", "Maria Kessler"],
    "Maria Kessler | is chief executive of | Brontec",
  ),
  example(
    "Globex named Maria Kessler chief executive.",
    ["Globex:Organization", "Maria Kessler"],
    "Maria Kessler | is chief executive of | Globex",
  ),
  example(
    "Peter Banda appointed Ann Lee head of the World Bank.",
    ["Peter Banda", "Ann Lee", "World Bank:Organization"],
    "Peter Banda | appointed | Ann Lee",
    "Ann Lee | is head of | World Bank",
  ),
  example(
    "The Senate confirmed Ann Lee as ambassador to Chile.",
    ["Senate:Organization", "Ann Lee", "Chile:Place"],
    "Ann Lee | is ambassador to | Chile",
  ),
  example(
    "Peter Banda nominated Ann Lee as head of the World Bank.",
    ["Peter Banda", "Ann Lee", "World Bank:Organization"],
    "Ann Lee | is nominated as head of | World Bank",
  ),
  example(
    "Peter Banda dismissed Ann Lee as governor of the Bank of Peru.",
    ["Peter Banda", "Ann Lee", "Bank of Peru:Organization"],
    "Ann Lee | was governor of | Bank of Peru",
  ),
];

const ONCE = [
  example(
    "Carmen Ortiz, now at the Holm Institute, found it.",
    ["Carmen Ortiz", "Holm Institute:Organization"],
    "Carmen Ortiz | is now at | Holm Institute",
  ),
  example(
    "Helen Parr, formerly of Norwich City, joined Brann.",
    ["Helen Parr", "Norwich City:Organization", "Brann:Organization"],
    "Helen Parr | was formerly of | Norwich City",
  ),
  example(
    "Lena Strand, the first woman to lead Globex, announced the cuts.",
    ["Lena Strand", "Globex:Organization"],
    "Lena Strand | is the first woman to lead | Globex",
  ),
];

const DOERS = [
  example(
    "A court in Lima found Luis Vega guilty of taking bribes from Globex.",
    ["Lima:Place", "Luis Vega", "Globex:Organization"],
    "Luis Vega | took bribes from | Globex, claimed",
  ),
  example(
    "Ukrainian drones struck an oil depot in Bryansk overnight.",
    ["Ukrainian:Place", "Bryansk:Place"],
    "Ukrainian | drones struck an oil depot in | Bryansk",
  ),
];

describe.each(Object.entries({ SHARED, BEHIND, OFFICES, GIVEN, ONCE, DOERS }))("%s", (_field, cases) => {
  it.each(cases)("reads: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

it("takes nobody who puts another forward for a post for its holder", () => {
  const given = example(
    "Peter Banda nominated Ann Lee as head of the World Bank.",
    ["Peter Banda", "Ann Lee", "World Bank:Organization"],
    "Peter Banda | nominated | Ann Lee",
    "Ann Lee | is nominated as head of | World Bank",
  );
  expect([...readEdges(given)].sort()).toEqual([...given.edges].sort());
});
