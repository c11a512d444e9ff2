// Who goes on speaking under the name of an office that the text gives to nobody: "Anna Berg has said. The minister added …".
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { LEADER_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { hasName, typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";

/** "Peru will help, Tony Hale has said. The prime minister said …": the same speaker, if Hale bears no other office. */
export function joinSpeakersAgain(view: TextView, clusters: Clusters): void {
  const borne = new Set(
    clusters.all().flatMap((cluster) => (hasName(cluster) ? [...cluster.roles.keys()] : [])),
  );
  for (const office of clusters.candidates) {
    const { kind, lemma, determination, country, number, sentence } = office;
    if (kind !== "nominal" || determination !== "definite" || number !== "singular" || country !== null)
      continue;
    if (!isOffice(lemma) || borne.has(lemma)) continue;
    if (clusters.links.has(office.id) || !isSpeaking(view, office)) continue;
    const speakers = clusters
      .inSentence(sentence - 1)
      .filter((m) => m.kind === "name" && isSpeaking(view, m));
    const [speaker] = speakers;
    if (!speaker || speakers.length > 1) continue;
    const cluster = clusters.of(speaker.id);
    if (typeOf(cluster) === "Person" && ![...cluster.roles.keys()].some(isOffice))
      clusters.join(speaker.id, office.id, "speaker-again");
  }
}

const OFFICES = wordSet("minister mayor governor senator secretary chancellor premier spokesman spokeswoman");

const isOffice = (noun: string): boolean => LEADER_NOUNS.has(noun) || OFFICES.has(noun);

const isSpeaking = (view: TextView, { head }: Candidate): boolean =>
  at(view, head).deprel === "nsubj" && SAYING_VERBS.has(at(view, at(view, head).head).lemma);
