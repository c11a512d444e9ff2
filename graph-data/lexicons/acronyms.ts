// Names that are written in capitals wherever they stand: what a text all in capitals does not tell from other words.
import { COUNTRIES } from "./countries.ts";
import { wordSet } from "./words.ts";

const STATES = COUNTRIES.flatMap(({ otherNames }) =>
  otherNames.filter((name) => /^\p{Lu}{2,4}$/u.test(name)),
);

/** Lower case. */
export const ACRONYMS: ReadonlySet<string> = new Set([
  ...STATES.map((name) => name.toLowerCase()),
  ...wordSet(`
    un eu nato nafta asean opec oecd imf who wto icc icj iaea unesco unicef unhcr ecowas
    fbi cia nsa irs fda epa nasa noaa faa dea nypd lapd kgb fsb isi ira isil plo pkk anc nra gop
    bbc itv cnn nbc cbs abc espn hbo afp ap upi ibm hp bmw gm hsbc ubs
    fifa uefa nba nfl nhl mlb ioc fc ufc
    hiv dna rna ceo cfo mp mps ngo gdp covid tv
  `),
]);
