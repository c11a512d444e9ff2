// Nouns that relate a person (or place, or organisation) to another: offices, posts, kin, parts.
import { QUANTITY_NOUNS } from "./count-words.ts";
import { wordSet } from "./words.ts";

/** Heads, officers and employees: "X, president of Y", "Y president X", "Y's coach X". */
export const ROLE_NOUNS =
  wordSet(`president leader minister premier chancellor king queen prince princess emperor pope monarch sultan emir
  dictator ruler governor mayor senator congressman congresswoman representative deputy lawmaker legislator mp parliamentarian
  ambassador envoy diplomat consul secretary undersecretary spokesman spokeswoman spokesperson chairman chairwoman chair chairperson
  chief head director executive ceo cfo coo cto founder co-founder cofounder owner partner manager boss editor publisher reporter
  correspondent journalist columnist blogger writer author analyst economist scientist researcher professor lecturer dean rector
  principal teacher student engineer astronaut commander general colonel captain lieutenant major admiral sergeant officer soldier
  marshal commissioner inspector sheriff detective judge justice prosecutor attorney lawyer solicitor barrister counsel advocate
  ombudsman coach trainer skipper player striker forward midfielder defender goalkeeper keeper goalie winger pitcher quarterback
  batsman bowler referee umpire driver rider champion winner runner-up record-holder
  candidate nominee opponent rival challenger predecessor successor ally adviser advisor aide assistant confidant critic supporter
  friend colleague mentor member activist dissident organiser organizer artist singer actor actress musician composer
  producer designer architect curator bishop archbishop cardinal priest rabbi imam pastor patriarch mufti
  treasurer auditor accountant banker investor shareholder chief-executive employee worker official delegate negotiator mediator
  councilman councilwoman whistleblower witness suspect defendant plaintiff hero heir agent guard bodyguard translator interpreter inventor discoverer
  conductor presenter host anchor broadcaster veteran star speaker whip coordinator counsellor councillor councilor
  physicist chemist biologist historian philosopher sociologist psychologist astronomer mathematician epidemiologist doctor physician
  surgeon nurse scientologist newcomer newsreader defenseman left-back right-back centre-back creator sponsor
  administrator provost headmaster superintendent customer supplier competitor contractor lender insurer creditor tenant`);

/** Offices that a state, city or body has: "Russian president" is president of Russia. */
export const OFFICE_NOUNS =
  wordSet(`president leader minister premier chancellor king queen prince princess emperor monarch sultan emir dictator
  ruler governor mayor senator deputy lawmaker ambassador envoy secretary undersecretary spokesman spokeswoman spokesperson chairman chairwoman
  chief head captain coach skipper manager goalkeeper defender midfielder striker forward winger trainer commissioner prosecutor
  judge speaker ombudsman authority official general player keeper opposition diplomat`);

export const KINSHIP_NOUNS =
  wordSet(`wife husband spouse son daughter child children father mother parent brother sister sibling cousin uncle
  aunt nephew niece grandson granddaughter grandfather grandmother grandchild widow widower fiancé fiancée fiancee girlfriend boyfriend
  twin stepson stepdaughter stepfather stepmother in-law son-in-law daughter-in-law brother-in-law sister-in-law relative family descendant`);

/** Offices of a state; its head is left out, whom articles on other states name too. */
export const NATIONAL_OFFICES = wordSet("minister undersecretary senator lawmaker premier");
/** Offices that nobody holds for a person. */
export const STATE_OFFICES = wordSet(
  "president premier chancellor king queen emperor sultan governor mayor senator congressman congresswoman mp minister ambassador",
);
/** Offices of a town. */
export const TOWN_OFFICES = wordSet("mayor councillor councilor councilman councilwoman alderman");

/** Bodies that belong to a whole: "Y, a subsidiary of X", "X's parliament". */
export const PART_NOUNS =
  wordSet(`subsidiary branch division arm unit affiliate spinoff spin-off offshoot wing department agency ministry
  capital suburb district region province part member state neighbour neighbor city town village municipality parliament court
  government party club team church school university company firm bank newspaper magazine website broadcaster site stadium`);

/** Who speaks and acts for a body: what they do, it does. "The presidents of the Baltic states called on …" */
export const REPRESENTATIVE_NOUNS =
  wordSet(`president leader leadership minister government spokesman spokeswoman spokesperson official authority troop
  judge prosecutor magistrate army military force police ministry parliament court team side player squad statement delegation diplomat soldier navy
  administration regime embassy board management lawyer representative deputy council website site newspaper staff member
  fighter militant rebel gunman agent investigator scientist researcher astronomer engineer pilot crew guard hacker
  campaign candidate party plane jet warship ship missile company firm bank`);

/** Bodies that several make together: "a consortium of A, B and C". */
export const ALLIANCE_NOUNS = wordSet(`consortium coalition alliance bloc syndicate trio quartet duo tandem`);

/** What somebody makes or runs, after its name: "Google's Android operating system", "Alphabet's Waymo unit". */
export const PRODUCT_NOUNS =
  wordSet(`system browser app application phone smartphone tablet software service platform console engine chatbot
  assistant telescope probe rover rocket spacecraft capsule satellite aircraft jet drone car truck model brand drug vaccine programme program series
  subsidiary division arm unit newspaper magazine website site studio network channel label chain`);

/** Nouns that stand for the name beside them: "the Lombardy region", "the Belta news agency". */
export const TRANSPARENT_NOUNS =
  wordSet(`region constituency borough prefecture governorate peninsula valley archipelago municipality city town village province district county republic kingdom island state country nation area territory
  government regime dictatorship leadership authority team side squad party group company firm agency newspaper magazine website site
  administration club university ministry television radio channel network station programme program virus disease`);

/** Of these also with a people's adjective: "the French government", "the French side" is France; a French firm is not. */
export const STATE_BODY_NOUNS = wordSet(
  `government regime dictatorship leadership authority administration ministry team side squad`,
);

/** "the city of Lyon": the noun says what kind of place the name is. */
export const PLACE_KIND_NOUNS =
  wordSet(`city town village province state district county republic kingdom island region capital suburb port
  municipality borough territory nation country emirate`);

/** "a variety of X", "members of X": what acts is X, as after "a group of". */
export const PARTITIVE_NOUNS: ReadonlySet<string> = new Set([
  ...QUANTITY_NOUNS,
  ...wordSet("variety range kind type sort list team member both none each any few"),
]);

/** Who somebody is to whoever acts: "merged with rival Fenwick", "beat compatriot Vega". */
export const COUNTERPART_NOUNS =
  wordSet(`rival arch-rival competitor counterpart partner compatriot teammate team-mate
  opponent challenger predecessor successor ally colleague neighbour neighbor foe co-defendant husband wife brother sister`);

/** What makes another office of one: "Vice President", "Foreign Minister". */
export const OFFICE_MODIFIERS =
  wordSet(`vice deputy prime foreign chief attorney finance interior defence defense health education justice home
  assistant associate executive managing acting interim first lieutenant`);

/** Former holders: "former president" */
export const FORMER_WORDS = wordSet("former ex late then outgoing ousted deposed onetime one-time erstwhile");

/** Who says "we" and means what he or she leads: "We will not sign", said the president. */
export const VOICE_NOUNS =
  wordSet(`president leader minister premier chancellor king queen governor mayor spokesman
  spokeswoman spokesperson chairman chairwoman chair chief head executive ceo founder co-founder owner manager director coach captain
  skipper goalkeeper defender midfielder striker forward commander secretary ambassador administrator superintendent`);
