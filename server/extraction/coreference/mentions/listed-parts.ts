// Names of bodies that hold a list: "Ministry of Rail, Ports and Waterways", "the Search and Rescue Service".
import { ORGANIZATION_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { PORTFOLIOS } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../../doc.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";
import { recognisedWords } from "./recognised-words.ts";

/** Bodies that are called after several things, of which the recogniser sees the first. */
export function joinListedParts(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && span.end <= before.end) continue;
    const whole = { ...span, end: endOfOffice(view, span) };
    const end = Math.max(endOfList(view, whole), endOfTerritory(view, span));
    if (end > span.end) joined.push({ ...span, end, label: "ORG", rule: "joined-name" });
    else if (before && (isHeldByBody(view, before, span) || isPairOfFields(view, before, span)))
      joined[joined.length - 1] = { ...before, end: span.end, label: "ORG", rule: "joined-name" };
    else joined.push(span);
  }
  return joined;
}

/**
 * Where the list after "of" or "for" ends: ", Maritime and Transport Workers" of "National Union of Rail". At least one
 * of its words is what offices are for, and none is a person or a place.
 */
function endOfList(view: TextView, { start, end }: NameSpan): number {
  const of = view.tokens.slice(start, end).findIndex(({ text }) => text === "of" || text === "for");
  const isBody = of > 0 && ORGANIZATION_WORDS.has(at(view, start + of - 1).text.toLowerCase());
  if (!isBody) return end;
  let words = view.tokens.slice(start + of + 1, end);
  let i = end;
  let isClosed = false;
  while (!isClosed && /^(,|and|&)$/.test(at(view, i).text)) {
    isClosed = at(view, i).text !== ",";
    // "Culture, Media, and Sport"
    if (!isClosed && /^(and|&)$/.test(at(view, i + 1).text)) {
      isClosed = true;
      i++;
    }
    const item = itemAt(view, i + 1, start);
    // "Institute of Technology and Marlow State University" are two
    if (item.length === 0 || ORGANIZATION_WORDS.has(item.at(-1)?.text.toLowerCase() ?? "")) return end;
    words = [...words, ...item];
    i += 1 + item.length;
  }
  const isOfOffices = words.some(({ text }) => PORTFOLIOS.has(text.toLowerCase()));
  const isOfFields = FIELD.test(words.at(-1)?.text ?? "");
  // "Union of Montana and Native American Rights Fund" are two
  const isCut = isCapitalised(at(view, i)) && at(view, i).upos === "PROPN";
  return isClosed && !isCut && (isOfOffices || isOfFields) ? i : end;
}

/** "Foreign Affairs" behind "Turkish Ministry of": what the office is for, which the recogniser leaves out */
function endOfOffice(view: TextView, { start, end }: NameSpan): number {
  const isBody = ORGANIZATION_WORDS.has(at(view, end - 1).text.toLowerCase());
  if (!isBody || at(view, end).text !== "of") return end;
  const item = itemAt(view, end + 1, start);
  const isOffice = item.length > 0 && item.every(({ text }) => PORTFOLIOS.has(text.toLowerCase()));
  return isOffice ? end + 1 + item.length : end;
}

/** What bodies study or see to: "Seismology", "Prevention", "Infectious Diseases" */
const FIELD = /.(?:ology|ics|tion|ment|ness|ity|ance|ence|ture|ism|graphy|nomy|istry)$|^(?:medicine|research|studies|diseases?|rights|arts|sciences|resources|relief|rescue|safety|control)$/i; // prettier-ignore

/** "Islamic State of Iraq and the Levant", "Diocese of Bath and Wells": what is of two lands */
function endOfTerritory(view: TextView, { start, end }: NameSpan): number {
  const of = view.tokens.slice(start, end).findIndex(({ text }) => text === "of");
  const kind = at(view, start + of - 1).text;
  const isOfTwo = /^(Authority|Diocese|Archdiocese)$/.test(kind) || (kind === "State" && at(view, start).text === "Islamic"); // prettier-ignore
  if (of < 1 || !isOfTwo || at(view, end).text !== "and") return end;
  const from = end + (at(view, end + 1).text === "the" ? 2 : 1);
  let to = from;
  while (to < from + MAX_ITEM && isCapitalised(at(view, to)) && at(view, to).upos === "PROPN") to++;
  return to > from ? to : end;
}

const MAX_ITEM = 3;

/** Words in capitals that name nobody. */
function itemAt(view: TextView, start: number, first: number): readonly Token[] {
  let end = start;
  while (end < start + MAX_ITEM && isCapitalised(at(view, end)) && at(view, end).sentence === at(view, first).sentence && !/^(PERSON|GPE|NORP|LOC)$/.test(at(view, end).entType)) end++; // prettier-ignore
  return view.tokens.slice(start, end);
}

/** "Search" of "Search and Rescue Service": the parser hangs it on the last word, and the second thing on the first */
function isHeldByBody(view: TextView, first: NameSpan, second: NameSpan): boolean {
  const body = at(view, second.end - 1);
  const [thing, other] = [at(view, first.end - 1), at(view, second.start)];
  const kind = body.text.toLowerCase();
  const isBody = (ORGANIZATION_WORDS.has(kind) || kind === "range") && second.end - second.start > 1;
  const isPair = second.start === first.end + 1 && /^(and|&)$/.test(at(view, first.end).text);
  const hangs = thing.head === body.index && /^(nmod|compound)$/.test(thing.deprel) && other.deprel === "conj" && other.head === thing.index; // prettier-ignore
  return isBody && isPair && hangs && !isNamedElsewhere(view, first);
}

/** "Disney and Reliance Industries", where Disney alone is named again */
const isNamedElsewhere = (view: TextView, { start, end }: NameSpan): boolean =>
  end - start === 1 && (recognisedWords(view).alone.get(at(view, start).text) ?? 0) > 1;

/** "Rescue" of "Tromby Fire and Rescue", "Safety" of "Health and Safety Board": two fields that one body sees to */
function isPairOfFields(view: TextView, first: NameSpan, second: NameSpan): boolean {
  const pair = textOf(view, first.end - 1, second.start + 1).replace("&", "and");
  return second.start === first.end + 1 && FIELDS_TOGETHER.test(pair);
}

const FIELDS_TOGETHER = /^(?:Fire and Rescue|Search and Rescue|Health and Safety|Trade and Industry|Law and Order|Science and Technology|Food and Agriculture|Food and Drug|Parks and Recreation|Fish and Wildlife)$/; // prettier-ignore
