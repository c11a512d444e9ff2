// Who does the infinitive: "X urged Y to go" (Y: object control), "X promised Y to go" (X: subject control).
import { wordSet } from "../notation.ts";

/** Subject control in spite of an object. All other verbs with an object and an infinitive are object control. */
export const SUBJECT_CONTROL_VERBS = wordSet(
  "promise vow threaten swear use take cost offer beat defeat edge oust overcome leave quit abandon exit ditch visit sell",
);

/** "allowed Ghana to leave": whoever does so is led by another. Verbs of asking are in status-verbs.ts. */
export const LEADING_OTHERS = wordSet(
  `allow permit enable help force compel oblige cause lead want expect appoint choose train forbid
  authorise authorize license entitle empower hire pay recruit commission send dispatch assign nominate pick select tap teach`,
);

/** "X was accused / convicted of doing", "prevent Y from doing": the gerund's subject is the object. */
export const OBJECT_GERUND_VERBS =
  wordSet(`accuse suspect convict acquit prevent stop ban bar keep prohibit discourage deter dissuade blame
  praise congratulate commend applaud criticise criticize thank condemn fine punish arrest charge sentence forgive indict book sue jail detain exempt excuse cite quote`);

/** "offer to send assistance" → OFFERS_ASSISTANCE: the transfer verb adds nothing to the offer. */
export const TRANSFER_VERBS = wordSet("send give provide supply deliver grant extend render lend");

/** "supplied Kenya with maize": the same as "supplied maize to Kenya". */
export const PROVIDING_VERBS = wordSet("provide supply furnish present");

/** "X was dubbed Y": another name, no relation. */
export const CALLING_VERBS = wordSet("call name dub label nickname title christen rename");

/** Verbs with a receiver: "offered Chile support". */
export const GIVING_VERBS = wordSet("give offer grant award hand lend promise send");
