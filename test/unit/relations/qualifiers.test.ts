// Who says a thing, and what nobody claims. Expectations read
// "subject | phrase | object", then what is not the default: a status, "by" the speaker, "not" for a negated one.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const CHILE_PERU = ["Chile:Place", "Peru:Place"];

const SPEAKERS = [
  example(
    "Silva said the miners were moved to Chile, adding Peru would sue Bolivia.",
    ["Silva", ...CHILE_PERU, "Bolivia:Place"],
    "Peru | would sue | Bolivia, claimed, by Silva",
  ),
  example(
    'Moreno\'s statement read: "Chile attacked Peru last week without any warning."',
    ["Moreno", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed, by Moreno",
  ),
  example(
    "According to a report by Oxfam, Chile sold grain to Peru.",
    ["Oxfam:Organization", ...CHILE_PERU],
    "Chile | sold grain to | Peru, claimed, by Oxfam",
  ),
  example(
    "Dr Ana Silva issued a statement saying Globex poisoned Karl Lund.",
    ["Ana Silva", "a statement:Other", "Globex:Organization", "Karl Lund"],
    "Globex | poisoned | Karl Lund, claimed, by Ana Silva",
  ),
  example(
    "Reuters reported that Lund was believed to have joined Globex.",
    ["Reuters:Organization", "Lund", "Globex:Organization"],
    "Lund | was believed to have joined | Globex, claimed, by Reuters",
  ),
  example(
    "Lund had robbed Fenwick, a Kolding spokeswoman said.",
    ["a Kolding spokeswoman", "Kolding:Organization", "Lund", "Fenwick:Organization"],
    "Lund | had robbed | Fenwick, claimed, by Kolding",
  ),
  example(
    "Last week a report by Oxfam came out. It says Chile sold grain to Peru.",
    ["Oxfam:Organization", "a report:Other = It", ...CHILE_PERU],
    "Chile | sold grain to | Peru, claimed, by Oxfam",
  ),
  example(
    'Karl Moreno: "Chile attacked Peru last week without any warning."',
    ["Karl Moreno", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed, by Karl Moreno",
  ),
  example(
    'Motto: "Chile attacked Peru last week without any warning."',
    ["Motto:Other", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed",
  ),
  example(
    'Moreno criticised the vote on Twitter. "It is a shame. The "allies" said nothing when Chile attacked Peru."',
    ["Moreno", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed, by Moreno",
  ),
  example(
    "Lund left Globex in May, a spokesman for Initech said.",
    ["Lund", "Globex:Organization", "a spokesman", "Initech:Organization"],
    "Lund | left | Globex, claimed, by Initech",
  ),
  example(
    "Moreno, in a statement, announced a truce. The statement also said Chile attacked Peru.",
    ["Moreno", "a statement:Other = The statement", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed, by Moreno",
  ),
  example(
    "Lund, police said, had moved to Peru.",
    ["Lund", "police:Group", "Peru:Place"],
    "Lund | had moved to | Peru, claimed, by police",
  ),
  example(
    "Initech, Reuters reported, has bought Globex.",
    ["Initech:Organization", "Reuters:Organization", "Globex:Organization"],
    "Initech | has bought | Globex, claimed, by Reuters",
  ),
  example(
    'The palace issued a statement from Queen Silva: "Chile attacked Peru last week without warning."',
    ["The palace:Organization", "a statement:Other", "Silva", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed, by Silva",
  ),
  example(
    'Moreno was blunt on the radio: "Chile attacked Peru last week without warning."',
    ["Moreno", ...CHILE_PERU],
    "Chile | attacked | Peru, claimed, by Moreno",
  ),
  example("Lund is on trial for robbing Berg.", ["Lund", "Berg"], "Lund | robs | Berg, claimed"),
  example("Rumour has it that Chile attacked Peru.", CHILE_PERU, "Chile | attacked | Peru, claimed"),
  example("Chile backs Peru in gas row, claims minister", CHILE_PERU, "Chile | backs | Peru, claimed"),
];

const NO_CLAIMS = [
  example(
    "Moreno said: “I am tired.\n\nIt rained.\n\nIt snowed.\n\nIt hailed.\n\nIt stopped.\n\nChile attacked Peru last week.”",
    ["Moreno", ...CHILE_PERU],
    "Chile | attacked | Peru",
  ),
  example(
    "Ministers called on Chile to halt drilling near Peru.",
    CHILE_PERU,
    "Chile | is asked to halt drilling near | Peru, requested",
  ),
  example(
    "Chile expects Peru to leave Bolivia.",
    [...CHILE_PERU, "Bolivia:Place"],
    "Peru | is expected to leave | Bolivia, planned",
  ),
  example(
    "Globex is in talks to buy Initech.",
    ["Globex:Organization", "Initech:Organization"],
    "Globex | is in talks to buy | Initech, planned",
  ),
  example(
    "Globex will cut jobs, closing plants in Chile.",
    ["Globex:Organization", "Chile:Place"],
    "Globex | closes plants in | Chile, planned",
  ),
  example("Lund is due in Chile on Friday.", ["Lund", "Chile:Place"], "Lund | is due in | Chile, planned"),
  example("Chile no longer supports Peru.", CHILE_PERU, "Chile | supports | Peru, not"),
  example(
    "Okoro said talks began after Chile attacked Peru.",
    ["Okoro", ...CHILE_PERU],
    "Chile | attacked | Peru",
  ),
  example(
    "Okoro told reporters that Lund left town before joining Globex.",
    ["Okoro", "Lund", "Globex:Organization"],
    "Lund | joined | Globex",
  ),
  example(
    "According to projections by Reuters, Okoro won in Utah.",
    ["Reuters:Organization", "Okoro", "Utah:Place"],
    "Okoro | won in | Utah, claimed, by Reuters",
  ),
  example(
    "Globex left Peru in May, according to data from Initech.",
    ["Globex:Organization", "Peru:Place", "Initech:Organization"],
    "Globex | left | Peru, claimed, by Initech",
  ),
  example(
    "Lund runs Initech and, according to Globex, is close to Fenwick.",
    ["Lund", "Initech:Organization", "Globex:Organization", "Fenwick:Organization"],
    "Lund | runs | Initech",
    "Lund | is close to | Fenwick, claimed, by Globex",
  ),
  example(
    "The bank, founded in Lima, sued Lund, officials said.",
    ["The bank:Organization", "Lima:Place", "Lund"],
    "The bank | was founded in | Lima",
    "The bank | sued | Lund, claimed",
  ),
  example(
    "Silva is accused of robbing Globex.",
    ["Silva", "Globex:Organization"],
    "Silva | is accused of robbing | Globex",
    "Silva | robs | Globex, claimed",
  ),
  example(
    '"I call on Peru to free the miners," Silva said.',
    ["Silva = I", "Peru:Place"],
    "Silva | calls on | Peru, requested",
  ),
  example(
    "Governor Okoro said he had no money and has requested that Chile send doctors to Peru.",
    ["Okoro = he", ...CHILE_PERU],
    "Chile | sends doctors to | Peru, requested",
  ),
  example("A jury convicted Lund of robbing Berg.", ["A jury:Group", "Lund", "Berg"], "Lund | robbed | Berg"),
  example(
    "Lund reportedly met Silva, who robbed Globex.",
    ["Lund", "Silva = who", "Globex:Organization"],
    "Lund | met | Silva, claimed",
    "Silva | robbed | Globex",
  ),
  example(
    "Silva did not say whether Chile attacked Peru.",
    ["Silva", ...CHILE_PERU],
    "Chile | attacked | Peru, possible",
  ),
  example(
    '"We will sue Peruvian Minister Ana Silva for every cent of it," Lund said.',
    ["Peruvian:Place", "Ana Silva", "Lund"],
    "Ana Silva | is minister of | Peruvian",
  ),
  example(
    "Officials said a border war between Chile and Peru was near, and the battle between Ghana and Togo over.",
    [...CHILE_PERU, "Ghana:Place", "Togo:Place"],
    "Chile | had near war with | Peru, claimed",
    "Ghana | has battle with | Togo",
  ),
];

const SPEECH = [
  example(
    "Moreno said that Silva had told him about the plan.",
    ["Moreno = him", "Silva"],
    "Silva | had told | Moreno, claimed, by Moreno",
  ),
  example(
    "The ministry said Brazil will provide food to Haiti.",
    ["The ministry:Organization", "Brazil:Place", "Haiti:Place"],
    "Brazil | will provide food to | Haiti, claimed, by The ministry",
  ),
  example(
    "According to Reuters, Brazil bombed Haiti.",
    ["Reuters:Organization", "Brazil:Place", "Haiti:Place"],
    "Brazil | bombed | Haiti, claimed, by Reuters",
  ),
  example(
    '"Silva has betrayed Bolivia," Moreno told The Herald in La Paz. "Silva robbed Bolivia."',
    ["Silva", "Bolivia:Place", "Moreno", "The Herald:Organization", "La Paz:Place"],
    "Silva | has betrayed | Bolivia, claimed, by Moreno",
    "Silva | robbed | Bolivia, claimed, by Moreno",
    "Moreno | told | The Herald",
  ),
  example(
    "Silva denied that she had visited Moscow.",
    ["Silva = she", "Moscow:Place"],
    "Silva | had visited | Moscow, claimed, by Silva, not",
  ),
  example(
    "Prosecutors accused Silva of bribing Moreno.",
    ["Prosecutors:Group", "Silva", "Moreno"],
    "Prosecutors | accused | Silva",
    "Silva | bribed | Moreno, claimed, by Prosecutors",
  ),
  example(
    "Warsaw sees Ukraine as a buffer against Russia.",
    ["Warsaw:Place", "Ukraine:Place", "Russia:Place"],
    "Warsaw | sees | Ukraine",
    "Ukraine | is a buffer against | Russia, claimed, by Warsaw",
  ),
  example(
    "In comments carried by the agency Belta, Silva threatened Moreno.",
    ["Belta:Organization", "Silva", "Moreno"],
    "Silva | threatened | Moreno",
  ),
  example(
    "In comments carried by Interfax, Silva said the plan had failed.",
    ["Interfax:Organization", "Silva"],
    "Interfax | carried comments of | Silva",
  ),
  example(
    "Ortega reportedly sued Disney.",
    ["Ortega", "Disney:Organization"],
    "Ortega | sued | Disney, claimed",
  ),
  example(
    "Will Ortega sue Disney?",
    ["Ortega", "Disney:Organization"],
    "Ortega | will sue | Disney, possible",
  ),
  example(
    "If Ortega sues Disney, Disney could leave Florida.",
    ["Ortega", "Disney:Organization", "Florida:Place"],
    "Ortega | sues | Disney, possible",
    "Disney | could leave | Florida, possible",
  ),
  example(
    "Merkel said Ortega was the victim and called on Spain to answer.",
    ["Merkel", "Ortega", "Spain:Place"],
    "Merkel | called on | Spain, requested",
  ),
];

describe.each([
  ["speech", SPEECH],
  ["speakers", SPEAKERS],
  ["what nobody claims", NO_CLAIMS],
])("%s", (_, cases) => {
  it.each(cases)("reads: '$text'", ({ text, chains, edges }) => {
    expect(readEdges({ text, chains })).toEqual(expect.arrayContaining([...edges]));
  });
});
