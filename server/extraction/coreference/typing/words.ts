// What a name's own words tell: "Nizhny Novgorod Stadium", "Ministry of Culture", "Hamdullah Mohib" after "Ambassador".
import { DISEASES } from "../../../../graph-data/lexicons/names/product-words.ts";
import { KNOWN_BODIES } from "../../../../graph-data/lexicons/organizations/known-bodies.ts";
import { NEWS_AGENCIES } from "../../../../graph-data/lexicons/organizations/news-agencies.ts";
import { PLATFORMS } from "../../../../graph-data/lexicons/organizations/platforms.ts";
import { DEFINITE_REGIONS, WORLD_REGIONS } from "../../../../graph-data/lexicons/places/regions.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf, isPlaceNoun, isTitle } from "../lexicon.ts";
import { isSiteName } from "../mentions/missed-names.ts";
import { at, textOf } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import { holdsKind, nameHead, voteByKeyWord } from "./key-words.ts";
import type { NameInText } from "./name-in-text.ts";
import { voteByAll, type Clue, type Voter } from "./voter.ts";

const AGENCIES: ReadonlySet<string> = new Set(NEWS_AGENCIES);
const BODIES: ReadonlySet<string> = new Set([...KNOWN_BODIES].flat());
const SHIP_PREFIXES =
  /^(U\.S\.S\.|H\.M\.S\.|HMS|HMAS|HMCS|USS|USNS|USCGC|RMS|RRS|INS|KRI|MV|MS|MT|RV|SS|TSS) /;
/** The recogniser gives these to persons' names too. */
const FIRST_NAME_LABELS = new Set(["PERSON", "ORG", "FAC", "PRODUCT", "WORK_OF_ART", ""]);

export const voteByWords: Voter = (name, vote) => {
  voteByAll(CLUES, name, vote);
  const isKeyed = voteByKeyWord(name, vote);
  if (isTitled(name)) vote("Person", 4);
  if (!isKeyed && beginsWithFirstName(name)) vote("Person", 2);
};

const isCountry = ({ text }: NameInText): boolean => countryOf(text, "name") !== null;

const isCapital = (name: NameInText): boolean =>
  !isCountry(name) && countryOf(name.text.replace(",", ""), "capital") !== null;

const CLUES: readonly Clue<NameInText>[] = [
  // "Norway"
  ["Place", 4, isCountry],
  // "Oslo", "Washington, D.C."
  ["Place", 2, isCapital],
  // "La Paz": of several words, so that no person is called so
  ["Place", 3, (name) => name.size > 1 && isCapital(name)],
  ["Organization", 4, isPublisher],
  ["Organization", 4, isKnownBody],
  // "Route 2", "Bell 206"
  ["Person", -3, ({ span, size, last }) => span.label === "PERSON" && size > 1 && /^\d/.test(last.text)],
  // "Norwegians"
  ["Group", 6, ({ text }) => countryOf(text, "people") !== null && countryOf(text, "adjective") === null],
  // "easyJet", "WikiLeaks", but "MacArthur"
  ["Organization", 2, ({ text }) => /^(?!Mac|Fitz)(\p{Ll}{1,4}|\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+$/u.test(text)],
  // "4chan", "dpa"; an address is only linked to
  ["Organization", 1, ({ size, first, text }) => size === 1 && isSiteName(first) && !text.includes(".")],
  // "@AnnaReed"
  ["Person", 0.5, ({ text }) => text.startsWith("@")],
  ["Group", 2, isPeople],
  // "HMS Richmond"
  ["Work", 5, ({ size, text }) => size > 1 && SHIP_PREFIXES.test(text)],
  // "the Sahel", "the Peruvian Amazon"
  ["Place", 4, isRegion],
  // "COVID-19": what nobody is
  ...(["Person", "Organization", "Place", "Group", "Event", "Work"] as const).map((type) => [type, -9, isDisease] as const), // prettier-ignore
  // "Doctors Without Borders"
  ["Organization", 3, ({ text }) => / (Without|Against|With|For|Across|Between) \p{Lu}/u.test(text)],
  // "Air Astana"
  ["Organization", 4, ({ first, size }) => first.text === "Air" && size > 1 && size < 4],
  // "Marks & Spencer"
  ["Organization", 3, ({ text }) => /\p{L} & \p{L}/u.test(text)],
];

/** "the Sahel"; "the Amazon", which is a company without its article */
function isRegion({ first, size, text, before }: NameInText): boolean {
  const isAmongNames = size > 1 && countryOf(first.text, "adjective") !== null;
  const name = isAmongNames ? text.slice(first.text.length + 1) : text;
  if (WORLD_REGIONS.has(name)) return true;
  return DEFINITE_REGIONS.has(name) && (isAmongNames || /^the$/i.test(before.text) || countryOf(before.text, "adjective") !== null); // prettier-ignore
}

function isDisease({ text }: NameInText): boolean {
  return DISEASES.has(text) || /^(covid|sars|mers)(-?\d+|-cov(-?\d)?)?$/i.test(text);
}

/** "Bloomberg", but not where the text has a Michael Bloomberg */
function isPublisher({ view, span, text }: NameInText): boolean {
  return PLATFORMS.has(text) || (AGENCIES.has(text) && !isIntroduced(view, span));
}

/** "EU", "US Federal Reserve" */
function isKnownBody({ view, span, text }: NameInText): boolean {
  return BODIES.has(text) || BODIES.has(textOf(view, span.start + 1, span.end));
}

/** "Muslims", taken for a person */
function isPeople({ span, size, first, before }: NameInText): boolean {
  return span.label === "PERSON" && size === 1 && first.xpos === "NNPS" && !/^the$/i.test(before.text);
}

/** "Ambassador Hamdullah Mohib"; the title of "former Springfield mayor" is not the town's, nor is one in "former US Marines". */
function isTitled({ view, span, before }: NameInText): boolean {
  const head = at(view, nameHead(view, span));
  const owns = head.deprel === "compound" && at(view, head.head).upos === "NOUN";
  return isTitle(before.text) && before.sentence === head.sentence && !owns && head.xpos !== "NNPS";
}

/** "Ada Boyle": as many words as persons have, the first of them a first name, and nothing that speaks against it. */
function beginsWithFirstName(name: NameInText): boolean {
  const { size, span, first } = name;
  const isAsLong = size > 1 && size < 5 && FIRST_NAME_LABELS.has(span.label);
  return isAsLong && genderOfFirstName(first.text) !== null && !NO_PERSONS.some((isFound) => isFound(name));
}

const NO_PERSONS: readonly ((name: NameInText) => boolean)[] = [
  // "Jordan Valley"
  ({ first }) => countryOf(first.text, "name", "capital") !== null,
  // "Kimberly-Clark" is one word
  ({ size, view, span }) => size === 3 && at(view, span.start + 1).text === "-",
  holdsKind,
  // "Ariane 5ECA"
  ({ last }) => /^\d/.test(last.text),
  // "al-Shabaab", whose article is no "Al"
  ({ first }) => /^([ae]l|il|l[ae]|los|las)$/i.test(first.text),
  // "Chelsea Pensioners"
  ({ view, span }) => at(view, nameHead(view, span)).xpos === "NNPS",
  isDefinite,
];

/** "the Charlotte Hornets", "the Costa Sur plant"; but "the Annie Oakley print" */
function isDefinite({ view, span, before }: NameInText): boolean {
  const head = at(view, nameHead(view, span));
  const isOfPerson = head.deprel === "compound" && !isPlaceNoun(at(view, head.head).lemma.toLowerCase());
  return span.label !== "PERSON" && before.text.toLowerCase() === "the" && !isOfPerson;
}
