// Verbs, nouns, adjectives and modals that make of an event a plan, a possibility or a request, or that deny it.
import { wordSet } from "../notation.ts";

/** "X plans / offered / prepares to do Z". */
export const PLAN_WORDS =
  wordSet(`plan prepare intend aim vow promise pledge offer decide agree want hope wish propose mean
  expect aspire schedule tip commit undertake resolve opt choose arrange swear volunteer set poise slate determine prepared ready willing
  due likely bound eager keen intention decision preparation readiness willingness commitment proposal
  favourite favorite frontrunner contender candidate agreement deal contract pact accord treaty money fund loan
  hire pay recruit commission send dispatch assign nominate pick select tap`);

/** "X threatens / might / is able to do Z". */
export const POSSIBLE_WORDS =
  wordSet(`threaten risk consider contemplate able unable unlikely threat possibility chance opportunity option likelihood
  danger potential ability allow permit enable authorise authorize license entitle empower teach train right permission licence
  mandate authority clearance approval freedom power way`);

/** Requests by themselves, whatever follows: "X demanded Y"; not "pleaded guilty", "appealed the ruling". */
export const REQUEST_PREDICATES = wordSet(`urge demand beg petition implore`);

/** "X urged Y to do Z". With "for", "on" or a clause the verb itself is a request. */
export const REQUEST_WORDS: ReadonlySet<string> = new Set([
  ...REQUEST_PREDICATES,
  ...wordSet(`
    ask request call order appeal plead tell instruct command advise recommend require press push invite encourage
    pressure lobby insist suggest persuade convince plea warn caution dare challenge
  `),
]);

/** "demanded that Y leave": in these the bare form of what follows asks for it (Quirk et al. 1985, 16.30). */
export const MANDATIVE_VERBS = wordSet(
  `ask request demand require order command urge recommend propose insist suggest advise`,
);

/** Those of them that tell what is so as well: "insisted that they leave", "insisted that he leaves". */
export const HALF_MANDATIVE_VERBS = wordSet(`insist suggest advise`);

/** "call for Y", "ask for Y", "call on Y", "appeal to Y". */
export const REQUEST_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", wordSet("for on upon")],
  ["ask", wordSet("for")],
  ["push", wordSet("for")],
  ["press", wordSet("for")],
  ["lobby", wordSet("for")],
  ["appeal", wordSet("for to")],
  ["plead", wordSet("for with")],
  ["apply", wordSet("for")],
  ["campaign", wordSet("for")],
]);

/** "X is looking at doing Z": with one of these and a gerund it is only thought of. */
export const MULLING_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["look", wordSet("at into")],
  ["think", wordSet("about of")],
  ["talk", wordSet("about of")],
  ["dream", wordSet("about of")],
]);

/** "X failed / refused to do Z": Z did not happen. */
export const NEGATIVE_WORDS =
  wordSet(`fail refuse decline neglect forget stop cease avoid escape evade miss prevent ban bar prohibit forbid block dissuade
  discourage abstain refrain failure refusal inability unable unwilling reluctant`);

/** "It is not true that X did Z"; "it is false that X did Z". */
export const TRUE_WORDS = wordSet("true right correct accurate");
export const UNTRUE_WORDS = wordSet("false untrue wrong incorrect nonsense fiction");

/** "It is unlikely that X will do Z": nobody knows. */
export const DOUBTFUL_WORDS = wordSet(
  "unlikely improbable doubtful unclear uncertain unknown possible likely probable conceivable plausible inconceivable unthinkable",
);

/** "the would-be owner of X": who is not yet. */
export const COMING_ADJECTIVES = wordSet("would-be aspiring prospective incoming potential future designate");

/** "found no evidence that X did Z". */
export const EVIDENCE_NOUNS = wordSet("evidence proof sign indication hint suggestion trace confirmation");

/** "will do Z": planned. "wo" is the tokenizer's half of "won't", as "ca" below is of "can't". */
export const FUTURE_MODALS = wordSet(`will shall 'll wo`);

/** "might do Z": possible. */
export const POSSIBLE_MODALS = wordSet(`could may might can would 'd ca`);

/** "must do Z": requested. */
export const REQUEST_MODALS = wordSet(`must should ought`);
