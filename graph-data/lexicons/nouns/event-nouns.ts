// Nouns of acts → the verb they stand for: "the Church's attempts to remove X" = the Church attempted to remove X.
import { wordPairs, wordSet } from "../notation.ts";

/** Acts that go on to an infinitive: attempt, request, offer, decision … "to V". */
export const ACT_NOUNS_WITH_INFINITIVE =
  wordPairs(`attempt:attempt effort:try bid:try request:request offer:offer decision:decide plan:plan
  refusal:refuse threat:threaten promise:promise pledge:pledge proposal:propose vow:vow demand:demand call:call appeal:appeal move:move
  failure:fail agreement:agree order:order intention:intend desire:want push:push campaign:campaign struggle:struggle fight:fight
  petition:petition invitation:invite willingness:want readiness:offer commitment:commit deal:agree accord:agree pact:agree`);

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
    trial: "was tried",
    execution: "was executed",
    beheading: "was beheaded",
    capture: "was captured",
    rape: "was raped",
    beating: "was beaten",
    drowning: "drowned",
    suicide: "died",
    disappearance: "disappeared",
    hospitalisation: "was treated",
    hospitalization: "was treated",
  }),
);

/** Acts that are told without who did them, since he or she goes on to do something else: "after a visit to Peru, Lund said". */
export const OWN_ACTS = wordSet(`
  visit trip journey voyage tour arrival departure return escape meeting talk talks conversation call interview speech testimony
  appearance stay stint spell debut defeat loss victory win draw marriage divorce resignation retirement transfer move graduation
`);

/** What one person does for a side: "England's goals from Kane". */
export const PLAY_NOUNS =
  wordSet(`attempt goal shot header try strike effort penalty volley save run kick throw touchdown wicket
  flick cross corner free-kick equaliser equalizer opener winner century innings performance display victory win record hat-trick double assist pass speech testimony appeal report`);

/** "with the help of X": X helped. */
export const HELP_NOUNS =
  wordPairs(`help:help assistance:assist support:support backing:back aid:aid assist:assist pass:assist cross:assist
  funding:fund cooperation:help blessing:support`);

/** What somebody has where it stands or takes place, as the place before it tells: "their Dublin concerts". */
export const SITED_NOUNS = wordSet(`
  apartment arm base branch caucus clinic concert congress convention conference debut depot distillery division election estate event exhibition
  festival flat gig headquarters lab laboratory mansion match meeting mill mine office operation plant primary race rally ranch residence
  restaurant shop show site store subsidiary summit warehouse
`);
