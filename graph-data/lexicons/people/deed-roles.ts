// What a person or a body is called after what it did, or what was done to it: who was charged is "the defendant" later.
import { wordSet } from "../notation.ts";

export interface DeedRole {
  /** Verbs (lemmas) whose subject is called so. */
  readonly subjectOf: ReadonlySet<string>;
  /** Verbs whose object, or subject in the passive, is called so. */
  readonly objectOf: ReadonlySet<string>;
}

/** Nouns | verbs whose subject they name | verbs whose object they name. */
const TABLE = `
  defendant accused suspect | plead confess | accuse acquit arrest charge convict detain extradite indict jail prosecute question sentence suspect try
  convict prisoner inmate | | convict imprison jail sentence
  detainee captive hostage | | abduct capture detain hold kidnap seize
  victim deceased | die drown perish | abduct assault attack behead injure kidnap kill mug murder poison rape rob shoot stab strangle torture wound
  survivor | survive |
  attacker assailant gunman shooter killer murderer perpetrator | assault attack fire kill murder open shoot stab |
  plaintiff claimant complainant | allege complain sue |
  appellant petitioner | appeal petition |
  author writer novelist | author publish write |
  winner victor | beat clinch defeat win |
  buyer acquirer bidder | acquire bid buy offer |
  seller | sell |
  nominee appointee | | appoint name nominate
  founder | establish found |
  inventor | invent |
  whistleblower | leak reveal |
`;

export const DEED_ROLES: ReadonlyMap<string, DeedRole> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [nouns = "", subjectOf = "", objectOf = ""] = line.split("|");
      const role: DeedRole = { subjectOf: wordSet(subjectOf), objectOf: wordSet(objectOf) };
      return [...wordSet(nouns)].map((noun) => [noun, role] as const);
    }),
);
