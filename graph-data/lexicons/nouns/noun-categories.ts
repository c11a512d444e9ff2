// Nouns of acts and of belonging → category, and the verbs that leave the word to them or to another verb.
import { type CategoryLists, byCategory, wordPairs, wordSet } from "../notation.ts";

const LISTS: CategoryLists = {
  AGREE: `agreement deal treaty pact accord ceasefire truce settlement compromise consent approval promise pledge vow
    commitment concord convention armistice memorandum recognition ratification`,
  CONSULT: `talk talks meeting visit summit conversation dialogue negotiation discussion consultation interview phone
    telephone briefing mediation audience debate exchange`,
  SUPPORT: `support backing endorsement praise solidarity sympathy condolence congratulation tribute applause
    confidence admiration gratitude thanks salute blessing encouragement vote loyalty`,
  CONCEDE: `concession apology amnesty pardon release resignation surrender acquittal clemency forgiveness reprieve`,
  COOPERATE: `partnership alliance cooperation collaboration coordination merger takeover acquisition purchase
    investment contract coalition trade venture link tie relation relations`,
  AID: `aid assistance help donation funding relief rescue loan grant subsidy shelter treatment protection evacuation
    supply money food medicine vaccine compensation scholarship refuge asylum bailout`,
  RETREAT: `retreat withdrawal departure pullout escape exit flight exile defection`,
  REQUEST: `request demand appeal plea petition bid application proposal invitation order summons recommendation
    suggestion motion`,
  ACCUSE: `accusation allegation criticism condemnation complaint lawsuit suit charge indictment investigation inquiry
    probe prosecution trial conviction blame rebuke denunciation censure impeachment suspect defendant`,
  REJECT: `rejection refusal veto denial objection resistance boycott defiance`,
  THREATEN: `threat warning ultimatum menace intimidation`,
  PROTEST: `protest demonstration march rally riot picket revolt rebellion uprising vigil sit-in walkout unrest
    mutiny`,
  SANCTION: `sanction embargo fine penalty ban suspension expulsion tariff restriction tax dismissal punishment
    blacklist`,
  MOBILIZE: `troop troops deployment mobilisation mobilization reinforcement patrol exercise manoeuvre maneuver
    soldier military army navy warship tank missile`,
  COERCE: `arrest detention crackdown raid seizure warrant curfew occupation annexation coup kidnapping abduction
    hostage deportation extradition torture censorship repression persecution hack`,
  ASSAULT: `attack assault offensive strike airstrike bombing bombardment shelling shooting invasion incursion killing
    murder war battle fight massacre ambush clash assassination execution genocide siege explosion stabbing`,
  SAY: `statement speech announcement comment remark claim report mention reference testimony declaration address
    lecture message letter explanation description argument opinion`,
  ROLE: `job post position control leadership president-elect mate instructor supervisor activist scientist lecturer
    employee staffer associate finalist winner`,
  LOCATION: `trip tour journey voyage resident citizen native inhabitant home capital headquarters embassy base site
    residence`,
  MEMBERSHIP: `member membership part subsidiary division branch affiliate fellow recruit signing alumnus graduate`,
  KINSHIP: `marriage wedding affair`,
}; // prettier-ignore

/** Noun → category. */
export const NOUN_CATEGORIES = byCategory(LISTS, wordSet);

/** "took part in the protest", "orchestrated the attack": beside the light verbs, verbs that their object tells about. */
export const CARRIER_VERBS =
  wordSet(`be become remain have perform organise organize orchestrate unleash participate
  partake engage begin commence continue resume face endure enjoy suffer undergo need receive seek plan
  arrange extend intensify renew escalate step perpetrate commit execute coordinate spearhead lodge submit voice
  convey`);

/** "tried to remove", "is said to back", "needs to speak with": verbs that only lead to the next one. */
export const LEADING_VERBS =
  wordSet(`try attempt seek aim intend plan hope wish want need expect prepare decide choose opt
  manage fail continue begin start go come tend appear seem happen be have use like love prefer struggle strive rush move
  set get schedule mean know say report believe think consider understand suppose forecast predict project estimate rumour rumor allege assume claim allow enable permit
  let cause vote proceed aspire wait long elect determine resolve work fight bother dare learn hurry race serve act poise
  bind slate prove force require oblige dispatch lead bring launch`);

/** Fights, and what they are when they are fought with words, votes or money: "a court battle", "a price war". */
export const FIGHT_NOUNS = wordSet("attack assault battle clash duel fight offensive skirmish strike war");
export const FIGHT_KINDS = wordPairs(`
  legal:lawsuit court:lawsuit courtroom:lawsuit custody:lawsuit patent:lawsuit copyright:lawsuit
  verbal:criticism personal:criticism twitter:criticism
  bidding:rivalry price:rivalry trade:rivalry ratings:rivalry political:rivalry election:rivalry electoral:rivalry
  title:rivalry leadership:rivalry primary:rivalry relegation:rivalry promotion:rivalry`);
