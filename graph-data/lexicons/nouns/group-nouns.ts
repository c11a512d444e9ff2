// Nouns (lemmas) for bodies of people, for organisations and for places, as news texts use them for actors.
import { wordSet } from "../notation.ts";

/** Bodies of people without a charter: protesters, the crowd. Plural persons ("workers") count as well. */
export const GROUP_NOUNS = wordSet(`
  audience bunch camp caste clan class community couple crew crowd cult delegation diaspora duo elite ethnicity
  faction faithful family gang garrison generation group household majority membership minority mob movement nationality
  opposition pair people populace population posse public quartet race sect side squad staff team tribe trio
  troop troops unit workforce youth rebels electorate personnel police
`);

/** Bodies with a charter or an office. */
export const ORGANIZATION_NOUNS = wordSet(`
  administration agency airline alliance army assembly association authority bank body board brand broadcaster bureau business cabinet carrier
  bidder chain champion charity church client club competitor consulate creditor customer coalition college commission committee company conglomerate congregation consortium
  contractor cooperative corporation council court daily department developer distributor division embassy employer
  enterprise faculty federation firm force foundation gallery garrison giant government group hospital institute
  institution insurer investor journal judiciary junta jury label laboratory lab league legislature lender magazine
  maker manufacturer media military militia ministry municipality museum navy network newspaper ngo non-profit nonprofit
  office operator opposition orchestra organisation organization outlet owner panel partner paper parliament parish party police producer provider
  publication publisher regime regiment regulator restaurant retailer rival school secretariat senate service society sponsor start-up startup
  station studio subsidiary supplier syndicate team treasury tribunal troop trust union university
  vendor watchdog weekly
`);

/** Places. */
export const PLACE_NOUNS = wordSet(`
  airport area arena asteroid bay beach borough bridge building campus canal capital castle cathedral cemetery centre center church city
  coast colony comet commune community constituency consulate continent country county district dock embassy facility factory farm field forest
  gallery garden hall hamlet harbor harbour headquarters highway hill home homeland memorial monument shipyard refinery oilfield hospital hotel house hometown island jail
  lake land landmark location metropolis moon mosque mountain museum nation neighborhood neighbourhood ocean palace park peninsula planet plant
  port power prefecture prison province region republic resort river road room scene school sea shrine site square stadium state
  station street studio suburb synagogue temple territory theater theatre tower town township university valley venue
  village volcano zone
`);

/** Where somebody works from: "the headquarters of Volvo are in Gothenburg". */
export const BASE_NOUNS = wordSet(`
  headquarters factory plant office refinery shipyard mine warehouse laboratory workshop embassy campus
`);

/** Works, ships, machines and products, as they are introduced: "the film Roma", "the rig Deepwater Horizon". */
export const WORK_NOUNS = wordSet(`
  album app artwork ballet bestseller boat book comedy console cruiser documentary drama drug ferry film frigate game icebreaker
  lander laptop musical movie novel opera painting play podcast poem probe rig rocket rover satellite ship show single sitcom
  smartphone software song spacecraft spectrograph submarine tanker telescope thriller trawler treaty trilogy vaccine vessel
  warship yacht
`);
