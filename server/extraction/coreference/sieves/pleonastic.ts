// "It" that refers to nothing: "it is clear that …", "it seems", "it is raining".
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import type { Candidate } from "../mention.ts";
import { at, dependents, type TextView } from "../text-view.ts";

/** "it is clear that …", "it seems …", "it is time to …", "it is raining" */
export function isPleonastic(view: TextView, pronoun: Candidate): boolean {
  const token = at(view, pronoun.head);
  if (token.text.toLowerCase() !== "it") return false;
  if (token.deprel === "expl") return true;
  if (token.deprel !== "nsubj" && token.deprel !== "nsubjpass") return false;
  const verb = at(view, token.head);
  if (WEATHER.has(verb.lemma) || SEEMING.has(verb.lemma)) return true;
  const clause = (view.children[verb.index] ?? []).some((c) => {
    const { deprel } = at(view, c);
    return (
      c > verb.index && (deprel === "ccomp" || deprel === "xcomp" || deprel === "csubj" || deprel === "acl")
    );
  });
  if (verb.deprel !== "ROOT" && verb.lemma !== "be" && token.deprel !== "nsubjpass") return false;
  if (token.deprel === "nsubjpass") return clause && REPORTING.has(verb.lemma);
  if (verb.lemma !== "be") return false;
  const complement = dependents(view, verb.index, "acomp", "attr");
  const inner = complement.some((c) =>
    view.children[c]?.some((d) => /^(ccomp|xcomp|advcl|relcl|acl)$/.test(at(view, d).deprel)),
  );
  if (complement.some((c) => DISPOSITIONS.has(at(view, c).text.toLowerCase()))) return false;
  const adjective = complement.some((c) => at(view, c).upos === "ADJ");
  const time = complement.some((c) =>
    /^(time|year|day|hour|month|week|shame|pity|fact)$/.test(at(view, c).lemma),
  );
  return time || (adjective && (clause || inner)) || (complement.length > 0 && clause);
}

const WEATHER = wordSet("rain snow hail freeze thunder");
const SEEMING = wordSet("seem appear happen turn emerge follow");
const REPORTING = wordSet(
  "say report believe think know hope expect announce allege assert estimate claim understand suggest",
);
/** What only somebody is: "it is ready to help", "it was committed to paying". */
const DISPOSITIONS = wordSet(`
  able afraid aware capable cautious committed concerned confident content determined eager entitled free happy hopeful
  interested keen optimistic powerless prepared prone proud ready reluctant responsible set sorry unable unaware unwilling willing
`);
