// Statements that no single clause makes: whose a thing is by an earlier sentence, who "we" is, where somebody is from.
// Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const OWNED = [
  example(
    "Senator Hale has introduced a bill on water. The farmers' union Terra opposes the bill.",
    ["Hale", "a bill:Other = the bill", "Terra:Organization"],
    "Terra | opposes the bill of | Hale",
  ),
  example(
    "Ortega accused Disney of theft. Disney denied the accusation.",
    ["Ortega", "Disney:Organization", "the accusation:Other"],
    "Disney | denied the accusation of | Ortega",
  ),
  example(
    "Congress paid for the probe of NASA. On Monday the probe was launched from Florida.",
    ["NASA:Organization", "the probe:Other", "Florida:Place"],
    "NASA | probe was launched from | Florida",
  ),
  example(
    "On Monday researchers at Yale criticised the drug. Then they urged Pfizer to withdraw it.",
    ["researchers:Group = they", "Yale:Organization", "Pfizer:Organization"],
    "Yale | researchers urged | Pfizer, requested",
  ),
];

const JUDGED = [
  example(
    'Lund tweeted that Bello "was a generous colleague".',
    ["Lund", "Bello"],
    "Lund | tweeted of | Bello",
  ),
  example(
    "The court found that Okoro was insane.",
    ["court:Organization", "Okoro"],
    "court | found of | Okoro",
  ),
  example(
    "The Halden Herald reported that Okoro had sold the harbour.",
    ["Halden Herald:Organization", "Okoro"],
    "Halden Herald | reported on | Okoro",
  ),
  example(
    "The Halden Herald reported that Okoro said Vega had fled.",
    ["Halden Herald:Organization", "Okoro", "Vega"],
    "Halden Herald | reported the words of | Okoro",
  ),
  example(
    "The Supreme Court ruled Vega lacked authority over the dam.",
    ["Supreme Court:Organization", "Vega"],
    "Supreme Court | ruled on | Vega",
  ),
  example(
    "Lund claimed Globex poisoned the river.",
    ["Lund", "Globex:Organization"],
    "Lund | claimed of | Globex",
  ),
];

const PLACED = [
  example(
    "The farmers met on Monday with Berg in Oslo.",
    ["farmers:Group", "Berg", "Oslo:Place"],
    "Berg | met in | Oslo",
  ),
  example(
    "Vega died at her Texas home.",
    ["Vega", "her Texas home:Place", "Texas:Place"],
    "Vega | died at her home in | Texas",
  ),
  example(
    "Bello spoke at a summit held in Ghana.",
    ["Bello", "Ghana:Place"],
    "Bello | spoke at a summit held in | Ghana",
  ),
  example(
    "Holm wrote a song dedicated to Berg.",
    ["Holm", "Berg"],
    "Holm | wrote a song dedicated to | Berg",
  ),
  example(
    "Globex bought mines in several countries including Peru and Ghana.",
    ["Globex:Organization", "Peru:Place", "Ghana:Place"],
    "Globex | bought mines in | Ghana",
  ),
  example(
    "On Monday singers such as Lund and Vega praised Berg.",
    ["singers:Group", "Lund", "Vega", "Berg"],
    "Vega | praised | Berg",
  ),
  example(
    "Globex held a small share of the Polish truck market.",
    ["Globex:Organization", "Polish:Place"],
    "Globex | held a small share of the truck market of | Polish",
  ),
  example(
    "Kestrel United beat Alder Town in the fourth round of the 2021 Riverland League season.",
    ["Kestrel United:Organization", "Alder Town:Organization", "Riverland League:Organization"],
    "Kestrel United | beat Alder Town in the fourth round of the 2021 season of | Riverland League",
  ),
  example(
    "Vega wants to continue talks about the Peruvian nuclear programme.",
    ["Vega", "Peruvian:Place"],
    "Vega | wants to continue talks about the nuclear programme of | Peruvian, planned",
  ),
];

const VOICES = [
  example(
    '"They are ordering us to hold elections," said Bolivia president Ana Silva. "Peru attacked us."',
    ["Bolivia:Place", "Ana Silva", "Peru:Place"],
    "Peru | attacked | Bolivia, claimed, by Ana Silva",
  ),
  example(
    '"We bought Initech last year," said Globex chief executive Maria Lopez.',
    ["Initech:Organization", "Globex:Organization", "Maria Lopez"],
    "Globex | bought | Initech, claimed, by Maria Lopez",
  ),
  example(
    "Chile said it was ready to help Peru.",
    ["Chile:Place", "Peru:Place"],
    "Chile | was ready to help | Peru, claimed, by Chile",
  ),
];

const NAMES = [
  example(
    "Norwegian seafood producer Halden hired Belgian preacher Karel Maes.",
    ["Norwegian:Place", "Halden:Organization", "Belgian:Place", "Karel Maes"],
    "Halden | is seafood producer from | Norwegian",
    "Karel Maes | is preacher from | Belgian",
  ),
  example(
    "Mecca's Grand Mosque was closed. Saudi Arabia's Civil Defense Authority said so.",
    ["Mecca:Place", "Grand Mosque:Place", "Saudi Arabia:Place", "Civil Defense Authority:Organization"],
    "Grand Mosque | is in | Mecca",
    "Civil Defense Authority | is authority of | Saudi Arabia",
  ),
  example(
    "Japan's Hayabusa visited the asteroid Ryugu.",
    ["Japan:Place", "Hayabusa:Work", "Ryugu:Place"],
    "Hayabusa | is from | Japan",
  ),
  example(
    "Turkey, a member of NATO, will host the meeting.",
    ["Turkey:Place", "NATO:Organization"],
    "Turkey | is a member of | NATO",
  ),
  example(
    "Analyst Priya Raman of Jefferies sold the shares.",
    ["Priya Raman", "Jefferies:Organization"],
    "Priya Raman | is analyst of | Jefferies",
  ),
];

const GROUPS = [
  example(
    "A consortium of Shell, Total and Eni sued Exxon.",
    [
      "A consortium:Organization",
      "Shell:Organization",
      "Total:Organization",
      "Eni:Organization",
      "Exxon:Organization",
    ],
    "Shell | is a member of | A consortium",
    "Eni | is a member of | A consortium",
    "A consortium | sued | Exxon",
  ),
  example(
    "A coalition of Labour and Plaid won the vote.",
    ["A coalition:Organization", "Labour:Organization", "Plaid:Organization"],
    "Plaid | is a member of | A coalition",
  ),
  example(
    "Lund's two advisers -- Karl Berg and Nina Holm -- met Okoro.",
    ["Lund", "Karl Berg", "Nina Holm", "Okoro"],
    "Karl Berg | is adviser of | Lund",
    "Nina Holm | met | Okoro",
  ),
  example(
    "Ana Silva, one of the best known judges in Peru, resigned.",
    ["Ana Silva", "Peru:Place"],
    "Ana Silva | is one of the best known judges in | Peru",
  ),
  example(
    "The Delta Group, a team of engineers led by Ana Silva, built the bridge.",
    ["Delta Group:Organization", "Ana Silva"],
    "Ana Silva | led | Delta Group",
  ),
  example(
    "Chairman of the National Party (NP) Nina Holm resigned.",
    ["National Party:Organization", "Nina Holm"],
    "Nina Holm | is chairman of | National Party",
  ),
];

const OWN_THINGS = [
  example(
    "Samsung uses Google's Android operating system on its phones.",
    ["Samsung:Organization", "Google:Organization", "Android:Work"],
    "Android | is the operating system of | Google",
  ),
  example(
    "Nissan closed its Sunderland plant.",
    ["Nissan:Organization = its", "Sunderland:Place"],
    "Nissan | has plant in | Sunderland",
  ),
  example(
    "Oasis sold all tickets for their Dublin concerts.",
    ["Oasis:Organization = their", "Dublin:Place"],
    "Oasis | has concerts in | Dublin",
  ),
  example(
    "Researchers at the University of Moss (Moss University) in Norway spoke.",
    ["University of Moss:Organization = Moss University", "Norway:Place"],
    "University of Moss | is in | Norway",
  ),
  example(
    "The concerts at Oslo's Bislett Park stadium were free.",
    ["Oslo:Place", "Bislett Park:Place"],
    "Bislett Park | is in | Oslo",
  ),
  example(
    "A Saudi-led coalition bombed Sanaa, which is part of Yemen.",
    ["Saudi:Place", "A Saudi-led coalition:Organization", "Sanaa:Place", "Yemen:Place"],
    "Saudi | leads | A Saudi-led coalition",
    "Sanaa | is part of | Yemen",
  ),
  example(
    "Regulators fined Alphabet's Waymo unit.",
    ["Regulators:Group", "Alphabet:Organization", "Waymo:Organization"],
    "Waymo | is a unit of | Alphabet",
  ),
  example(
    "Prices rose in Peru. Thousands marched in the capital Lima.",
    ["Peru:Place", "Lima:Place"],
    "Lima | is the capital of | Peru",
  ),
];

const ROLES = [
  example(
    "Austria votes. Austria is calm, Chancellor Brandt said.",
    ["Austria:Place = Austria", "Brandt"],
    "Brandt | is chancellor of | Austria",
  ),
  example(
    "Globex hired Ann Lee as chief economist.",
    ["Globex:Organization", "Ann Lee"],
    "Ann Lee | is chief economist of | Globex",
  ),
  example(
    "Congo voted. In Congo, President Kabila won. Congo is calm.",
    ["Congo:Place = Congo = Congo", "Kabila"],
    "Kabila | is president of | Congo",
  ),
  example(
    "Pieter Maes succeeded him as leader of the Ark Church.",
    ["Pieter Maes", "Ark Church:Organization"],
    "Pieter Maes | is leader of | Ark Church",
  ),
  example(
    "Karin Lund resigned as head of Danske Bank.",
    ["Karin Lund", "Danske Bank:Organization"],
    "Karin Lund | was head of | Danske Bank",
  ),
];

const SUFFERED = [
  example(
    "Police arrested a man after the shooting of Karl Berg at Yale University.",
    ["Karl Berg", "Yale University:Organization"],
    "Karl Berg | was shot at | Yale University",
  ),
  example(
    "Okoro's arrest in Lagos was criticised.",
    ["Okoro", "Lagos:Place"],
    "Okoro | was arrested in | Lagos",
  ),
];

const WORDS = [
  example(
    "In a complaint filed in Delaware, Globex said the firm had lied.",
    ["Delaware:Place", "Globex:Organization"],
    "Globex | filed a complaint in | Delaware",
  ),
  example(
    "In a letter published in Nature, Yale urged patience.",
    ["Nature:Organization", "Yale:Organization"],
    "Yale | published a letter in | Nature",
  ),
];

describe.each(
  Object.entries({ OWNED, JUDGED, PLACED, VOICES, NAMES, GROUPS, OWN_THINGS, ROLES, SUFFERED, WORDS }),
)("%s", (_field, cases) => {
  it.each(cases)("reads: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

/** What looks like one of these and is none. */
const NOTHING = [
  silent("Hale has introduced a bill on water. Terra opposes it.", [
    "Hale",
    "a bill:Other = it",
    "Terra:Organization",
  ]),
  silent("Congo voted. Congo is calm, said former President Mobutu of Congo's past.", [
    "Congo:Place = Congo = Congo",
    "Mobutu",
  ]),
  silent("It is important to help Peru, Chile said.", ["Peru:Place", "Chile:Place"]),
  silent('"Our native Ukraine suffers," said Bolivia president Ana Silva.', ["Ukraine:Place", "Ana Silva"]),
];

describe("what is none of these", () => {
  it.each(NOTHING)("leaves alone: $text", (given) => {
    expect(readEdges(given)).toEqual([]);
  });
});
