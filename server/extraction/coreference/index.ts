// Coreference: who and what a document speaks of, with every name, noun phrase and pronoun that refers to it.
// A multi-pass sieve: passes ordered from the surest to the least sure, each working on the clusters of those before
// (Raghunathan et al. 2010, "A multi-pass sieve for coreference resolution"; Lee et al. 2013, "Deterministic coreference
// resolution based on entity-centric, precision-ranked rules").
import type { CoreferenceChain, Doc } from "../doc.ts";
import { findCandidates } from "./candidates.ts";
import { buildChains } from "./chains.ts";
import { createClusters } from "./clusters.ts";
import {
  joinAppositions,
  joinNamedKinds,
  joinPredicates,
  joinRelativePronouns,
  joinSharedTitles,
} from "./sieves/constructions.ts";
import { joinHeadsOfState } from "./sieves/heads-of-state.ts";
import { joinAliases } from "./sieves/aliases.ts";
import { joinBirthNames, joinBracketed, joinNamings } from "./sieves/namings.ts";
import { joinAcronyms, joinSameNames } from "./sieves/names.ts";
import { joinLongerNames, joinMisspellings, joinSurnames } from "./sieves/persons.ts";
import { joinBodyByObject, joinPartOfState, joinShortForms } from "./sieves/short-forms.ts";
import { joinCampuses } from "./sieves/campus-names.ts";
import { joinKindNames, joinLandNames } from "./sieves/kind-names.ts";
import { joinLeads } from "./sieves/leads.ts";
import { joinOwned } from "./sieves/owned.ts";
import { joinPeoples } from "./sieves/peoples.ts";
import { joinCapitals, joinPlacesOfKind, joinTheres } from "./sieves/places.ts";
import { joinShortOrganizations } from "./sieves/short-names.ts";
import { joinNominals } from "./sieves/nominals.ts";
import { resolvePlurals } from "./sieves/plurals.ts";
import { joinPronouns } from "./sieves/pronouns.ts";
import { findQuotations } from "./quotations.ts";
import { joinSpeakersAgain } from "./sieves/speakers-again.ts";
import { joinSpeakers } from "./sieves/quotations.ts";
import { viewText } from "./text-view.ts";

/** The chains of a document in the order of their first mentions; mention ids are unique within the document. */
export function resolveCoreference(doc: Doc): CoreferenceChain[] {
  const view = viewText(doc);
  const quotations = findQuotations(view);
  const clusters = createClusters(findCandidates(view));
  joinSameNames(clusters);
  joinKindNames(clusters);
  joinLandNames(clusters);
  joinPeoples(view, clusters);
  joinAcronyms(view, clusters);
  joinCampuses(view, clusters);
  joinBracketed(view, clusters);
  joinAliases(view, clusters);
  joinShortForms(clusters);
  joinShortOrganizations(view, clusters);
  joinLongerNames(clusters);
  joinSurnames(view, clusters);
  joinBodyByObject(clusters);
  joinPartOfState(clusters);
  joinMisspellings(view, clusters);
  joinAppositions(view, clusters);
  joinSharedTitles(view, clusters);
  joinRelativePronouns(view, clusters);
  joinPredicates(view, clusters, "phrase");
  joinCapitals(view, clusters);
  joinPlacesOfKind(view, clusters);
  joinNamedKinds(view, clusters);
  joinSpeakers(clusters, quotations);
  joinNominals(view, clusters);
  joinSpeakersAgain(view, clusters);
  joinNamings(view, clusters);
  joinBirthNames(view, clusters);
  resolvePlurals(view, clusters);
  joinPronouns(view, clusters, quotations);
  joinTheres(view, clusters);
  joinPredicates(view, clusters, "pronoun");
  joinOwned(view, clusters);
  joinLeads(view, clusters);
  joinHeadsOfState(view, clusters);
  return buildChains(view, clusters);
}
