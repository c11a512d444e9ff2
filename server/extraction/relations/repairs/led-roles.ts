// "met Ann Lund and Globex chief Karl Moe", where Lund and Globex were read as two whose chief Moe is, or Globex as somebody
// met: a body right before a role and a name is that role's. Each repair tells where one token hangs, or null.
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

type Tokens = readonly Token[];

/** "Lund and Globex chief Moe": who is named first stands beside the second, and the body before its role. */
export function splitLedPair(token: Token, tokens: Tokens): Attachment | null {
  if (token.upos !== "PROPN") return null;
  const own = roleOverPair(token, tokens);
  const holder = own && tokens[own.head];
  if (holder) return { head: holder.head, deprel: holder.deprel };
  const first = tokens[token.head];
  const role = token.deprel === "conj" && first ? roleOverPair(first, tokens) : null;
  if (role && first && token.index > first.index) return { head: role.index, deprel: "compound" };
  if (token.entType !== "PERSON") return null;
  const before = tokens.slice(Math.max(0, token.index - WINDOW), token.index);
  const other = before.find((each) => {
    const led = roleOverPair(each, tokens);
    return led?.head === token.index;
  });
  return other ? { head: other.index, deprel: "conj" } : null;
}

const WINDOW = 15;

/** The role of somebody else that a person with "and" and a body behind him was hung on. */
function roleOverPair(first: Token, tokens: Tokens): Token | null {
  if (first.entType !== "PERSON" || !/^(?:nmod|compound)$/.test(first.deprel)) return null;
  const role = tokens[first.head];
  if (!role || role.index < first.index || role.upos !== "NOUN" || !ROLE_NOUNS.has(role.lemma)) return null;
  const holder = tokens[role.head];
  const isLed = holder?.entType === "PERSON" && holder.index > role.index && holder.head !== holder.index;
  const between = tokens.slice(first.index + 1, role.index);
  const isPair =
    between.some(
      ({ deprel, head, text }) => deprel === "cc" && head === first.index && /^and$/i.test(text),
    ) &&
    between.some(({ deprel, head, upos }) => deprel === "conj" && head === first.index && upos === "PROPN");
  return isLed && isPair ? role : null;
}

/** "Lund and the Union of Nurses chief Moe", with the union read as the second of three. */
export function lowerLeader(token: Token, tokens: Tokens): Attachment | null {
  if (token.deprel !== "conj" || token.entType !== "ORG" || token.head > token.index) return null;
  const holder = tokens
    .slice(token.index + 1, token.index + WINDOW)
    .find(({ deprel, head, entType }) => deprel === "conj" && head === token.head && entType === "PERSON");
  if (!holder) return null;
  const between = tokens.slice(token.index + 1, holder.index);
  const role = between.findLast(({ entType }) => entType !== "PERSON");
  const isOne = between.every(({ upos, text }) => upos !== "CCONJ" && upos !== "VERB" && text !== ",");
  return role && isOne && isRole(role) ? { head: holder.index, deprel: "nmod" } : null;
}

const isRole = ({ lemma, entType }: Token): boolean => ROLE_NOUNS.has(lemma.toLowerCase()) && !entType;
