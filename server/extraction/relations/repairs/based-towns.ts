// "was bought by Dayton, Ohio-based Orbis", where the town was read as who bought it, or as a part of the name.
import type { Token } from "../../doc.ts";
import type { Attachment } from "./coordinations.ts";

/** The town hangs on "based", as its state does, and what is based there takes the town's place. */
export function lowerBasedTown(token: Token, tokens: readonly Token[]): Attachment | null {
  const based = basedBehind(token, tokens);
  if (based) return { head: based.index, deprel: "npadvmod" };
  const town = tokens[token.head] && basedBehind(tokens[token.head], tokens) ? tokens[token.head] : undefined;
  const bearer = town && bearerOf(town, tokens);
  if (bearer && token.index < town.index && token.deprel === "det")
    return { head: bearer.index, deprel: "det" };
  const left = townBefore(token, tokens);
  return left && bearerOf(left, tokens) === token && left.head !== token.index
    ? { head: left.head, deprel: left.deprel }
    : null;
}

/** "based" of "Dayton, Ohio-based" for the last word of the town. */
function basedBehind(town: Token | undefined, tokens: readonly Token[]): Token | null {
  if (town?.upos !== "PROPN" || tokens[town.index + 1]?.text !== ",") return null;
  const first = town.index + 2;
  let end = first;
  while (end < first + MOST_WORDS && tokens[end]?.upos === "PROPN") end++;
  const based = tokens[end + 1];
  const isBased = tokens[end]?.text === "-" && /^(?:based|headquartered)$/.test(based?.text ?? "");
  return isBased && end > first && based?.sentence === town.sentence ? based : null;
}

/** Words of a state's name: "North Carolina" */
const MOST_WORDS = 3;

/** The town of what is based there: "Dayton" for "Orbis". */
function townBefore(bearer: Token, tokens: readonly Token[]): Token | undefined {
  return tokens
    .slice(Math.max(0, bearer.index - MOST_BEFORE), bearer.index)
    .findLast((token) => basedBehind(token, tokens) !== null);
}

/** Words between a town and the last of what is based there. */
const MOST_BEFORE = 14;

/** What is based there: the noun that "based" stands before, or the last word of the name behind it. */
function bearerOf(town: Token, tokens: readonly Token[]): Token | undefined {
  const based = basedBehind(town, tokens);
  const noun = based && tokens[based.head];
  return noun && noun.index > based.index ? noun : undefined;
}
