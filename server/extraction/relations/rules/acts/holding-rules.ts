// What somebody has somewhere, with somebody or against somebody: a noun between its owner and a preposition.
import { BODY_NOUNS } from "../../../../../graph-data/lexicons/grammar/idioms.ts";
import { ACT_NOUNS } from "../../../../../graph-data/lexicons/nouns/act-nouns.ts";
import { SITED_NOUNS } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import { PLACE_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { PLACE_KIND_NOUNS } from "../../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { PERSON_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
import type { Context } from "../../arguments/context.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import { nounType, nounWords } from "../../naming/noun-phrase.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Draft, Rule } from "../rule.ts";
import { chainsAt, isDefinite, isRole, state, typeOf } from "../statement.ts";

export const holdings: Rule = {
  name: "holding",
  example:
    "its stake in the Corrib field; Vodafone's merger with Three; the Swiss embassy in Tehran; Nissan's Sunderland plant",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { index, upos } of syntax.tokens) {
      if (upos !== "NOUN" || !isHeld(context, index)) continue;
      const owners = ownersOf(context, index);
      yield* placedBefore(context, index, owners);
      for (const preposition of linksOf(context, index)) {
        const link = syntax.at(preposition).text.toLowerCase();
        if (
          preposition < index ||
          !LINKS.test(link) ||
          ACT_NOUNS.get(lemmaOf(syntax.at(index)))?.parts.has(link)
        )
          continue;
        const behind = followPreposition(syntax, [preposition], "adverbial").filter(
          ({ preposition: path }) => path.length === 1,
        );
        for (const { chain: subject, head } of owners.filter((owner) => isHolder(context, owner, index))) {
          const held = nounWords(syntax, index, head).filter((word) => word !== "the");
          for (const object of behind.flatMap((each) => namedAt(context, each.head)))
            if (object !== subject && isNameOf(context, head, index))
              yield state({ subject, object, words: ["is", link], category: "LOCATION", anchor: index });
            // "at a Linux summit in California Mr Torvalds said": nobody is where something is held
            else if (object !== subject && !(link === "in" && typeOf(context, object) === "Person"))
              yield state({
                subject,
                object,
                words: ["has", ...held, link],
                type: ["has", ...nounType(syntax, index), link],
                anchor: index,
                presupposed: isDefinite(context, index),
              });
          // "US troops in Iraqi bases"; "the party's season with the Iowa caucuses" has caucuses there
          for (const { head: site } of behind)
            for (const object of placesBefore(context, site))
              if (object !== subject) {
                const what = /^(?:in|at|on)$/.test(link) ? held : siteWords(context, site);
                yield state({ subject, object, words: ["has", ...what, "in"], anchor: index });
              }
        }
      }
    }
  },
};

/** "soldiers in Cyprus", "the presence of soldiers in Cyprus" */
function linksOf({ syntax }: Context, noun: number): readonly number[] {
  const of = syntax.at(syntax.at(noun).head);
  const isPresence = of.text === "of" && lemmaOf(syntax.at(of.head)) === "presence";
  return [...syntax.children(noun, "prep"), ...(isPresence ? syntax.children(of.head, "prep") : [])];
}

/** "Nissan's Sunderland plant", "their Dublin concerts", "its French arm", "the Paris office of Unesco": what somebody has in a place told before it. */
function* placedBefore(context: Context, noun: number, owners: readonly Owner[]): Iterable<Draft> {
  const { syntax } = context;
  if (!isSited(lemmaOf(syntax.at(noun)))) return;
  const places = placesBefore(context, noun);
  const holders = syntax.child(noun, "poss") === null ? bodiesBehindOf(context, noun) : owners;
  for (const { chain: subject } of holders)
    for (const object of places)
      if (object !== subject && /^(?:Person|Group|Organization)$/.test(typeOf(context, subject) ?? ""))
        yield state({
          subject,
          object,
          words: ["has", syntax.at(noun).text.toLowerCase(), "in"],
          anchor: noun,
        });
}

/** "Unesco" of "the Paris office of Unesco" */
const bodiesBehindOf = (context: Context, noun: number): readonly { readonly chain: number }[] =>
  context.syntax
    .children(noun, "prep")
    .filter((preposition) => context.syntax.at(preposition).text === "of")
    .flatMap((of) => context.syntax.children(of, "pobj"))
    .flatMap((head) => chainsAt(context, head))
    .filter((chain) => typeOf(context, chain) === "Organization" && context.mentions.chain(chain)?.named)
    .map((chain) => ({ chain }));

/** "primary election" of "the 2020 Iowa primary election" */
const siteWords = ({ syntax, mentions }: Context, site: number): readonly string[] =>
  [...syntax.children(site, "compound", "amod").filter((child) => !mentions.at(child).length), site]
    .filter((index) => /^(?:NOUN|ADJ)$/.test(syntax.at(index).upos) && index <= site)
    .map((index) => syntax.at(index).text.toLowerCase());

/** "Iraqi bases", "a Lima court": the place before a site. */
function placesBefore(context: Context, noun: number): readonly number[] {
  const { syntax, mentions } = context;
  if (!isSited(lemmaOf(syntax.at(noun)))) return [];
  return syntax
    .children(noun, "compound", "nmod", "amod")
    .filter((child) => child < noun && mentions.mentionAt(child)?.kind === "name")
    .flatMap((child) => chainsAt(context, child))
    .filter((chain) => typeOf(context, chain) === "Place");
}

const isSited = (noun: string): boolean =>
  SITED_NOUNS.has(noun) || (PLACE_NOUNS.has(noun) && !PLACE_KIND_NOUNS.has(noun));

/** "the Sabina war memorial in Porto" is called Sabina, which nobody has there. */
const isNameOf = ({ syntax }: Context, owner: number, noun: number): boolean =>
  syntax.at(owner).entType === "PERSON" &&
  syntax.at(owner).deprel !== "poss" &&
  PLACE_NOUNS.has(lemmaOf(syntax.at(noun)));

/** A person's shift, experience and bedside are nothing he has somewhere: what he has are sites, and stakes with others. */
function isHolder(context: Context, { chain: owner, head }: Owner, noun: number): boolean {
  const lemma = lemmaOf(context.syntax.at(noun));
  // "British abstract art in Lagos", "the second largest Caribbean carnival in Europe": of that kind, and nobody's
  if (context.syntax.at(head).entType === "NORP") return isSited(lemma) || SOLDIERS.test(lemma) || OF_STATES.test(lemma); // prettier-ignore
  if (typeOf(context, owner) !== "Person") return !/^(?:number|section|version|crash)$/.test(lemma);
  return PLACE_NOUNS.has(lemma) || ACT_NOUNS.has(lemma) || POSSESSIONS.test(lemma);
}

/** What states have abroad. */
const OF_STATES =
  /^(?:force|army|fleet|presence|influence|interest|investment|stake|share|asset|territory|colony|possession|border|trade|deal|treaty|war|dispute|ambition|mission|operation|campaign)$/;

const POSSESSIONS = /^(?:stake|share|holding|asset|investment|estate|record|run|game|match|debt|account)$/;

const LINKS = /^(?:in|at|on|with|to|against|over|for|about|into|near|off|toward|towards)$/;

/** Neither somebody nor a part of the body. */
function isHeld({ syntax, mentions }: Context, noun: number): boolean {
  const lemma = lemmaOf(syntax.at(noun));
  if (mentions.mentionAt(noun)?.kind === "name" || BODY_NOUNS.has(lemma)) return false;
  if (PERSON_NOUNS.has(lemma) || isRole(lemma)) return SOLDIERS.test(lemma);
  // "Bavaria, a German state on the Danube" is no state that Germany has there
  return !PLACE_KIND_NOUNS.has(lemma);
}

/** People whom a state has somewhere. */
const SOLDIERS = /^(?:soldier|troop|marine|peacekeeper)$/;

/** "Unesco" of "Unesco, with headquarters in Paris" */
function setOff({ syntax, mentions }: Context, noun: number): readonly number[] {
  const [name, comma, link] = syntax.tokens.slice(Math.max(0, noun - 3), noun);
  const isSetOff = comma?.text === "," && link?.text === "with" && isSited(lemmaOf(syntax.at(noun)));
  return isSetOff && name?.upos === "PROPN" && mentions.mentionAt(name.index)?.kind === "name" ? [name.index] : []; // prettier-ignore
}

const namedAt = (context: Context, head: number): readonly number[] =>
  context.mentions.mentionAt(head)?.kind === "name" ? chainsAt(context, head) : [];

interface Owner {
  readonly chain: number;
  readonly head: number;
}

/** "Vodafone's", "its", and the states and bodies that stand before the noun. */
function ownersOf(context: Context, noun: number): readonly Owner[] {
  const { syntax, mentions } = context;
  const own = [...syntax.children(noun, "poss").flatMap((owner) => listConjuncts(syntax, owner)), ...setOff(context, noun)]; // prettier-ignore
  const before = own.length
    ? []
    : syntax.children(noun, "compound", "amod", "nmod").filter((child) => child < noun);
  return [
    ...own,
    ...before.filter((head) =>
      namedAt(context, head).some((id) => /^(?:Place|Organization)$/.test(typeOf(context, id) ?? "")),
    ),
  ].flatMap((head) =>
    mentions
      .at(head)
      .filter(({ chain }) => mentions.chain(chain)?.named)
      .map(({ chain }) => ({ chain, head })),
  );
}
