// All rules, in the order in which they are asked. The first to make an edge gives it its name.
import {
  objectPlaces,
  passiveAgents,
  smallClauses,
  togetherSubjects,
  verbArguments,
} from "./clause-rules.ts";
import { acts, actsFor, betweens, helpers } from "./act-rules.ts";
import { distances, locations, nationalities } from "./place-rules.ts";
import { homeOffices } from "./home-office-rule.ts";
import { affiliations, appositions, ownedRoles, titles } from "./role-rules.ts";
import type { Rule } from "./rule.ts";
import { utterances } from "./utterance-rules.ts";

export const RULES: readonly Rule[] = [
  verbArguments,
  passiveAgents,
  togetherSubjects,
  smallClauses,
  objectPlaces,
  utterances,
  titles,
  appositions,
  ownedRoles,
  affiliations,
  homeOffices,
  locations,
  distances,
  nationalities,
  betweens,
  acts,
  actsFor,
  helpers,
];
