// Whether two given names can be one person's: Donald J. and Donald, D. and Donald, Svetlana and Sviatlana.
import { readFirstName, type Gender } from "../first-names.ts";
import { jaroWinkler } from "./similarity.ts";
import { skeletonOf } from "./skeleton.ts";

/** The one gender that a given name tells, or null. */
export function genderOfGivenName(name: string | undefined): Gender | null {
  const gender = name === undefined ? null : readFirstName(name);
  return gender === "either" ? null : gender;
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
  const [genderX, genderY] = [genderOfGivenName(x), genderOfGivenName(y)];
  if (genderX !== null && genderY !== null && genderX !== genderY) return false;
  if (long === `${short}a`) return false;
  const skeleton = skeletonOf(x);
  return skeleton.length >= 3 && skeleton === skeletonOf(y) && jaroWinkler(x, y) >= 0.7;
}
