// Integers that JavaScript's numbers do not hold: the parser would round them and say nothing, and a query would be
// answered for another number than was asked for.
import { randomUUID } from "node:crypto";
import { RelataError } from "../errors.ts";
import { endOfString, QUOTE } from "./extent.ts";

/** Every integer of fewer characters is held exactly. */
const ALWAYS_EXACT = 15;
const IN_NUMBER = new Set(Array.from("0123456789+-.eE", (character) => character.charCodeAt(0)));

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * @param json UTF-8; whether it is JSON is the parser's to say.
 * @throws {RelataError} INVALID_REQUEST naming where an integer beyond 2^53 stands.
 */
export function checkIntegers(json: Buffer): void {
  for (const place of numbers(json)) {
    const number = json.toString("latin1", place.start, place.end);
    if (!/^-?\d+$/.test(number) || Number.isSafeInteger(Number(number))) continue;
    const path = pathTo(json, place);
    if (path === undefined) return;
    const message = `an integer beyond 2^53, which JSON's readers round; got ${number.slice(0, 80)}`;
    throw new RelataError("INVALID_REQUEST", `${path}: ${message}`, {
      errors: [{ path, message }],
      hint: "Send it as text and turn it in the query, toInteger($name), or with a decimal point if it need not be exact.",
    });
  }
}

/** Where numbers stand that are long enough to be rounded. */
function* numbers(json: Buffer): Generator<Place> {
  for (let i = 0; i < json.length; i++) {
    if (json[i] === QUOTE) i = endOfString(json, i);
    else if (isInNumber(json[i])) {
      const start = i;
      while (isInNumber(json[i + 1])) i++;
      if (i - start >= ALWAYS_EXACT) yield { start, end: i + 1 };
    }
  }
}

const isInNumber = (byte: number | undefined): boolean => byte !== undefined && IN_NUMBER.has(byte);

/** "body.parameters.year"; undefined where the text is no JSON. */
function pathTo(json: Buffer, { start, end }: Place): string | undefined {
  const mark = randomUUID();
  const marked = Buffer.concat([json.subarray(0, start), Buffer.from(`"${mark}"`), json.subarray(end)]);
  try {
    return ["body", ...(keysTo(mark, JSON.parse(marked.toString())) ?? [])].join(".");
  } catch {
    return undefined;
  }
}

function keysTo(mark: string, value: unknown): string[] | undefined {
  if (value === mark) return [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const keys = keysTo(mark, item);
    if (keys) return [key, ...keys];
  }
  return undefined;
}
