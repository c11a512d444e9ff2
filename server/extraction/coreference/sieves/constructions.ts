// Sieves for constructions that say outright that two phrases stand for one thing.
import {
  CITY_KINDS,
  COMPETITION_WORDS,
  COMPETITORS,
  REGION_KINDS,
  SITE_KINDS,
} from "../../../../graph-data/lexicons/names/kind-nouns.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { CHARGE_NOUNS, SAYING_NOUNS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { isBodyKind } from "../lexicon.ts";
import { hasName, joinOrdered, typeOf, type Cluster, type Clusters } from "../clusters.ts";
import { relativeClause } from "../candidates.ts";
import { winner, type Candidate } from "../mention.ts";
import { at, dependents, governs, type TextView } from "../text-view.ts";

/** "Igor Leshchenya, the ambassador", "the ambassador, Igor Leshchenya" */
export function joinAppositions(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  for (const later of clusters.candidates) {
    const token = at(view, later.head);
    if (later.kind === "pronoun" || (token.deprel !== "appos" && !isListedAlone(view, later))) continue;
    const other = apposedTo(view, clusters, byHead, later);
    if (!other) continue;
    // "the secretary of CEI (Italian Episcopal Conference)": what stands in brackets explains the name before it.
    if (other.kind === "nominal" && at(view, later.start - 1).text === "(") continue;
    // In a list ("Belgium, Panama, England") the parser sees appositions as well: two names are one only if it says so.
    if (other.kind === "name" && later.kind === "name") continue;
    if (isSpeltOut(view, other, later) || isRemark(later) || isTwofold(view, other, later)) continue;
    joinOrdered(clusters, other, later, "apposition");
  }
}

/** "three countries, Peru, Chile and Ghana": the first of them is not the three. */
const isSpeltOut = (view: TextView, { kind, number }: Candidate, { kind: name, head }: Candidate): boolean =>
  kind === "nominal" && number === "plural" && name === "name" && dependents(view, head, "conj").length > 0;

/** "Peru, an oil producer and a key ally of Chile, sent aid": one state, of which two things are said, and not two */
const isTwofold = (view: TextView, { kind }: Candidate, { rule, head }: Candidate): boolean =>
  kind === "name" && rule === "coordination" && at(view, head).upos === "NOUN";

/** "has ruined Chile, a charge he denies", "left Nato, a decision that …": of what is told, not of the name. */
const isRemark = ({ kind, lemma, determination }: Candidate): boolean =>
  kind === "nominal" && determination === "indefinite" && (SAYING_NOUNS.has(lemma) || CHARGE_NOUNS.has(lemma) || DEEDS.test(lemma)); // prettier-ignore
const DEEDS =
  /^(?:move|decision|step|gesture|feat|setback|blow|reversal|development|sign|result|process|practice)$/;

/** "the mayor of London, Sadiq Khan, met …" read as a list of two without "and" */
function isListedAlone(view: TextView, { kind, head, start, end }: Candidate): boolean {
  const token = at(view, head);
  const bare = token.deprel === "conj" && dependents(view, token.head, "cc").length === 0;
  return kind === "name" && bare && at(view, start - 1).text === "," && at(view, end).text === ",";
}

/** "singer and actor Omar Zaki", "its founder and chairman Jack Lowe": two descriptions of one, not two persons */
export function joinSharedTitles(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  for (const nominal of clusters.candidates) {
    const name = isTitle(nominal) ? conjunctOf(view, byHead, nominal) : null;
    if (!name || name.kind !== "name" || typeOf(clusters.of(name.id)) !== "Person") continue;
    const before = at(view, name.start - 1);
    if (before.upos === "NOUN" || (name.titles.length > 0 && before.upos !== "CCONJ"))
      clusters.join(nominal.id, name.id, "shared-title");
  }
}

/** "singer", "its founder": what one person may be called beside something else; "his wife and …" are two. */
const isTitle = ({ kind, number, determination, lemma, votes }: Candidate): boolean =>
  kind === "nominal" &&
  number === "singular" &&
  winner(votes) === "Person" &&
  /^(bare|possessed)$/.test(determination) &&
  !KINSHIP_NOUNS.has(lemma);

/** The only one that "and" joins to a phrase, or null. */
function conjunctOf(
  view: TextView,
  byHead: ReadonlyMap<number, Candidate>,
  { head }: Candidate,
): Candidate | null {
  const [and, or] = dependents(view, head, "cc");
  const [conjunct, another] = dependents(view, head, "conj");
  const isPair = conjunct !== undefined && another === undefined && or === undefined;
  return isPair && at(view, and ?? -1).text === "and" ? (byHead.get(conjunct) ?? null) : null;
}

/** What a phrase is apposed to; the parser may hang it on the last noun: on "London" in "the mayor of London, Sadiq Khan". */
function apposedTo(
  view: TextView,
  clusters: Clusters,
  byHead: ReadonlyMap<number, Candidate>,
  later: Candidate,
): Candidate | null {
  const near = at(view, at(view, later.head).head);
  const above = near.deprel === "pobj" ? at(view, near.head).head : -1;
  // "a deal between rivals Orbis and Veltra": the two are no deal
  const outer = later.rule === "coordination" && at(view, above).xpos === "NN" ? -1 : above;
  // "minister Ida Holm and her counterpart, Leo Marsh": the minister has his name, and the last noun has none
  const behind = conjunctBefore(view, later);
  for (const head of [near.index, outer, behind, bearerOfLife(view, later)]) {
    const other = byHead.get(head);
    if (
      other &&
      other.kind !== "pronoun" &&
      mayBeApposed(clusters, other, later) &&
      !isAnother(clusters, other, later)
    )
      return other;
  }
  return null;
}

/** "Lund was born in Kiel, the daughter of a painter": whose life it is, not the town; -1 where there is none. */
function bearerOfLife(view: TextView, { kind, head, lemma }: Candidate): number {
  const place = at(view, at(view, head).head);
  if (kind !== "nominal" || !KINSHIP_NOUNS.has(lemma) || place.deprel !== "pobj") return -1;
  const verb = at(view, at(view, place.head).head);
  const [subject = -1] = verb.upos === "VERB" ? dependents(view, verb.index, "nsubj", "nsubjpass") : [];
  return subject;
}

/** The noun that a name behind a comma follows, where it is joined to others by "and"; -1 if it is none. */
function conjunctBefore(view: TextView, { start }: Candidate): number {
  const noun = at(view, start - 2);
  return at(view, start - 1).text === "," && noun.deprel === "conj" && noun.upos === "NOUN" ? noun.index : -1;
}

/** Two persons of different first names and surnames. */
function isAnother(clusters: Clusters, { id }: Candidate, { kind, words, votes }: Candidate): boolean {
  if (kind !== "name" || words.length < 2 || winner(votes) !== "Person") return false;
  const names = clusters.of(id).mentions.filter((m) => m.kind === "name" && m.words.length > 1);
  return names.length > 0 && names.every((name) => !name.words.some((word) => words.includes(word)));
}

/**
 * "Warhol was an influential figure", not "was not" and not "would be"
 * @param subjects Which subjects are looked at: "he was a legend" tells of somebody only once "he" is known.
 */
export function joinPredicates(view: TextView, clusters: Clusters, subjects: "phrase" | "pronoun"): void {
  const byHead = headed(clusters);
  for (const nominal of clusters.candidates) {
    const token = at(view, nominal.head);
    if (nominal.kind !== "nominal" || token.deprel !== "attr") continue;
    const copula = at(view, token.head);
    const [subject] = dependents(view, copula.index, "nsubj");
    // "is not a member", "is no longer chairman"
    const negated =
      dependents(view, copula.index, "neg").length > 0 ||
      dependents(view, copula.index, "advmod").some((word) =>
        /^(longer|never|hardly)$/i.test(at(view, word).text),
      );
    const other = subject === undefined ? undefined : byHead.get(subject);
    if (!other || (other.kind === "pronoun") !== (subjects === "pronoun") || negated || copula.lemma !== "be")
      continue;
    // Of "they are just 12,000 people" nobody knows what "they" were taken for.
    if (other.kind === "pronoun" && !hasName(clusters.of(other.id))) continue;
    if (
      winner(nominal.votes) === "Other" ||
      nominal.number !== other.number ||
      !mayBeOne(clusters, other, nominal)
    )
      continue;
    joinOrdered(clusters, other, nominal, "predicate");
  }
}

/** Ventspils of "the Baltic port town of Ventspils", or null. */
function nameBehindOf(
  view: TextView,
  byHead: ReadonlyMap<number, Candidate>,
  noun: number,
): Candidate | null {
  const of = dependents(view, noun, "prep").find((index) => at(view, index).text === "of");
  const name =
    of === undefined ? undefined : dependents(view, of, "pobj").map((index) => byHead.get(index))[0];
  return name?.kind === "name" && winner(name.votes) === "Place" ? name : null;
}

/** "the Lombardy region", "the M5S party", "the Kowloon East electoral district": a name with the noun for what it is */
export function joinNamedKinds(view: TextView, clusters: Clusters): void {
  const names = clusters.candidates.filter((c) => c.kind === "name");
  const byStart = new Map(names.map((c) => [c.start, c]));
  const byEnd = new Map(names.map((c) => [c.end, c]));
  const byHead = headed(clusters);
  for (const nominal of clusters.candidates) {
    const { kind, start, head, lemma, determination, number } = nominal;
    // "residents of Edo state": the name is all the article that it needs
    if (kind !== "nominal" || !/^(definite|bare|possessed)$/.test(determination)) continue;
    const side = SIDES.test(lemma) ? byStart.get(nominal.end) : undefined;
    if (side && /^(?:Place|Organization)$/.test(typeOf(clusters.of(side.id))))
      joinOrdered(clusters, nominal, side, "named-side");
    if (number !== "singular") continue;
    const behind = CITY_KINDS.has(lemma) ? nameBehindOf(view, byHead, head) : null;
    // "Ethiopia's Tigray region" begins with whose it is
    const within =
      determination === "possessed" ? byEnd.get(head) : (byStart.get(start + 1) ?? byStart.get(start));
    const name = behind ?? (within && isOfKind(view, clusters, nominal, within) ? within : null);
    if (name) joinOrdered(clusters, name, nominal, "named-kind");
  }
}

/** What a side is in a match or cup: "hosts Chile" */
const SIDES = /^(?:host|visitor|champion|holder|debutant|newcomer|runner-up)$/;

/** "the Lombardy region", "the Belta news agency"; not "the Premier League club", which is one of them */
function isOfKind(view: TextView, clusters: Clusters, { lemma, head }: Candidate, name: Candidate): boolean {
  if (name.rule === "demonym" || !isDescribedBy(view, name, head)) return false;
  const cluster = clusters.of(name.id);
  if (COMPETITORS.has(lemma) && isCompetition(view, cluster)) return false;
  const type = typeOf(cluster);
  if (SITE_KINDS.has(lemma))
    return type !== "Person" && !cluster.isState && isOnlyCalledSo(view, cluster, lemma);
  const isRegion = REGION_KINDS.has(lemma) || CITY_KINDS.has(lemma);
  return (isRegion && type !== "Person") || (type === "Organization" && isBodyKind(lemma));
}

/** A town whose mosque is spoken of is named without it, too. */
const isOnlyCalledSo = (view: TextView, { mentions }: Cluster, kind: string): boolean =>
  mentions.every((mention) => mention.kind !== "name" || at(view, mention.end).lemma === kind);

/** "the Premier League club", "the NBA team": one of its clubs, one of its teams. */
const isCompetition = (view: TextView, { mentions }: Cluster): boolean =>
  mentions.some(
    ({ words, head }) =>
      COMPETITION_WORDS.has(words.at(-1) ?? "") || /^\p{Lu}{3,4}$/u.test(at(view, head).text),
  );

/** The name hangs on the noun, and only adjectives and nouns stand between them: "Kowloon East geographical constituency". */
function isDescribedBy(view: TextView, name: Candidate, noun: number): boolean {
  const between = view.tokens.slice(name.end, noun);
  return (
    name.end <= noun &&
    governs(view, noun, name.head) &&
    between.every(({ upos, text }) => /^(ADJ|NOUN)$/.test(upos) && /^\p{Ll}/u.test(text))
  );
}

/** "who" is whom its relative clause describes */
export function joinRelativePronouns(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  for (const pronoun of clusters.candidates) {
    if (pronoun.rule !== "relative-pronoun") continue;
    const clause = relativeClause(view, pronoun.head);
    const nearest = byHead.get(at(view, clause).head);
    const isPersonal = /^(who|whom)$/.test(pronoun.words[0] ?? "");
    const antecedent =
      isPersonal && nearest && !isSomebody(clusters, nearest)
        ? (personAround(view, clusters, byHead, nearest) ??
          (mayBeWho(clusters, nearest) ? nearest : undefined))
        : nearest;
    if (antecedent && antecedent.id !== pronoun.id)
      clusters.join(antecedent.id, pronoun.id, "relative-pronoun");
  }
}

const isSomebody = (clusters: Clusters, { id }: Candidate): boolean =>
  /^(Person|Group)$/.test(typeOf(clusters.of(id)));

/** "the team, who …", "Okoro, who …", taken for a thing */
const mayBeWho = (clusters: Clusters, { id }: Candidate): boolean =>
  /^(Organization|Other)$/.test(typeOf(clusters.of(id)));

/**
 * "Marta Lindholm of the Institute for Astronomy in Heidelberg, Germany, who led …", "survivors of the flood who lost
 * their homes": the parser hangs "who" on the last.
 */
function personAround(
  view: TextView,
  clusters: Clusters,
  byHead: ReadonlyMap<number, Candidate>,
  thing: Candidate,
): Candidate | undefined {
  for (let i = thing.head, step = 0; step < 8; step++) {
    const { head, deprel } = at(view, i);
    if (head === i || !/^(pobj|prep|appos|conj|npadvmod|compound)$/.test(deprel)) return undefined;
    i = head;
    const mention = byHead.get(i);
    if (mention && mention.kind !== "pronoun" && isSomebody(clusters, mention)) return mention;
  }
  return undefined;
}

/** The mention whose head a token is; a name wins over a nominal. */
export function headed(clusters: Clusters): Map<number, Candidate> {
  const byHead = new Map<number, Candidate>();
  for (const candidate of clusters.candidates) {
    if (candidate.rule === "coordination") continue;
    const known = byHead.get(candidate.head);
    if (!known || (known.kind !== "name" && candidate.kind === "name")) byHead.set(candidate.head, candidate);
  }
  return byHead;
}

/** "Vitas Gerulaitis, tennis" is a list: what is apposed to a name must be of its kind, or say that it is one. */
function mayBeApposed(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  if (!mayBeOne(clusters, a, b)) return false;
  const nominal = a.kind === "nominal" ? a : b;
  const name = a.kind === "name" ? a : b;
  if (nominal.kind === "name") return true;
  const said = winner(nominal.votes);
  if (name.kind === "nominal") return said === winner(a.votes) && said === winner(b.votes);
  // "Diallo, a Senegalese sprinter": no list of nouns for persons is complete
  if (typeOf(clusters.of(name.id)) === "Person")
    return said === "Person" || (said === "Other" && nominal.determination === "indefinite" && nominal === b);
  return said !== "Other" || nominal.determination === "indefinite";
}

/** Types that do not exclude each other; "Other" excludes none. */
export function mayBeOne(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [first, second] = [typeOf(clusters.of(a.id)), typeOf(clusters.of(b.id))];
  if (first === second || first === "Other" || second === "Other") return true;
  const pair = new Set([first, second]);
  return !pair.has("Person") && (pair.has("Organization") || (pair.has("Place") && pair.has("Group")));
}
