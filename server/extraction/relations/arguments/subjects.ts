// The entities that act in a clause: the subject itself, those coordinated with it, and those for whom it acts.
import { CALLING_VERBS } from "../../../../graph-data/lexicons/control-verbs.ts";
import { CRAFT_NOUNS } from "../../../../graph-data/lexicons/deed-nouns.ts";
import { ACT_NOUNS } from "../../../../graph-data/lexicons/act-nouns.ts";
import { ACT_NOUNS_WITH_INFINITIVE, PLAY_NOUNS } from "../../../../graph-data/lexicons/event-nouns.ts";
import {
  KINSHIP_NOUNS,
  PART_NOUNS,
  PLACE_KIND_NOUNS,
  QUANTITY_NOUNS,
  REPRESENTATIVE_NOUNS,
  ROLE_NOUNS,
  TRANSPARENT_NOUNS,
} from "../../../../graph-data/lexicons/relation-nouns.ts";
import { UTTERANCE_NOUNS } from "../../../../graph-data/lexicons/saying-verbs.ts";
import { lemmaOf, listConjuncts } from "../syntax.ts";
import type { Context } from "./context.ts";
import { isExample, namesBehind } from "./listed-names.ts";
import { MENTION_CERTAINTY, STEP_CERTAINTY } from "./path.ts";
import { followPreposition } from "../clauses/constituents.ts";
import type { SubjectReference } from "../rules/rule.ts";

export function subjectsOf(context: Context, head: number): SubjectReference[] {
  return listConjuncts(context.syntax, head).flatMap((each) => subjectsAt(context, each, 0));
}

function subjectsAt(context: Context, head: number, depth: number): SubjectReference[] {
  const { mentions, syntax } = context;
  const antecedent = depth === 0 ? firstMention(context, head) : null;
  if (antecedent !== null) {
    const [own] = mentions.at(head);
    return subjectsAt(context, antecedent, 1).map((found) =>
      found.chain === own?.chain
        ? found
        : { ...found, certainty: found.certainty * MENTION_CERTAINTY.pronoun },
    );
  }
  const direct = mentions.at(head).map(({ chain, mention }) => ({
    chain,
    words: [] as readonly string[],
    certainty: MENTION_CERTAINTY[mention.kind],
    steps: [] as readonly string[],
  }));
  if (mentions.mentionAt(head)?.kind === "name" || depth > 2) return direct;
  // "Syria's president" is known by name: what he does is told of him
  if (direct.some(({ chain }) => mentions.chain(chain)?.named && mentions.chain(chain)?.type === "Person"))
    return direct;
  const noun = lemmaOf(syntax.at(head));
  const inner: SubjectReference[] = [];
  const step = (from: number, name: "representative" | "transparent" | "possession" | "example") => {
    const words = name === "transparent" || name === "example" ? [] : [syntax.at(head).text.toLowerCase()];
    for (const each of listConjuncts(syntax, from))
      for (const found of subjectsAt(context, each, depth + 1))
        inner.push({
          chain: found.chain,
          words: [...found.words, ...words],
          certainty: found.certainty * STEP_CERTAINTY[name],
          steps: [name, ...found.steps],
        });
  };
  // "the website \"Insurgency Wiki\" explains"; "The county's chief planner, Maria Esposito, said"
  const isListed = direct.length > 1 && syntax.at(head).xpos === "NNS";
  const apposed =
    direct.some(({ chain }) => mentions.chain(chain)?.named) && !isListed
      ? []
      : [
          ...syntax.children(head, "appos").filter((child) => mentions.mentionAt(child)?.kind === "name"),
          ...namesBehind(context, head),
        ];
  for (const child of apposed) step(child, "transparent");
  if (apposed.length)
    return [...direct, ...inner.filter(({ chain }) => !direct.some((known) => known.chain === chain))].filter(
      ({ chain }) => isListed || inner.some((each) => each.chain === chain),
    );
  const represents =
    REPRESENTATIVE_NOUNS.has(noun) ||
    UTTERANCE_NOUNS.has(noun) ||
    ACT_NOUNS.has(noun) ||
    ACT_NOUNS_WITH_INFINITIVE.has(noun);
  // "the Lombardy region", "NATO troops", "the Kremlin's statement"
  if (represents || TRANSPARENT_NOUNS.has(noun))
    for (const child of syntax.children(head, "poss", "compound", "amod", "nmod"))
      // "Musk's company SpaceX" is SpaceX
      // "Peruvian student groups" are not Peru
      if (
        mentions.at(child).length &&
        !(syntax.at(child).deprel === "poss" && !represents) &&
        !(!represents && isSome(context, head))
      )
        step(
          child,
          TRANSPARENT_NOUNS.has(noun) && syntax.at(child).deprel !== "poss"
            ? "transparent"
            : "representative",
        );
  // "Hwang's header missed a chance", "the results of the survey were published in Nature", "Boeing shares fell in Tokyo"
  const isThing = !represents && !TRANSPARENT_NOUNS.has(noun) && !isOther(noun) && !isActor(context, head);
  if (isThing)
    for (const child of [
      ...syntax.children(head, "poss", "compound", "nmod"),
      ...ownersBehind(context, head),
    ])
      if (mentions.at(child).length) step(child, "possession");
  // "a user labelled \"Anonymous\""
  for (const clause of context.clausesAbout(head))
    if (
      clause.passive &&
      (CALLING_VERBS.has(lemmaOf(syntax.at(clause.verb))) || lemmaOf(syntax.at(clause.verb)) === "know")
    )
      for (const constituent of clause.constituents)
        if (
          constituent.role === "complement" ||
          syntax.at(constituent.preposition[0] ?? 0).text.toLowerCase() === "as"
        )
          step(constituent.head, "transparent");
  // "thousands of protesters", "the presidents of the Baltic states", "an attempt by Murillo"
  for (const preposition of syntax.children(head, "prep")) {
    const word = syntax.at(preposition).text.toLowerCase();
    // "guests including A and B praised her"
    if (isExample(syntax, preposition))
      for (const { head: each } of followPreposition(syntax, [preposition], "adverbial"))
        step(each, "example");
    const ofQuantity = word === "of" && QUANTITY_NOUNS.has(noun);
    // "the city of Lyon"
    const ofPlace = word === "of" && PLACE_KIND_NOUNS.has(noun);
    // "a header from Moe set up the winner"
    const ofPlay = PLAY_NOUNS.has(noun) && /^(?:by|from)$/.test(word);
    // "the sale of Fenwick" is not Fenwick's doing, nor "her resignation from the party" the party's
    const isOfActor = /^[<~]$/.test(ACT_NOUNS.get(noun)?.parts.get(word) ?? "<");
    const ofActor = represents && isOfActor && /^(?:of|by|from|at)$/.test(word);
    if (!ofQuantity && !ofPlace && !ofPlay && !ofActor) continue;
    for (const { head: owner } of followPreposition(syntax, [preposition], "adverbial"))
      step(owner, ofQuantity || ofPlace ? "transparent" : "representative");
  }
  // "The probe was launched from Florida", after "NASA's probe"
  if (!inner.length && CRAFT_NOUNS.has(noun))
    for (const { chain } of context.ownersOf(head))
      inner.push({
        chain,
        words: [syntax.at(head).text.toLowerCase()],
        certainty: STEP_CERTAINTY["thing-owner"],
        steps: ["thing-owner"],
      });
  const seen = new Set(direct.map((reference) => reference.chain));
  return [...direct, ...inner.filter((reference) => !seen.has(reference.chain))];
}

/** "Researchers at MIT criticised … They urged Congress": what they do, MIT's researchers do. */
function firstMention({ mentions, syntax }: Context, head: number): number | null {
  if (syntax.at(head).upos !== "PRON") return null;
  const [reference, another] = mentions.at(head);
  const chain = reference && !another ? mentions.chain(reference.chain) : null;
  if (!chain || chain.named || chain.members.length) return null;
  const first = chain.mentions.find((mention) => mention.kind === "nominal" && mention.head < head);
  return first?.head ?? null;
}

/** Somebody or some place by itself: "a consortium of …", "a Turkish journalist". */
const isActor = ({ mentions }: Context, head: number): boolean =>
  mentions
    .at(head)
    .some(({ chain }) => /^(?:Person|Group|Organization|Place)$/.test(mentions.chain(chain)?.type ?? ""));

/** Names behind "of", and "at": "the exhibit at the Prado". */
function ownersBehind({ syntax, mentions }: Context, head: number): readonly number[] {
  return syntax
    .children(head, "prep")
    .filter((preposition) => /^(?:of|at)$/i.test(syntax.at(preposition).text))
    .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial").map((c) => c.head))
    .filter((owner) => mentions.mentionAt(owner)?.kind === "name");
}

/** Some of many, with a word for which ones: "student groups", "budget airlines". */
const isSome = ({ syntax }: Context, head: number): boolean =>
  syntax.at(head).xpos === "NNS" &&
  syntax.children(head, "compound", "amod").some((child) => syntax.at(child).upos === "NOUN");

/** Another person or body: what "his wife" or "their rival" does, he or they do not. */
const isOther = (noun: string): boolean =>
  ROLE_NOUNS.has(noun) || KINSHIP_NOUNS.has(noun) || PART_NOUNS.has(noun);
