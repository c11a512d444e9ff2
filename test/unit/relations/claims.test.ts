// What is only said, doubted, charged, allowed or still to come never reads as fact. Expectations read
// "subject | phrase | object", then what is not the default: a status, "by" the speaker, "not" for a negated one.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const TWO = ["Lund", "Berg"];
const STATES = ["Chile:Place", "Peru:Place"];
const FIRMS = ["Orbis:Organization", "Globex:Organization"];

const OPEN = [
  example("Analysts see Orbis buying Globex within a year.", FIRMS, "Orbis | buys | Globex, possible"),
  example(
    "Chile has not ruled out bombing Peru.",
    STATES,
    "Chile | has not ruled out bombing | Peru, possible",
  ),
  example("A planned summit between Chile and Peru was cancelled.", STATES, "Chile | had planned summit with | Peru, possible"), // prettier-ignore
  example("The proposed merger between Orbis and Globex pleased Lund.", [...FIRMS, "Lund"], "Orbis | had proposed merger with | Globex, planned"), // prettier-ignore
  example("It is unlikely that Chile will attack Peru.", STATES, "Chile | will attack | Peru, possible"),
  example("Chile is unlikely to attack Peru.", STATES, "Chile | is unlikely to attack | Peru, possible"),
  example("Chile was close to invading Peru.", STATES, "Chile | invaded | Peru, possible"),
  example(
    "Silva asked whether Chile had bombed Peru.",
    ["Silva", ...STATES],
    "Chile | had bombed | Peru, possible",
  ),
  example(
    "Silva called off Lund's trip to Peru.",
    ["Silva", "Lund", "Peru:Place"],
    "Lund | travelled to | Peru, possible",
  ),
  example("Perhaps Lund bribed Berg.", TWO, "Lund | bribed | Berg, possible"),
  example("Lund probably bribed Berg.", TWO, "Lund | bribed | Berg, possible"),
  example("Lund seems to have bribed Berg.", TWO, "Lund | seems to have bribed | Berg, possible"),
  example("Lund hopes to beat Berg.", TWO, "Lund | hopes to beat | Berg, planned"),
  example("Lund is tipped to replace Berg.", TWO, "Lund | is tipped to replace | Berg, planned"),
  example("Silva dreamed that Lund had sued Berg.", ["Silva", ...TWO], "Lund | had sued | Berg, possible"),
  example(
    "Lund declined to say whether he had met Berg.",
    ["he:Person", "Berg"],
    "he | had met | Berg, possible",
  ),
  example(
    "Lund neither confirmed nor denied that he had met Berg.",
    ["he:Person", "Berg"],
    "he | had met | Berg, possible",
  ),
  example('"Did Lund bribe Berg?" asked Silva.', [...TWO, "Silva"], "Lund | did bribe | Berg, possible"),
  example(
    "Chile warned Peru against attacking Bolivia.",
    [...STATES, "Bolivia:Place"],
    "Peru | attacked | Bolivia, requested, not",
  ),
];

/** Who says so, and what stands open, in more words. */
const TOLD = [
  example("Silva accused Lund of many misdeeds, such as stealing from Berg.", ["Silva", ...TWO], "Lund | stole from | Berg, claimed, by Silva"), // prettier-ignore
  example("Silva accused the firm led by Lund of hiding a deal with Berg.", ["Silva", "the firm:Organization", ...TWO], "the firm | hides a deal with | Berg, claimed, by Silva"), // prettier-ignore
  example(
    'Silva spoke in Lima. "It was tense. "We were glad to leave," Silva said. Later Moe met Berg in Lyon.',
    ["Silva", "Lima:Place", "Moe", "Berg", "Lyon:Place"],
    "Moe | met | Berg",
  ),
  example(
    "Silva said Lund was a liar, Orbis reported.",
    ["Silva", "Lund", "Orbis:Organization"],
    "Orbis | reported the words of | Silva",
  ),
  example("Lund said Globex sold the harbour.", ["Lund", "Globex:Organization"], "Lund | said of | Globex"),
  example("Silva said Lund should resign.", ["Silva", "Lund"], "Silva | said of | Lund"),
  example("Silva said Lund should sue Orbis.", ["Silva", "Lund", "Orbis:Organization"], "Lund | should sue | Orbis, claimed, by Silva"), // prettier-ignore
  example("Silva quoted Lund as saying that Chile had attacked Peru.", ["Silva", "Lund", ...STATES], "Chile | had attacked | Peru, claimed, by Lund"), // prettier-ignore
  example("Silva alleges in a lawsuit that Lund stole from Berg.", ["Silva", ...TWO], "Lund | stole from | Berg, claimed, by Silva"), // prettier-ignore
  example("Lund is regarded as an ally of Berg.", TWO, "Lund | is an ally of | Berg, claimed"),
  example("The so-called king of Chile, Lund, lives in Oslo.", ["Chile:Place", "Lund"], "Lund | is the so-called king of | Chile, claimed"), // prettier-ignore
  example("Lund must have known Berg.", TWO, "Lund | must have known | Berg, possible"),
  example("Assuming Lund sues Berg, Silva will leave.", ["Silva", ...TWO], "Lund | sues | Berg, possible"),
  example(
    "Silva offered help in case Chile attacks Peru.",
    ["Silva", ...STATES],
    "Chile | attacks | Peru, possible",
  ),
  example("In the event of a war between Chile and Peru, Brazil would wait.", [...STATES, "Brazil:Place"], "Chile | has war with | Peru, possible"), // prettier-ignore
];

const CLAIMED = [
  example("Lund disputed claims Berg worked for Orbis.", [...TWO, "Orbis:Organization"], "Berg | worked for | Orbis, claimed"), // prettier-ignore
  example(
    "Reports Chile had attacked Peru were denied by Dave Lund.",
    STATES,
    "Chile | had attacked | Peru, claimed",
  ),
  example("Lund, said to be a friend of Berg, left.", TWO, "Lund | said to be a friend of | Berg, claimed"),
  example(
    "Lund, thought to have killed Berg, is gone.",
    TWO,
    "Lund | thought to have killed | Berg, claimed",
  ),
  example("Police: Lund killed Berg", TWO, "Lund | killed | Berg, claimed"),
  example("Lund killed Berg: police", TWO, "Lund | killed | Berg, claimed"),
  example("Chile, it is feared, will attack Peru.", STATES, "Chile | will attack | Peru, claimed"),
  example('Lund "betrayed" Berg, and left.', TWO, "Lund | betrayed | Berg, claimed"),
  example('Lund said on Monday that Berg "stole" from Orbis.', [...TWO, "Orbis:Organization"], "Berg | stole from | Orbis, claimed, by Lund"), // prettier-ignore
  example("Lund, who allegedly bribed Berg, left.", TWO, "Lund | bribed | Berg, claimed"),
  example("Lund, who was accused of bribing Berg, left.", TWO, "Lund | bribed | Berg, claimed"),
  example(
    "The minister rejected claims by Silva that Chile had attacked Peru.",
    ["Silva", ...STATES],
    "Chile | had attacked | Peru, claimed, by Silva",
  ),
  example(
    "A court threw out charges that Lund had bribed Berg.",
    ["A court:Organization", ...TWO],
    "Lund | had bribed | Berg, claimed",
  ),
  example(
    "Lund, the suspected killer of Berg, was arrested.",
    TWO,
    "Lund | is the suspected killer of | Berg, claimed",
  ),
  example("Lund was arrested on suspicion of murdering Berg.", TWO, "Lund | murdered | Berg, claimed"),
  example("Lund was arrested for murdering Berg.", TWO, "Lund | murdered | Berg, claimed"),
  example("Lund faces charges of bribing Berg.", TWO, "Lund | bribes | Berg, claimed"),
  example(
    "In the film, Lund kills Berg.",
    ["the film:Work", ...TWO],
    "Lund | kills | Berg, claimed, by the film",
  ),
];

/** What others let, pay or get somebody to do. */
const LED = [
  example(
    "Silva allowed Orbis to buy Globex.",
    [...FIRMS, "Silva"],
    "Orbis | is allowed to buy | Globex, possible",
  ),
  example("Orbis signed an agreement to be acquired by Globex.", FIRMS, "Globex | acquired | Orbis, planned"),
  example(
    "Silva approved Orbis's acquisition of Globex.",
    [...FIRMS, "Silva"],
    "Orbis | acquired | Globex, planned",
  ),
  example("Orbis is in the process of buying Globex.", FIRMS, "Orbis | buys | Globex, planned"),
  example("Orbis hired Lund to run Globex.", [...FIRMS, "Lund"], "Lund | is hired to run | Globex, planned"),
  example(
    "Silva cleared the way for Orbis to buy Globex.",
    [...FIRMS, "Silva"],
    "Orbis | to buy | Globex, planned",
  ),
  example("Lund warned Berg not to sue Orbis.", [...TWO, "Orbis:Organization"], "Berg | is asked not to sue | Orbis, requested, not"), // prettier-ignore
  example("Lund tricked Berg into selling Orbis.", [...TWO, "Orbis:Organization"], "Berg | sold | Orbis"),
  example("Lund talked Berg out of suing Orbis.", [...TWO, "Orbis:Organization"], "Berg | sued | Orbis, not"),
  example("Lund left Orbis to join Globex.", [...FIRMS, "Lund"], "Lund | left Orbis to join | Globex"),
];

/** What somebody is, or is only said or about to be. */
const DESCRIBED = [
  example("The alleged head of Orbis, Lund, was seen.", ["Orbis:Organization", "Lund"], "Lund | is the alleged head of | Orbis, claimed"), // prettier-ignore
  example("Suspected Orbis chief Lund was arrested.", ["Orbis:Organization", "Lund"], "Lund | is suspected chief of | Orbis, claimed"), // prettier-ignore
  example("Would-be Orbis owner Lund left.", ["Orbis:Organization", "Lund"], "Lund | is would-be owner of | Orbis, planned"), // prettier-ignore
  example("Incoming Orbis chief Lund praised Berg.", ["Orbis:Organization", ...TWO], "Lund | is incoming chief of | Orbis, planned"), // prettier-ignore
  example(
    "Berg, then head of Orbis, left.",
    ["Orbis:Organization", "Berg"],
    "Berg | was then head of | Orbis",
  ),
];

describe.each([
  ["what nobody knows yet", OPEN],
  ["who says so, and what stands open", TOLD],
  ["what is only charged or claimed", CLAIMED],
  ["what somebody is led to do", LED],
  ["what somebody is", DESCRIBED],
])("%s", (_, cases) => {
  it.each(cases)("is told as such: $text", ({ text, chains, edges }) => {
    expect(readEdges({ text, chains })).toEqual(expect.arrayContaining([...edges]));
  });
});

it("takes no firm for the state that it is from", () => {
  const chains = ["A Danish firm:Organization", "Danish:Place", "Orbis:Organization"];
  expect(readEdges({ text: "A Danish firm bought Orbis.", chains })).not.toContain("Danish | bought | Orbis");
});

it("holds a part for no whole", () => {
  expect(readEdges({ text: "Globex will hold 4 percent of Orbis.", chains: FIRMS })).toEqual([
    "Globex | will hold 4 percent of | Orbis, planned",
  ]);
});

it("takes what follows from all that was told for nothing that a firm is", () => {
  const text = "Lund blocked a merger of Orbis and Globex, a decision which Berg annulled.";
  const edges = readEdges({ text, chains: [...TWO, ...FIRMS] });
  expect(edges.filter((edge) => edge.startsWith("Berg"))).toEqual([]);
});

it("takes no office for a charge", () => {
  const chains = ["Lund", "Orbis:Organization"];
  expect(readEdges({ text: "Lund is in charge of running Orbis.", chains })).toContain("Lund | runs | Orbis");
});

it("says of whom somebody pleads with that he or she is asked", () => {
  const text = "Allegedly, the sister pleaded with Lund to send Berg to a doctor.";
  expect(readEdges({ text, chains: TWO })).toContain("Lund | is asked to send | Berg, claimed");
});

it("takes whom an article tells of next for no side", () => {
  const edges = readEdges({
    text: "In the event of a war between Chile and Peru, Brazil would wait.",
    chains: [...STATES, "Brazil:Place"],
  });
  expect(edges.filter((edge) => edge.includes("Brazil"))).toEqual([]);
});

it("wants nobody who is only to do something", () => {
  const edges = readEdges({ text: "Lund wants Orbis to buy Globex.", chains: ["Lund", ...FIRMS] });
  expect(edges).not.toContain("Lund | wants | Orbis");
});

it("puts no state into a town", () => {
  const chains = [...STATES, "Oslo:Place"];
  expect(readEdges({ text: "Talks between Chile and Peru in Oslo failed.", chains })).not.toContain(
    "Chile | is in | Oslo",
  );
});
