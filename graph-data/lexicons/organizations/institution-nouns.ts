// Nouns in the names of public institutions, for whose they are: "the United States Department of Energy".
import { wordSet } from "../notation.ts";

/** What a state or town has: its name before one of these says whose it is. */
export const INSTITUTION_NOUNS = wordSet(`
  academy administration agency army assembly association authority board bureau cabinet chamber commission committee
  conference congress corps council court department directorate embassy federation fleet government guard institute
  institution legislature marshals ministry mint mission navy office parliament police reserve senate service society
  survey treasury tribunal union
`);

/** What stands in its town: "Oslo University Hospital". */
export const TOWN_INSTITUTION_NOUNS = wordSet(`
  airport arena bridge cathedral cemetery center centre clinic college complex courthouse embassy exchange gallery garden gardens hall
  harbour harbor headquarters hospital library museum observatory palace park port prison school stadium station theatre theater
  tower university zoo
`);

/** What every state has one of: in an article on one state, "the Interior Ministry" is that state's. */
export const STATE_INSTITUTION_NOUNS = wordSet(`
  agency army assembly authority board bureau cabinet center centre commission congress court department directorate institute
  ministry navy office parliament police senate service
`);

/** "Defence Forces" are a state's. */
export const ARMED_WORDS = wordSet(
  `air armed border defence defense military navy peacekeeping police security special`,
);
