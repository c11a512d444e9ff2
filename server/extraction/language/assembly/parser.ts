// The arc-eager dependency parser with sentence breaks and unshift, greedy.
// Nivre, IWPT 2003; Nivre and Fernández-González, CL 2014 (unshift); Honnibal and Johnson, EMNLP 2015 (breaks).
import { allocate } from "./memory";
import { scores, score, setFeature, useScorer } from "./scorer";

const SHIFT: u8 = 0;
const REDUCE: u8 = 1;
const LEFT: u8 = 2;
const RIGHT: u8 = 3;

let actions: usize = 0;
let classes: i32 = 0;

let length: i32 = 0;
/** Output: head of each token (i32, -1 for none) and the class (u8) that attached it. */
let heads: usize = 0;
let labels: usize = 0;
/** Last child attached on each side (i32), and for each child the one attached before it on its side. */
let lastLeft: usize = 0;
let lastRight: usize = 0;
let previous: usize = 0;
let sentenceStarts: usize = 0;
let unshiftable: usize = 0;
let stack: usize = 0;
let stackSize: i32 = 0;
/** Tokens put back before the buffer; the last is the first of the buffer. */
let returned: usize = 0;
let returnedSize: i32 = 0;
let next: i32 = 0;
/** First token that the parser can still look at: the start of the sentence it is in. */
let sentence: i32 = 0;

/** `classActions`: the action code (u8) of each class. */
export function useParser(classActions: usize, count: i32): void {
  actions = classActions;
  classes = count;
}

function at(array: usize, index: i32): i32 {
  return index < 0 ? -1 : load<i32>(array + (index << 2));
}
function put(array: usize, index: i32, value: i32): void {
  store<i32>(array + (index << 2), value);
}
function fill(bytes: i32, value: u8): usize {
  const array = allocate(bytes);
  memory.fill(array, value, bytes);
  return array;
}
function buffer(index: i32): i32 {
  if (index < returnedSize) return at(returned, returnedSize - 1 - index);
  const token = next + index - returnedSize;
  return token < length ? token : -1;
}
function stacked(index: i32): i32 {
  return index < stackSize ? at(stack, stackSize - 1 - index) : -1;
}

/** Begins a document of `count` tokens. */
export function beginParse(scorer: usize, count: i32): void {
  useScorer(scorer);
  length = count;
  heads = fill(count * 4, 0xff);
  labels = fill(count, 0xff);
  lastLeft = fill(count * 4, 0xff);
  lastRight = fill(count * 4, 0xff);
  previous = fill(count * 4, 0xff);
  sentenceStarts = fill(count, 0);
  unshiftable = fill(count, 0);
  stack = allocate(count * 4);
  returned = allocate(count * 4);
  stackSize = 0;
  returnedSize = 0;
  next = 0;
  sentence = 0;
  store<u8>(sentenceStarts, 1);
}

export function parsedHeads(): usize {
  return heads;
}
export function parsedLabels(): usize {
  return labels;
}
export function parserKeepsFrom(): i32 {
  return sentence;
}

/** Goes on while the tokens below `available` suffice, to the end if that is all. */
export function parse(available: i32): void {
  while (stackSize > 0 || returnedSize > 0 || next < length) {
    if (next + 1 >= available && available < length) return;
    step();
  }
}

function step(): void {
  const b0 = buffer(0);
  const b1 = buffer(1);
  const s0 = stacked(0);
  setFeature(0, b0);
  setFeature(1, b1);
  setFeature(2, s0);
  setFeature(3, stacked(1));
  setFeature(4, stacked(2));
  setFeature(5, at(lastLeft, b0));
  setFeature(6, at(lastLeft, s0));
  setFeature(7, at(lastRight, s0));
  score();

  const remaining = returnedSize + length - next;
  const starts = b0 >= 0 && load<u8>(sentenceStarts + b0) != 0;
  const canShift =
    remaining > 0 && (stackSize == 0 || (remaining >= 2 && !starts && load<u8>(unshiftable + b0) == 0));
  const canReduce = stackSize > 0;
  const canAttach = stackSize > 0 && remaining > 0 && !starts;
  const canBreak = remaining >= 2 && b1 == b0 + 1 && load<u8>(sentenceStarts + b1) == 0;

  let best = -1;
  let bestScore: f32 = 0;
  for (let i = 0; i < classes; i++) {
    const value = load<f32>(scores + (i << 2));
    if (best >= 0 && value <= bestScore) continue;
    const action = load<u8>(actions + i);
    const valid =
      action == SHIFT
        ? canShift
        : action == REDUCE
          ? canReduce
          : action == LEFT || action == RIGHT
            ? canAttach
            : canBreak;
    if (valid) {
      best = i;
      bestScore = value;
    }
  }

  const action = load<u8>(actions + best);
  if (action == SHIFT) {
    push(b0);
  } else if (action == REDUCE) {
    stackSize--;
    if (at(heads, s0) < 0 && stackSize > 0) {
      store<u8>(unshiftable + s0, 1);
      put(returned, returnedSize++, s0);
    }
  } else if (action == LEFT) {
    attach(b0, s0, best);
    store<u8>(unshiftable + b0, 0);
    stackSize--;
  } else if (action == RIGHT) {
    attach(s0, b0, best);
    push(b0);
  } else {
    store<u8>(sentenceStarts + b1, 1);
  }
}

function push(token: i32): void {
  // The stack is empty before a token that starts a sentence: nothing before it is looked at again.
  if (stackSize == 0 && load<u8>(sentenceStarts + token) != 0) sentence = token;
  if (returnedSize > 0) returnedSize--;
  else next++;
  put(stack, stackSize++, token);
}

function attach(head: i32, child: i32, label: i32): void {
  const old = at(heads, child);
  if (old >= 0) {
    const siblings = old > child ? lastLeft : lastRight;
    if (at(siblings, old) == child) put(siblings, old, at(previous, child));
  }
  const siblings = head > child ? lastLeft : lastRight;
  put(previous, child, at(siblings, head));
  put(siblings, head, child);
  put(heads, child, head);
  store<u8>(labels + child, <u8>label);
}
