// Who acts, where the parser loses the subject of a verb or reads two of them.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const SUBJECTS = [
  example(
    'Speaking to the Herald, a resident Karl Berg said, "The water rose for hours".',
    ["Herald:Organization", "Karl Berg"],
    "Karl Berg | spoke to | Herald",
  ),
  example(
    'Speaking to Agence Globale-Presse, the president of the Kenyan League for the Defence of Nurses, Jamal Berg, said, "We are for this law".',
    ["Agence Globale-Presse:Organization", "Kenyan League:Organization", "Jamal Berg"],
    "Jamal Berg | spoke to | Agence Globale-Presse",
  ),
  example(
    "In a letter to The Lagos Herald, published on Sunday, Globex President and CEO Ann Vega said the plant would close.",
    ["Lagos Herald:Organization", "Globex:Organization", "Ann Vega"],
    "Ann Vega | said in a letter to | Lagos Herald",
  ),
  example(
    "Many old neighbours claiming the house was bought from former Mayor Karl Berg met on Sunday in Lima.",
    ["Karl Berg", "neighbours:Group", "Lima:Place"],
    "neighbours | met in | Lima",
  ),
  example(
    "On Monday, the Ministry of Health in Oslo, Norway praised a nurse from Bergen.",
    ["Ministry of Health:Organization", "Oslo:Place", "Norway:Place", "Bergen:Place"],
    "Oslo | is in | Norway",
  ),
  example(
    "Amateur diver and ship engineer Ida Holm of Bergen, Norway came across a wreck near Malmö.",
    ["Ida Holm", "Bergen:Place", "Norway:Place", "Malmö:Place"],
    "Ida Holm | came across a wreck near | Malmö",
  ),
  example(
    'A member of the Ghanaian Parliament, Samir Okoro said, "Ghana is facing floods".',
    ["Ghanaian Parliament:Organization", "Samir Okoro"],
    "Samir Okoro | is a member of | Ghanaian Parliament",
  ),
];

describe("the subject of a verb", () => {
  it.each(SUBJECTS)("is found: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });

  it("is not the name that ends the phrase before it", () => {
    const text = "On Sunday night, a cargo ship near Lima, Peru sank off Chile.";
    expect(readEdges({ text, chains: ["Lima:Place", "Peru:Place", "Chile:Place"] })).not.toContain(
      "Peru | sank off | Chile",
    );
  });
});
