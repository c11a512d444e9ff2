// Noun phrases that take up a name by what the thing is: "the country" for Brazil, "the Finnish company" for Nokia,
// "the 34-year-old" or "the Canadian author" for a person, "the defendant" for who was charged.
import { CITY_KINDS, COUNTRY_KINDS, REGION_KINDS } from "../../../../graph-data/lexicons/names/kind-nouns.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { NEWS_AGENCIES } from "../../../../graph-data/lexicons/organizations/news-agencies.ts";
import { DEED_ROLES, type DeedRole } from "../../../../graph-data/lexicons/people/deed-roles.ts";
import { LEADER_NOUNS, OTHER_HOLDER_WORDS } from "../../../../graph-data/lexicons/people/offices.ts";
import { FEDERAL_STATES, PROVINCES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { mostSpokenOf } from "../../home-state.ts";
import { genderOf, hasName, numberOf, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { countryOf, isBodyKind, isNational, isPersonNoun, isTitle } from "../lexicon.ts";
import type { Candidate } from "../mention.ts";
import { YEAR_OLD } from "../mentions/nominals.ts";
import { antecedents, roleOf, type Antecedent } from "../salience.ts";
import { isWhereabouts } from "./places.ts";
import { at, governingVerb, type TextView } from "../text-view.ts";

const SENTENCES_BACK = 3;

/** The most salient name of the kind that the noun says in the last sentences, or null. */
export function nameOfKind(view: TextView, clusters: Clusters, nominal: Candidate): Candidate | null {
  const { determination, number } = nominal;
  if ((determination !== "definite" && determination !== "demonstrative") || number !== "singular")
    return null;
  const fits = kindOf(view, nominal);
  if (!fits) return null;
  const home = COUNTRY_KINDS.has(nominal.lemma) ? homeOf(clusters) : null;
  // "Brazil hopes that the country …": the subject of the sentence would be "it".
  const weigh = ({ mention, cluster, salience }: Antecedent) => {
    const isSubject = mention.sentence === nominal.sentence && roleOf(view, mention) === "subject";
    const isHere = home !== null && mention.sentence === nominal.sentence && isScene(view, mention);
    return salience * (isSubject ? 0.1 : isHere || cluster === home ? HOME_WEIGHT : 1);
  };
  const known = antecedents(view, clusters, nominal, { sentences: SENTENCES_BACK });
  const abroad = known
    .filter(({ mention }) => isAbroad(view, mention, nominal))
    .map(({ cluster }) => cluster);
  const options = known.filter(
    ({ mention, cluster }) =>
      hasName(cluster) &&
      isOfSameState(cluster, nominal) &&
      fits(cluster) &&
      !abroad.includes(cluster) &&
      !isBesideIt(view, mention, nominal),
  );
  options.sort((a, b) => weigh(b) - weigh(a));
  const found = options[0]?.mention ?? (home && !abroad.includes(home) ? home.mentions[0] : undefined);
  return found !== undefined && found.id < nominal.id ? found : null;
}

/** "voted to expel US troops from the country": whose troops they are, they would go home to. */
function isAbroad(view: TextView, mention: Candidate, { head, sentence }: Candidate): boolean {
  const { deprel, head: noun } = at(view, mention.head);
  return (
    mention.sentence === sentence &&
    /^(amod|compound|nmod|poss)$/.test(deprel) &&
    TRAVELLERS.has(at(view, noun).lemma) &&
    governingVerb(view, noun).verb === governingVerb(view, head).verb
  );
}

/** "The merger of Orbis and Globex was blocked by the regulator": what one verb tells of two is not told of one. */
function isBesideIt(view: TextView, mention: Candidate, { head, sentence }: Candidate): boolean {
  if (mention.sentence !== sentence || at(view, mention.head).deprel === "poss") return false;
  const own = governingVerb(view, head);
  const other = governingVerb(view, mention.head);
  const isArgument = own.via === head || at(view, own.via).deprel === "agent";
  return isArgument && own.verb === other.verb && own.via !== other.via && [own.via, other.via].every((via) => ARGUMENTS.test(at(view, via).deprel)); // prettier-ignore
}

const ARGUMENTS = /^(?:nsubj|nsubjpass|dobj|agent)$/;

/** Who and what is spoken of by nationality where it is abroad. */
const TRAVELLERS = wordSet(`
  adviser advisor ambassador army base citizen contractor diplomat embassy force journalist missionary national personnel soldier
  tourist troop worker
`);

/** "came to Iraq …, a third of the country"; where somebody spoke is another matter */
const isScene = (view: TextView, mention: Candidate): boolean =>
  isWhereabouts(view, mention) && !SAYING_VERBS.has(at(view, governingVerb(view, mention.head).verb).lemma);

/** How much more likely "the country" is the one that the text is about. */
const HOME_WEIGHT = 5;

/** The state that a text is about, or null where none stands out. */
function homeOf(clusters: Clusters): Cluster | null {
  const states = clusters.all().filter(({ isState }) => isState);
  return mostSpokenOf(states.map((state) => [state, state.mentions.length] as const));
}

const isOfSameState = ({ countries }: Cluster, { country }: Candidate): boolean =>
  country === null || countries.size === 0 || countries.has(country);

/** What a cluster must be to be called so. */
type Test = (cluster: Cluster) => boolean;

/** What a cluster must be to be called so; null for a noun phrase that does not take up names by their kind. */
function kindOf(view: TextView, nominal: Candidate): Test | null {
  const { lemma, words } = nominal;
  const nationalities = words.filter((word) => countryOf(word, "adjective", "name") !== null);
  const isPlain = words.length === nationalities.length;
  if (isPlainCountry(view, nominal)) return (cluster) => typeOf(cluster) === "Place" && cluster.isState;
  const bare = words.length === 0 ? (placeKindOf(lemma) ?? actorKindOf(view, nominal)) : null;
  if (bare) return bare;
  // "the Finnish company", "the mining company"; of "the new company" nobody knows which it is.
  if (isBodyKind(lemma)) return isPlain || hasTrade(view, nominal) ? bodyCalled(view, lemma) : null;
  return isStyle(nominal, nationalities.length > 0) ? (cluster) => isPerson(cluster, nominal) : null;
}

/** "the Eastern European country", "the oil-rich nation"; not "the neighbouring country" */
function isPlainCountry(view: TextView, { lemma, words, start, head }: Candidate): boolean {
  if (!COUNTRY_KINDS.has(lemma) || words.some((word) => OTHER_COUNTRIES.has(word))) return false;
  return !view.tokens.slice(start, head).some(({ upos }) => upos === "PUNCT");
}

/** "the state", "the town" */
function placeKindOf(noun: string): Test | null {
  if (noun === "state") return (cluster) => isNamedIn(cluster, FEDERAL_STATES);
  if (noun === "province") return (cluster) => isNamedIn(cluster, PROVINCES) || isNamedProvince(cluster);
  if (CITY_KINDS.has(noun))
    return (cluster) => isPart(cluster) && !isNamedIn(cluster, FEDERAL_STATES) && !isNamedIn(cluster, PROVINCES); // prettier-ignore
  if (noun === "territory") return (cluster) => isPart(cluster) || isNamedIn(cluster, TERRITORIES);
  return REGION_KINDS.has(noun) ? isPart : null;
}

/** "the festival", "the defendant", "the woman" */
function actorKindOf(view: TextView, nominal: Candidate): Test | null {
  const { lemma, determination, gender } = nominal;
  if (EVENT_KINDS.has(lemma) && determination === "definite") return (cluster) => typeOf(cluster) === "Event";
  const role = DEED_ROLES.get(lemma);
  if (role) return (cluster) => isPerson(cluster, nominal) && hasDone(view, cluster, role);
  if (lemma === "man" || lemma === "woman")
    return (cluster) => isPerson(cluster, nominal) && genderOf(cluster) === gender;
  return null;
}

/** "the company": not whoever the report has its news from. */
const bodyCalled =
  (view: TextView, noun: string): Test =>
  (cluster) =>
    typeOf(cluster) === "Organization" &&
    (PRESS.has(noun) || !isSource(view, cluster)) &&
    !isOfOtherKind(cluster, noun);

/** "the bank" is neither Vietnam Airlines nor the Labour Party, whose names say what they are. */
function isOfOtherKind({ mentions }: Cluster, noun: string): boolean {
  const said = mentions
    .filter(({ kind }) => kind === "name")
    .flatMap(({ words }) => words.map((word) => (word.length > 5 ? word.replace(/s$/, "") : word)));
  if (said.includes(noun)) return false;
  // "the militia" is no court
  if (said.some((word) => LONE_KINDS.has(word))) return !GENERAL_KINDS.has(noun);
  return TELLING_KINDS.has(noun) && said.some((word) => TELLING_KINDS.has(word) || word === "agency");
}

/** Called by nothing else, but by what any body may be called. */
const LONE_KINDS = wordSet("church court hospital ministry museum parliament tribunal university");
const GENERAL_KINDS = wordSet("agency charity group organization organisation operator");

/** No two of them are one. */
const TELLING_KINDS = wordSet(
  "airline bank party university church hospital museum court ministry newspaper",
);

/** "Reuters reported the firm had left": who passes it on is not the firm. */
const isSource = (view: TextView, { mentions }: Cluster): boolean =>
  mentions.every(
    ({ kind, words, head }) =>
      kind !== "name" || AGENCIES.has(words.join(" ")) || AGENCIES.has(at(view, head).text),
  );

const AGENCIES: ReadonlySet<string> = new Set(NEWS_AGENCIES);
const PRESS = wordSet("agency broadcaster network newspaper outlet publisher");

/** What a festival or fair is called again by. */
const EVENT_KINDS = wordSet(
  "event festival convention conference tournament summit ceremony fair exhibition",
);

/** Told of another country than the one spoken of. */
const OTHER_COUNTRIES = wordSet(`
  another enemy first foreign former host individual largest last latest neighboring neighbouring only other partner poorest
  receiving same second single smallest third transit whole world
`);

/** A place within a state of the world. */
const isPart = (cluster: Cluster): boolean =>
  typeOf(cluster) === "Place" && !cluster.isState && !isNamedIn(cluster, CONTINENTS);

const CONTINENTS = new Set([
  "africa",
  "asia",
  "europe",
  "north america",
  "south america",
  "latin america",
  "america",
]);

/** Listed with the states. */
const TERRITORIES = new Set([
  "hong kong",
  "macau",
  "puerto rico",
  "greenland",
  "gibraltar",
  "guam",
  "bermuda",
  "palestine",
]);

const isNamedIn = ({ mentions }: Cluster, names: ReadonlySet<string>): boolean =>
  mentions.some(({ kind, words }) => kind === "name" && names.has(words.join(" ")));

/** "Maidan Wardak province", "Hebei Province" */
const isNamedProvince = ({ mentions }: Cluster): boolean =>
  mentions.some(
    ({ kind, words, lemma }) => (kind === "name" && words.at(-1) === "province") || lemma === "province",
  );

/**
 * "mining", "phone" in "the mining company": what it trades in, of which nobody else is spoken of. As a subject: "had
 * bought patents of the phone company" speaks of another.
 */
function hasTrade(view: TextView, nominal: Candidate): boolean {
  const { start, head, country } = nominal;
  if (!/^(subject|possessor)$/.test(roleOf(view, nominal))) return false;
  return view.tokens.slice(start, head).every(({ upos, text, deprel }) => {
    if (deprel === "det" || upos === "PUNCT") return true;
    if (country !== null && /^\p{Lu}/u.test(text)) return true;
    return deprel === "compound" && upos === "NOUN" && !OTHER_BODIES.has(text);
  });
}

const OTHER_BODIES = wordSet("parent sister partner holding insurance member rival");

/**
 * "the Canadian author", "the 34-year-old striker", "the Serb": how reports name somebody again. Not by an office: the
 * German chancellor is whoever holds it.
 */
function isStyle({ lemma, words, country }: Candidate, hasNationality: boolean): boolean {
  if (lemma === YEAR_OLD || isNational(lemma)) return true;
  const isOfCountry = hasNationality || country !== null;
  const isAged = words.includes(YEAR_OLD);
  const isOffice = (isTitle(lemma) && !PROFESSIONS.has(lemma)) || LEADER_NOUNS.has(lemma);
  if (!isPersonNoun(lemma) || isOffice) return false;
  if (words.length === 0 && CALLINGS.has(lemma)) return true;
  return (isOfCountry || isAged) && !words.some((word) => OTHER_HOLDER_WORDS.has(word));
}

/** "the striker", "the singer": who is known for it. */
const CALLINGS = wordSet(`
  actor actress billionaire businessman businesswoman boxer comedian defender entrepreneur forward golfer goalkeeper midfielder
  novelist politician rapper singer songwriter sprinter striker swimmer tycoon winger
`);

/** Titles that are no office of a state. */
const PROFESSIONS = wordSet(
  "actor actress author captain coach director doctor editor lawyer manager professor singer",
);

function isPerson(cluster: Cluster, { gender }: Candidate): boolean {
  if (typeOf(cluster) !== "Person" || numberOf(cluster) === "plural") return false;
  const known = genderOf(cluster);
  return gender === null || known === null || known === gender;
}

/** Whether one of the cluster's mentions is told to have done, or suffered, what the role is called after. */
function hasDone(view: TextView, { mentions }: Cluster, { subjectOf, objectOf }: DeedRole): boolean {
  return mentions.some(({ head }) => {
    const { deprel, head: verb } = at(view, head);
    const { lemma } = at(view, verb);
    if (deprel === "nsubj") return subjectOf.has(lemma);
    return (deprel === "dobj" || deprel === "nsubjpass") && objectOf.has(lemma);
  });
}
