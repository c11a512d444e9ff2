// "elected Ann Lee president of Chile", where she was read as part of the post's name, and "Globex named Ann Lee head", where
// "named" was read as what Globex is called: whom a post is given to is the object, the post what it makes of her.
// Each repair tells where one token hangs, or null.
import { ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { APPOINTING_VERBS } from "../../../../graph-data/lexicons/verbs/post-verbs.ts";
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

type Tokens = readonly Token[];

/** "Ann Lee" of "elected Ann Lee president" */
export function liftAppointed(token: Token, tokens: Tokens): Attachment | null {
  const post = tokens[token.head];
  if (post && isGivenTo(token, post, tokens)) return { head: post.head, deprel: "dobj" };
  // "named Ann Lee as head", with her as what somebody is called
  const isCalled = token.deprel === "oprd" && token.entType === "PERSON" && post !== undefined;
  return isCalled && namerOf(post, tokens) ? { head: post.index, deprel: "dobj" } : null;
}

/** "president" of it */
export function turnIntoPost(token: Token, tokens: Tokens): Attachment | null {
  const before = tokens.slice(Math.max(0, token.index - REACH), token.index);
  const isPost = before.some((each) => isGivenTo(each, token, tokens) || isObjectBefore(each, token));
  const verb = tokens[token.head];
  return isPost && verb && isAppointing(verb) ? { head: token.head, deprel: "oprd" } : null;
}

/** "Ann Lee" and "head", both read as objects */
const isObjectBefore = (holder: Token, { deprel, head, xpos, lemma }: Token): boolean =>
  deprel === "dobj" && xpos === "NN" && ROLE_NOUNS.has(lemma.toLowerCase()) &&
  holder.deprel === "dobj" && holder.head === head && holder.entType === "PERSON"; // prettier-ignore

const isAppointing = ({ lemma }: Token): boolean => APPOINTING_VERBS.has(lemma.toLowerCase());

/** "named" of "Globex named Ann Lee head" */
export const raiseNaming = (token: Token, tokens: Tokens): (Attachment & Pick<Token, "xpos">) | null =>
  namerOf(token, tokens) ? { head: token.index, deprel: "ROOT", xpos: "VBD" } : null;

/** "Globex" of it */
export function lowerNamer(token: Token, tokens: Tokens): Attachment | null {
  if (token.deprel !== "ROOT") return null;
  const verb = tokens
    .slice(token.index + 1, token.index + REACH)
    .find((each) => namerOf(each, tokens) === token);
  return verb ? { head: verb.index, deprel: "nsubj" } : null;
}

const REACH = 6;

/** A name alone has no participle to tell what it is called: who names somebody there. */
function namerOf(verb: Token, tokens: Tokens): Token | null {
  const namer = tokens[verb.head];
  const isParticiple = verb.text === "named" && verb.deprel === "acl";
  const isNamer = namer?.deprel === "ROOT" && /^(?:PERSON|ORG|GPE)$/.test(namer.entType);
  return isParticiple && isNamer ? namer : null;
}

function isGivenTo(holder: Token, post: Token, tokens: Tokens): boolean {
  if (holder.head !== post.index || holder.index > post.index || holder.entType !== "PERSON") return false;
  if (!/^(?:dobj|oprd)$/.test(post.deprel) || post.xpos !== "NN") return false;
  const verb = tokens[post.head];
  if (!ROLE_NOUNS.has(post.lemma.toLowerCase()) || !verb || verb.index > holder.index) return false;
  if (!isAppointing(verb)) return false;
  // "appointed Berg's head of security"
  return !tokens.slice(verb.index, post.index).some(({ xpos, upos }) => xpos === "POS" || upos === "DET");
}
