// What the words beside a name say it is: "the city of Goma", "actor Dennis Hopper", "the film Roma", "in Lisbon".
import { EVENT_WORDS, PLACE_GOVERNORS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import {
  DISEASE_NOUNS,
  NAMED_CRAFT_NOUNS,
  PRODUCT_VERBS,
} from "../../../../graph-data/lexicons/names/product-words.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { COMPANY_WORDS, HOLDING_NOUNS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { PERSONAL_NOUNS, PERSONAL_VERBS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  isBodyKind,
  isGroupNoun,
  isOrganizationNoun,
  isPersonNoun,
  isPlaceNoun,
  isWorkNoun,
} from "../lexicon.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, dependents, headOf, type TextView } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import { BY_LABEL } from "./label.ts";
import type { Vote, Voter } from "./voter.ts";

/** A name in its text: its tokens, and the one that governs them. */
interface NameInText {
  readonly span: NameSpan;
  readonly index: number;
}

export const voteByContext: Voter = (view, span, vote) => {
  const index = headOf(view, span.start, span.end);
  const head = at(view, index);
  const governor = at(view, head.head);
  if (head.deprel === "nsubj" && SAYING_VERBS.has(governor.lemma)) {
    vote("Person", 0.5);
    vote("Organization", 0.5);
  }
  if (head.deprel === "nsubj" && PERSON_VERBS.test(governor.lemma)) vote("Person", 2.5);
  // Buildings and stretches of land do not act: "Dries Mertens scored"
  const acts =
    head.deprel === "nsubj" && governor.upos === "VERB" && (span.label === "FAC" || span.label === "LOC");
  if (acts) vote("Person", 1.5);
  if (head.deprel === "pobj") voteByPreposition(view, { span, governor }, vote);
  // "troops entered Tell Abiad", which begins with no first name
  const isStrange = genderOfFirstName(at(view, span.start).text) === null;
  if (head.deprel === "dobj" && span.label === "PERSON" && isStrange && PLACE_VERBS.has(governor.lemma)) vote("Place", 2); // prettier-ignore
  // "Baltimore's mayor"
  if (head.deprel === "poss" && PLACE_GOVERNORS.has(governor.lemma.toLowerCase())) vote("Place", 2);
  voteByArticle(view, span, vote);
  voteByThing(view, { span, index }, vote);
  voteByFate(view, { span, index }, vote);
  // "Svetlana Tikhanovskaya, 37, the leading candidate"
  const age = at(view, span.end).text === "," && /^\d\d$/.test(at(view, span.end + 1).text);
  if (age && /^[,.;)]$/.test(at(view, span.end + 2).text)) vote("Person", 3);
  voteByPartners(view, { span, index }, vote);
  voteByDescriptions(view, { span, index }, vote);
  voteByRelativeClauses(view, { span, index }, vote);
};

/** "Ubisoft, Microsoft and Sony": things of a kind; "Lockheed Martin in Colorado": people are not told with where they are. */
function voteByPartners(view: TextView, { span, index }: NameInText, vote: Vote): void {
  const head = at(view, index);
  const partners = [...dependents(view, index, "conj"), ...(head.deprel === "conj" ? [head.head] : [])];
  const [partner] = partners.flatMap((p) => BY_LABEL[at(view, p).entType] ?? []);
  if (partner && span.label === "") vote(partner, 0.7);
  // "designed by the ASTRON institute and Lockheed Martin in Colorado"
  const isBesideBody = partners.some((p) => {
    const { entType, lemma } = at(view, p);
    return entType === "ORG" || (entType === "" && isOrganizationNoun(lemma.toLowerCase()));
  });
  if (isBesideBody && span.label === "PERSON") vote("Organization", 1);
  const isSituated = dependents(view, index, "prep").some(
    (p) => p === span.end && at(view, p).text === "in" && dependents(view, p, "pobj").some((o) => at(view, o).entType === "GPE"), // prettier-ignore
  );
  if (isSituated && span.label === "PERSON") vote("Organization", 1);
}

function voteByRelativeClauses(view: TextView, { span, index }: NameInText, vote: Vote): void {
  for (const clause of dependents(view, index, "relcl")) {
    // "al-Shabaab, which is linked to …"
    const isThing = view.children[clause]?.some((c) => /^which$/i.test(at(view, c).text) && /^nsubj/.test(at(view, c).deprel)); // prettier-ignore
    if (isThing) {
      vote("Person", -2);
      if (span.label === "PERSON") vote("Organization", 1);
    }
    if (!view.children[clause]?.some((c) => /^(who|whom)$/i.test(at(view, c).text))) continue;
    // "Nike, who sponsor Ajax": a body, as British papers write it
    const isPlural = [clause, ...dependents(view, clause, "aux", "auxpass")].some((verb) => at(view, verb).xpos === "VBP"); // prettier-ignore
    if (isPlural && at(view, index).xpos === "NNP") vote("Organization", 3);
    // "Houthis who fled"
    else vote(at(view, index).xpos === "NNPS" || span.label === "NORP" ? "Group" : "Person", 2);
  }
}

const MAKERS = /^(maker|manufacturer|creator)$/;
/** Only persons do these. */
const PERSON_VERBS = /^(sing|marry|weep|smile|graduate|resign|star)$/;
const LOCATIVE = /^(near|outside|across|around|throughout|inside|through|off)$/;
/** What is done to places, hardly ever to persons. */
const PLACE_VERBS = wordSet(`besiege bomb bombard enter evacuate flee invade occupy reach recapture shell`);
/** "wrote on Instagram", "a video on Vimeo", "posted to Reddit" */
const POSTING = wordSet(
  `account message page photo photograph picture post profile statement tweet upload video write`,
);
const PRINTING = /^(publish|print|appear|write)$/;

/** "in Lisbon", "published in Nature", "the mayor of Lyon" */
function voteByPreposition(
  view: TextView,
  { span, governor }: { span: NameSpan; governor: Token },
  vote: Vote,
): void {
  const preposition = governor.text.toLowerCase();
  const owner = at(view, governor.head).lemma.toLowerCase();
  const isLabelledPlace = /^(GPE|LOC)$/.test(span.label);
  if (preposition === "in" && PRINTING.test(owner) && !isLabelledPlace) vote("Work", 3);
  else if (preposition === "in" && span.end - span.start === 1 && !HOLDING_NOUNS.has(owner))
    vote("Place", span.label === "ORG" && /^\p{Lu}{3,}$/u.test(at(view, span.start).text) ? 1.5 : 2.5);
  if (LOCATIVE.test(preposition)) vote("Place", 2);
  // "his shift at Cipriani"; but "shouted at Varela"
  const isStrange = span.label === "PERSON" && genderOfFirstName(at(view, span.start).text) === null;
  if (preposition === "at" && isStrange && at(view, governor.head).upos === "NOUN") vote("Person", -1.5);
  if (preposition === "of" && PLACE_GOVERNORS.has(owner)) vote("Place", 2);
  // "a camp at Ain Issa"
  if (preposition === "at" && isPlaceNoun(owner)) vote("Place", 2);
  const isOneWord = span.end - span.start === 1 && !isLabelledPlace;
  const beside = at(view, governor.index - 1).lemma.toLowerCase();
  if (/^(on|to|via)$/.test(preposition) && isOneWord && (POSTING.has(owner) || POSTING.has(beside))) vote("Organization", 2.5); // prettier-ignore
}

/** "the death of Freddie Gray", "killed Henderson", "said Eugen from Minsk": what befalls persons, and where they are from. */
function voteByFate(view: TextView, { span, index }: NameInText, vote: Vote): void {
  const head = at(view, index);
  const governor = at(view, head.head);
  const owner = head.deprel === "poss" ? governor : governor.text === "of" ? at(view, governor.head) : null;
  if (owner && head.deprel !== "conj" && PERSONAL_NOUNS.has(owner.lemma.toLowerCase())) vote("Person", 2.5);
  if (/^(dobj|nsubjpass)$/.test(head.deprel) && PERSONAL_VERBS.has(governor.lemma)) vote("Person", 2.5);
  const [from] = dependents(view, index, "prep").filter((p) => p === span.end && at(view, p).text === "from");
  const speaks = head.deprel === "nsubj" && SAYING_VERBS.has(governor.lemma);
  if (
    speaks &&
    from !== undefined &&
    dependents(view, from, "pobj").some((p) => at(view, p).entType === "GPE")
  )
    vote("Person", 2.5);
}

/** "unveiled the Prius", "an iPad": what is made and sold; "the Zika virus": what nobody is. */
function voteByThing(view: TextView, { span, index }: NameInText, vote: Vote): void {
  const head = at(view, index);
  const governor = at(view, head.head);
  const determiner = dependents(view, index, "det").map((i) => at(view, i).text.toLowerCase())[0];
  const isThing = /^(ORG|PRODUCT|WORK_OF_ART|FAC|)$/.test(span.label);
  if (isThing && head.deprel === "dobj" && PRODUCT_VERBS.has(governor.lemma)) vote("Work", determiner ? 2.5 : 1);
  else if (isThing && determiner && /^an?$/.test(determiner) && head.xpos === "NNP" && /^(dobj|pobj|attr)$/.test(head.deprel)) vote("Work", 1.5); // prettier-ignore
  const owner = head.deprel === "compound" ? governor.lemma.toLowerCase() : "";
  // "Fortnite maker Epic Games", "the Ngwane people"
  if (isThing && MAKERS.test(owner)) vote("Work", 2.5);
  if (/^(people|tribe|clan)$/.test(owner) && !/^(GPE|NORP)$/.test(span.label)) vote("Group", 3);
  if (head.deprel !== "compound" || !DISEASE_NOUNS.has(governor.lemma.toLowerCase())) return;
  for (const type of ["Person", "Organization", "Place", "Work"] as const) vote(type, -3);
}

/** "the Lakers": people have no article, but a team of them has; "the Paul B Loyd Jr" is a ship. */
function voteByArticle(view: TextView, span: NameSpan, vote: Vote): void {
  const head = at(view, headOf(view, span.start, span.end));
  const before = at(view, span.start - 1);
  const hasArticle = before.text.toLowerCase() === "the" || at(view, span.start).upos === "DET";
  if (!hasArticle) return;
  const words = span.end - span.start;
  // but "the World Chess Championships"
  const isTeam = head.xpos === "NNPS" && !/^(NORP|EVENT)$/.test(span.label) && !EVENT_WORDS.has(head.text.toLowerCase()); // prettier-ignore
  if (isTeam && words < 4) vote("Organization", 2.5);
  const isWhole = head.index === span.end - 1 && head.deprel !== "compound" && head.deprel !== "poss";
  const isDescribed = dependents(view, head.index, "relcl", "amod", "prep").length > 0;
  // "around the Stela": one word that is no first name
  const isStrange = words === 1 && genderOfFirstName(head.text) === null && !isIntroduced(view, span);
  if (span.label === "PERSON" && isStrange && before.text === "the" && isWhole && !isDescribed) {
    vote("Person", -1);
    if (/^(at|around|near|outside|beside|behind)$/.test(at(view, head.head).text)) vote("Place", 1);
  }
  if (span.label === "PERSON" && words > 1 && before.head === head.index && isWhole && !isDescribed)
    vote("Person", -2);
}

/** By appositions on both sides and the noun before: "the rig, the Paul B Loyd Jr", "team Cloud9" */
function voteByDescriptions(view: TextView, { span, index }: NameInText, vote: Vote): void {
  const head = at(view, index);
  for (const child of dependents(view, index, "appos")) voteByNoun(at(view, child), { view, span }, vote);
  // In brackets stands another name of what is before, not its description.
  const bracketed = at(view, span.start - 1).text === "(";
  if (head.deprel === "appos" && !bracketed) voteByNoun(at(view, head.head), { view, span }, vote);
  voteByOwned(view, { span, index }, vote);
  const before = at(view, span.start - 1);
  const modifies = before.head === index || /^(compound|nmod|appos)$/.test(before.deprel);
  if (before.upos === "NOUN" && modifies) voteByNoun(before, { view, span }, vote);
}

/** "the Stela monument", "the Ada Boyle telescope", "the Verity newspaper": taken for a person, before what it is the name of. */
function voteByOwned(view: TextView, { span, index }: NameInText, vote: Vote): void {
  const head = at(view, index);
  const owned = at(view, head.head);
  const isDoubtful = /^(PERSON|FAC)$/.test(span.label);
  if (!isDoubtful || !/^(compound|nmod)$/.test(head.deprel) || owned.upos !== "NOUN") return;
  const noun = owned.lemma.toLowerCase();
  const isOneWord = span.end - span.start === 1;
  // "Stela" is a first name too; but the article shows that it is not a person who is spoken of.
  const isFirstName = genderOfFirstName(at(view, span.start).text) !== null;
  const isDefinite = /^(?:the|['’]s)$/i.test(at(view, span.start - 1).text);
  const weight = !isFirstName ? 2 : isDefinite ? 5 : 0;
  if (NAMED_CRAFT_NOUNS.has(noun)) vote("Work", isDefinite ? 5 : weight);
  else if (BUSINESSES.test(noun)) vote("Organization", isDefinite ? 5 : weight);
  else if (isPlaceNoun(noun) && (isOneWord || !OWNED_PLACES.test(noun))) vote("Place", weight);
  // "the Brexit vote", "the Jubilee lines": whom a text speaks of it introduces
  else if (isOneWord && !isFirstName && !isLed(noun) && !isIntroduced(view, span)) vote("Person", -2);
}

/** "the Monti government", "the Varela camp", "the Dahl affair": what is called after one known by his surname */
const isLed = (noun: string): boolean =>
  isOrganizationNoun(noun) || isGroupNoun(noun) || isPersonNoun(noun) || /^(affair|campaign|case|doctrine|era|presidency|trial)$/.test(noun); // prettier-ignore

const BUSINESSES = /^(newspaper|magazine|daily|weekly|website|broadcaster|airline|supermarket|brand|restaurant|bar|pub|café|cafe|nightclub|brewery)$/; // prettier-ignore
/** A person has these: "the Marta Kovac home". */
const OWNED_PLACES = /^(home|house|room|farm|factory|school|country|state|power|land|grave|campus|street)$/;

function voteByNoun(noun: Token, { view, span }: { view: TextView; span: NameSpan }, vote: Vote): void {
  const lemma = noun.lemma.toLowerCase();
  // "the producer Halden Foods", "the producer Brian Eno"
  const personal = span.label === "PERSON" && genderOfFirstName(at(view, span.start).text) !== null && !COMPANY_WORDS.has(at(view, span.end - 1).text.toLowerCase()); // prettier-ignore
  // but "Lea Ivanova, the minister's rival", and again "Sanyo KK, the country's third operator"
  const isBehind = noun.index > span.start;
  const isBody = isBehind ? isBodyKind(lemma) && span.label !== "PERSON" : isOrganizationNoun(lemma);
  const either = isPersonNoun(lemma) && isBody && !personal;
  // "with administrators Deloitte": several that are one are a firm
  const isFirm = noun.xpos === "NNS" && noun.index < span.start && !personal && dependents(view, headOf(view, span.start, span.end), "conj").length === 0; // prettier-ignore
  if (isFirm && isPersonNoun(lemma)) vote("Organization", 2.5);
  else if (isPersonNoun(lemma) && !either) vote("Person", 3);
  else if (isOrganizationNoun(lemma)) vote("Organization", either ? 1 : 3);
  else if (isGroupNoun(lemma)) vote("Organization", 2);
  else if (/^(web)?site$/.test(lemma)) vote("Organization", 2);
  if (isPlaceNoun(lemma) && lemma !== "site") vote("Place", isOrganizationNoun(lemma) ? 2 : 2.5);
  if (isWorkNoun(lemma)) vote("Work", 3);
}
