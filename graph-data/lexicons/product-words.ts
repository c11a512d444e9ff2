// What is done to products and other works, and what illnesses are called after.
import { wordSet } from "./words.ts";

/** Verbs (lemmas) whose objects are made to be used, read, seen or driven. */
export const PRODUCT_VERBS = wordSet(`
  download drive install launch manufacture perform ratify read record release repeal reprint rewatch stream translate unveil upgrade watch wear
`);

/** "the Zika virus", "Lyme disease" */
export const DISEASE_NOUNS = wordSet(`virus disease fever syndrome infection bacterium strain variant`);
