// Whose somebody is: the teams, parties, companies and countries around a person's name.
import { ACT_NOUNS } from "../../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { ORGANIZATION_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { STATE_OFFICES, TOWN_OFFICES } from "../../../../../graph-data/lexicons/people/offices.ts";
import { POLITICS_WORDS, SPORT_WORDS } from "../../../../../graph-data/lexicons/topics/topic-words.ts";
import { isAbout } from "../../../topics.ts";
import type { Context } from "../../arguments/context.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import { firstConjunct, lemmaOf, listConjuncts } from "../../syntax.ts";
import { titleWords } from "./title-rules.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, isRole, namedHeads, state, typeOf } from "../statement.ts";

/** "of the University of Leeds's school of law": the university, where the school has no name of its own. */
function bodiesAt(context: Context, head: number): readonly number[] {
  const { syntax, mentions } = context;
  const isNamed = mentions.at(head).some(({ chain }) => mentions.chain(chain)?.named);
  const isBody = ORGANIZATION_NOUNS.has(lemmaOf(syntax.at(head)));
  return isNamed || !isBody ? [head] : [head, ...syntax.children(head, "poss")];
}

const PLAYER = { words: ["plays", "for"], type: ["plays", "for"], category: "ROLE" } as const;
const NATIVE = { words: ["is", "from"], type: ["is", "from"], category: "LOCATION" } as const;
const MEMBER = { type: ["is", "affiliated", "with"], category: "MEMBERSHIP" } as const;
const PARTISAN = { ...MEMBER, words: ["is", "a", "member", "of"] } as const;

/** A person's name with an owner: of a team, a party, a company. */
export const affiliations: Rule = {
  name: "affiliation",
  example:
    "Korea's Kim Shin-Wook; Matthew Ingram of The Globe and Mail; Lara Kim for Oxfam; DAB's Ben Chan and Leung Che-cheung",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    const sport = isAbout(context.syntax.tokens, SPORT_WORDS);
    const politics = isAbout(context.syntax.tokens, POLITICS_WORDS);
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      const role = syntax
        .children(head, "compound", "nmod", "amod")
        .findLast((child) => isRole(lemmaOf(syntax.at(child))) && !MAKERS.test(lemmaOf(syntax.at(child))));
      const owners = role !== undefined ? [] : syntax.children(head, "poss");
      const bodies = [
        ...owners.map((owner) => ({ owner, word: "of", holders: [chain, ...sharersOfOwner(context, head)] })),
        ...bodiesBehind(context, head).map((body) => ({
          ...body,
          holders: [chain, ...othersOf(context, head, body.owner)],
        })),
      ];
      const title = role === undefined ? [] : titleWords(context, role, []);
      for (const { owner, word, holders } of bodies)
        for (const object of chainsAt(context, owner)) {
          const type = typeOf(context, object);
          if (type !== "Organization" && (BODY_ONLY.test(word) || (type !== "Place" && type !== "Group")))
            continue;
          const form =
            word === "for"
              ? SPEAKER
              : title.length && (type !== "Place" || isPlaceOffice(context, role))
                ? { words: ["is", ...title, word], category: "ROLE" as const }
                : sport && type !== "Group"
                  ? PLAYER
                  : type === "Place"
                    ? NATIVE
                    : politics && !BODY_ONLY.test(word)
                      ? PARTISAN
                      : { ...MEMBER, words: ["is", word] };
          for (const subject of holders) yield state({ subject, object, ...form, anchor: head });
        }
    }
  },
};

/** "study author Ann Lee of Yale" is no author of Yale. */
const MAKERS = /^(?:author|co-author|coauthor|writer|inventor|discoverer|lead)$/;

const SPEAKER = { words: ["represents"], type: ["represents"], category: "ROLE" } as const;
/** "Senator Ann Lee of Ohio"; "committee chairman Karl Berg of Ohio" is from there. */
function isPlaceOffice({ syntax }: Context, role: number | undefined): boolean {
  const noun = role === undefined ? "" : lemmaOf(syntax.at(role));
  return (
    STATE_OFFICES.has(noun) || TOWN_OFFICES.has(noun) || /^(?:representative|attorney|general)$/.test(noun)
  );
}

/** With a place these tell where somebody is, not where from. */
const BODY_ONLY = /^(?:at|with|for)$/;

/** "of the Globe", "from Oxfam", "at Yale", "for Amnesty": behind the name, with or without a comma. */
function bodiesBehind(context: Context, head: number) {
  const { syntax, mentions } = context;
  const end = mentions.mentionAt(head)?.end ?? head + 1;
  let next = syntax.tokens[end]?.text === "," ? end + 1 : end;
  if (/^(?:both|all|each|also|now|originally)$/i.test(syntax.tokens[next]?.text ?? "")) next++;
  const tied = syntax.children(head, "prep").filter((child) => child > head);
  // "the arrival of Ann Lee at Yale" is where it was
  const isActor = /^(?:nsubj|nsubjpass|appos)$/.test(syntax.at(head).deprel);
  return [...new Set([...tied, ...(syntax.tokens[next]?.upos === "ADP" ? [next] : [])])].flatMap(
    (preposition) => {
      const word = syntax.at(preposition).text.toLowerCase();
      const isBody = isActor && preposition === end && BODY_ONLY.test(word);
      if (word !== "of" && word !== "from" && !isBody) return [];
      // "the extradition of Okoro from Spain"
      const { head: of } = syntax.at(head);
      const act = ACT_NOUNS.get(lemmaOf(syntax.at(syntax.at(of).head)));
      if (syntax.at(head).deprel === "pobj" && act?.parts.has(word) && preposition !== of) return [];
      // "fled with Ann Lee from Peru"; "Senator Ann Lee from Maine"
      if (
        word === "from" &&
        !tied.includes(preposition) &&
        preposition <= end + 1 &&
        !isSenator(context, head)
      )
        return [];
      return followPreposition(syntax, [preposition], "adverbial").flatMap(({ head: owner }) =>
        bodiesAt(context, owner).map((each) => ({ owner: each, word })),
      );
    },
  );
}

/** An office that is held for a place. */
const isSenator = ({ syntax }: Context, head: number): boolean =>
  syntax
    .children(head, "compound")
    .some((child) =>
      /^(?:senator|representative|congressman|congresswoman|mp|delegate)$/.test(lemmaOf(syntax.at(child))),
    );

/** "Ann Lee and Karl Berg, both from Norway": who stands before the last one. */
function othersOf({ syntax, mentions }: Context, head: number, owner: number): readonly number[] {
  const between = syntax.tokens.slice(mentions.mentionAt(head)?.end ?? head, owner);
  if (!between.some(({ text }) => /^(?:both|all|each|also|now|originally)$/i.test(text))) return [];
  return listConjuncts(syntax, firstConjunct(syntax, head))
    .flatMap((each) => mentions.at(each))
    .map(({ chain }) => chain)
    .filter((chain) => mentions.chain(chain)?.type === "Person");
}

/** "DAB's Ben Chan and Leung Che-cheung": who follows with no word of his own has the same owner. */
function sharersOfOwner({ syntax, mentions }: Context, head: number): readonly number[] {
  const end = mentions.mentionAt(head)?.end ?? head + 1;
  const other = /^and$/i.test(syntax.tokens[end]?.text ?? "") ? mentions.nameStartingAt(end + 1) : null;
  const next = other === null ? undefined : syntax.tokens[mentions.mentionAt(other)?.end ?? end];
  if (other === null || next?.xpos === "POS" || /^(?:of|from|\()$/i.test(next?.text ?? "")) return [];
  return mentions
    .at(other)
    .map(({ chain }) => chain)
    .filter((chain) => mentions.chain(chain)?.type === "Person");
}
