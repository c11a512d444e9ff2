// Subjects that parsers lose or double in news prose: "Speaking to Reuters, farmer Ann Vega said" has none, since Vega was
// read as another name for Reuters; "a plane in Nevada, United States crashed" has two.
import { ROLE_NOUNS } from "../../../graph-data/lexicons/people/offices.ts";
import { PERSON_NOUNS } from "../../../graph-data/lexicons/people/person-nouns.ts";
import { indexTree, type DependencyTree } from "../dependency-tree.ts";
import type { Token } from "../doc.ts";

type Attachment = Pick<Token, "head" | "deprel">;

/** What is read of one document, and what is put right in it. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly tree: DependencyTree;
  readonly sentenceStart: ReadonlyMap<number, number>;
  readonly hang: (index: number, head: number, deprel: string) => void;
}

/** The same tokens: each verb has the subject it is told of, the names beside it hang on that. Linear in their number. */
export function mendSubjects(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Attachment>();
  const sentenceStart = new Map<number, number>();
  for (const { index, sentence } of tokens)
    if (!sentenceStart.has(sentence)) sentenceStart.set(sentence, index);
  const reading: Reading = {
    tokens,
    tree: indexTree(tokens),
    sentenceStart,
    hang: (index, head, deprel) => changed.set(index, { head, deprel }),
  };
  for (const verb of tokens) {
    if (verb.upos !== "VERB" && verb.upos !== "AUX") continue;
    const subjects = subjectsOf(reading, verb);
    const [last, first] = [subjects.at(-1), subjects.at(-2)];
    if (!last) findSubject(reading, verb);
    else if (first) splitSubjects(reading, first, last);
    else raiseBearer(reading, verb, last);
  }
  return changed.size ? tokens.map((token) => ({ ...token, ...changed.get(token.index) })) : tokens;
}

/** Subjects before a verb, without the pieces of "co-founder". */
const subjectsOf = ({ tokens, tree }: Reading, verb: Token): readonly Token[] =>
  childrenOf(tokens, tree, verb.index).filter(
    ({ deprel, index, text }) => /^nsubj/.test(deprel) && index < verb.index && /\p{L}|\d/u.test(text),
  );

const childrenOf = (tokens: readonly Token[], tree: DependencyTree, index: number): readonly Token[] =>
  (tree.children[index] ?? []).flatMap((child) => tokens[child] ?? []);

/** Two subjects of one verb, where the later belongs into the phrase of the first, or of what stands before it. */
function splitSubjects(reading: Reading, first: Token, last: Token): void {
  const { tokens, tree, hang } = reading;
  const before = tokens[(tree.left[last.index] ?? 0) - 1];
  if (!before || before.index <= first.index) {
    // "the rights group Memorial said", "the archbishop Karl Berg said"
    const isOfKind = first.xpos === "NN" && (last.entType === "PERSON") === isBearer(first);
    if (isNamed(last) && before?.index === first.index && isOfKind) hang(last.index, first.index, "appos");
    return;
  }
  const isOpen =
    before.deprel === "prep" && before.upos === "ADP" && tree.children[before.index]?.length === 0;
  const named = placeBefore(tokens, last, before);
  // "groups claiming that it was stolen from Ann Vega gathered"
  if (!named && isOpen) return hang(last.index, before.index, "pobj");
  const described = named ?? describedBy(first, last, before);
  if (described) hang(last.index, described.index, "appos");
}

/** What a second subject is another name for, by what is right before it. */
function describedBy(first: Token, last: Token, before: Token): Token | null {
  // "the roof of a church in the Polish capital Warsaw caught fire"
  if (before.upos === "NOUN" && before.deprel === "pobj" && isNamed(last)) return before;
  // "a member of the council, Samir Berg, said"
  return isBearer(first) && last.entType === "PERSON" && before.text === "," ? first : null;
}

/** "the ministry in Oslo, Norway confirmed it": the ministry, where Norway was read as the subject. */
function raiseBearer({ tokens, tree, hang }: Reading, verb: Token, subject: Token): void {
  const before = tokens[(tree.left[subject.index] ?? 0) - 1];
  const place = before && placeBefore(tokens, subject, before);
  if (!place) return;
  const top = below(tokens, place, verb);
  const isBearerOf = top && top !== place && top.deprel !== "advcl" && isNominal(top);
  if (!isBearerOf && verb.xpos !== "VBG") return;
  hang(subject.index, place.index, "appos");
  if (isBearerOf) hang(top.index, verb.index, subject.deprel);
}

/** The place before a comma that a name of a place follows: Oslo in "Oslo, Norway". */
function placeBefore(tokens: readonly Token[], name: Token, comma: Token): Token | null {
  const place = tokens[comma.index - 1];
  const isPlace = place?.upos === "PROPN" && /^(?:GPE|LOC|FAC|ORG)$/.test(place.entType);
  return isPlace && comma.text === "," && name.entType === "GPE" ? place : null;
}

/** What a token is part of, right under a verb or under a comma of its. */
function below(tokens: readonly Token[], token: Token, verb: Token): Token | null {
  for (let at: Token | undefined = token; at;) {
    const above: Token | undefined = tokens[at.head];
    if (!above || above === at) return null;
    if (above === verb || (above.upos === "PUNCT" && above.head === verb.index)) return at;
    at = above;
  }
  return null;
}

/** "In a letter to the Herald, the mayor, Ann Vega, said": the mayor, read as another name for the Herald. */
function findSubject({ tokens, tree, sentenceStart, hang }: Reading, verb: Token): void {
  const start = sentenceStart.get(verb.sentence) ?? verb.index;
  const around = childrenOf(tokens, tree, verb.index);
  if (verb.deprel !== "ROOT" || !isFinite([verb, ...around])) return;
  const clausal = around.find(({ deprel }) => /^(?:csubj|csubjpass|expl|attr)$/.test(deprel));
  const isMeanwhile = clausal?.deprel === "csubj" && clausal.index === start && clausal.xpos === "VBG";
  if (clausal && !isMeanwhile) return;
  const subject = tokens.slice(start, verb.index).find((token) => opensClause(tokens, tree, token, start));
  if (!subject || subject.entType === "GPE" || !reachesVerb(tokens, subject, verb)) return;
  hang(subject.index, verb.index, "nsubj");
  if (isMeanwhile) hang(clausal.index, verb.index, "advcl");
  for (const { index, head, deprel } of tokens.slice(subject.index + 1, verb.index))
    if (head === subject.head && deprel === "appos") hang(index, subject.index, "appos");
}

/** Whether a verb or one of its auxiliaries has a tense. */
const isFinite = (verbs: readonly Token[]): boolean =>
  verbs.some(
    ({ xpos, deprel }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && /^(?:ROOT|aux|auxpass)$/.test(deprel),
  );

/** A noun behind the comma that ends what opens the sentence, hung on something before it. */
function opensClause(tokens: readonly Token[], tree: DependencyTree, token: Token, start: number): boolean {
  const { index, head, deprel } = token;
  if (!/^(?:appos|conj|npadvmod|advmod|dep)$/.test(deprel) || !isNominal(token)) return false;
  const opening = tree.left[index] ?? index;
  const isFirst = opening === start || tokens[opening - 1]?.text === ",";
  const isJoined = (tree.children[head] ?? []).some(
    (child) => tokens[child]?.deprel === "cc" && child < index,
  );
  return isFirst && !isJoined;
}

/** No other subject stands between, and no end of a quotation: "said the mayor". */
function reachesVerb(tokens: readonly Token[], subject: Token, verb: Token): boolean {
  const between = tokens.slice(subject.index + 1, verb.index);
  const quotes = between.filter(({ text }) => /^["“”]$/.test(text)).length;
  return quotes % 2 === 0 && !between.some(({ deprel }) => /^nsubj/.test(deprel));
}

const isNominal = ({ upos, entType }: Token): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(upos) && !/^(?:DATE|TIME)$/.test(entType);

const isNamed = ({ upos, entType }: Token): boolean => upos === "PROPN" && entType !== "";

const isBearer = ({ xpos, lemma }: Token): boolean =>
  xpos === "NN" && (ROLE_NOUNS.has(lemma.toLowerCase()) || PERSON_NOUNS.has(lemma.toLowerCase()));
