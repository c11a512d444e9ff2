// Words that companies and clubs are known by: last words of their names, the offices that only they fill, their verbs.
import { wordSet } from "../notation.ts";

/** Last words of names of companies and clubs, none of which names a public body: "Foods", "Airways", "Rovers". */
export const COMPANY_WORDS = wordSet(`
  aerospace airlines airways albion assurance athletic automotive aviation bancorp bank biotech brands breweries brewing brothers
  capital chemical chemicals co co. communications construction consulting corp corp. corporation cosmetics diagnostics
  distillers dynamics electric electronics energy engineering enterprises entertainment equity estates fc f.c. fashions
  financial foods freight games gas genetics gmbh group healthcare holdings homes hotels hotspur hydro inc inc. industrial
  industries insurance interactive investments laboratories labs lines llc llp logistics ltd ltd. marine materials media
  metals micro minerals mining mobile motor motors mutual networks oil optics partners petroleum pharma pharmaceuticals
  photonics pictures plastics plc products properties rail railways rangers realty records resources retail robotics
  rovers securities semiconductor semiconductors shipping software solar solutions steel stores studios supermarkets
  systems technologies telecom telecommunications textiles therapeutics toys trucks ventures wanderers wireless ag se s.a.
`);

/** Whoever bears one of these after a name ("Arsenal manager", "Shell shareholders") has it from a company, a club or a body. */
export const COMPANY_PEOPLE = wordSet(`
  ceo chief executive chairman chairwoman chairperson manager coach captain striker goalkeeper midfielder defender forward
  winger administrator president director boss employee worker shareholder investor analyst player economist
  engineer customer subsidiary rider prop skipper bassist drummer frontman guitarist keyboardist vocalist
`);

/** Who does these to something is hardly ever one person. */
export const COMPANY_VERBS = wordSet(
  `acquire advise back build develop employ insure manufacture merge operate own represent run sponsor supply underwrite`,
);

/** Bodies only: nobody signs a person from a town. */
export const HOLDER_NOUNS = wordSet(`stake share shareholder shareholding`);

/** What one has in a company: "a stake in Halden" does not say where. */
export const HOLDING_NOUNS: ReadonlySet<string> = new Set([
  ...HOLDER_NOUNS,
  ...wordSet(`investor investment interest holding confidence trust faith`),
]);
