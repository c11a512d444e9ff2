// Names that are written in capitals wherever they stand: what a text all in capitals does not tell from other words.
import { wordSet } from "../notation.ts";
import { KNOWN_BODIES } from "../organizations/known-bodies.ts";
import { COUNTRIES } from "../places/countries.ts";

const NAMES = [...COUNTRIES.flatMap(({ otherNames }) => otherNames), ...KNOWN_BODIES.keys()];

/** Lower case. */
export const ACRONYMS: ReadonlySet<string> = new Set([
  ...NAMES.filter((name) => /^\p{Lu}{2,6}$/u.test(name)).map((name) => name.toLowerCase()),
  ...wordSet(`
    nafta icc unhcr ecowas irs noaa dea lapd kgb fsb isi ira isil plo pkk anc nra gop
    bbc itv cnn nbc cbs abc espn hbo afp ap upi ibm hp bmw gm hsbc ubs mlb fc ufc
    hiv dna rna ceo cfo mp mps ngo gdp covid tv
  `),
]);

/** Abbreviations of common nouns, which are nobody's name: what one owns, has or measures by, and hours of the day. */
export const ABBREVIATED_NOUNS = wordSet(`
  CD DVD PC TV USB VHS GPS SUV ATM CCTV LED LCD DIY FAQ PIN ID URL MP3 HD SMS PDF DNA RNA PCR MRI ICU PPE PTSD ADHD IVF
  HIV AIDS TB AI IT PR HR VAT GDP GNP IPO ETF EEZ MVP LGBT LGBTQ LGBTI UFO NGO IED WMD
  GMT UTC BST CET EST EDT CST CDT MST MDT PST PDT IST AEST
`);
