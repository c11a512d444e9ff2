// Nouns of acts → the verb they stand for: "the Church's attempts to remove X" = the Church attempted to remove X.
import { wordPairs } from "./word-pairs.ts";
import { wordSet } from "./words.ts";

/** Acts that go on to an infinitive: attempt, request, offer, decision … "to V". */
export const ACT_NOUNS_WITH_INFINITIVE =
  wordPairs(`attempt:attempt effort:try bid:try request:request offer:offer decision:decide plan:plan
  refusal:refuse threat:threaten promise:promise pledge:pledge proposal:propose vow:vow demand:demand call:call appeal:appeal move:move
  failure:fail agreement:agree order:order intention:intend desire:want push:push campaign:campaign struggle:struggle fight:fight
  petition:petition invitation:invite willingness:want readiness:offer commitment:commit`);

/** Acts on somebody, with the verb and the preposition of the one acted on; "_" for none: "attack on X" → attacked X. */
export const ACT_NOUNS: ReadonlyMap<string, { readonly verb: string; readonly prepositions: ReadonlyMap<string, string> }> =
  new Map(
    Object.entries({
      attack: ["attack", "on:_ against:_ at:at"],
      assault: ["assault", "on:_ against:_"],
      raid: ["raid", "on:_"],
      strike: ["strike", "on:_ against:_"],
      war: ["fight", "on:_ against:_ with:_"],
      invasion: ["invade", "of:_"],
      annexation: ["annex", "of:_"],
      occupation: ["occupy", "of:_"],
      visit: ["visit", "to:_"],
      trip: ["travel", "to:to"],
      meeting: ["meet", "with:_"],
      talk: ["talk", "with:with to:to"],
      conversation: ["speak", "with:with"],
      negotiation: ["negotiate", "with:with"],
      offer: ["make an offer", "to:to"],
      letter: ["write", "to:to"],
      appeal: ["appeal", "to:to"],
      request: ["make a request", "to:to"],
      criticism: ["criticise", "of:_"],
      support: ["support", "for:_ of:_"],
      defence: ["defend", "of:_"],
      praise: ["praise", "for:_ of:_"],
      threat: ["threaten", "to:_ against:_"],
      acquisition: ["acquire", "of:_"],
      purchase: ["buy", "of:_"],
      takeover: ["take over", "of:_"],
      victory: ["beat", "over:_ against:_"],
      win: ["beat", "over:_ against:_"],
      defeat: ["lose", "to:to against:to"],
      goal: ["score", "against:against"],
      arrest: ["arrest", "of:_"],
      killing: ["kill", "of:_"],
      murder: ["murder", "of:_"],
      assassination: ["assassinate", "of:_"],
      election: ["be elected", "to:to"],
      appointment: ["be appointed", "to:to as:as"],
      opposition: ["oppose", "to:_"],
      resistance: ["resist", "to:_"],
      response: ["respond", "to:to"],
      reaction: ["react", "to:to"],
      investigation: ["investigate", "into:_ of:_"],
      sanction: ["impose sanctions", "on:on against:on"],
      lawsuit: ["sue", "against:_"],
      complaint: ["complain", "against:about about:about"],
      campaign: ["campaign", "against:against for:for"],
      protest: ["protest", "against:against in:in"],
      dispute: ["dispute", "with:with"],
      agreement: ["agree", "with:with"],
      treaty: ["sign a treaty", "with:with"],
      relation: ["have relations", "with:with"],
      relationship: ["have a relationship", "with:with"],
      link: ["have links", "to:to with:with"],
      tie: ["have ties", "to:to with:with"],
      alliance: ["ally", "with:with"],
      partnership: ["partner", "with:with"],
      cooperation: ["cooperate", "with:with"],
      deal: ["make a deal", "with:with"],
      contract: ["sign a contract", "with:with"],
      withdrawal: ["withdraw", "from:from"],
      departure: ["depart", "from:from"],
      return: ["return", "to:to from:from"],
      crackdown: ["crack down", "on:on"],
      speech: ["speak", "in:in at:at to:to"],
      assistance: ["assist", "to:_"],
      aid: ["aid", "to:_"],
      intervention: ["intervene", "in:in"],
      participation: ["participate", "in:in"],
      role: ["play a role", "in:in"],
      interest: ["be interested", "in:in"],
      influence: ["influence", "on:_"],
      claim: ["claim", "to:_"],
      conflict: ["be in conflict", "with:with"],
      merger: ["merge", "with:with"],
      marriage: ["marry", "to:_"],
      transfer: ["transfer", "to:to from:from"],
      move: ["move", "to:to from:from"],
      bid: ["bid", "for:for"],
      ban: ["ban", "on:_"],
      lease: ["have a lease", "with:with"],
      accusation: ["accuse", "against:_"],
      allegation: ["accuse", "against:_"],
      ruling: ["rule", "on:on against:against"],
      verdict: ["rule", "on:on against:against"],
      decision: ["decide", "on:on"],
      pressure: ["put pressure", "on:on"],
      tariff: ["impose tariffs", "on:on against:on"],
      pact: ["sign a pact", "with:with"],
      talks: ["talk", "with:with"],
      donation: ["donate", "to:to"],
      payment: ["pay", "to:_"],
      loan: ["lend", "to:to"],
      apology: ["apologise", "to:to"],
      plea: ["plead", "to:with"],
      warning: ["warn", "to:_"],
      ultimatum: ["give an ultimatum", "to:to"],
      invitation: ["invite", "to:_"],
      sale: ["sell", "of:_ to:to"],
      debut: ["make a debut", "for:for against:against in:in"],
    } as Record<string, [string, string]>).map(([noun, [verb, prepositions]]) => [
      noun,
      { verb, prepositions: wordPairs(prepositions) },
    ]),
  ); // prettier-ignore

/** Acts that somebody suffers: "his arrest in Lagos" = he was arrested in Lagos. */
export const SUFFERED_ACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shooting: "was shot",
    killing: "was killed",
    murder: "was murdered",
    assassination: "was assassinated",
    stabbing: "was stabbed",
    poisoning: "was poisoned",
    kidnapping: "was kidnapped",
    abduction: "was abducted",
    arrest: "was arrested",
    detention: "was detained",
    imprisonment: "was imprisoned",
    death: "died",
    funeral: "was buried",
    burial: "was buried",
    birth: "was born",
  }),
);

/** "is the target of": whom an act is done to. */
export const TARGET_NOUNS = wordSet(`subject target object victim focus`);

/** What one person does for a side: "England's goals from Kane". */
export const PLAY_NOUNS =
  wordSet(`attempt goal shot header try strike effort penalty volley save run kick throw touchdown wicket
  flick cross corner free-kick equaliser equalizer opener winner century innings performance display victory win record hat-trick double assist pass speech testimony appeal report`);

/** "with the help of X": X helped. */
export const HELP_NOUNS =
  wordPairs(`help:help assistance:assist support:support backing:back aid:aid assist:assist pass:assist cross:assist
  funding:fund cooperation:help blessing:support`);
