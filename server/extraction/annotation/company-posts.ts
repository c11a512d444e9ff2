// "said Globex Chief Executive Ann Lee": a post in capitals between a company and a name, which taggers take for a part of
// either. The post is made of common nouns, and what stands before it is a body.
import type { Token } from "../doc.ts";

const POSTS =
  /^(?:Chief (?:Executive(?: Officer)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? Officer|Economist|Scientist|Strategist|Analyst|Engineer)|(?:(?:Senior|Executive) )?Vice[ -](?:President|Chairman)|(?:Managing|Executive|Finance|Deputy|Regional|Country) Director|(?:Executive|Deputy) Chair(?:man|woman)|General (?:Manager|Counsel))$/u;
const LONGEST = 4;

/** The same tokens, with such posts told from the names around them. */
export function tagCompanyPosts(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const token of tokens) {
    const length = postLength(tokens, token.index);
    if (!length) continue;
    const post = tokens.slice(token.index, token.index + length);
    for (const word of post)
      mended.set(word.index, {
        ...word,
        upos: "NOUN",
        xpos: "NN",
        lemma: word.text.toLowerCase(),
        entType: "",
        entIob: "O",
      });
    const holder = tokens[token.index + length];
    if (holder?.entIob === "I") mended.set(holder.index, { ...holder, entIob: "B" });
    for (const word of companyBefore(tokens, token.index)) mended.set(word.index, word);
  }
  return mended.size === 0 ? tokens : tokens.map((token) => mended.get(token.index) ?? token);
}

/** How many words of a post start with this one; 0 if none does. */
function postLength(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first || !isCapital(first) || !isBeside(first, tokens[start - 1])) return 0;
  for (let length = LONGEST; length > 1; length--) {
    const words = tokens.slice(start, start + length);
    const holder = tokens[start + length];
    const isPost = words.every(isCapital) && POSTS.test(words.map(({ text }) => text).join(" "));
    if (isPost && holder && isBeside(first, holder)) return length;
  }
  return 0;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** A name in the same sentence. */
const isBeside = ({ sentence }: Token, other: Token | undefined): boolean =>
  other?.sentence === sentence && other.upos === "PROPN" && /^\p{Lu}/u.test(other.text);

/** The words of the body before a post, where the recogniser has no body or place there. */
function companyBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const last = tokens[end - 1];
  if (!last || /^(?:ORG|GPE|LOC|FAC)$/.test(last.entType)) return [];
  let start = end - 1;
  const goesOn = (token: Token | undefined): token is Token =>
    token !== undefined && token.entType === last.entType && isBeside(last, token);
  while (goesOn(tokens[start - 1])) start--;
  return tokens
    .slice(start, end)
    .map((token) => ({ ...token, entType: "ORG", entIob: token.index === start ? "B" : "I" }));
}
