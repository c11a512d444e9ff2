// Offices of a state or town that is not named beside them.
import {
  FORMER_WORDS,
  NATIONAL_OFFICES,
  TOWN_OFFICES,
} from "../../../../../graph-data/lexicons/people/offices.ts";
import { PORTFOLIOS } from "../../../../../graph-data/lexicons/people/titles.ts";
import type { Context } from "../../arguments/context.ts";
import { lemmaOf, type Syntax } from "../../syntax.ts";
import { OFFICE_RULES } from "./office-rules.ts";
import type { Rule } from "../rule.ts";
import { isCountry, mostMentioned, onlyCountry } from "../places/states.ts";
import { namedHeads, state, typeOf } from "../statement.ts";

interface Holder {
  readonly chain: number;
  readonly head: number;
  /** Of a state, not of a town. */
  readonly isState: boolean;
  /** "prime minister" */
  readonly words: readonly string[];
}

export const homeOffices: Rule = {
  name: "home-office",
  example:
    "(in an article on Italy) Minister of Education Stefania Giannini said …; (on Whitmore) Mayor Delgado",
  certainty: 0.75,
  *apply(context) {
    const { known, ofTowns, offices } = tellOffices(context);
    const country = mostMentioned(context, (id) => isCountry(context, id)) ?? onlyCountry(context);
    const town = mostMentioned(context, (id) => typeOf(context, id) === "Place" && !isCountry(context, id));
    for (const holder of holders(context, known)) {
      const home = holder.isState ? country : town;
      if (home === null || home === holder.chain) continue;
      if (!holder.isState && ofTowns.has(holder.chain)) continue;
      // who is named with the same office of another state is its only holder there; here it may be anybody
      if (offices.has(`${holder.words.join(" ")} ${home}`)) continue;
      const words = ["is", ...holder.words, "of"];
      yield state({ subject: holder.chain, object: home, words, category: "ROLE", anchor: holder.head });
    }
  },
};

/** Offices that are told with their body elsewhere in the article, and who has them. */
function tellOffices(context: Context) {
  const known = new Set<number>();
  const ofTowns = new Set<number>();
  const offices = new Set<string>();
  for (const rule of OFFICE_RULES)
    for (const { subject, object, phrase, category } of rule.apply(context)) {
      if (category !== "ROLE") continue;
      const type = typeOf(context, object);
      if (type === "Place" && phrase.includes("of"))
        (isCountry(context, object) ? known : ofTowns).add(subject);
      const title = phrase.slice(1, -1).filter((word) => !/^(?:the|a|an)$/i.test(word));
      offices.add(`${title.join(" ").toLowerCase()} ${object}`);
    }
  return { known, ofTowns, offices };
}

/** Names with an office before them and nothing that says whose. */
function* holders(context: Context, known: ReadonlySet<number>): Iterable<Holder> {
  const { syntax, mentions } = context;
  for (const { chain, head, start } of namedHeads(context)) {
    if (known.has(chain) || typeOf(context, chain) !== "Person" || isOfPlace(context, head)) continue;
    for (const role of rolesOf(context, { head, start })) {
      const noun = lemmaOf(syntax.at(role));
      const before = syntax.tokens[role - 1];
      // "then-prime-minister"
      const portfolio = before?.xpos === "HYPH" ? syntax.tokens[role - 2] : before;
      // "State Senator Ann Lee"; "Ann Lee, a minister and former colonel" is a preacher
      if (
        PARTIAL.test(before?.text ?? "") ||
        syntax.children(role, "det").some((index) => isAny(syntax, index))
      )
        continue;
      const isPortfolio = portfolio !== undefined && PORTFOLIOS.has(portfolio.text.toLowerCase());
      // "Justice Secretary Ann Lee" is a state's, "press secretary Ann Lee" anybody's
      const isState = NATIONAL_OFFICES.has(noun) || (noun === "secretary" && isPortfolio);
      if (!isState && !TOWN_OFFICES.has(noun)) continue;
      const around = [...syntax.children(head), ...syntax.children(role)].filter((index) => index !== role);
      if (around.some((index) => mentions.at(index).some(({ chain: id }) => typeOf(context, id) === "Place")))
        continue;
      const former = around.filter((index) => FORMER_WORDS.has(lemmaOf(syntax.at(index)))).slice(0, 1);
      // "Deputy Prime Minister Ann Lee"
      const opening = syntax.tokens[(isPortfolio ? portfolio.index : role) - 1];
      const rank = opening && /^(?:deputy|vice|acting)$/i.test(opening.text) ? [opening.index] : [];
      const words = [...former, ...rank, ...(isPortfolio ? [portfolio.index] : [])].map((index) => syntax.at(index).text.toLowerCase()); // prettier-ignore
      yield { chain, head, isState, words: [...words, noun] };
    }
  }
}

/** Nouns that hang on a name, and the one right before it, wherever the parse hung that. */
function rolesOf({ syntax }: Context, { head, start }: Name): ReadonlySet<number> {
  const before = syntax.tokens[start - 1];
  const isNear =
    before !== undefined && before.deprel === "compound" && before.head >= start && before.head <= head;
  return new Set([...syntax.children(head, "compound", "nmod", "appos"), ...(isNear ? [before.index] : [])]);
}

/** Where a name begins, and its head. */
interface Name {
  readonly head: number;
  readonly start: number;
}

/** "Prime Minister Ann Lee of Norway" */
function isOfPlace({ syntax, mentions }: Context, head: number): boolean {
  const end = mentions.mentionAt(head)?.end ?? head + 1;
  return /^(?:of|for|from)$/i.test(syntax.tokens[end]?.text ?? "");
}

const PARTIAL = /^(?:state|provincial|regional|county|district|shadow)$/i;
const isAny = (syntax: Syntax, determiner: number): boolean => /^an?$/i.test(syntax.at(determiner).text);

export const homePresidents: Rule = {
  name: "home-president",
  example:
    "(in an article on Congo alone) President Joseph Kabila said … → Kabila is president of Congo; Chancellor Lund",
  certainty: 0.75,
  *apply(context) {
    const country = onlyCountry(context);
    if (country === null) return;
    const { offices } = tellOffices(context);
    for (const office of HEADS) {
      const [holder, another] = headsOf(context, office);
      if (!holder || another || offices.has(`${office} ${country}`)) continue;
      const [subject, anchor] = holder;
      yield state({ subject, object: country, words: ["is", office, "of"], category: "ROLE", anchor });
    }
  },
};

const HEADS = ["president", "chancellor"];

/** Who is called by this office and nothing more, with the heads of their names. */
function headsOf(context: Context, office: string): ReadonlyMap<number, number> {
  const { syntax, mentions } = context;
  const found = new Map<number, number>();
  for (const { chain, head, start } of namedHeads(context))
    for (const role of rolesOf(context, { head, start })) {
      if (syntax.at(role).deprel === "appos") continue;
      // "former President Mobutu", "Globex President Ann Lee", "Vice President Lee"
      const words = [...syntax.children(role), ...syntax.children(head)].filter(
        (i) => i < head && i !== role,
      );
      const isPlain = words.every((i) => {
        const { upos, lemma, text } = syntax.at(i);
        return (
          !mentions.at(i).length &&
          (i > role ||
            (upos === "ADJ" && !FORMER_WORDS.has(lemma) && text.toLowerCase() === lemma) ||
            upos === "DET")
        );
      });
      if (syntax.at(role).text.toLowerCase() === office && isPlain && !found.has(chain))
        found.set(chain, head);
    }
  return found;
}
