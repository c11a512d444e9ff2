// Whether two given names can be one person's: Donald J. and Donald, D. and Donald, Svetlana and Sviatlana.
import { FEMALE_FIRST_NAMES } from "../../../graph-data/lexicons/first-names-female.ts";
import { MALE_FIRST_NAMES } from "../../../graph-data/lexicons/first-names-male.ts";
import { jaroWinkler } from "./similarity.ts";
import { skeletonOf } from "./skeleton.ts";

export type Gender = "female" | "male";

/** What a first name tells of its bearer's gender, or null. */
export function genderOfFirstName(name: string | undefined): Gender | null {
  if (name === undefined) return null;
  const female = FEMALE_FIRST_NAMES.has(name);
  const male = MALE_FIRST_NAMES.has(name);
  return female === male ? null : female ? "female" : "male";
}

/** Folded given names; an empty list, a bare surname, conflicts with none. */
export function areGivenNamesCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return true;
  // "Fitzgerald Kennedy", "John Fitzgerald Kennedy"
  if (isSameGivenName(x, y)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length < long.length && short.every((name) => name.length > 2 && long.includes(name));
}

function isSameGivenName(x: string, y: string): boolean {
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  // "D." and "Donald", "Alex" and "Alexander"; not "Paul" and "Paula"
  if (short.length === 1 || (short.length >= 3 && long.startsWith(short) && long.length > short.length + 1))
    return true;
  const [genderX, genderY] = [genderOfFirstName(x), genderOfFirstName(y)];
  if (genderX !== null && genderY !== null && genderX !== genderY) return false;
  if (long === `${short}a`) return false;
  const skeleton = skeletonOf(x);
  return skeleton.length >= 3 && skeleton === skeletonOf(y) && jaroWinkler(x, y) >= 0.7;
}
