// All rules, in the order in which they are asked. The first to make an edge gives it its name. What a rule reads tells its
// folder: whole clauses, nouns of acts, what somebody is called, what stands at a name, where a thing is, reports of matches.
import { acts, aims } from "./acts/act-rules.ts";
import { betweens, formations } from "./acts/between-rule.ts";
import { holdings } from "./acts/holding-rules.ts";
import { helpers } from "./acts/helper-rule.ts";
import { sceneActs } from "./acts/scene-act-rule.ts";
import { sufferedPlaces } from "./acts/suffered-place-rule.ts";
import { copulas, passiveAgents, togetherSubjects, verbArguments } from "./clauses/clause-rules.ts";
import { judgements } from "./clauses/judgement-rule.ts";
import { objectPlaces } from "./clauses/object-place-rule.ts";
import { reciprocals } from "./clauses/reciprocal-rule.ts";
import { smallClauses } from "./clauses/small-clause-rule.ts";
import { publications, quoters, utterances } from "./clauses/utterance-rules.ts";
import { compoundParticiples } from "./names/compound-rules.ts";
import { origins, possessions, products } from "./names/name-rules.ts";
import { parentheses } from "./names/parenthesis-rule.ts";
import { containments } from "./places/containment-rule.ts";
import { embassies } from "./places/embassy-rule.ts";
import { homeInstitutions, nationalities, seats } from "./places/institution-rules.ts";
import { capitals, distances, locations } from "./places/place-rules.ts";
import { bodiesInTime } from "./roles/body-in-time-rule.ts";
import { affiliations } from "./roles/affiliation-rule.ts";
import { appositions, nearest, openings, trails } from "./roles/apposition-rules.ts";
import { counterparts } from "./roles/counterpart-rule.ts";
import { examples, listedRoles, members } from "./roles/group-rules.ts";
import { homeForces } from "./roles/home-force-rule.ts";
import { homeOffices, homePresidents } from "./roles/home-office-rule.ts";
import { labels } from "./roles/label-rule.ts";
import { ownedRoles } from "./roles/owned-role-rule.ts";
import { partisans } from "./roles/party-rule.ts";
import { rolesAs, rolesAsNoun, rolesGiven } from "./roles/role-as-rule.ts";
import { postings, titles } from "./roles/title-rules.ts";
import { results, scores } from "./sport/result-rules.ts";
import { sides } from "./sport/sport-rules.ts";
import type { Rule } from "./rule.ts";

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
  examples,
  members,
  rolesAs,
  rolesAsNoun,
  rolesGiven,
  affiliations,
  bodiesInTime,
  partisans,
  homeOffices,
  homePresidents,
  homeForces,
  origins,
  possessions,
  products,
  parentheses,
  sides,
  results,
  scores,
  sufferedPlaces,
  locations,
  containments,
  distances,
  embassies,
  nationalities,
  seats,
  homeInstitutions,
  capitals,
  betweens,
  formations,
  acts,
  aims,
  sceneActs,
  helpers,
  compoundParticiples,
  holdings,
  counterparts,
];
