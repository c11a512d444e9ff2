// Who holds what: the offices, posts and jobs that relate a person to a state, a town or a body, and who speaks for it.
import { wordSet } from "../notation.ts";

/** Heads, officers and employees: "X, president of Y", "Y president X", "Y's coach X". */
export const ROLE_NOUNS =
  wordSet(`president leader minister premier chancellor king queen prince princess emperor pope monarch sultan emir
  dictator ruler governor mayor senator congressman congresswoman representative deputy lawmaker legislator mp mep mla mlc msp parliamentarian
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

/** Offices of a state; its head is left out, whom articles on other states name too. */
export const NATIONAL_OFFICES = wordSet("minister undersecretary senator lawmaker premier");

/** Offices that nobody holds for a person. */
export const STATE_OFFICES = wordSet(
  "president premier chancellor king queen emperor sultan governor mayor senator congressman congresswoman mp mep mla mlc msp minister ambassador",
);

/** Offices of a town. */
export const TOWN_OFFICES = wordSet("mayor councillor councilor councilman councilwoman alderman");

/** One person of a state or church holds them at a time: two names under one are worth a second look. */
export const UNIQUE_OFFICES = wordSet(
  "president chancellor premier taoiseach king queen emperor empress sultan emir pope patriarch governor mayor",
);

/** Who heads a state, a government or a body: "the Belarusian leader" is whoever has one of these offices there. */
export const LEADER_NOUNS = wordSet(`
  leader president premier chancellor king queen monarch emperor dictator ruler strongman autocrat chairman chairwoman
  chairperson incumbent
`);

/** Who speaks and acts for a body: what they do, it does. "The presidents of the Baltic states called on …" */
export const REPRESENTATIVE_NOUNS =
  wordSet(`president leader leadership minister government spokesman spokeswoman spokesperson official authority troop
  judge prosecutor magistrate army military force police ministry parliament court team side player squad statement delegation diplomat soldier navy
  administration regime embassy board management lawyer representative deputy council website site newspaper staff member
  fighter militant rebel gunman agent investigator scientist researcher astronomer engineer pilot crew guard hacker
  campaign candidate party plane jet drone rocket helicopter artillery warship ship missile company firm bank`);

/** Who says "we" and means what he or she leads: "We will not sign", said the president. */
export const VOICE_NOUNS =
  wordSet(`president leader minister premier chancellor king queen governor mayor spokesman
  spokeswoman spokesperson chairman chairwoman chair chief head executive ceo founder co-founder owner manager director coach captain
  skipper goalkeeper defender midfielder striker forward commander secretary ambassador administrator superintendent`);

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

/** Words that tell one holder of an office from the one who is meant by the office alone. */
export const OTHER_HOLDER_WORDS = wordSet(`
  acting deputy elected ex first former future incoming interim late longtime new next opposition ousted outgoing party previous
  rebel rival shadow then vice
`);
