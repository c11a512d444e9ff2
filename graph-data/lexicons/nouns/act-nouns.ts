// Nouns of acts with the arguments they take, as NomLex and NomBank have them: "the sale of A by B to C" is B sold A to C.
import { wordPairs } from "../notation.ts";

/**
 * One act a line: nouns | verb | who stands behind which preposition.
 * "of:_" the one acted on; "of:<" the actor; "of:~" the actor, or the one acted on where another actor is told;
 * "to:to" an argument that keeps its preposition, or has that of the verb; "to:=lose to" a verb of its own;
 * "'s:_" whose it is, is acted on. Without that the owner is the actor, as whoever stands behind "by" always is.
 */
const TABLE = `
attack | attack | on:_ against:_ at:at
assault raid airstrike offensive | attack | on:_ against:_
strike | strike | on:_ against:_
bombing bombardment shelling | bomb | of:_
siege | besiege | of:_
blockade | blockade | of:_
war | fight | on:_ against:_ with:_
fight battle | fight | against:_ with:_
clash | clash | with:with
invasion | invade | of:_
incursion | enter | into:_
annexation | annex | of:_
occupation | occupy | of:_
seizure capture | seize | of:_
recapture | recapture | of:_
liberation | liberate | of:_ 's:_
conquest | conquer | of:_
crackdown | crack down | on:on
visit | visit | of:< to:_
stay stint spell | stay | in:in at:at with:with
appearance | appear | in:in at:at before:before on:on
graduation | graduate | from:from
trip journey voyage | travel | to:to from:from
tour | tour | of:_
arrival | arrive | of:< in:in at:at from:from
departure | depart | of:< from:from to:to for:for
exit | leave | of:< from:_
entry | enter | of:< into:_ to:_
accession | join | of:< to:_
withdrawal pullout | withdraw | of:~ from:from
return | return | of:~ to:to from:from
escape | escape | of:< from:from to:to
resignation | resign | of:< from:from
retirement | retire | of:< from:from
defection | defect | of:< from:from to:to
secession | secede | of:< from:from
separation | separate | of:< from:from
relocation | relocate | of:~ to:to from:from
move | move | of:< to:to from:from
transfer | transfer | of:_ to:to from:from
merger | merge | of:< with:with into:into
marriage | marry | of:< to:_ with:_
divorce | divorce | of:< from:_
acquisition | acquire | of:_ from:from
purchase | buy | of:_ from:from
takeover buyout | take over | of:_
sale | sell | of:_ to:to
investment | invest | in:in from:<
ownership | own | of:_
membership | belong | of:to in:to
donation | donate | of:_ to:to from:<
contribution | contribute | to:to from:<
payment | pay | to:_ from:<
loan | lend | to:to from:<
delivery | deliver | of:_ to:to
supply | supply | of:_ to:_
export | export | of:_ to:to
handover | hand over | of:_ to:to 's:_
surrender | surrender | of:~ to:to
cession | cede | of:_ to:to
deployment | deploy | of:_ to:to in:in
evacuation | evacuate | of:_ from:from to:to 's:_
expansion | expand | of:~ into:into to:to
landing | land | of:< in:in on:on at:at
crossing | cross | of:_
ascent | climb | of:_
appointment | appoint | of:_ to:to as:as 's:_
nomination | nominate | of:_ to:to as:as for:for 's:_
election | elect | of:_ to:to as:as 's:_
promotion | promote | of:_ to:to 's:_
admission | admit | of:_ to:to 's:_
dismissal sacking firing | dismiss | of:_ from:from 's:_
removal | remove | of:_ from:from 's:_
ouster | oust | of:_ from:from 's:_
expulsion | expel | of:_ from:from 's:_
exclusion | exclude | of:_ from:from 's:_
suspension | suspend | of:_ from:from 's:_
deportation | deport | of:_ to:to from:from 's:_
extradition | extradite | of:_ to:to from:from 's:_
arrest | arrest | of:_ 's:_
detention | detain | of:_ 's:_
imprisonment jailing | imprison | of:_ 's:_
conviction | convict | of:_ 's:_
indictment | indict | of:_ 's:_
prosecution | prosecute | of:_
execution | execute | of:_ 's:_
impeachment | impeach | of:_ 's:_
killing | kill | of:_ 's:_
murder | murder | of:_ 's:_
assassination | assassinate | of:_ 's:_
shooting | shoot | of:_ 's:_
poisoning | poison | of:_ 's:_
kidnapping abduction | kidnap | of:_ 's:_
rescue | rescue | of:_ 's:_
recruitment hiring | hire | of:_ from:from
recognition | recognise | of:_
endorsement | endorse | of:_
support backing | support | for:_ of:_
opposition | oppose | to:_
resistance | resist | to:_
criticism | criticise | of:_
condemnation | condemn | of:_
praise | praise | for:_ of:_
defence | defend | of:_
rejection | reject | of:_
creation | create | of:_
foundation founding establishment | found | of:_
construction | build | of:_
discovery | discover | of:_
invention | invent | of:_
translation | translate | of:_
portrayal | portray | of:_
investigation inquiry probe | investigate | into:_ of:_
inspection | inspect | of:_
prorogation | prorogue | of:_
dissolution | dissolve | of:_
meeting | meet | with:_
talk talks | talk | with:with to:to
conversation call | speak | with:with
negotiation | negotiate | with:with
collaboration | collaborate | with:with
cooperation | cooperate | with:with
competition | compete | with:with against:against
interview | give an interview | to:to with:to
speech | speak | in:in at:at to:to
testimony | testify | before:before to:to against:against
letter | write | to:to from:<
appeal | appeal | to:to from:<
request | make a request | to:to from:<
offer | make an offer | to:to from:<
apology | apologise | to:to from:<
plea | plead | to:with from:<
warning | warn | to:_ from:<
ultimatum | give an ultimatum | to:to from:<
invitation | invite | to:_ from:<
threat | threaten | to:_ against:_ from:<
complaint | complain | against:about about:about from:<
accusation allegation | accuse | against:_
lawsuit | sue | against:_ from:<
ruling verdict | rule | on:on against:against
decision | decide | on:on
sanction | impose sanctions | on:on against:on
tariff | impose tariffs | on:on against:on
embargo | impose an embargo | on:on against:on
ban | ban | on:_
pressure | put pressure | on:on from:<
victory win triumph | beat | over:_ against:_
defeat | beat | of:_ to:=lose_to against:=lose_to
loss | lose | to:to against:to
draw | draw | with:with against:with
goal | score | against:against
debut | make a debut | for:for against:against in:in
response | respond | to:to
reaction | react | to:to
campaign | campaign | against:against for:for
protest | protest | against:against in:in
dispute | dispute | with:with
agreement | agree | with:with
treaty | sign a treaty | with:with
pact | sign a pact | with:with
contract | sign a contract | with:with
deal | make a deal | with:with
alliance | ally | with:with
partnership | partner | with:with
relation | have relations | with:with
relationship | have a relationship | with:with
link | have links | to:to with:with
tie | have ties | to:to with:with
lease | have a lease | with:with
conflict | be in conflict | with:with
assistance | assist | to:_ from:<
aid | aid | to:_ from:<
intervention | intervene | in:in
interference | interfere | in:in
participation | participate | in:in
role | play a role | in:in
interest | be interested | in:in
influence | influence | on:_
claim | claim | to:_
bid | bid | for:for
`;

export interface Act {
  readonly verb: string;
  /** Preposition, or "'s" for its owner → part in the act, as the table has it. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Noun → its act. */
export const ACT_NOUNS: ReadonlyMap<string, Act> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [nouns = "", verb = "", parts = ""] = line.split("|").map((cell) => cell.trim());
      return nouns.split(" ").map((noun) => [noun, { verb, parts: wordPairs(parts) }] as const);
    }),
);

/** What the act is told by beside its noun, where it has not come about: "the planned merger", "blocked the sale". */
export const ACT_MOODS: ReadonlyMap<string, "planned" | "possible" | "claimed"> = new Map([
  ...["planned", "proposed", "upcoming", "forthcoming", "future", "imminent", "pending", "intended", "scheduled"].map((word) => [word, "planned"] as const),
  ...["possible", "potential", "attempted", "failed", "abortive", "mooted", "hypothetical", "eventual", "likely", "threatened", "unsuccessful"].map((word) => [word, "possible"] as const),
  ...["alleged", "reported", "supposed", "rumoured", "rumored", "purported"].map((word) => [word, "claimed"] as const),
]); // prettier-ignore

/** Who approves a sale lets it come. */
export const APPROVING_VERBS = /^(?:approve|authorise|authorize|clear|permit|allow|greenlight|agree|ratify)$/;

/** Verbs that tell of an act before it is done, or instead: "rejected the sale", "the merger collapsed". */
export const UNDOING_VERBS =
  /^(?:reject|block|oppose|cancel|veto|fail|collapse|prevent|stop|avert|consider|discuss|propose|plan|seek|suggest|threaten|demand|request|urge|debate|expect|fear|want|delay|postpone|await|abandon|scrap|shelve|thwart|foil|avoid|rule out|call off|put off)$/;
