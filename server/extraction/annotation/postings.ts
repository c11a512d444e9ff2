// Posts with their holder's name behind: "Ambassador to the United Nations Nina Holm", "President of Peru Ann Vega". The
// parser hangs the holder behind the preposition and makes the post the subject; the recogniser reads "Peru Ann Vega".
import { ROLE_NOUNS } from "../../../graph-data/lexicons/people/offices.ts";
import { COUNTRIES } from "../../../graph-data/lexicons/places/countries.ts";
import { FEDERAL_STATES, PROVINCES } from "../../../graph-data/lexicons/places/federal-states.ts";
import type { Token } from "../doc.ts";
import { readFirstName } from "../first-names.ts";

type Change = (index: number, part: Partial<Token>) => void;

/** The same tokens: the post hangs on its holder, the body on the preposition, the holder where the post was. */
export function hangHolders(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Partial<Token>>();
  const change: Change = (index, part) => changed.set(index, { ...changed.get(index), ...part });
  for (const preposition of tokens) {
    if (preposition.deprel !== "prep" || !LINKS.test(preposition.text)) continue;
    const role = tokens[preposition.index - 1];
    if (role && ROLE_NOUNS.has(role.lemma.toLowerCase())) hangHolder(tokens, role, preposition, change);
  }
  return changed.size ? tokens.map((token) => ({ ...token, ...changed.get(token.index) })) : tokens;
}

function hangHolder(tokens: readonly Token[], role: Token, preposition: Token, change: Change): void {
  const found = bodyAndHolder(tokens, preposition.index + 1);
  if (!found) return;
  const { start, first, end, isMisread } = found;
  if (isMisread) splitName(change, found);
  const body = tokens.slice(start, first).findLast(({ head }) => head >= first || head < start);
  const holder = tokens
    .slice(first, end)
    .find(({ head, deprel }) => head === preposition.index && deprel === "pobj");
  if (!body || !holder) return;
  change(holder.index, { head: role.head === role.index ? holder.index : role.head, deprel: role.deprel });
  change(role.index, { head: holder.index, deprel: "compound" });
  change(preposition.index, { head: role.index });
  change(body.index, { head: preposition.index, deprel: "pobj" });
}

/** Where the body's name begins, where its holder's does and ends; misread where the recogniser does not see two names. */
interface BodyAndHolder {
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly isMisread: boolean;
}

/** "the United Nations Nina Holm" behind a preposition, or null. */
function bodyAndHolder(tokens: readonly Token[], next: number): BodyAndHolder | null {
  const start = /^(?:DET|PRON)$/.test(tokens[next]?.upos ?? "") ? next + 1 : next;
  const cut = placeIn(tokens, start);
  if (cut !== null) {
    const end = endOf(tokens, cut, NAMES);
    return end === cut ? null : { start, first: cut, end, isMisread: true };
  }
  const first = endOf(tokens, start, BODIES);
  if (first === start) return null;
  const named = endOf(tokens, first, /^PERSON$/);
  const end = named === first ? endOfUnread(tokens, { start, first }) : named;
  return end === first ? null : { start, first, end, isMisread: named === first };
}

/** "Narendra Sethi" of "Minister of India Narendra Sethi", which the recogniser takes for nobody: two or three proper nouns behind a state. */
function endOfUnread(
  tokens: readonly Token[],
  { start, first }: { readonly start: number; readonly first: number },
): number {
  if (!STATES.has(wordsOf(tokens, start, first))) return first;
  let end = first;
  while (tokens[end]?.upos === "PROPN" && tokens[end]?.entType === "" && /^\p{Lu}/u.test(tokens[end]?.text ?? "")) end++; // prettier-ignore
  return end - first === 2 || end - first === 3 ? end : first;
}

const wordsOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens.slice(start, end).map(({ text }) => text.toLowerCase()).join(" "); // prettier-ignore

const LINKS = /^(?:to|of|for|in|at|from)$/i;
const BODIES = /^(?:GPE|ORG|LOC|FAC|NORP)$/;
const NAMES = /^(?:PERSON|GPE|ORG)$/;
const MAX_PLACE_WORDS = 4;

/** Where the run of tokens in names of these kinds ends. */
function endOf(tokens: readonly Token[], start: number, kinds: RegExp): number {
  let end = start;
  while (kinds.test(tokens[end]?.entType ?? "")) end++;
  return end;
}

/** Where a state ends that opens what was read as one name: before "Ann" of "Peru Ann Vega". */
function placeIn(tokens: readonly Token[], start: number): number | null {
  const name = tokens[start];
  if (!name || !NAMES.test(name.entType)) return null;
  for (let end = start + MAX_PLACE_WORDS; end > start; end--) {
    const words = wordsOf(tokens, start, end);
    const [first, second] = tokens.slice(end, end + 2);
    const goesOn = first?.entIob === "I" && second?.entIob === "I";
    // "the US Supreme Court" is a name of its own
    const isPerson =
      first?.entType === "PERSON" || (first && readFirstName(first.text.toLowerCase()) !== null);
    if (goesOn && isPerson && STATES.has(words)) return end;
  }
  return null;
}

const STATES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ name, otherNames, capitals }) => [name, ...otherNames, ...capitals]).map((name) =>
    name.toLowerCase(),
  ),
  ...["england", "scotland", "wales", "northern ireland"],
  ...FEDERAL_STATES,
  ...PROVINCES,
]);

function splitName(
  change: (index: number, part: Partial<Token>) => void,
  { start, first, end }: { readonly start: number; readonly first: number; readonly end: number },
): void {
  for (let i = start; i < end; i++) {
    const entIob = i === start || i === first ? "B" : "I";
    change(i, { entType: i < first ? "GPE" : "PERSON", entIob });
  }
}
