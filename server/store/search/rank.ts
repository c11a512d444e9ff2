// How like what a person typed a name is: one measure for both stores, so that both rank alike.
import { editDistance } from "../../edit-distance.ts";
import type { Candidate } from "../database.ts";
import { fold, skeleton, tellingWords } from "./fold.ts";

export interface Match {
  /** 1 for the very name, down to 0 for no likeness. */
  readonly score: number;
  /** The name or alias that matched best. */
  readonly matched: string;
}

const SCORE = { exact: 1, prefix: 0.9, skeleton: 0.75, edit: 0.7, editStep: 0.1, fuzzyPrefix: 0.5 } as const;
/** What a match of all words counts for less than the whole name, and more if it opens the name. */
const WORDS = { weight: 0.85, opening: 0.05 } as const;

/**
 * Ranks candidates by likeness, then by weight (how often they are mentioned), then by name. Candidates that are not
 * like the text at all are left out.
 */
export function rankCandidates<C extends Candidate>(text: string, candidates: readonly C[]): (C & Match)[] {
  const query = prepare(text);
  if (query.words.length === 0) return [];
  return candidates
    .map((candidate) => ({ ...candidate, ...matchNames(query, [candidate.name, ...candidate.aliases]) }))
    .filter((c) => c.score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.mentionCount - a.mentionCount ||
        a.name.length - b.name.length ||
        (a.id < b.id ? -1 : 1),
    );
}

interface Prepared {
  readonly folded: string;
  readonly words: readonly string[];
}

const prepare = (text: string): Prepared => ({ folded: fold(text), words: tellingWords(text) });

function matchNames(query: Prepared, names: readonly string[]): Match {
  let best: Match = { score: 0, matched: names[0] ?? "" };
  for (const name of names) {
    const score = matchName(query, name);
    if (score > best.score) best = { score, matched: name };
  }
  return best;
}

function matchName(query: Prepared, name: string): number {
  const target = prepare(name);
  if (target.folded === query.folded) return 1;
  let sum = 0;
  for (const word of query.words) {
    const score = Math.max(0, ...target.words.map((other) => matchWord(word, other)));
    if (score === 0) return 0;
    sum += score;
  }
  const opens = target.folded.startsWith(query.folded) ? WORDS.opening : 0;
  // In steps of 0.05, so that a hair's breadth of likeness does not outweigh a hundred mentions.
  return Math.round(((sum / query.words.length) * WORDS.weight + opens) * 20) / 20;
}

function matchWord(typed: string, word: string): number {
  if (typed === word) return SCORE.exact;
  if (word.startsWith(typed)) return SCORE.prefix;
  const bones = skeleton(typed);
  if (bones.length >= 3 && bones === skeleton(word)) return SCORE.skeleton;
  const allowed = allowedEdits(typed);
  if (allowed === 0) return 0;
  const edits = editDistance(typed, word, allowed);
  if (edits <= allowed) return SCORE.edit - SCORE.editStep * (edits - 1);
  if (bones.length === 2 && bones === skeleton(word)) return SCORE.fuzzyPrefix;
  return word.length > typed.length && editDistance(typed, word.slice(0, typed.length), 1) <= 1
    ? SCORE.fuzzyPrefix
    : 0;
}

/** How many typing errors a word of this length may hold. */
export const allowedEdits = (word: string): number => (isShort(word) ? 0 : word.length < 7 ? 1 : 2);

/** So few letters begin very many names, and any error makes another word of them. */
export const isShort = (word: string): boolean => word.length < 4;
