// Verbs that say little by themselves, and the relation names that different words come to.
import { wordPairs, wordSet } from "../notation.ts";

/** "launched a crackdown on", "made a speech", "holds talks with": the noun carries the meaning. */
export const LIGHT_VERBS =
  wordSet(`make take have give hold launch do pay carry conduct stage mount issue put bring get offer deliver wage file
  impose play express show raise reach sign undertake start open form commit win score miss send provide lose set run draw earn gain`);

/**
 * Types that different words come to, so that one query finds them all: "met", "held talks with" and "sat down with" are
 * MEETS. The sense must be the same whoever and whatever the two ends are; what the text says stays in the phrase.
 */
export const TYPE_SYNONYMS = wordPairs(`
  HOLDS_TALKS_WITH:MEETS HAS_TALKS_WITH:MEETS MEETS_WITH:MEETS HOLDS_MEETING_WITH:MEETS HAS_MEETING_WITH:MEETS
  HOLDS_DISCUSSIONS_WITH:MEETS HAS_DISCUSSIONS_WITH:MEETS SITS_DOWN_WITH:MEETS HOLDS_SUMMIT_WITH:MEETS HAS_SUMMIT_WITH:MEETS
  HOLDS_NEGOTIATIONS_WITH:NEGOTIATES_WITH HAS_NEGOTIATIONS_WITH:NEGOTIATES_WITH
  SPEAKS_TO:SPEAKS_WITH TALKS_TO:SPEAKS_WITH TALKS_WITH:SPEAKS_WITH HAS_CONVERSATION_WITH:SPEAKS_WITH CONVERSES_WITH:SPEAKS_WITH
  TELEPHONES:SPEAKS_WITH PHONES:SPEAKS_WITH
  SAYS_IN:SPEAKS_IN SAYS_AT:SPEAKS_AT SAYS_AT_NEWS_CONFERENCE_IN:SPEAKS_IN SAYS_AT_CONFERENCE_IN:SPEAKS_IN
  MAKES_SPEECH_IN:SPEAKS_IN GIVES_SPEECH_IN:SPEAKS_IN DELIVERS_SPEECH_IN:SPEAKS_IN SAYS_TO:TELLS SAYS_DURING_VISIT_TO:SPEAKS_IN
  CALLS_UPON:CALLS_ON ESCAPES_TO:FLEES_TO RESIDES_IN:LIVES_IN PASSES_AWAY_IN:DIES_IN
  BUYS:ACQUIRES PURCHASES:ACQUIRES TAKES_OVER:ACQUIRES DEFEATS:BEATS TRIUMPHS_OVER:BEATS
  CRITICIZES:CRITICISES RECOGNIZES:RECOGNISES CHARACTERIZES:CHARACTERISES
  INFORMS:TELLS BACKS:SUPPORTS BACKS_UP:SUPPORTS DENOUNCES:CONDEMNS SLAMS:CRITICISES LAMBASTS:CRITICISES
  CO_FOUNDS:FOUNDS COFOUNDS:FOUNDS HEADS:LEADS MURDERS:KILLS SLAYS:KILLS OVERCOMES:BEATS
  FILES_LAWSUIT_AGAINST:SUES FILES_SUIT_AGAINST:SUES TAKES_TO_COURT:SUES TAKES_OVER_FROM:SUCCEEDS
  WORKS_AT:WORKS_FOR IS_EMPLOYED_BY:WORKS_FOR PAYS_VISIT_TO:VISITS MAKES_VISIT_TO:VISITS FLIES_TO:TRAVELS_TO GOES_TO:TRAVELS_TO
  IS_PREMIER_OF:IS_PRIME_MINISTER_OF IS_CEO_OF:IS_CHIEF_EXECUTIVE_OF AGREES_TO_BUY:AGREES_TO_ACQUIRE PLANS_TO_BUY:PLANS_TO_ACQUIRE
  IS_MARRIED_TO:MARRIES WEDS:MARRIES IS_BASED_IN:IS_LOCATED_IN IS_SITUATED_IN:IS_LOCATED_IN IS_HEADQUARTERED_IN:IS_LOCATED_IN LIES_IN:IS_LOCATED_IN
  IS_IN:IS_LOCATED_IN`);

/** What a plural subject does together: "A and B met", "the pair spoke". Verb → how it reads with "A … B". */
export const SYMMETRIC_VERBS =
  wordPairs(`meet:with speak:with talk:with agree:with negotiate:with discuss:with confer:with converse:with
  debate:with fight:with clash:with play:against face:_ compete:with cooperate:with collaborate:with marry:_ divorce:_ merge:with
  tie:with draw:with argue:with quarrel:with disagree:with sign:with share:with border:_ partner:with split:with separate:with
  reconcile:with ally:with unite:with trade:with battle:with team:with exchange:with swap:with collide:with consult:with correspond:with`);

/** "relations between A and B", "talks between A and B": nouns of two sides. */
export const BETWEEN_NOUNS =
  wordSet(`relation relationship tension talk conflict war agreement deal border meeting dispute fight battle match
  game alliance cooperation treaty pact dialogue negotiation conversation discussion link tie trade clash rivalry partnership
  summit friendship truce ceasefire merger contract feud row standoff stand-off exchange debate call contact marriage difference
  collaboration competition election contest race lawsuit case accord violence hostility bond connection split rift divide`);

/** What two do to something of theirs: "A and B restored ties", "resumed talks". */
export const SHARING_VERBS =
  wordSet(`have hold resume restart restore normalise normalize establish re-establish reestablish sever break renew
  conclude reach strike begin start open reopen hail seal ratify end`);

/** States of two together: "A and B remained tied", "are allies". */
export const MUTUAL_STATES =
  wordSet(`tie tied bound united locked engaged allied linked link married divided divide unite ally engage
  rival neighbour neighbor friend partner enemy colleague brother sister twin`);

/** Of these nouns "of A and B" has two sides as well, and what is formed by them comes from both. */
export const JOINING_NOUNS = wordSet(`merger union marriage amalgamation fusion combination`);
