// What is done to products and other works, and what illnesses are called after.
import { listPhrases, wordSet } from "../notation.ts";

/** Verbs (lemmas) whose objects are made to be used, read, seen or driven. */
export const PRODUCT_VERBS = wordSet(`
  download drive install launch manufacture perform ratify read record release repeal reprint rewatch stream translate unveil upgrade watch wear
`);

/** "the Zika virus", "Lyme disease" */
export const DISEASE_NOUNS = wordSet(`virus disease fever syndrome infection bacterium strain variant`);

/** Illnesses by their names alone: they are nobody. */
export const DISEASES: ReadonlySet<string> = new Set(
  listPhrases(`
    AIDS, Alzheimer's, Chikungunya, Coronavirus, COVID, Dengue, Ebola, H1N1, H5N1, HIV, Lassa, Malaria, Marburg, Monkeypox, Mpox,
    Nipah, Omicron, Parkinson's, Polio, Tuberculosis, Zika
  `),
);

/** Ships, vehicles and instruments that bear names, as works do not by their makers: "the James Cook telescope". */
export const NAMED_CRAFT_NOUNS = wordSet(`
  aircraft airliner boat bus car cruiser destroyer ferry frigate freighter helicopter icebreaker lander liner missile plane probe
  rig rocket rover satellite schooner ship spacecraft submarine tanker telescope train trawler truck tugboat van vessel warship
  yacht
`);
