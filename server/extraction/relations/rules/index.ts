// All rules, in the order in which they are asked. The first to make an edge gives it its name.
import { copulas, passiveAgents, smallClauses, togetherSubjects, verbArguments } from "./clause-rules.ts";
import { acts, aims } from "./act-rules.ts";
import { betweens, formations } from "./between-rule.ts";
import { compoundParticiples } from "./compound-rules.ts";
import { counterparts } from "./counterpart-rule.ts";
import { holdings } from "./holding-rules.ts";
import { homeInstitutions, nationalities, seats } from "./institution-rules.ts";
import { judgements } from "./judgement-rule.ts";
import { capitals, distances, locations } from "./place-rules.ts";
import { containments } from "./containment-rule.ts";
import { listedRoles, members } from "./group-rules.ts";
import { homeOffices, homePresidents } from "./home-office-rule.ts";
import { affiliations } from "./affiliation-rule.ts";
import { appositions, nearest, openings, trails } from "./apposition-rules.ts";
import { labels } from "./label-rule.ts";
import { ownedRoles } from "./owned-role-rule.ts";
import { postings, titles } from "./title-rules.ts";
import { objectPlaces } from "./object-place-rule.ts";
import { origins, possessions, products } from "./name-rules.ts";
import { actsFor, helpers } from "./play-rules.ts";
import { partisans } from "./party-rule.ts";
import { parentheses } from "./parenthesis-rule.ts";
import { rolesAs, rolesAsNoun } from "./role-as-rule.ts";
import type { Rule } from "./rule.ts";
import { sceneActs } from "./scene-act-rule.ts";
import { reciprocals } from "./reciprocal-rule.ts";
import { results, scores } from "./result-rules.ts";
import { sides } from "./sport-rules.ts";
import { sufferedPlaces, targets } from "./suffered-rules.ts";
import { publications, quoters, utterances } from "./utterance-rules.ts";

export const RULES: readonly Rule[] = [
  verbArguments,
  passiveAgents,
  togetherSubjects,
  reciprocals,
  smallClauses,
  copulas,
  objectPlaces,
  utterances,
  publications,
  quoters,
  judgements,
  titles,
  postings,
  appositions,
  nearest,
  openings,
  trails,
  labels,
  ownedRoles,
  listedRoles,
  members,
  rolesAs,
  rolesAsNoun,
  affiliations,
  partisans,
  homeOffices,
  homePresidents,
  origins,
  possessions,
  products,
  parentheses,
  sides,
  results,
  scores,
  sufferedPlaces,
  targets,
  locations,
  containments,
  distances,
  nationalities,
  seats,
  homeInstitutions,
  capitals,
  betweens,
  formations,
  acts,
  aims,
  sceneActs,
  actsFor,
  helpers,
  compoundParticiples,
  holdings,
  counterparts,
];
