// Whether something is told as fact, plan, possibility or request, by the words of the text itself. Expectations read
// "subject | phrase | object", then what is not the default: a status, "not" for a negated one.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const CHILE_PERU = ["Chile:Place", "Peru:Place"];

const MOODS = [
  example(
    "Lund suggested that Chile withdraw its ships from Peru.",
    ["Lund", "Chile:Place", "Peru:Place"],
    "Lund | suggested that | Chile",
    "Chile | withdraws its ships from | Peru, requested",
  ),
  example("Lund insisted that Berg resign from Orbis.", ["Lund", "Berg", "Orbis:Organization"], "Berg | resigns from | Orbis, requested"), // prettier-ignore
  example("Lund suggested that investors prefer Orbis.", ["Lund", "investors:Group", "Orbis:Organization"], "investors | prefer | Orbis, claimed, by Lund"), // prettier-ignore
  example(
    "The council is looking at selling the port to Globex.",
    ["The council:Organization", "Globex:Organization"],
    "The council | is looking at selling the port to | Globex, possible",
  ),
  example(
    "Lund is thinking of suing Berg.",
    ["Lund", "Berg"],
    "Lund | is thinking of suing | Berg, possible",
  ),
  example(
    "Lund had called for Kenya's help to rebuild Goma.",
    ["Lund", "Kenya:Place", "Goma:Place"],
    "Kenya | is asked to rebuild | Goma, requested",
  ),
  example(
    "The judge ordered Lund to pay Globex.",
    ["The judge", "Lund", "Globex:Organization"],
    "The judge | ordered | Lund",
    "Lund | is asked to pay | Globex, requested",
  ),
  example(
    "Reuters called Ohio for Lund.",
    ["Reuters:Organization", "Ohio:Place", "Lund"],
    "Reuters | called | Ohio",
  ),
  example(
    "Lund is in danger of losing Globex.",
    ["Lund", "Globex:Organization"],
    "Lund | loses | Globex, possible",
  ),
  example(
    "Prices could fall, should Chile attack Peru.",
    CHILE_PERU,
    "Chile | should attack | Peru, possible",
  ),
  example(
    "The ministers met in Lima. They would visit Chile next.",
    ["The ministers:Group = They", "Lima:Place", "Chile:Place"],
    "The ministers | would visit | Chile, planned",
  ),
  example("Had Chile attacked Peru, prices would rise.", CHILE_PERU, "Chile | had attacked | Peru, possible"),
  example(
    "If Chile attacked Peru and burned Bolivia, prices would rise.",
    [...CHILE_PERU, "Bolivia:Place"],
    "Chile | attacked | Peru, possible",
    "Chile | burned | Bolivia, possible",
  ),
  example(
    "If Chile wins because Peru helped Ghana, prices will rise.",
    [...CHILE_PERU, "Ghana:Place"],
    "Peru | helped | Ghana, possible",
  ),
  example(
    "Moreno, the third president to be jailed by Chile, will face a court in Peru.",
    ["Moreno", ...CHILE_PERU],
    "Chile | jailed | Moreno",
    "Moreno | will face a court in | Peru, planned",
  ),
  example("Chile hoped to buy Peru.", CHILE_PERU, "Chile | hoped to buy | Peru, planned"),
  example(
    "Silva could not agree with Moreno.",
    ["Silva", "Moreno"],
    "Silva | could not agree with | Moreno, not",
  ),
  example(
    "She was stabbed in the courtroom where she was to testify against Moreno.",
    ["She = she", "Moreno"],
    "She | was to testify against | Moreno, planned",
  ),
  example(
    "Lund pleaded not guilty to theft in Ohio.",
    ["Lund", "Ohio:Place"],
    "Lund | pleaded not guilty to theft in | Ohio",
  ),
  example(
    "If elected, Silva would lead Chile.",
    ["Silva", "Chile:Place"],
    "Silva | would lead | Chile, possible",
  ),
  example(
    "The plan would be led by Chile.",
    ["The plan:Other", "Chile:Place"],
    "Chile | would lead | The plan, planned",
  ),
  example(
    "Silva decided to leave Globex.",
    ["Silva", "Globex:Organization"],
    "Silva | decided to leave | Globex",
  ),
  example(
    "Silva did not have intentions of leaving Chile.",
    ["Silva", "Chile:Place"],
    "Silva | left | Chile, planned, not",
  ),
  example(
    "Lund has met Silva to talk about Peru entering Globex.",
    ["Lund", "Silva", "Peru:Place", "Globex:Organization"],
    "Peru | entered | Globex, possible",
  ),
  example(
    "Lund will step down, with Silva succeeding him.",
    ["Lund = him", "Silva"],
    "Silva | succeeds | Lund, planned",
  ),
];

describe("moods", () => {
  it.each(MOODS)("reads: '$text'", ({ text, chains, edges }) => {
    expect(readEdges({ text, chains })).toEqual(expect.arrayContaining([...edges]));
  });
});
