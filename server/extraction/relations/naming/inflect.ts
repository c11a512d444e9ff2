// Forms of English verbs: third person present for relation types, past for phrases made of participles and act nouns.
// Spelling rules of the regular verb and the table of the irregular ones; libraries for it are either large or unkept.
import { IRREGULAR_VERBS } from "../../../../graph-data/lexicons/verbs/irregular-verbs.ts";

const VOWEL = /[aeiou]/;

/** "flee" → "flees", "go" → "goes", "carry" → "carries", "be" → "is". */
export function thirdPerson(lemma: string): string {
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** "flee" → "fled", "stop" → "stopped", "carry" → "carried", "visit" → "visited". */
export function pastTense(lemma: string): string {
  return irregularOf(lemma, "past") ?? addEd(lemma);
}

export function pastParticiple(lemma: string): string {
  return irregularOf(lemma, "participle") ?? addEd(lemma);
}

/** "outsell" goes as "sell" does. */
function irregularOf(lemma: string, form: "past" | "participle"): string | undefined {
  const known = IRREGULAR_VERBS.get(lemma);
  if (known) return known[form];
  const [, prefix = "", stem = ""] = /^(out|over|under|mis|re|fore|un)(.{3,})$/.exec(lemma) ?? [];
  const irregular = IRREGULAR_VERBS.get(stem);
  return irregular && prefix + irregular[form];
}

function addEd(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doublesFinal(lemma) ? `${lemma}${lemma.at(-1) ?? ""}ed` : `${lemma}ed`;
}

/** Consonant, one vowel, consonant, and the stress on it: "stop", "admit"; not "visit", "fix", "row". */
function doublesFinal(lemma: string): boolean {
  if (!/[^aeiou][aeiou][bdgklmnprtv]$/.test(lemma) && !/qui[bdgklmnprtz]$/.test(lemma)) return false;
  const vowels = [...lemma].filter((letter) => VOWEL.test(letter)).length;
  return vowels === 1 || /(?:mit|[^f]fer|pel|cur|trol|cel|bel|vel|nel|llot)$/.test(lemma);
}
