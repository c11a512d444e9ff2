// Verbs and nouns that report what somebody says or thinks: their content clause is a claim of their subject.
import { wordSet } from "../notation.ts";

/** What goes on in somebody, who need not say so: "it feels like …". */
export const THINKING_VERBS = wordSet(`
  believe doubt expect fear feel guess hear hope imagine learn reckon suspect think understand wonder worry`);

/** "X said that …", "X believes …": the content is claimed by the subject. */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...THINKING_VERBS,
  ...wordSet(`
    say tell claim report announce declare state add explain confirm note comment argue insist reveal stress emphasise
    emphasize predict suggest testify acknowledge write tweet post allege assert contend maintain warn admit concede
    deny estimate conclude reason reply respond answer remark observe recall complain boast joke quip speculate
    theorise theorize hypothesise hypothesize indicate imply hint repeat reiterate promise pledge vow assure remind
    inform notify advise brief caution agree disagree charge accuse point swear quote cite disclose publish broadcast
    chant shout cry whisper mutter murmur continue ask demand propose recommend rule find determine figure calculate
    proclaim affirm attest profess opine muse lament rumour rumor describe characterise characterize
  `),
]);

/** "X sees Y as Z", "X describes Y as Z": Z is said of Y by X. */
export const VIEWING_VERBS =
  wordSet(`see view regard consider describe characterise characterize portray depict brand label dub call
  name deem declare proclaim rate praise hail denounce condemn dismiss perceive recognise recognize treat judge`);

/** "X's claim that …", "reports that …". */
export const SAYING_NOUNS =
  wordSet(`claim statement report allegation accusation assertion suggestion rumour rumor belief view opinion
  argument warning announcement declaration comment remark prediction hope fear assumption theory idea conclusion finding
  admission denial charge suspicion complaint hoax myth lie speculation indication hint reminder message word news`);

/** What a saying verb's own content is called: "in comments reported by X, Y said". */
export const UTTERANCE_NOUNS =
  wordSet(`comment remark statement interview speech letter post message tweet report address article
  column broadcast essay memo note email briefing testimony
  ruling decision verdict judgment judgement decree`);

/** What somebody has found out or reckons: "according to figures from X", "a survey by X says" is X's word. */
export const FINDING_NOUNS =
  wordSet(`projection estimate forecast figure data datum statistic poll survey study research analysis
  finding count tally calculation`);

/** Adverbs that make a clause somebody's claim, nobody said whose. */
export const HEARSAY_ADVERBS = wordSet(`reportedly allegedly supposedly purportedly apparently ostensibly`);

/** "the suspected killer of X": so it is said. */
export const HEARSAY_ADJECTIVES = wordSet(
  `alleged suspected accused supposed presumed reputed purported rumoured rumored so-called self-proclaimed self-styled
  self-declared self-described`,
);

/** "X denied that Y", "X doubts that Y": the content is claimed to be false. */
export const DENYING_VERBS = wordSet(`deny doubt dispute refute disbelieve`);

/** "X accused Y of doing Z": Z is claimed by X of Y; what somebody is convicted of is no claim any more. */
export const ACCUSING_VERBS = wordSet(
  `accuse suspect charge indict cite blame criticise criticize condemn denounce sue`,
);

/** "on suspicion of doing Z", "charges of doing Z". */
export const CHARGE_NOUNS = wordSet("suspicion charge allegation accusation claim count complaint");

/** What a body is charged with doing where nobody accuses it. */
export const DUTIES = wordSet(`
  administer advise approve assess build coordinate develop draft draw enforce ensure find guard implement improve investigate lead
  maintain manage monitor negotiate organise organize oversee plan prepare promote protect provide regulate review run select
  set supervise
`);

/** "X was acquitted of doing Z": who says so denies it. */
export const CLEARING_VERBS = wordSet("acquit clear exonerate absolve vindicate");
/** "X's conviction for doing Z was overturned". */
export const OVERTURNING_VERBS = wordSet("overturn quash reverse vacate annul void");

/** What is done by saying it: "I call on …", "we condemn …", "I consider her …". */
export const PERFORMATIVES =
  wordSet(`call ask request urge demand beg appeal plead implore condemn denounce welcome praise
  thank congratulate apologise apologize consider regard count trust warn`);

/** What is done with words, which may stand beside as a quotation: 'X defended the plan. "It is …"'. */
export const REACTING_VERBS =
  wordSet(`accuse agree apologise apologize applaud attack blame blast celebrate condemn criticise criticize defend demand
  denounce dismiss downplay joke object oppose praise protest react rebuke reject ridicule say slam speak support tell thank tweet
  urge welcome write`);
