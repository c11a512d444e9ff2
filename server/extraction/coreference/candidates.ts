// All mentions of a document in text order: names, pronouns and the noun phrases that may refer to an actor or a place.
import { PRONOUNS } from "../../../graph-data/lexicons/pronouns.ts";
import { genderOfFirstName, genderOfTitle } from "./gender.ts";
import { isPostNominal, isTitle } from "./lexicon.ts";
import { normalise, winner, type Candidate, type Gender } from "./mention.ts";
import { findNames, type NameSpan } from "./mentions/names.ts";
import { findNominals } from "./mentions/nominals.ts";
import { at, headOf, type TextView } from "./text-view.ts";
import { voteOnName } from "./typing.ts";

type Unnumbered = Omit<Candidate, "id">;

export function findCandidates(view: TextView): Candidate[] {
  const names = findNames(view).map((span) => nameCandidate(view, span));
  const covered = new Uint8Array(view.tokens.length);
  for (const { start, end } of names) covered.fill(1, start, end);
  const nominals = findNominals(view, covered);
  const all = [...names, ...nominals, ...findPronouns(view, covered)];
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((candidate, id) => ({ ...candidate, id }));
}

function nameCandidate(view: TextView, span: NameSpan): Unnumbered {
  const head = headOf(view, span.start, span.end);
  const votes = voteOnName(view, span);
  return {
    start: span.start,
    end: span.end,
    head,
    sentence: at(view, head).sentence,
    kind: "name",
    rule: span.rule,
    votes,
    gender: winner(votes) === "Person" ? genderOfName(view, span) : null,
    number: at(view, head).xpos === "NNPS" && (votes.Group ?? 0) > 0 ? "plural" : "singular",
    person: 3,
    words: nameWords(view, span),
  };
}

/** "Mr Key" is male by title, "Regina Ip" female by first name. */
function genderOfName(view: TextView, span: NameSpan): Gender | null {
  const sentence = at(view, span.start).sentence;
  for (let i = span.start - 1; i >= 0 && i >= span.start - 3; i--) {
    const token = at(view, i);
    if (token.sentence !== sentence || !isTitle(token.text)) break;
    const gender = genderOfTitle(token.text);
    if (gender) return gender;
  }
  if (span.end - span.start < 2) return null;
  const first = genderOfFirstName(at(view, span.start).text);
  return first === "either" ? null : first;
}

/** What names are compared by: no article, title, possessive mark or punctuation. */
function nameWords(view: TextView, span: NameSpan): string[] {
  const words = view.tokens
    .slice(span.start, span.end)
    .filter(
      (t) =>
        !t.isSpace &&
        t.upos !== "PUNCT" &&
        t.text !== "'s" &&
        t.text !== "’s" &&
        t.text !== "'" &&
        t.text !== "’",
    );
  const content = words.filter(
    (t, k) => !(k === 0 && t.upos === "DET") && !(isTitle(t.text) && k < words.length - 1 && k === 0),
  );
  const kept = content.filter((t, k) => !(k > 0 && isPostNominal(t.text)));
  return kept.map((t) => normalise(t.text));
}

function findPronouns(view: TextView, covered: Uint8Array): Unnumbered[] {
  const found: Unnumbered[] = [];
  for (const token of view.tokens) {
    if (token.isSpace || covered[token.index]) continue;
    const pronoun = PRONOUNS.get(token.text.toLowerCase());
    if (!pronoun || !(token.upos === "PRON" || token.xpos === "PRP$" || token.xpos.startsWith("W"))) continue;
    if (token.text === "US") continue;
    if (pronoun.form === "relative" && !isRelative(view, token.index)) continue;
    found.push({
      start: token.index,
      end: token.index + 1,
      head: token.index,
      sentence: token.sentence,
      kind: "pronoun",
      rule: `${pronoun.form}-pronoun`,
      votes: pronoun.animate === true ? { Person: 0.1 } : {},
      gender: pronoun.gender,
      number: pronoun.number,
      person: pronoun.person,
      words: [token.text.toLowerCase()],
    });
  }
  return found;
}

/** "the man who …", not "who did it?" */
function isRelative(view: TextView, index: number): boolean {
  for (let i = index, step = 0; step < 6; step++) {
    const token = at(view, i);
    if (token.deprel === "relcl") return true;
    if (token.head === i) return false;
    i = token.head;
  }
  return false;
}
