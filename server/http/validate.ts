// The door: what comes in is checked against its schema here and trusted from here on.
import type { z } from "zod";
import { RelataError } from "../errors.ts";

const SHOWN = 80;
/** A message names all that is unknown in a body. */
const SHOWN_WORDS = 500;
/** Of very many faults so many are told. */
const SHOWN_FAULTS = 50;

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
