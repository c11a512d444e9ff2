// Nouns that a name is taken up by: "the company" for Nokia, "the country" for Brazil, "the mosque" for the Grand Mosque.
import { wordSet } from "../notation.ts";

/** "the country": a state. */
export const COUNTRY_KINDS = wordSet(`country nation`);

/** "the town": a city. */
export const CITY_KINDS = wordSet(`city town village municipality`);

/** "the province": a part of a country, or an island. */
export const REGION_KINDS = wordSet(
  `region province island county district prefecture governorate peninsula valley constituency canton
  state territory emirate`,
);

/** "the Yasukuni shrine", "Tihar jail": sites that are called by one name with their kind. */
export const SITE_KINDS = wordSet(
  `dam glacier jail monastery mosque prison refinery reservoir shrine synagogue temple volcano`,
);

/** "the company": an organisation. */
export const BODY_KINDS = wordSet(`
  company firm organization organisation agency band group corporation club newspaper magazine broadcaster charity bank airline team side
  party business brand brewer bookmaker carrier chain conglomerate developer federation giant insurer lender manufacturer maker
  miner multinational network nonprofit operator outlet producer provider publisher regulator restaurant retailer startup
  militia start-up studio subsidiary supermarket supplier union utility watchdog
`);

/** What a competition's name ends with, and who takes part: "the English Premier League club" is one of its clubs. */
export const COMPETITION_WORDS = wordSet(
  `league cup championship division conference premiership bundesliga`,
);
export const COMPETITORS = wordSet(`club team side`);

/** What two or more persons are counted as: "the pair"; "both" and numbers stand before other kinds, too. */
export const COUNT_KINDS: ReadonlyMap<string, number> = new Map([
  ...["pair", "duo", "couple", "two", "both"].map((word) => [word, 2] as const),
  ["trio", 3],
  ["three", 3],
  ["quartet", 4],
  ["four", 4],
]);

/** What two or more are called, by the kind of thing: "the two countries". */
export const STATE_KINDS = wordSet(`country nation state power neighbour neighbor superpower government`);
