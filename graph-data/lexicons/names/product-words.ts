// What is done to products and other works, and what illnesses are called after.
import { wordSet } from "../notation.ts";

/** Verbs (lemmas) whose objects are made to be used, read, seen or driven. */
export const PRODUCT_VERBS = wordSet(`
  download drive install launch manufacture perform ratify read record release repeal reprint rewatch stream translate unveil upgrade watch wear
`);

/** "the Zika virus", "Lyme disease" */
export const DISEASE_NOUNS = wordSet(`virus disease fever syndrome infection bacterium strain variant`);

/** Ships, vehicles and instruments that bear names, as works do not by their makers: "the James Cook telescope". */
export const NAMED_CRAFT_NOUNS = wordSet(`
  aircraft airliner boat bus car cruiser destroyer ferry frigate freighter helicopter icebreaker lander liner missile plane probe
  rig rocket rover satellite schooner ship spacecraft submarine tanker telescope train trawler truck tugboat van vessel warship
  yacht
`);
