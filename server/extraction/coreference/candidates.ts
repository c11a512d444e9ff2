// All mentions of a document in text order: names, noun phrases and pronouns.
import { PRONOUNS } from "../../../graph-data/lexicons/grammar/pronouns.ts";
import { TITLE_ABBREVIATIONS } from "../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../doc.ts";
import type { Gender } from "../first-names.ts";
import { genderOfFirstName, genderOfNoun, genderOfTitle } from "./gender.ts";
import { countryOf, isPersonNoun, isPostNominal, isTitle } from "./lexicon.ts";
import { NO_VOTES, normalise, THERE, winner, type Candidate } from "./mention.ts";
import { findCoordinations } from "./mentions/coordinations.ts";
import { isHandle, type NameSpan } from "./mentions/name-span.ts";
import { findNames } from "./mentions/names.ts";
import { findNominals } from "./mentions/nominals.ts";
import { at, headOf, type TextView } from "./text-view.ts";
import { voteOnName } from "./typing/votes.ts";

type Unnumbered = Omit<Candidate, "id">;

export function findCandidates(view: TextView): Candidate[] {
  const names = findNames(view).map((span) => nameCandidate(view, span));
  const covered = new Uint8Array(view.tokens.length);
  for (const { start, end } of names) covered.fill(1, start, end);
  const phrases = [...names, ...findNominals(view, covered)];
  const all = [...phrases, ...findCoordinations(view, phrases), ...findPronouns(view, covered)];
  return (
    all
      .sort((a, b) => a.start - b.start || b.end - a.end)
      // Arrays that grew by pushing hold room for more: of a long document's many mentions each keeps only what it has.
      .map((candidate, id) => ({ ...candidate, words: [...candidate.words], id }))
  );
}

function nameCandidate(view: TextView, span: NameSpan): Unnumbered {
  const head = headOf(view, span.start, span.end);
  const { votes, labelVotes } = voteOnName(view, span);
  const { titles, gender: byTitle, country } = readTitles(view, span.start, head);
  const words = [...nameWords(view, span), ...(span.family ?? "").split(" ").filter(Boolean).map(normalise)];
  const byFirstName = words.length > 1 ? genderOfFirstName(words[0] ?? "") : null;
  const gender: Gender | null = byTitle ?? (byFirstName === "either" ? null : byFirstName);
  return {
    start: span.start,
    end: span.end,
    head,
    sentence: at(view, head).sentence,
    kind: "name",
    rule: span.rule,
    votes,
    labelVotes,
    gender: winner(votes) === "Person" ? gender : null,
    number: winner(votes) === "Group" ? "plural" : "singular",
    person: 3,
    words,
    ...(span.family === undefined ? {} : { family: span.family }),
    lemma: "",
    determination: "bare",
    titles,
    country,
  };
}

/** The office before a name: "US Secretary of State" of "US Secretary of State Mike Pompeo". */
function readTitles(
  view: TextView,
  start: number,
  head: number,
): Pick<Candidate, "titles" | "gender" | "country"> {
  const before = officeBefore(view, start, head);
  const titles = before.flatMap(titleOf);
  let gender: Gender | null = null;
  let country: string | null = null;
  for (const { text, lemma } of before) {
    gender ??= genderOfTitle(text) ?? genderOfNoun(lemma.toLowerCase());
    country ??= countryOf(text, "name", "adjective")?.name ?? null;
  }
  // "former President Mobutu" does not answer to "the president".
  if (before.some(({ text }) => /^(former|ex|late|ousted|then)$/i.test(text)))
    return { titles: titles.map((title) => `ex-${title}`), gender, country: null };
  return { titles, gender, country: titles.length > 0 ? country : null };
}

const LONGEST_OFFICE = 6;

/** The tokens of the noun phrase before a name, the nearest first; "of" and "for" only join them. */
function officeBefore(view: TextView, start: number, head: number): Token[] {
  const { sentence } = at(view, start);
  const before: Token[] = [];
  for (let i = start - 1; i >= start - LONGEST_OFFICE; i--) {
    const token = at(view, i);
    if (token.sentence !== sentence || token.isSpace) break;
    const isInside = token.head === head || /^(NOUN|PROPN|ADJ)$/.test(token.upos) || isTitle(token.text);
    const isLink = token.upos === "ADP" && /^(of|for)$/.test(token.text) && i < start - 1;
    if (!isInside && !isLink) break;
    before.push(token);
  }
  return before;
}

/** "senator" of "Sen.", "leader": nothing where the word is no office. */
function titleOf({ text, lemma }: Token): string[] {
  const word = lemma.toLowerCase();
  return isTitle(text) || isPersonNoun(word) ? [spelledOut(word.replace(/\.$/, ""))] : [];
}

/** "senator" for "Sen.": what the text goes on to call the bearer by. */
const spelledOut = (title: string): string => TITLE_ABBREVIATIONS.get(title) ?? title;

/** What names are compared by: no article, title, possessive mark or punctuation. */
function nameWords(view: TextView, span: NameSpan): string[] {
  const words = view.tokens
    .slice(span.start, span.end)
    .filter((t) => !t.isSpace && t.upos !== "PUNCT" && !/^['’]s?$/.test(t.text));
  const content = words.filter(
    (t, k) => k > 0 || (t.upos !== "DET" && !(isTitle(t.text) && words.length > 1)),
  );
  // "Mark Tedeschi QC", "Washington D.C."
  const kept = content.filter((t, k) => !(k > 0 && (isPostNominal(t.text) || /^d\.?c\.?$/i.test(t.text))));
  return joinHyphenated(view, kept).flatMap(splitHandle);
}

/** "@AnnaReed" is Anna Reed. */
const splitHandle = (word: string): string[] =>
  word.startsWith("@") ? word.slice(1).split(/_|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean).map(normalise) : [word]; // prettier-ignore

/** "Andreas Heldal-Lund" has two words, "Kim Tae-ho" too: the tokenizer parts them at the hyphen. */
function joinHyphenated(view: TextView, tokens: readonly Token[]): string[] {
  const words: string[] = [];
  tokens.forEach((token, k) => {
    const before = tokens[k - 1];
    const goesOn =
      before && token.index - before.index === 2 && /^[-–‑]$/.test(at(view, token.index - 1).text);
    const word = isHandle(token) ? token.text : normalise(token.text);
    if (goesOn && token.start - before.end === 1) words.push(`${words.pop() ?? ""}-${word}`);
    else words.push(word);
  });
  return words;
}

const PRONOUN_RULES = {
  personal: "personal-pronoun",
  possessive: "possessive-pronoun",
  reflexive: "reflexive-pronoun",
  relative: "relative-pronoun",
} as const;
const NO_TITLES: readonly string[] = [];

function findPronouns(view: TextView, covered: Uint8Array): Unnumbered[] {
  const found: Unnumbered[] = [];
  for (const token of view.tokens) {
    if (token.isSpace || covered[token.index]) continue;
    if (isThere(view, token)) {
      found.push({ ...pronounAt(token, THERE), number: "singular", person: 3 });
      continue;
    }
    const pronoun = PRONOUNS.get(token.text.toLowerCase());
    if (!pronoun || !(token.upos === "PRON" || token.xpos === "PRP$" || token.xpos.startsWith("W"))) continue;
    if (token.text === "US" || (pronoun.form === "relative" && relativeClause(view, token.index) < 0))
      continue;
    const { gender, number, person } = pronoun;
    const rule = PRONOUN_RULES[token.xpos === "PRP$" ? "possessive" : pronoun.form];
    found.push({ ...pronounAt(token, rule), gender, number, person });
  }
  return found;
}

/** "met him there", "flew from there"; not "there is", nor "there in the camp" */
const isThere = (view: TextView, { index, text, upos, deprel, head }: Token): boolean =>
  /^there$/i.test(text) &&
  upos === "ADV" &&
  !/^(in|at|on|inside)$/i.test(at(view, index + 1).text) &&
  (deprel === "pobj" || deprel === "pcomp" || (deprel === "advmod" && at(view, head).upos === "VERB"));

const pronounAt = ({ index, sentence, text }: Token, rule: string): Unnumbered => ({
  start: index,
  end: index + 1,
  head: index,
  sentence,
  kind: "pronoun",
  rule,
  votes: NO_VOTES,
  labelVotes: NO_VOTES,
  gender: null,
  number: null,
  person: 3,
  words: [text.toLowerCase()],
  lemma: "",
  determination: "bare",
  titles: NO_TITLES,
  country: null,
});

/** The verb of the relative clause that a relative pronoun opens ("the man who …", not "who did it?"); -1 if it opens none. */
export function relativeClause(view: TextView, index: number): number {
  for (let i = index, step = 0; step < 6; step++) {
    const token = at(view, i);
    if (token.deprel === "relcl") return i;
    if (token.head === i) return -1;
    i = token.head;
  }
  return -1;
}
