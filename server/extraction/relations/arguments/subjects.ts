// The entities that act in a clause: the subject itself, those coordinated with it, and those for whom it acts.
import { ACT_NOUNS } from "../../../../graph-data/lexicons/nouns/act-nouns.ts";
import {
  HOLDING_VERBS,
  MAKING_VERBS,
  SENT_CRAFT_NOUNS,
} from "../../../../graph-data/lexicons/nouns/deed-nouns.ts";
import { ACT_NOUNS_WITH_INFINITIVE, PLAY_NOUNS } from "../../../../graph-data/lexicons/nouns/event-nouns.ts";
import { BASE_NOUNS } from "../../../../graph-data/lexicons/nouns/group-nouns.ts";
import {
  PARTITIVE_NOUNS,
  PART_NOUNS,
  PLACE_KIND_NOUNS,
  TRANSPARENT_NOUNS,
} from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { REPRESENTATIVE_NOUNS, ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { CALLING_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { UTTERANCE_NOUNS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { lemmaOf, listConjuncts, type Syntax } from "../syntax.ts";
import { namesApposedTo } from "./apposed-names.ts";
import type { Context } from "./context.ts";
import { homeForce } from "./home-force.ts";
import { isExample, namesBehind } from "./listed-names.ts";
import { MENTION_CERTAINTY, STEP_CERTAINTY } from "./path.ts";
import { standsFor } from "./noun-modifiers.ts";
import { followPreposition } from "../clauses/constituents.ts";
import type { SubjectReference } from "../rules/rule.ts";

/** `end`: where the clause starts that it is the subject of, if that stands behind it: "Lund, who fled, and Berg". */
export function subjectsOf(context: Context, head: number, end = Infinity): SubjectReference[] {
  return listConjuncts(context.syntax, head)
    .filter((each) => each < end)
    .flatMap((each) => subjectsAt(context, each, 0));
}

/** A way from a noun phrase to somebody in it who acts. */
interface Step {
  readonly name: "representative" | "transparent" | "possession" | "example";
  readonly head: number;
}

/** Deeper in a noun phrase nobody acts any more. */
const MAX_DEPTH = 2;

function subjectsAt(context: Context, head: number, depth: number): SubjectReference[] {
  const { mentions, syntax } = context;
  const antecedent = depth === 0 ? firstMention(context, head) : null;
  if (antecedent !== null) return subjectsOfAntecedent(context, head, antecedent);
  const direct = mentions.at(head).map(({ chain, mention }) => ({
    chain,
    words: [] as readonly string[],
    certainty: MENTION_CERTAINTY[mention.kind],
    steps: [] as readonly string[],
  }));
  if (mentions.mentionAt(head)?.kind === "name" || depth > MAX_DEPTH) return direct;
  // "Syria's president" is known by name: what he does is told of him
  if (direct.some(({ chain }) => mentions.chain(chain)?.named && mentions.chain(chain)?.type === "Person"))
    return direct;
  const follow = (steps: readonly Step[]) => steps.flatMap((step) => followStep(context, head, step, depth));
  const isKnown = ({ chain }: SubjectReference) => direct.some((known) => known.chain === chain);
  const isListed = direct.length > 1 && syntax.at(head).xpos === "NNS";
  const isNamed = direct.some(({ chain }) => mentions.chain(chain)?.named);
  const names = isNamed && !isListed ? [] : namesBeside(context, head);
  if (names.length) {
    const named = follow(names);
    const kept = isListed ? direct : direct.filter(({ chain }) => named.some((each) => each.chain === chain));
    return [...kept, ...named.filter((each) => !isKnown(each))];
  }
  const inner = follow([
    ...throughModifiers(context, head),
    ...throughOwners(context, head),
    ...throughMakers(context, head),
    ...throughLabels(context, head),
    ...throughPrepositions(context, head),
  ]);
  const found = inner.length ? inner : [...craftOwners(context, head), ...forceOf(context, head)];
  return [...direct, ...found.filter((each) => !isKnown(each))];
}

function followStep(context: Context, from: number, { name, head }: Step, depth: number): SubjectReference[] {
  const { syntax } = context;
  const words = name === "transparent" || name === "example" ? [] : [syntax.at(from).text.toLowerCase()];
  return listConjuncts(syntax, head)
    .flatMap((each) => subjectsAt(context, each, depth + 1))
    .map((found) => ({
      chain: found.chain,
      words: [...found.words, ...words],
      certainty: found.certainty * STEP_CERTAINTY[name],
      steps: [name, ...found.steps],
    }));
}

/** "the website \"Insurgency Wiki\" explains"; "The county's chief planner, Maria Esposito, said" */
const namesBeside = (context: Context, head: number): readonly Step[] =>
  [...namesApposedTo(context, head), ...namesBehind(context, head)].map((name) => ({
    name: "transparent",
    head: name,
  }));

/** "the Lombardy region", "NATO troops", "the Kremlin's statement" */
function throughModifiers(context: Context, head: number): Step[] {
  const { mentions, syntax } = context;
  const noun = lemmaOf(syntax.at(head));
  const isTransparent = TRANSPARENT_NOUNS.has(noun);
  if (!represents(syntax, head) && !isTransparent) return [];
  return syntax.children(head, "poss", "compound", "amod", "nmod").flatMap((child): Step[] => {
    const isOwner = syntax.at(child).deprel === "poss";
    // "Musk's company SpaceX" is SpaceX; "Peruvian student groups" and "a Peruvian firm" are not Peru
    const isItself = !isOwner && SELVES.test(noun);
    const acts =
      (represents(syntax, head) && !isItself) ||
      (!isOwner && !isSome(context, head) && standsFor(syntax, head, child));
    if (!acts || !mentions.at(child).length) return [];
    return [{ name: isTransparent && !isOwner ? "transparent" : "representative", head: child }];
  });
}

/** Acts and speaks for itself: "a Peruvian newspaper", "a Danish bank"; "the Belta newspaper" is Belta. */
const SELVES = /^(?:newspaper|magazine|website|site|company|firm|bank)$/;

/** "Hwang's header missed a chance", "the results of the survey were published in Nature", "Boeing shares fell in Tokyo" */
function throughOwners(context: Context, head: number): Step[] {
  const { mentions, syntax } = context;
  if (!isThing(context, head)) return [];
  return [...syntax.children(head, "poss", "compound", "nmod"), ...ownersBehind(context, head)]
    .filter((owner) => mentions.at(owner).length > 0)
    .map((owner) => ({ name: "possession", head: owner }));
}

/** "a bomb planted by rebels", "the ship, owned by Maersk,": through whoever made or holds it. */
function throughMakers(context: Context, head: number): Step[] {
  const { syntax } = context;
  const isSpeaker = represents(syntax, head);
  if (!isSpeaker && !isThing(context, head)) return [];
  return context
    .clausesAbout(head)
    .filter(({ passive, negated, verb }) => passive && !negated && isMaking(lemmaOf(syntax.at(verb))))
    .flatMap(({ constituents }) => constituents.filter(({ role }) => role === "agent"))
    .map((maker) => ({ name: isSpeaker ? "representative" : "possession", head: maker.head }));
}

const isMaking = (verb: string): boolean => MAKING_VERBS.has(verb) || HOLDING_VERBS.has(verb);

/** "a user labelled \"Anonymous\"", "a rebel known as Okoro" */
function throughLabels({ syntax, clausesAbout }: Context, head: number): Step[] {
  return clausesAbout(head)
    .filter(({ passive, verb }) => passive && isCalling(lemmaOf(syntax.at(verb))))
    .flatMap(({ constituents }) => constituents)
    .filter(
      ({ role, preposition: [first] }) =>
        role === "complement" || (first !== undefined && syntax.at(first).text.toLowerCase() === "as"),
    )
    .map((label) => ({ name: "transparent", head: label.head }));
}

const isCalling = (verb: string): boolean => CALLING_VERBS.has(verb) || verb === "know";

/** "thousands of protesters", "the presidents of the Baltic states", "an attempt by Murillo" */
function throughPrepositions({ syntax }: Context, head: number): Step[] {
  return syntax.children(head, "prep").flatMap((preposition) => {
    const behind = followPreposition(syntax, [preposition], "adverbial");
    const name = stepBehind(syntax, head, syntax.at(preposition).text.toLowerCase());
    return [
      // "guests including A and B praised her"
      ...(isExample(syntax, preposition) ? behind.map((c): Step => ({ name: "example", head: c.head })) : []),
      ...(name ? behind.map((c): Step => ({ name, head: c.head })) : []),
    ];
  });
}

/** What leads from a noun over a preposition, or null where who stands behind it does not act. */
function stepBehind(syntax: Syntax, head: number, preposition: string): Step["name"] | null {
  const noun = lemmaOf(syntax.at(head));
  // "thousands of protesters", "the city of Lyon"
  const isKind = PARTITIVE_NOUNS.has(noun) || PLACE_KIND_NOUNS.has(noun);
  if (preposition === "of" && isKind) return "transparent";
  // "a header from Moe set up the winner"
  if (PLAY_NOUNS.has(noun) && /^(?:by|from)$/.test(preposition)) return "representative";
  // "lawyers for Lund"; but "an appeal for Peru" is not Peru's
  if (preposition === "for") return AGENT_NOUNS.test(noun) ? "representative" : null;
  // "the sale of Fenwick" is not Fenwick's doing, nor "her resignation from the party" the party's
  const isOfActor = /^[<~]$/.test(ACT_NOUNS.get(noun)?.parts.get(preposition) ?? "<");
  // "researchers at MIT" work there, "a win at Wembley" is not the stadium's
  const links = ACT_NOUNS.has(noun) ? /^(?:of|by|from)$/ : /^(?:of|by|from|at)$/;
  return represents(syntax, head) && isOfActor && links.test(preposition) ? "representative" : null;
}

const AGENT_NOUNS = /^(?:lawyer|attorney|spokesman|spokeswoman|spokesperson|representative|agent)$/;

/** Of those for whom they speak or act: "troops", "statement", "attack". */
function represents(syntax: Syntax, head: number): boolean {
  const noun = lemmaOf(syntax.at(head));
  // "the Ukrainian president travelled": he did, whatever he is called; "the leaders of Peru called on Chile"
  if (syntax.at(head).xpos === "NN" && ONE_PERSON.test(noun)) return false;
  return [REPRESENTATIVE_NOUNS, UTTERANCE_NOUNS, ACT_NOUNS, ACT_NOUNS_WITH_INFINITIVE].some((nouns) =>
    nouns.has(noun),
  );
}

const ONE_PERSON = /^(?:president|leader|minister)$/;

/** "Officers arrested Lund", in an article on Harbour Police: theirs, where nothing says whose they are. */
function forceOf(context: Context, head: number): SubjectReference[] {
  const { syntax } = context;
  const { text } = syntax.at(head);
  const isTold = syntax.children(head, "poss", "prep", "compound", "amod", "nmod").length > 0;
  const chain = /^(?:officers|police|detectives)$/i.test(text) && !isTold ? homeForce(context) : null;
  if (chain === null) return [];
  return [
    {
      chain,
      words: [text.toLowerCase()],
      certainty: STEP_CERTAINTY.representative,
      steps: ["representative"],
    },
  ];
}

/** "The probe was launched from Florida", after "NASA's probe" */
function craftOwners({ syntax, ownersOf }: Context, head: number): SubjectReference[] {
  if (!SENT_CRAFT_NOUNS.has(lemmaOf(syntax.at(head)))) return [];
  return ownersOf(head).map(({ chain }) => ({
    chain,
    words: [syntax.at(head).text.toLowerCase()],
    certainty: STEP_CERTAINTY["thing-owner"],
    steps: ["thing-owner"],
  }));
}

/** "They urged Congress", after "Researchers at MIT": MIT's researchers do what they do. */
function subjectsOfAntecedent(context: Context, pronoun: number, antecedent: number): SubjectReference[] {
  const [own] = context.mentions.at(pronoun);
  return subjectsAt(context, antecedent, 1).map((found) =>
    found.chain === own?.chain ? found : { ...found, certainty: found.certainty * MENTION_CERTAINTY.pronoun },
  );
}

/** What a pronoun for somebody without a name was called first: "Researchers at MIT" for "They". */
function firstMention({ mentions, syntax }: Context, head: number): number | null {
  if (syntax.at(head).upos !== "PRON") return null;
  const [reference, another] = mentions.at(head);
  const chain = reference && !another ? mentions.chain(reference.chain) : null;
  if (!chain || chain.named || chain.members.length) return null;
  const first = chain.mentions.find((mention) => mention.kind === "nominal" && mention.head < head);
  return first?.head ?? null;
}

/** What does nothing by itself: "header", "results"; "headquarters", though it is a place. */
function isThing(context: Context, head: number): boolean {
  const noun = lemmaOf(context.syntax.at(head));
  if (represents(context.syntax, head) || TRANSPARENT_NOUNS.has(noun) || isOther(noun)) return false;
  return BASE_NOUNS.has(noun) || !isActor(context, head);
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
