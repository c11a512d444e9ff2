// Seats and capitals that stand for a government: a node of their own, linked to the state they stand for.
import { wordSet } from "../../../graph-data/lexicons/notation.ts";
import { COUNTRIES } from "../../../graph-data/lexicons/places/countries.ts";
import {
  SEATS_OF_GOVERNMENT,
  UNION_CAPITALS,
} from "../../../graph-data/lexicons/places/seats-of-government.ts";
import { SAYING_VERBS, VIEWING_VERBS } from "../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Candidate } from "./candidates.ts";
import { normaliseName } from "./names.ts";

/** What governments do besides speaking: "Moscow resists", "Washington imposed sanctions". */
const DECIDING_VERBS = wordSet(`
  decide resist impose lift back support oppose reject accept sign withdraw recall expel sanction threaten offer send deploy
  negotiate seek want plan intend approve ban block veto adopt retaliate respond react withhold freeze recognise recognize
  suspend summon refuse pressure urge press annex invade condemn welcome pursue push try agree hold take have
`);

const SEATS = new Map([...SEATS_OF_GOVERNMENT].map(([seat, state]) => [normaliseName(seat), state]));
const CAPITALS = new Map([
  ...COUNTRIES.flatMap(({ name, capitals }) =>
    capitals.map((capital) => [normaliseName(capital), name] as const),
  ),
  ...[...UNION_CAPITALS].map(([capital, union]) => [normaliseName(capital), union] as const),
  ["washington", "United States"] as const,
]);

/** Name of the state that a cluster stands for, or null: a seat always, a capital where it speaks or decides. */
export function findState(members: readonly Candidate[]): string | null {
  for (const { name, verbs } of members) {
    const key = normaliseName(name);
    const seat = SEATS.get(key);
    if (seat !== undefined) return seat;
    const acts = [...verbs].some((v) => SAYING_VERBS.has(v) || VIEWING_VERBS.has(v) || DECIDING_VERBS.has(v));
    const state = CAPITALS.get(key);
    if (state !== undefined && acts) return state;
  }
  return null;
}
