// "Prime Minister of Norway Marta Lund wrote", where the office was read as the subject and the name as what it is of.
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { ORGANIZATION_NOUNS } from "../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { PERSON_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { TITLES } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

/** The name takes the office's place, the office stands before the name, and the state or body behind "of". */
export function raiseTitled(token: Token, tokens: readonly Token[]): Attachment | null {
  if (!/^(?:PROPN|NOUN)$/.test(token.upos)) return null;
  const name = namedBy(token, tokens);
  if (name) return { head: name.index, deprel: "nmod" };
  const office = officeOf(token, tokens);
  if (office) return { head: office.head, deprel: office.deprel };
  const holder = tokens[token.head];
  const mayBeOwner = token.entType === "GPE" || (token.deprel === "compound" && ORGANIZATION_NOUNS.has(token.lemma)); // prettier-ignore
  return mayBeOwner && holder && officeOf(holder, tokens) ? { head: holder.head, deprel: "pobj" } : null;
}

/** The office whose holder a token names. */
function officeOf(name: Token, tokens: readonly Token[]): Token | null {
  let office = tokens[name.head];
  for (let height = 0; office && height < MAX_HEIGHT; height++, office = tokens[office.head])
    if (namedBy(office, tokens) === name) return office;
  return null;
}

/** Steps from a name up to the office: "of", "ministry", "of", "service", "of". */
const MAX_HEIGHT = 6;

/** The name of who holds an office, at the end of "of Norway Marta Lund" or "of the ministry Marta Lund". */
function namedBy(office: Token, tokens: readonly Token[]): Token | null {
  const noun = office.lemma.toLowerCase();
  if (
    ![TITLES, PERSON_NOUNS, ROLE_NOUNS].some((nouns) => nouns.has(noun)) ||
    !/^(?:nsubj|nsubjpass|dobj|pobj)$/.test(office.deprel)
  )
    return null;
  return namedBehindState(office, tokens) ?? namedBehindBody(office, tokens);
}

/** "the head of the press service of the ministry Marta Lund": a body, and behind it with no comma somebody's name. */
function namedBehindBody(office: Token, tokens: readonly Token[]): Token | null {
  const behind = tokens.slice(office.index + 1, office.index + MAX_BODY);
  const name = behind.find(({ deprel, entType }) => /^(?:pobj|appos)$/.test(deprel) && entType === "PERSON");
  if (name?.sentence !== office.sentence) return null;
  let start = name.index;
  while (tokens[start - 1]?.entType === "PERSON" && tokens[start - 1]?.head === name.index) start--;
  let noun = tokens[start - 1];
  if (start === name.index || !noun || !ORGANIZATION_NOUNS.has(noun.lemma)) return null;
  // or the body was read as a part of the name
  if (noun.deprel === "compound" && noun.head === name.index) noun = name;
  while (noun && noun !== office) {
    const of: Token | undefined = tokens[noun.head];
    if (noun.deprel !== "pobj" || of?.deprel !== "prep" || !/^(?:of|at|for)$/.test(of.text)) return null;
    noun = tokens[of.head];
  }
  return name;
}
/** Words between an office and who holds it. */
const MAX_BODY = 16;

function namedBehindState(office: Token, tokens: readonly Token[]): Token | null {
  const of = tokens[office.index + 1];
  if (of?.head !== office.index || !/^(?:of|from|for)$/.test(of.text)) return null;
  const state = tokens.slice(of.index + 1, of.index + 5).findLast(({ entType }) => entType === "GPE");
  const holder = state && tokens[state.head];
  if (!holder || holder.head !== of.index || holder.deprel !== "pobj") return null;
  const words = tokens.slice(state.index + 1, holder.index + 1);
  const isName = words.every(
    ({ upos, entType, text }) => upos === "PROPN" && entType !== "GPE" && /^\p{Lu}\p{L}/u.test(text),
  );
  return isName && words.length > 1 && words.length < 4 ? holder : null;
}
