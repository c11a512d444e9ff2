// What stands before, behind and joined to a name. Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const LEADS = [
  example(
    "Yale University palaeontologist Jane Ashby described the fossil.",
    ["Yale University:Organization", "Jane Ashby"],
    "Jane Ashby | is palaeontologist of | Yale University",
  ),
  example(
    "Volvo engineers Lena Strand and Ola Berg designed the truck.",
    ["Volvo:Organization", "Lena Strand", "Ola Berg"],
    "Lena Strand | is engineer of | Volvo",
    "Ola Berg | is engineer of | Volvo",
  ),
  example(
    "The shop will be run by Globex chairman and chief executive Maria Lopez.",
    ["Globex:Organization", "Maria Lopez"],
    "Maria Lopez | is chairman and chief executive of | Globex",
  ),
  example(
    "The letter went to Lund Association of Wineries CEO Lynda Marsh after the meeting.",
    ["Lund Association of Wineries:Organization", "Lynda Marsh"],
    "Lynda Marsh | is CEO of | Lund Association of Wineries",
  ),
  example(
    "Whitehorse Centre MLA Tara Clarke is calling for a vote.",
    ["Whitehorse Centre:Place", "Tara Clarke"],
    "Tara Clarke | is MLA of | Whitehorse Centre",
  ),
  example(
    "The pro-Beijing candidate Ann Lee lost.",
    ["Beijing:Place", "Ann Lee"],
    "Ann Lee | is candidate supporting | Beijing",
  ),
  example(
    "Margaret Lund, a Booker Prize-winner, was there.",
    ["Margaret Lund", "Booker Prize:Work"],
    "Margaret Lund | is a winner of | Booker Prize",
  ),
  example(
    "Oxfam emergencies chief Dr Karl Berg told reporters.",
    ["Oxfam:Organization", "Karl Berg"],
    "Karl Berg | is emergencies chief of | Oxfam",
  ),
];

const TRAILS = [
  example(
    "N.C. Maurer, chief financial officer and treasurer at the Globex Foundation, said 500 firms applied.",
    ["N.C. Maurer", "Globex Foundation:Organization"],
    "N.C. Maurer | is chief financial officer and treasurer at | Globex Foundation",
  ),
  example(
    "China's ambassador to Peru Liu Min left Lima.",
    ["China:Place", "Peru:Place", "Liu Min", "Lima:Place"],
    "Liu Min | is ambassador of | China",
    "Liu Min | is ambassador to | Peru",
  ),
  example(
    "Globex bought rival chip maker Initech.",
    ["Globex:Organization", "Initech:Organization"],
    "Initech | is rival of | Globex",
  ),
];

const HOMES = [
  example(
    "Prices rose in Peru. Peru is calm. Current President Ana Silva was elected last year.",
    ["Peru:Place = Peru", "Ana Silva"],
    "Ana Silva | is president of | Peru",
  ),
  example(
    "Kenya voted. In Kenya all is calm. Kenya waits, said Justice Secretary Mary Oduya.",
    ["Kenya:Place = Kenya = Kenya", "Mary Oduya"],
    "Mary Oduya | is justice secretary of | Kenya",
  ),
];

const OWNERS = [
  example(
    "Kenya's Ruth Juma and Mary Oduya beat Canada's Ann Cole.",
    ["Kenya:Place", "Ruth Juma", "Mary Oduya", "Canada:Place", "Ann Cole"],
    "Ruth Juma | is from | Kenya",
    "Mary Oduya | is from | Kenya",
    "Ann Cole | is from | Canada",
  ),
  example(
    "Ann Lee of the Labour Party and Karl Berg of Plaid were fined in Cardiff.",
    ["Ann Lee", "Labour Party:Organization", "Karl Berg", "Plaid:Organization", "Cardiff:Place"],
    "Karl Berg | is of | Plaid",
    "Karl Berg | was fined in | Cardiff",
  ),
  example(
    "Lara Kim for Oxfam says the law is cruel.",
    ["Lara Kim", "Oxfam:Organization"],
    "Lara Kim | represents | Oxfam",
  ),
];

const JOINED = [
  example(
    "Lagos-born novelist Tunde Bello met Boston-based Helix.",
    ["Lagos:Place", "Tunde Bello", "Boston:Place", "Helix:Organization"],
    "Tunde Bello | was born in | Lagos",
    "Helix | is based in | Boston",
  ),
  example(
    "Chinese-owned Volvo hired Oscar-winning director Ava Cole.",
    ["Chinese:Place", "Volvo:Organization", "Oscar:Work", "Ava Cole"],
    "Chinese | owns | Volvo",
    "Ava Cole | won | Oscar",
  ),
  example(
    "Ivan Petrov (Russia) beat Luca Conti (Italy).",
    ["Ivan Petrov", "Russia:Place", "Luca Conti", "Italy:Place"],
    "Ivan Petrov | is from | Russia",
    "Luca Conti | is from | Italy",
  ),
  example(
    "Jane Doyle (Plaid) and Senator Jim Hale (R-Texas) spoke.",
    ["Jane Doyle", "Plaid:Organization", "Jim Hale", "Texas:Place"],
    "Jane Doyle | is of | Plaid",
    "Jim Hale | is from | Texas",
  ),
];

const PLACES = [
  example(
    "A train derailed near Santiago, Chile, on Monday.",
    ["Santiago:Place", "Chile:Place"],
    "Santiago | is in | Chile",
  ),
  example(
    "Families fled to Gaziantep in southern Turkey.",
    ["Gaziantep:Place", "Turkey:Place"],
    "Gaziantep | is in | Turkey",
  ),
  example(
    "The Kenyan port of Mombasa lies near Malindi on the island of Lamu.",
    ["Kenyan:Place", "Mombasa:Place", "Malindi:Place", "Lamu:Place"],
    "Mombasa | is in | Kenyan",
    "Malindi | is in | Lamu",
  ),
  example(
    "MIT and Rice University of the US joined. The University of the Andes in Bogota left.",
    [
      "MIT:Organization",
      "Rice University:Organization",
      "US:Place",
      "University of the Andes:Organization",
      "Bogota:Place",
    ],
    "MIT | is in | US",
    "Rice University | is in | US",
    "University of the Andes | is in | Bogota",
  ),
  example(
    "Students at the Polytechnic University (PU) in Lima went to the Block Museum at Rice University.",
    [
      "Polytechnic University:Organization = PU",
      "Lima:Place",
      "Block Museum:Organization",
      "Rice University:Organization",
    ],
    "Polytechnic University | is in | Lima",
    "Block Museum | is at | Rice University",
  ),
  example(
    "The boat sank off Lampedusa, an Italian island. Waze, another Google firm, closed.",
    ["Lampedusa:Place", "Italian:Place", "Waze:Organization", "Google:Organization"],
    "Lampedusa | is an island of | Italian",
    "Waze | is another firm of | Google",
  ),
];

const NOUNS = [
  example(
    "Laura Beck's resignation as leader of Plaid shocked Cardiff.",
    ["Laura Beck", "Plaid:Organization", "Cardiff:Place"],
    "Laura Beck | is leader of | Plaid",
  ),
  example(
    "The appointment of Raj Mehta as head of Initech was delayed.",
    ["Raj Mehta", "Initech:Organization"],
    "Raj Mehta | is head of | Initech",
  ),
];

describe.each(Object.entries({ LEADS, TRAILS, HOMES, OWNERS, JOINED, PLACES, NOUNS }))(
  "%s",
  (_field, cases) => {
    it.each(cases)("reads: $text", (given) => {
      expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
    });
  },
);

/** What looks like one of these and is none. */
const NOTHING = [
  silent("The ministers talked about Paris, London and Rome.", ["Paris:Place", "London:Place", "Rome:Place"]),
  silent("The quake shook the towns of Moss, Hamar and Karl.", ["Moss:Place", "Hamar:Place", "Karl"]),
  silent("Rain fell in Moss, Hamar, and Karl.", ["Moss:Place", "Hamar:Place", "Karl"]),
  silent("They spoke of the Sahel, Syria, the Gulf and Cuba.", ["Sahel:Place", "Syria:Place", "Cuba:Place"]),
  silent("It was the year of Ann Lee at Yale.", ["Ann Lee", "Yale:Organization"]),
];

describe("what is none of these", () => {
  it.each(NOTHING)("leaves alone: $text", (given) => {
    expect(readEdges(given)).toEqual([]);
  });
});
