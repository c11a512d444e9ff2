// The entity recogniser's spans repaired: split where a name cannot go on, trimmed at their edges.
import type { Token } from "../../doc.ts";
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/company-words.ts";
import { ORGANIZATION_WORDS } from "../../../../graph-data/lexicons/name-parts.ts";
import { PORTFOLIOS } from "../../../../graph-data/lexicons/titles.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  countryOf,
  isCalendarWord,
  isOrganizationNoun,
  isPersonNoun,
  isPostNominal,
  isTitle,
} from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isCapitalised, isHandle, type NameSpan } from "./name-span.ts";

const isBreak = (token: Token) => /^["“”«»():;—–|•]$/.test(token.text);
/** A handle is a name of its own. */
const isBesideHandle = (view: TextView, index: number): boolean =>
  isHandle(at(view, index)) || isHandle(at(view, index - 1));

/** Splits a span where a name cannot go on, and takes away what is no part of the name at its edges. */
export function repairSpan(view: TextView, span: NameSpan): NameSpan[] {
  const pieces: NameSpan[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const token = at(view, i);
    const joint = i < span.end && isJoint(view, span, i);
    const newLine = i > start && i < span.end && view.paragraph[i] !== view.paragraph[start];
    const handle = i > start && i < span.end && isBesideHandle(view, i);
    if (i < span.end && !isBreak(token) && !joint && !newLine && !handle) continue;
    const piece = trim(view, { ...span, start, end: i });
    if (piece) pieces.push(piece);
    start = newLine || handle ? i : i + 1;
  }
  return pieces;
}

/** Where what is given as one name is two. */
function isJoint(view: TextView, { label, start, end }: NameSpan, index: number): boolean {
  const token = at(view, index);
  // "Vladimir Putin and Alexander Lukashenko"
  if (label === "PERSON" || label === "GPE") return token.text === "," || token.upos === "CCONJ";
  if (!/^(ORG|FAC)$/.test(label) || index === start || index === end - 1) return false;
  // "Museum of Art at Northwestern University"
  const last = at(view, end - 1).text.toLowerCase();
  if (token.text === "at") return index > start + 1 && ORGANIZATION_WORDS.has(last);
  // "University of Bristol in England"
  if (token.text === "in") return countryOf(textOf(view, index + 1, end), "name") !== null;
  // "HP and EDS"
  const sides = [at(view, index - 1).text, at(view, index + 1).text];
  return token.text === "and" && end - start === 3 && sides.every((side) => /^\p{Lu}{2,}$/u.test(side));
}

function trim(view: TextView, span: NameSpan): NameSpan | null {
  let { start, end } = span;
  const place =
    span.label === "GPE" || span.label === "FAC" || span.label === "LOC" || span.label === "PERSON";
  for (; start < end; start++) {
    const token = at(view, start);
    // "la Repubblica" keeps its article
    const isArticle = span.label === "ORG" && /^(la|le|el|il|los|las)$/.test(token.text);
    const lowercase = !isCapitalised(token) && !/^\d/.test(token.text) && !isArticle;
    // "Defending Belarus today", "a Westernising reformer"
    const verb = span.label !== "WORK_OF_ART" && /^(VERB|ADV|AUX)$/.test(token.upos);
    const article = token.upos === "DET" && !(start + 1 < end && span.label === "WORK_OF_ART");
    const title =
      (span.label !== "ORG" || isPersonOfOffice(view, start, end)) &&
      span.label !== "WORK_OF_ART" &&
      start + 1 < end &&
      isTitle(token.text);
    // "Affairs Pavlo Klimkin" of "Minister of Foreign Affairs Pavlo Klimkin"
    const portfolio = span.label === "PERSON" && start + 1 < end && isOfOffice(view, start);
    // "0 Korea Republic"
    const number = place && /^\d+$/.test(token.text);
    const connector = token.upos === "PUNCT" || token.upos === "ADP" || token.upos === "PART";
    if (token.isSpace || lowercase || verb || article || title || portfolio || number || connector) continue;
    break;
  }
  for (; end > start; end--) {
    const token = at(view, end - 1);
    // "Yonhap news agency" keeps its noun, which is its head
    // "Wong Kwok-kin"
    const hyphenated = at(view, end - 2).text === "-" && end - 2 > start;
    const lowercase =
      !isCapitalised(token) &&
      !/\d/.test(token.text) &&
      !hyphenated &&
      !(span.label === "ORG" && isOrganizationNoun(token.lemma.toLowerCase()));
    const number = place && /^\d+$/.test(token.text);
    const connector =
      token.upos === "PUNCT" || token.upos === "ADP" || token.upos === "PART" || token.upos === "CCONJ";
    if (token.isSpace || lowercase || number || connector) continue;
    break;
  }
  if (
    end - start > 1 &&
    /^\d+$/.test(at(view, end - 1).text) &&
    countryOf(textOf(view, start, end - 1), "name")
  )
    end--;
  // "Fulham 2 – 1 Southampton"
  const score = [at(view, end).text, at(view, end + 1).text];
  if (end - start > 1 && /^\d{1,2}$/.test(at(view, end - 1).text) && /^[-–—:]$/.test(score[0] ?? "") && /^\d{1,2}$/.test(score[1] ?? "")) end--; // prettier-ignore
  // "Ugandan Finance" of "Ugandan Finance Minister Matia Kasaija": the office begins within the span
  if (span.label !== "PERSON" && end - start > 1 && isOfficeHolder(view, end))
    while (end - start > 1 && PORTFOLIOS.has(at(view, end - 1).text.toLowerCase())) end--;
  if (end <= start) return null;
  const words = view.tokens.slice(start, end);
  if (!words.some(isCapitalised) || words.every((t) => isCalendarWord(t.text) || /^[\d:.,]+$/.test(t.text)))
    return null;
  if (words.some((t) => /^\d{1,2}:\d{2}$/.test(t.text))) return null;
  // "a Westernising reformer"
  const [word] = words;
  if (words.length === 1 && /(is|iz|ify)ing$/.test(word?.text ?? "") && word?.deprel === "compound")
    return null;
  // "Belarusian National flags"
  const beside = at(view, end);
  if (
    /^(National|Federal|Royal|Central)$/.test(words.at(-1)?.text ?? "") &&
    beside.upos === "NOUN" &&
    beside.xpos === "NNS"
  )
    return null;
  // "Mark Tedeschi, QC"
  if (words.length === 1 && isPostNominal(words[0]?.text ?? "") && at(view, start - 1).text === ",")
    return null;
  return { ...span, start, end };
}

/** An office of government with who holds it after it: "Minister Matia Kasaija" */
function isOfficeHolder(view: TextView, index: number): boolean {
  return /^(minister|secretary|ministers)$/i.test(at(view, index).text);
}

/** "Lawyer Cliff Ombeta", taken for a firm; but "General Motors" */
function isPersonOfOffice(view: TextView, start: number, end: number): boolean {
  const last = at(view, end - 1).text.toLowerCase();
  return end - start === 3 && isPersonNoun(at(view, start).text.toLowerCase()) && genderOfFirstName(at(view, start + 1).text) !== null &&
    !ORGANIZATION_WORDS.has(last) && !COMPANY_WORDS.has(last); // prettier-ignore
}

/** A word of what an office is for: "Trade" and "Industry" in "Minister of Trade and Industry". */
export function isOfOffice(view: TextView, index: number): boolean {
  if (!PORTFOLIOS.has(at(view, index).text.toLowerCase())) return false;
  for (let i = index - 1; i > index - MAX_OFFICE; i--) {
    const { text } = at(view, i);
    if (text === "of" || text === "for") return isTitle(at(view, i - 1).text);
    if (!/^(and|the|,)$/.test(text) && !PORTFOLIOS.has(text.toLowerCase())) return false;
  }
  return false;
}

const MAX_OFFICE = 6;
