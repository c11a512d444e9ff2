// The door: what comes in is checked against its schema here and trusted from here on.
import type { z } from "zod";
import { RelataError } from "../errors.ts";

const SHOWN = 80;
/** A message names all that is unknown in a body. */
const SHOWN_WORDS = 500;
/** Of very many faults so many are told. */
const SHOWN_FAULTS = 50;
const MAX_DEPTH = 64;
/** Twice the ids that an export may list, and some. */
const MAX_VALUES = 250_000;

/**
 * @param place "query", "body" or "path.id": where the value came from.
 * @throws {RelataError} INVALID_REQUEST naming every fault; the message tells the first and quotes its value.
 */
export function check<T extends z.ZodType>(schema: T, value: unknown, place: string): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, SHOWN_FAULTS).map((issue) => ({
    path: [place, ...issue.path].map(String).join("."),
    message: `${shorten(issue.message, SHOWN_WORDS)}${quote(valueAt(value, issue.path))}`,
  }));
  const [first] = errors;
  throw new RelataError("INVALID_REQUEST", first ? `${first.path}: ${first.message}` : place, {
    errors,
    hint: "What may be asked is listed in /api/openapi.json.",
  });
}

/**
 * Schemas for JSON recurse, and look at every value: what is deeper or more than any real body must not reach them; nor
 * must numbers that JavaScript reads as Infinity, each of which costs them as much as a hundred others.
 */
export function checkExtent(value: unknown, place: string): void {
  const open = [{ value, depth: 0 }];
  let values = 0;
  for (let top = open.pop(); top; top = open.pop()) {
    if (top.depth > MAX_DEPTH)
      throw new RelataError("INVALID_REQUEST", `${place}: nested deeper than ${MAX_DEPTH} levels`, {
        hint: "Send a flatter value.",
      });
    if (top.value === Infinity || top.value === -Infinity)
      throw new RelataError("INVALID_REQUEST", `${place}: a number is larger than 1.8e308`, {
        hint: "Send it as text.",
      });
    if (typeof top.value !== "object" || top.value === null) continue;
    const inside: readonly unknown[] = Array.isArray(top.value) ? top.value : Object.values(top.value);
    values += inside.length;
    if (values > MAX_VALUES)
      throw new RelataError("TOO_LARGE", `${place}: more than ${MAX_VALUES} values`, {
        hint: "Send fewer at once.",
      });
    for (const inner of inside) open.push({ value: inner, depth: top.depth + 1 });
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function quote(value: unknown): string {
  if (value === undefined || (typeof value === "object" && value !== null)) return "";
  const shown = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "");
  return `; got ${shorten(shown, SHOWN)}`;
}

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
