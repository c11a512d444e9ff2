// The entity recogniser's spans repaired: split where a name cannot go on, trimmed at their edges.
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/company-words.ts";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../../../../graph-data/lexicons/name-parts.ts";
import { PORTFOLIOS } from "../../../../graph-data/lexicons/titles.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  countryOf,
  isCalendarWord,
  isNational,
  isOrganizationNoun,
  isPersonNoun,
  isPostNominal,
  isTitle,
} from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isJoint, opensName } from "./name-joints.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";

/** Splits a span where a name cannot go on, and takes away what is no part of the name at its edges. */
export function repairSpan(view: TextView, span: NameSpan): NameSpan[] {
  const pieces: NameSpan[] = [];
  let { start } = span;
  for (let i = span.start; i <= span.end; i++) {
    const isInside = i < span.end;
    const opens = isInside && i > start && opensName(view, { ...span, start }, i);
    if (isInside && !opens && !isJoint(view, span, i)) continue;
    const piece = trim(view, { ...span, start, end: i });
    if (piece) pieces.push(piece);
    start = opens ? i : i + 1;
  }
  return pieces;
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
    const article =
      token.upos === "DET" &&
      !(start + 1 < end && (span.label === "WORK_OF_ART" || isPartOfPlace(view, span, start)));
    const title = start + 1 < end && isTitle(token.text) && !keepsTitle(view, { ...span, start, end });
    // "Briton Hayley Yelling", but "Dane Cook"
    const hasWholeName = end - start > 2 || (end - start === 2 && at(view, end).upos === "PROPN");
    const national = span.label === "PERSON" && hasWholeName && isNational(token.text);
    const opening = isOpeningAdjective(view, start, end);
    // "Affairs Pavlo Klimkin" of "Minister of Foreign Affairs Pavlo Klimkin"
    const portfolio = span.label === "PERSON" && start + 1 < end && isOfOffice(view, start);
    // "0 Korea Republic"
    const number = place && /^\d+$/.test(token.text);
    const connector = token.upos === "PUNCT" || token.upos === "ADP" || token.upos === "PART";
    if (
      token.isSpace ||
      lowercase ||
      verb ||
      article ||
      title ||
      national ||
      opening ||
      portfolio ||
      number ||
      connector
    )
      continue;
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
    // "Plaid Cymru - 4"
    const isCount = /^[-–—]$/.test(at(view, end - 2).text) && at(view, end - 2).end < token.start;
    const number = (place || isCount) && /^\d+$/.test(token.text);
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
  // "the Nexta Telegram channel" is called Nexta
  if (end - start > 1 && PLATFORMS.test(at(view, end - 1).text) && CHANNELS.has(at(view, end).lemma)) end--;
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

/** Where channels and pages are kept. */
const PLATFORMS = /^(Facebook|Instagram|Telegram|TikTok|Twitch|Twitter|Vimeo|WeChat|WhatsApp|YouTube)$/;
const CHANNELS = new Set(["account", "channel", "feed", "group", "page"]);

/** "Director" of "Director Films", "Queen" of "Queen Elizabeth Hospital" belong to the name; not "Lawyer" in "Lawyer Cliff Ombeta" */
function keepsTitle(view: TextView, { label, start, end }: NameSpan): boolean {
  if (label === "WORK_OF_ART") return true;
  if (label === "ORG") return !isPersonOfOffice(view, start, end);
  const last = at(view, end - 1).text.toLowerCase();
  return label !== "PERSON" && end - start > 2 && PLACE_WORDS.has(last);
}

/** "The" of "The Hague", which has its capital within a sentence too; "The Gambia" is known without */
function isPartOfPlace(view: TextView, { label, end }: NameSpan, start: number): boolean {
  if (label !== "GPE" || countryOf(textOf(view, start, end), "name")) return false;
  const next = at(view, start + 1).text;
  return view.tokens.some(
    ({ text, index, sentence }) =>
      text === "The" &&
      at(view, index + 1).text === next &&
      at(view, index - 1).sentence === sentence &&
      /^\p{Ll}/u.test(at(view, index - 1).text),
  );
}

/** "Veteran Dutch coach Piet Maas": the sentence begins with a capital, the name with the second */
function isOpeningAdjective(view: TextView, start: number, end: number): boolean {
  const isFirst = at(view, start - 1).sentence !== at(view, start).sentence;
  const isNationality = countryOf(at(view, start + 1).text, "adjective") !== null;
  return isFirst && end - start === 2 && isNationality && at(view, end).upos === "NOUN";
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
