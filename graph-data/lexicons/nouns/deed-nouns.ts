// Nouns that take up what an earlier sentence told with a verb: "Lund accused Berg of fraud. … Berg denied the accusation."
import { wordSet } from "../notation.ts";

const words: Readonly<Record<string, string>> = {
  "accusation allegation claim charge": "accuse allege claim charge sue blame criticise criticize",
  "criticism rebuke condemnation": "criticise criticize condemn denounce blame slam attack rebuke",
  "request demand appeal plea": "request ask demand urge appeal plead beg call",
  "ruling verdict judgment judgement sentence conviction": "rule uphold overturn convict sentence acquit recognise recognize order",
  decision: "decide rule vote approve reject block ban order",
  "ban block": "ban bar block prohibit outlaw suspend",
  "proposal": "propose suggest recommend",
  "offer bid": "offer bid",
  "invitation": "invite",
  "takeover acquisition purchase": "buy acquire purchase take",
  "attack raid strike assault": "attack raid strike bomb assault hit",
  "lawsuit suit complaint": "sue file complain",
  "threat ultimatum": "threaten warn",
  "appointment nomination": "appoint nominate name",
  "invasion": "invade",
  "election": "elect",
  "apology": "apologise apologize",
  "warning": "warn",
  "investigation inquiry probe": "investigate probe",
}; // prettier-ignore

/** Noun → verbs by which the deed may have been told. */
export const DEED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).flatMap(([nouns, verbs]) =>
    [...wordSet(nouns)].map((noun) => [noun, wordSet(verbs)] as const),
  ),
);

/** What brings a thing about: whoever does it, the thing is by him or her. "a bill introduced by Hale", "posted a video" */
export const MAKING_VERBS = wordSet(`
  propose write make build launch publish post organise organize issue file design create draft introduce develop produce
  record compose paint invent unveil release deliver present submit announce establish
`);

/** "the ship, owned by Maersk", "a bomb planted by rebels": what such a thing does, whoever has or set it does. */
export const HOLDING_VERBS = wordSet(`own operate run charter plant fire fly control`);

/** What goes where its owner sends it: "The probe was launched from Florida" */
export const SENT_CRAFT_NOUNS = wordSet(`
  probe spacecraft satellite rover rocket capsule submarine drone helicopter ship vessel warship plane jet aircraft missile robot
`);

/** Things that are somebody's: what is said of them is said of whose they are. "The union opposes the bill" */
export const MADE_NOUNS = wordSet(`
  bill law petition plan project scheme proposal motion resolution campaign report study survey letter article book film video
  statement speech remark comment interview post message website site page forum app software product design car policy budget reform measure strategy programme program initiative move
`);
