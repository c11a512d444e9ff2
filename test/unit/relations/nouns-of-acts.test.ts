// Acts told as nouns with their arguments, institutions with whose they are. Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const ACTS = [
  example(
    "The invasion of Kuwait by Iraq led to war.",
    ["Kuwait:Place", "Iraq:Place"],
    "Iraq | invaded | Kuwait",
  ),
  example(
    "The purchase of Alaska from Russia by the United States was agreed.",
    ["Alaska:Place", "Russia:Place", "the United States:Place"],
    "the United States | bought | Alaska, planned",
    "the United States | bought from | Russia, planned",
  ),
  example(
    "Okoro's transfer from Ajax to Chelsea was announced.",
    ["Okoro", "Ajax:Organization", "Chelsea:Organization"],
    "Okoro | transferred from | Ajax",
    "Okoro | transferred to | Chelsea",
  ),
  example(
    "The extradition of Okoro from Spain to Kenya was approved.",
    ["Okoro", "Spain:Place", "Kenya:Place"],
    "Okoro | was extradited from | Spain, planned",
    "Okoro | was extradited to | Kenya, planned",
  ),
  example(
    "Lund's resignation from the Liberal Party was announced.",
    ["Lund", "Liberal Party:Organization"],
    "Lund | resigned from | Liberal Party",
  ),
  example(
    "The merger of Initech with Globex was approved.",
    ["Initech:Organization", "Globex:Organization"],
    "Initech | merged with | Globex, planned",
  ),
  example(
    "Halden was formed by a merger of Fenwick and Kolding.",
    ["Halden:Organization", "Fenwick:Organization", "Kolding:Organization"],
    "Halden | was formed from | Fenwick",
    "Halden | was formed from | Kolding",
  ),
  example(
    "After talks with Bello, Okoro left Ghana.",
    ["Bello", "Okoro", "Ghana:Place"],
    "Okoro | talked with | Bello",
  ),
  example(
    "Following his defeat to Vega in Lima, Ruiz thanked the crowd.",
    ["Vega", "Lima:Place", "Ruiz = his", "the crowd:Group"],
    "Ruiz | lost to | Vega",
  ),
  example("During a trip to Chile, Berg fell ill.", ["Chile:Place", "Berg"], "Berg | travelled to | Chile"),
  example(
    "The trial of Okoro at a court in Lagos began.",
    ["Okoro", "Lagos:Place"],
    "Okoro | was tried in | Lagos",
  ),
];

const INSTITUTIONS = [
  example(
    "The United States Department of Energy sued Chevron. The United States waits.",
    ["United States Department of Energy:Organization", "Chevron:Organization", "The United States:Place"],
    "United States Department of Energy | is department of | The United States",
  ),
  example(
    "Glasgow City Council met in Glasgow.",
    ["Glasgow City Council:Organization", "Glasgow:Place"],
    "Glasgow City Council | is council of | Glasgow",
  ),
  example(
    "The Parliament of Canada met, and Canada waited.",
    ["Parliament of Canada:Organization", "Canada:Place"],
    "Parliament of Canada | is parliament of | Canada",
  ),
  example(
    "Oxfam Mexico works in Mexico.",
    ["Oxfam Mexico:Organization", "Mexico:Place"],
    "Oxfam Mexico | is in | Mexico",
  ),
  example(
    "Kenya is poor. Kenya votes. A source within the Interior Ministry said so in Kenya.",
    ["Kenya:Place = Kenya = Kenya", "Interior Ministry:Organization"],
    "Interior Ministry | is ministry of | Kenya",
  ),
  example(
    "Kenya is poor. Kenya votes. Kenya waits. After talks in Nepal, the Interior Ministry warned Globex.",
    ["Kenya:Place = Kenya = Kenya", "Nepal:Place", "Interior Ministry:Organization", "Globex:Organization"],
    "Interior Ministry | warned | Globex",
  ),
];

const DESCRIPTIONS = [
  example(
    "The then-manager of Initech and director of Globex, Ann Lee, resigned.",
    ["Initech:Organization", "Globex:Organization", "Ann Lee"],
    "Ann Lee | was the then-manager of | Initech",
    "Ann Lee | is director of | Globex",
  ),
  example(
    "A resident of Kisumu, Kenya, Okoro was charged.",
    ["Kisumu:Place", "Kenya:Place", "Okoro"],
    "Okoro | is a resident of | Kisumu",
  ),
  example(
    "Ann Lee and Karl Berg, both from Norway, won.",
    ["Ann Lee", "Karl Berg", "Norway:Place"],
    "Ann Lee | is from | Norway",
    "Karl Berg | is from | Norway",
  ),
];

const PAIRS = [
  example(
    "Lima and Quito are the capitals of Peru and Ecuador, respectively.",
    ["Lima:Place", "Quito:Place", "Peru:Place", "Ecuador:Place"],
    "Lima | is a capital of | Peru",
    "Quito | is a capital of | Ecuador",
  ),
  example(
    "The Labour Party lost. Labour MP Raj Mehta resigned.",
    ["Labour Party:Organization", "Raj Mehta"],
    "Raj Mehta | is a member of | Labour Party",
  ),
  example(
    "The coach praised the match, the goal, the striker and the penalty. Brunmark 1-1 Halden; Oslo 0-2 Bergen.",
    ["Brunmark:Organization", "Halden:Organization", "Oslo:Organization", "Bergen:Organization"],
    "Brunmark | drew with | Halden",
    "Oslo | lost to | Bergen",
  ),
  example(
    "The mayor of Kisumu, a Kenyan port on Lake Victoria, resigned.",
    ["Kisumu:Place", "Kenyan:Place", "Lake Victoria:Place"],
    "Kisumu | is a Kenyan port on | Lake Victoria",
  ),
];

describe.each([
  ["nouns of acts", ACTS],
  ["pairs, scores and parties", PAIRS],
  ["institutions", INSTITUTIONS],
  ["descriptions of somebody", DESCRIPTIONS],
])("%s", (_, cases) => {
  it.each(cases)("are read: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

describe("an act that was planned or blocked", () => {
  it("is not told as done", () => {
    const given = example(
      "Kolding's proposed sale of Fenwick was praised. Spain blocked the purchase of Initech by Globex.",
      [
        "Kolding:Organization",
        "Fenwick:Organization",
        "Spain:Place",
        "Initech:Organization",
        "Globex:Organization",
      ],
      "Kolding | sold | Fenwick, planned",
      "Globex | bought | Initech, possible",
    );
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

const NOTHING = [
  silent("After the attack on Paris, Lund slept.", ["Paris:Place", "Lund"]),
  silent("After a US visit to Peru, Lund slept.", ["Peru:Place", "Lund"]),
  silent("Rebels of the Kenyan Democratic Forces left Kenya.", [
    "Kenyan Democratic Forces:Organization",
    "Kenya:Place",
  ]),
  silent("Parts came from Oslo, Bergen, Moss and Hamar.", [
    "Oslo:Place",
    "Bergen:Place",
    "Moss:Place",
    "Hamar:Place",
  ]),
];

describe("what is none of these", () => {
  it.each(NOTHING)("leaves alone: $text", (given) => {
    expect(readEdges(given).filter((edge) => / is (?:in|forces of) /.test(edge.replaceAll("|", "")))).toEqual(
      [],
    );
  });
});
