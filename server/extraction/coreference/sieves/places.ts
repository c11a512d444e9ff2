// Sieves for places told by their kind: "the capital", "the city of Aden", "the state" for Kansas.
import { PLACE_KIND_NOUNS } from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { REACHING_VERBS } from "../../../../graph-data/lexicons/verbs/motion-verbs.ts";
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import { countryOf } from "../lexicon.ts";
import { THERE, type Candidate } from "../mention.ts";
import { antecedents, type Antecedent } from "../salience.ts";
import { at, dependents, type TextView } from "../text-view.ts";
import { headed } from "./constructions.ts";

/** "the city of Aden", "the state of Kansas": the noun phrase and the name in it are one place. */
export function joinPlacesOfKind(view: TextView, clusters: Clusters): void {
  const byHead = headed(clusters);
  for (const nominal of clusters.candidates) {
    const { kind, lemma, number, determination, head } = nominal;
    if (kind !== "nominal" || determination !== "definite" || number !== "singular") continue;
    if (!PLACE_KIND_NOUNS.has(lemma) || lemma === "capital") continue;
    const [of] = dependents(view, head, "prep").filter((index) => at(view, index).text === "of");
    const [object] = of === undefined ? [] : dependents(view, of, "pobj");
    const name = object === undefined ? undefined : byHead.get(object);
    // "the South Western Railway region of Karnataka" is no Karnataka.
    const isPlain = view.tokens.slice(nominal.start + 1, head + 1).every(({ text }) => /^\p{Ll}/u.test(text));
    if (
      isPlain &&
      name?.kind === "name" &&
      name.start <= (of ?? 0) + 2 &&
      typeOf(clusters.of(name.id)) !== "Person"
    )
      joinOrdered(clusters, name, nominal, "place-of-kind");
  }
}

/** "the capital Kabul" spoken of as "the capital", when the text names the capital of a country that it speaks of */
export function joinCapitals(view: TextView, clusters: Clusters): void {
  const capitals = new Map<string, Candidate>();
  for (const name of clusters.candidates) {
    const country = name.kind === "name" ? countryOf(name.words.join(" "), "capital") : null;
    if (country && !capitals.has(country.name)) capitals.set(country.name, name);
  }
  for (const nominal of clusters.candidates) {
    if (nominal.lemma !== "capital" || nominal.determination === "indefinite" || nominal.kind !== "nominal")
      continue;
    // "the capital of Surigao" is not Madrid
    const isOfOther = dependents(view, nominal.head, "prep").some((p) => at(view, p).text === "of");
    const capital = nominal.country
      ? capitals.get(nominal.country)
      : capitals.size === 1 && !isOfOther
        ? [...capitals.values()][0]
        : undefined;
    if (capital) joinOrdered(clusters, capital, nominal, "capital");
  }
}

const SENTENCES_BACK = 2;

/** "Berg moved to Lima in 1990. She met Okoro there": the place where somebody was last said to be */
export function joinTheres(view: TextView, clusters: Clusters): void {
  for (const there of clusters.candidates) {
    if (there.rule !== THERE) continue;
    let best: Antecedent | null = null;
    let most = 0;
    for (const option of antecedents(view, clusters, there, { sentences: SENTENCES_BACK })) {
      if (typeOf(option.cluster) !== "Place") continue;
      const { sentence } = option.mention;
      const isThere = option.cluster.mentions.some((m) => m.sentence === sentence && isWhereabouts(view, m));
      const score = option.salience * (isThere ? 3 : 1);
      // "in Portland, Oregon": of two with equal weight the first is nearer
      if (score >= most) {
        best = option;
        most = score;
      }
    }
    if (best) clusters.join(best.mention.id, there.id, THERE);
  }
}

/** "in Lima", "reached Lima"; "Lima" in "Lima refused" is somebody. */
export function isWhereabouts(view: TextView, { head }: Candidate): boolean {
  const { deprel, head: governor } = at(view, head);
  if (deprel === "pobj")
    return /^(?:in|at|to|from|near|into|on|inside|outside|around|for)$/i.test(at(view, governor).text);
  return deprel === "dobj" && REACHING_VERBS.has(at(view, governor).lemma);
}
