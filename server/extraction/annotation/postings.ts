// Posts with their holder's name behind: "Ambassador to the United Nations Nina Holm", "President of Peru Ann Vega". The
// parser hangs the holder behind the preposition and makes the post the subject; the recogniser reads "Peru Ann Vega".
import { ROLE_NOUNS } from "../../../graph-data/lexicons/people/offices.ts";
import { COUNTRIES } from "../../../graph-data/lexicons/places/countries.ts";
import { FEDERAL_STATES, PROVINCES } from "../../../graph-data/lexicons/places/federal-states.ts";
import type { Token } from "../doc.ts";
import { readFirstName } from "../first-names.ts";

/** The same tokens: the post hangs on its holder, the body on the preposition, the holder where the post was. */
export function hangHolders(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Partial<Token>>();
  const change = (index: number, part: Partial<Token>) =>
    changed.set(index, { ...changed.get(index), ...part });
  for (const preposition of tokens) {
    if (preposition.deprel !== "prep" || !LINKS.test(preposition.text)) continue;
    const role = tokens[preposition.index - 1];
    if (!role || !ROLE_NOUNS.has(role.lemma.toLowerCase())) continue;
    const next = preposition.index + 1;
    const start = /^(?:DET|PRON)$/.test(tokens[next]?.upos ?? "") ? next + 1 : next;
    const cut = placeIn(tokens, start);
    const first = cut ?? endOf(tokens, start, BODIES);
    const named = first === start ? first : endOf(tokens, first, cut === null ? /^PERSON$/ : NAMES);
    const end = named === first && cut === null ? endOfUnread(tokens, { start, first }) : named;
    if (end === first) continue;
    const body = tokens.slice(start, first).findLast(({ head }) => head >= first || head < start);
    const holder = tokens
      .slice(first, end)
      .find(({ head, deprel }) => head === preposition.index && deprel === "pobj");
    if (cut !== null || named === first) splitName(change, { start, first, end });
    if (!body || !holder) continue;
    change(holder.index, { head: role.head === role.index ? holder.index : role.head, deprel: role.deprel });
    change(role.index, { head: holder.index, deprel: "compound" });
    change(preposition.index, { head: role.index });
    change(body.index, { head: preposition.index, deprel: "pobj" });
  }
  return changed.size ? tokens.map((token) => ({ ...token, ...changed.get(token.index) })) : tokens;
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
