// Where what the recogniser gives as one name is two.
import { ORGANIZATION_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { FEDERAL_STATES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf, isGroupNoun, isOrganizationNoun, isPersonNoun, isTitle, isWorkNoun } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isCapitalised, isHandle, type NameSpan } from "./name-span.ts";
import { recognisedWords } from "./recognised-words.ts";

/** Whether the token stands between two names and belongs to neither. */
export function isJoint(view: TextView, span: NameSpan, index: number): boolean {
  const token = at(view, index);
  const { label, start, end } = span;
  if (label === "PERSON" && isAroundNickname(view, span, index)) return false;
  if (/^(?:["“”«»():;—–|•[\]…]|\.\.\.)$/.test(token.text) || isSlash(view, index)) return true;
  // "Ann Lund - moving from"
  if (token.text === "-" && isApart(view, index)) return true;
  // "will pay Ligand $90 million"
  if (/\p{Sc}$/u.test(token.text)) return true;
  if (isOwnedByPerson(view, span, index)) return true;
  if (isKindBetween(view, span, index) || isInScore(view, index) || isBehindPerson(view, span, index))
    return true;
  // "Vladimir Putin and Alexander Lukashenko"
  if (label === "PERSON" || label === "GPE") return token.text === "," || token.upos === "CCONJ";
  const isInside = index > start && index < end - 1;
  return /^(ORG|FAC)$/.test(label) && isInside && isJointOfBodies(view, span, index);
}

/** A word within a body's name that may as well stand between two bodies. */
function isJointOfBodies(view: TextView, span: NameSpan, index: number): boolean {
  const { start, end } = span;
  const last = at(view, end - 1).text;
  switch (at(view, index).text) {
    // "wrote for the Court, Supreme Court Justice Ann Lund"
    case ",":
      return at(view, index - 1).text === last || isPlainList(view, span);
    case "the":
      return isBodyAfterName(view, span, index);
    // "Museum of Art at Northwestern University"
    case "at":
      return index > start + 1 && ORGANIZATION_WORDS.has(last.toLowerCase());
    // "University of Bristol in England"
    case "in":
      return countryOf(textOf(view, index + 1, end), "name") !== null;
    // "moved from Enyimba to Porto"
    case "to":
      return at(view, span.start - 1).text === "from";
    case "and":
      return joinsTwoBodies(view, span, index);
    default:
      return false;
  }
}

/** "Chris Fallows of Apex Expeditions", "Ann Lund on Instagram": a whole name, and whose or where its bearer is */
export function isBehindPerson(view: TextView, { start }: NameSpan, index: number): boolean {
  const words = view.tokens.slice(start, index);
  const isWhole = words.length > 1 && words.every((word) => isCapitalised(word) && !isKindOfBody(word.text));
  return isWhole && /^(of|on|at)$/.test(at(view, index).text) && genderOfFirstName(at(view, start).text) !== null; // prettier-ignore
}

/** "Wine's National Unity Platform": a surname of the text, and what is his */
function isOwnedByPerson(view: TextView, { label, start, end }: NameSpan, index: number): boolean {
  const isMark = at(view, index).xpos === "POS" && index === start + 1 && end - index > 2;
  return isMark && label === "ORG" && recognisedWords(view).surnames.has(at(view, start).text);
}

/** The quotation marks of "Carl \"Bud\" Ransom" */
function isAroundNickname(view: TextView, { start, end }: NameSpan, index: number): boolean {
  if (!QUOTE.test(at(view, index).text)) return false;
  const opening = [index, index - 2].find(
    (i) => i > start && i + 3 < end + 1 && QUOTE.test(at(view, i).text) && QUOTE.test(at(view, i + 2).text),
  );
  return opening !== undefined && [-1, 1, 3].every((step) => /^\p{Lu}/u.test(at(view, opening + step).text));
}

const QUOTE = /^["“”]$/;

/** "Cantilan, Madrid": single words with commas between them, none of which tells of a body */
function isPlainList(view: TextView, { start, end }: NameSpan): boolean {
  const words = view.tokens.slice(start, end);
  return words.every(({ text }, k) =>
    k % 2 === 1 ? text === "," : /^\p{Lu}/u.test(text) && !isKindOfBody(text),
  );
}

const isKindOfBody = (word: string): boolean =>
  ORGANIZATION_WORDS.has(word.toLowerCase()) || COMPANY_WORDS.has(word.toLowerCase());

/** "on Twitter the Civil Aviation Authority said", but "Bank of the West" */
function isBodyAfterName(view: TextView, { end }: NameSpan, index: number): boolean {
  const isAfterName = view.tokens[index - 1]?.upos === "PROPN";
  const last = at(view, end - 1).xpos === "POS" ? end - 2 : end - 1;
  const { text } = at(view, last);
  return isAfterName && last - index > 1 && (isKindOfBody(text) || isOrganizationNoun(text.toLowerCase()));
}

/** "Everton 3-0", "Dortmund 1–1 Schalke": numbers with a stroke between them */
function isInScore(view: TextView, index: number): boolean {
  if (/^\d{1,3}[-–]\d{1,3}$/.test(at(view, index).text)) return true;
  return [index - 2, index - 1, index].some((first) =>
    /^\d{1,3} [-–] \d{1,3}$/.test([0, 1, 2].map((step) => at(view, first + step).text).join(" ")),
  );
}

/** With spaces on both sides. */
const isApart = (view: TextView, index: number): boolean =>
  at(view, index - 1).end < at(view, index).start && at(view, index).end < at(view, index + 1).start;

/** "the Norway/Sweden border"; "Art Center / Larsen Galleries" is one */
function isSlash(view: TextView, index: number): boolean {
  const { text, start, end } = at(view, index);
  const [before, after] = [at(view, index - 1), at(view, index + 1)];
  const isTight = before.end === start && after.start === end;
  return text === "/" && isTight && [before, after].every((side) => /^\p{Lu}\p{Ll}{2}/u.test(side.text));
}

/** "channel" in "YouTube channel Deep Field", "spokesman" in "Ford spokesman Mike Levine": it says what the second name is. */
function isKindBetween(view: TextView, { label, start, end }: NameSpan, index: number): boolean {
  const { upos, text, lemma } = at(view, index);
  if (index === start || index === end - 1 || upos !== "NOUN" || !/^(ORG|PERSON|GPE|FAC)$/.test(label))
    return false;
  const isKind = [isPersonNoun, isOrganizationNoun, isWorkNoun, isGroupNoun].some((is) => is(lemma)) || OUTLETS.has(lemma); // prettier-ignore
  return (
    /^\p{Ll}/u.test(text) && isKind && [index - 1, index + 1].every((side) => isCapitalised(at(view, side)))
  );
}

const OUTLETS = new Set(["channel", "site", "website", "programme", "program", "series"]);

/** "HP and EDS"; "Institute for Rivers and Centre for Forests", each with its own noun and preposition */
function joinsTwoBodies(view: TextView, { start, end }: NameSpan, index: number): boolean {
  const sides = [at(view, index - 1).text, at(view, index + 1).text];
  if (end - start === 3) return sides.every((side) => /^\p{Lu}{2,}$/u.test(side));
  const isPreposition = (k: number): boolean => /^(of|for|on)$/.test(at(view, k).text);
  const isBody = (k: number): boolean => ORGANIZATION_WORDS.has(at(view, k).text.toLowerCase());
  const opensBody = isBody(index + 1) && isPreposition(index + 2);
  return (
    opensBody && view.tokens.slice(start, index).some((t) => isBody(t.index) && isPreposition(t.index + 1))
  );
}

/** Whether a second name begins with the token: a handle, a line, a person after the paper that was told something. */
export function opensName(view: TextView, span: NameSpan, index: number): boolean {
  if (index === span.start) return false;
  const isBesideHandle = isHandle(at(view, index)) || isHandle(at(view, index - 1));
  return isBesideHandle || view.paragraph[index] !== view.paragraph[span.start] || isPersonAfterBody(view, span, index) || isPersonAfterPlace(view, span, index); // prettier-ignore
}

/** "told NPR Hamza bin Laden was alive"; "USS Abraham Lincoln" is one */
function isPersonAfterBody(view: TextView, { label, start, end }: NameSpan, index: number): boolean {
  const body = at(view, start).text;
  const isBody = index === start + 1 && /^\p{Lu}{3,5}$/u.test(body) && !SHIPS.test(body);
  // "the House of Representatives Darin LaHood"
  const isAfterKind = index > start + 1 && end - index === 2 && (isKindOfBody(at(view, index - 1).text) || at(view, index - 1).text === "Representatives") && !isKindOfBody(at(view, end - 1).text); // prettier-ignore
  return (
    (isBody || isAfterKind) &&
    /^(ORG|PERSON)$/.test(label) &&
    end - index > 1 &&
    genderOfFirstName(at(view, index).text) !== null
  );
}

/** "Wentworth" of "the member for Wentworth Dave Sharma": what an office is of or for */
export function isRepresented(view: TextView, start: number): boolean {
  const office = at(view, start - 2).lemma.toLowerCase();
  return /^(of|for)$/.test(at(view, start - 1).text) && (isTitle(office) || REPRESENTATIVES.test(office));
}

const REPRESENTATIVES = /^(member|mp|mep|mayor|bishop|archbishop|governor|senator|councillor|candidate)$/;

/** "First Minister of Scotland Nicola Sturgeon", "Vermont Bernie Sanders"; "Jordan Henderson" is one */
function isPersonAfterPlace(view: TextView, { label, start, end }: NameSpan, index: number): boolean {
  const place = textOf(view, start, index);
  const isPlace =
    countryOf(place, "name") !== null ||
    FEDERAL_STATES.has(place.toLowerCase()) ||
    isRepresented(view, start);
  const [first, given] = [at(view, start), at(view, index)];
  if (!isPlace || end - index < 2 || isKindOfBody(at(view, end - 1).text)) return false;
  if (genderOfFirstName(first.text) !== null) return false;
  // "Mayor of Glina Branka Lund", whose first name is on no list
  const isThird =
    label === "PERSON" && isRepresented(view, start) && index === start + 1 && end - start === 3;
  return isThird || genderOfFirstName(given.text) !== null;
}

const SHIPS = /^(HMS|HMAS|USS|USNS|USCGC|RMS|RRS|INS|KRI|TSS)$/;
