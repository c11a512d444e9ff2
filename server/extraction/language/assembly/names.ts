// The recogniser of named entities: begin, in, last, unit, out over the tokens from left to right, greedy.
// Lample et al., NAACL 2016 (transitions); the labels are OntoNotes'.
import { allocate } from "./memory";
import { scores, score, setFeature, useScorer } from "./scorer";

const BEGIN: u8 = 1;
const IN: u8 = 2;
const LAST: u8 = 3;
const UNIT: u8 = 4;

let actions: usize = 0;
let labels: usize = 0;
let classes: i32 = 0;

let length: i32 = 0;
let next: i32 = 0;
/** First token and label of the name that is open; -1 for none. */
let start: i32 = -1;
let label: u8 = 0;
/** Whether a token starts a sentence or is white space (u8 each), padded by one. */
let sentenceStarts: usize = 0;
let spaces: usize = 0;
/** Output: class of each token (u8). */
let chosen: usize = 0;

/** `classActions`, `classLabels`: action code and label number (u8) of each class; label 255 for the empty one. */
export function useNames(classActions: usize, classLabels: usize, count: i32): void {
  actions = classActions;
  labels = classLabels;
  classes = count;
}

/** Begins a document of `count` tokens; `starts` and `isSpace` hold count + 1 bytes. */
export function beginNames(scorer: usize, count: i32, starts: usize, isSpace: usize): void {
  useScorer(scorer);
  length = count;
  next = 0;
  start = -1;
  sentenceStarts = starts;
  spaces = isSpace;
  chosen = allocate(count);
}

export function chosenClasses(): usize {
  return chosen;
}
export function namesKeepFrom(): i32 {
  return start >= 0 ? start : next;
}

/** Goes on through the tokens below `available`. */
export function findNames(available: i32): void {
  for (; next < available; next++) step();
}

function step(): void {
  const open = start >= 0;
  setFeature(0, next);
  setFeature(1, start);
  setFeature(2, open ? next - 1 : -1);
  score();

  const canContinue = length - next >= 2 && load<u8>(sentenceStarts + next + 1) == 0;
  const canStart = !open && load<u8>(spaces + next) == 0;
  let best = -1;
  let bestScore: f32 = 0;
  for (let i = 0; i < classes; i++) {
    const value = load<f32>(scores + (i << 2));
    if (best >= 0 && value <= bestScore) continue;
    const action = load<u8>(actions + i);
    const own = load<u8>(labels + i);
    const valid =
      action == BEGIN
        ? canStart && canContinue && own != 255
        : action == IN
          ? open && canContinue && own == label
          : action == LAST
            ? open && own == label
            : action == UNIT
              ? canStart && own != 255
              : !open;
    if (valid) {
      best = i;
      bestScore = value;
    }
  }
  store<u8>(chosen + next, <u8>best);
  const action = load<u8>(actions + best);
  if (action == BEGIN) {
    start = next;
    label = load<u8>(labels + best);
  } else if (action == LAST) {
    start = -1;
  }
}
