// Places in places, and who is where. Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const CASES = [
  example(
    "Experts at the Ohio Valley University, Columbus, spoke.",
    ["Ohio Valley University:Organization", "Columbus:Place"],
    "Ohio Valley University | is in | Columbus",
  ),
  example(
    "Lund left the Russian embassy in Nigeria.",
    ["Lund", "embassy:Organization", "Russian:Place", "Nigeria:Place"],
    "embassy | is embassy of | Russian",
    "embassy | is in | Nigeria",
  ),
  example(
    "The factory in Leipzig, eastern Germany, will close.",
    ["Leipzig:Place", "Germany:Place"],
    "Leipzig | is in | Germany",
  ),
  example(
    "The island of Kos, in the Aegean Sea, was hit by a quake.",
    ["Kos:Place", "Aegean Sea:Place"],
    "Kos | is in | Aegean Sea",
  ),
  example(
    "The army seized the district of Sangin in Helmand province.",
    ["Sangin:Place", "Helmand:Place"],
    "Sangin | is in | Helmand",
  ),
  example(
    "The Amina sank on its way from Lagos to Pemba.",
    ["Amina:Work", "Lagos:Place", "Pemba:Place"],
    "Amina | sank on its way from | Lagos",
    "Amina | sank on its way to | Pemba",
  ),
  example(
    "Fighting broke out in Ethiopia's Tigray region.",
    ["Ethiopia:Place", "Tigray:Place"],
    "Tigray | is in | Ethiopia",
  ),
  example("Rebels attacked Mali's Gao.", ["Mali:Place", "Gao:Place"], "Gao | is in | Mali"),
  example(
    "Dario Conti died at a Tucson, Arizona nursing home.",
    ["Dario Conti", "Tucson:Place", "Arizona:Place"],
    "Tucson | is in | Arizona",
    "Dario Conti | died at a nursing home in | Tucson",
    "Dario Conti | died at a nursing home in | Arizona",
  ),
  example(
    "The road runs between Tucson and Nogales, Mexico.",
    ["Tucson:Place", "Nogales:Place", "Mexico:Place"],
    "Nogales | is in | Mexico",
  ),
  example(
    "The state health ministry in Linz, Austria confirmed a case.",
    ["Linz:Place", "Austria:Place"],
    "Linz | is in | Austria",
  ),
  example(
    "Votes were held in the US states of Ohio, Iowa and Maine.",
    ["US:Place", "Ohio:Place", "Iowa:Place", "Maine:Place"],
    "Ohio | is in | US",
    "Iowa | is in | US",
    "Maine | is in | US",
  ),
  example(
    "The rally was held at Unity Plaza in the Peruvian port city of Callao.",
    ["Unity Plaza:Place", "Peruvian:Place", "Callao:Place"],
    "Unity Plaza | is in | Callao",
  ),
  example(
    "He died at the Santa Rosa Hospital, in Callao.",
    ["Santa Rosa Hospital:Organization", "Callao:Place"],
    "Santa Rosa Hospital | is in | Callao",
  ),
  example(
    "The work was done jointly by the Polar Research Institute in Bergen and the Lund Centre.",
    ["Polar Research Institute:Organization", "Bergen:Place", "Lund Centre:Organization"],
    "Polar Research Institute | is in | Bergen",
  ),
  example(
    "The race is between Vega and Senator Karl Berg from Maine.",
    ["Vega", "Karl Berg", "Maine:Place"],
    "Karl Berg | is senator from | Maine",
  ),
  example(
    "A court in Graz sentenced Karl Berg to death.",
    ["Graz:Place", "Karl Berg"],
    "Karl Berg | was sentenced in | Graz",
  ),
  example(
    "US troops in Iraqi bases were targeted by rockets.",
    ["US:Place", "Iraqi:Place"],
    "US | has troops in | Iraqi",
  ),
  example(
    "The presence of Turkish soldiers in northern Cyprus angered voters.",
    ["Turkish:Place", "Cyprus:Place"],
    "Turkish | has soldiers in | Cyprus",
  ),
  example(
    "He farmed in the Lofthus area of western Norway.",
    ["Lofthus:Place", "Norway:Place"],
    "Lofthus | is in | Norway",
  ),
  example(
    "Rain fell in Mandal, Lofthus and Ulvik provinces on the southern tip of the main island of Sotra.",
    ["Mandal:Place", "Lofthus:Place", "Ulvik:Place", "Sotra:Place"],
    "Mandal | is in | Sotra",
    "Lofthus | is in | Sotra",
    "Ulvik | is in | Sotra",
  ),
  example(
    "The storm reached the island province of Ulvik in the Mandal region, officials said.",
    ["Ulvik:Place", "Mandal:Place"],
    "Ulvik | is in | Mandal",
  ),
  example(
    "She sang in the Peruvian resort of Mancora.",
    ["Peruvian:Place", "Mancora:Place"],
    "Mancora | is in | Peruvian",
  ),
];

describe("places", () => {
  it.each(CASES)("reads: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });

  it.each([
    silent("It rained in Lima, Peru officials said.", ["Lima:Place", "Peru:Place"]),
    silent("A win at Craven Cottage pleased Jim Hale.", ["Craven Cottage:Place", "Jim Hale"]),
  ])("leaves alone: $text", (given) => {
    expect(readEdges(given)).toEqual([]);
  });
});
