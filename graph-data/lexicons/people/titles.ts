// Words before a person's name that belong to the person's office or courtesy, and what they tell about gender.
import { wordSet } from "../notation.ts";

/** Before the name of a man. */
export const MALE_TITLES = wordSet(
  "mr mr. mister sir lord king prince duke count baron father brother herr monsieur señor sheikh emir sultan tsar czar datuk dato dato' alhaji mallam malam shri",
);

/** Before the name of a woman. */
export const FEMALE_TITLES = wordSet(
  "mrs mrs. ms ms. miss madam madame lady dame queen princess duchess countess baroness sister frau señora datin hajiya daw shrimati smt",
);

/** What honours the bearer of the name behind it, in Malaysia, Nigeria, Kenya, India and elsewhere; never a name itself. */
export const HONORIFICS = wordSet(`
  datuk dato dato' datin seri sri paduka tun tunku tengku alhaji hajiya haji mallam malam otunba shri shrimati smt daw samdech
  hon hon. honourable honorable engr engr. barr barr. barrister comrade
`);

/** Courtesy and office titles that stand before a name without an article. */
export const TITLES: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...wordSet(`
  mr mr. mister mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir lord lady dame madam madame rev rev. reverend
  father brother sister rabbi imam sheikh ayatollah mullah pope cardinal archbishop bishop saint st. pastor
  king queen prince princess duke duchess count countess baron baroness emperor empress emir sultan tsar czar
  president vice-president ex-president president-elect premier chancellor minister secretary senator sen sen. congressman congresswoman
  representative rep rep. governor gov gov. mayor ambassador consul councillor councilor councilman commissioner chairman
  chairwoman chairperson chair speaker judge justice attorney sheriff marshal general gen gen. lieutenant lt lt. colonel col col. major maj maj.
  captain capt capt. sergeant sgt sgt. corporal private admiral commander cmdr officer constable inspector
  superintendent detective chief coach manager director ceo spokesman spokeswoman spokesperson undersecretary deputy
  assistant emeritus first second prime foreign defence defense interior finance former then-president lawyer editor
  actor actress singer author mp mep mla mlas mlc mpp msp taoiseach tánaiste vice acting incumbent
`),
]);

/** What a title is written as before a name, and spelled out elsewhere. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    capt: "captain", cmdr: "commander", col: "colonel", dr: "doctor", gen: "general", gov: "governor", lt: "lieutenant",
    maj: "major", prof: "professor", rep: "representative", rev: "reverend", sen: "senator", sgt: "sergeant",
  }),
); // prettier-ignore

/** Letters and ranks after a name: "Mark Tedeschi, QC". */
export const POST_NOMINALS = wordSet(
  "qc kc sc mp mep msp phd ph.d. md m.d. jr jr. sr sr. esq esq. obe mbe cbe kbe ii iii iv mba sj am ao ac",
);

/** What stands between a state or ministry and the word "minister" or "secretary": "Treasury Cabinet Secretary Peter Ochieng". */
export const PORTFOLIOS = wordSet(`
  affairs agriculture aviation cabinet chief cohesion commerce communications consumer culture defence defense deputy
  development diaspora digital disability economic economy education emergency energy environment equality external families
  family finance first fisheries foreign forestry gender health home homeland housing human immigration inclusion industry
  information infrastructure innovation insular integration interior investment islands justice labor labour lands maritime
  migration mines mining permanent petroleum planning policy prime principal public reconstruction regional resources rights
  roads rural science security shipping skills social sports tax technology telecommunications tourism trade transport
  transportation urban veterans water welfare women works youth
`);

/** What stands before the noun of an office in capitals: "Special Envoy", "Deputy Chief Justice", "General Secretary". */
export const OFFICE_WORDS = wordSet(`
  acting assistant associate attorney chief circuit city court deputy detective district executive federal general high majority
  managing minority municipal national permanent police presidential press prime provincial regional senior special state supreme
  under vice
`);

/** Before these the name of a party stands by one word: "Labour MP". */
export const PARTISAN_OFFICES = wordSet(`
  candidate chairman congressman congresswoman councillor councilor governor lawmaker leader legislator mayor mep mp ms msp nominee
  politician rep rep. representative sen sen. senator spokesman spokesperson spokeswoman td
`);
