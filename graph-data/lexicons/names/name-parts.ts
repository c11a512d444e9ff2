// Last (or first) words of names that tell what kind of thing is named.
import { wordSet } from "../notation.ts";

/** Houses that a text may call by this word alone, with a capital. */
export const LEGISLATURES = wordSet(`bundestag congress duma knesset parliament senate`);

/** "Nile Authority", "Reuters", "Lyon Chamber": a body. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set([
  ...LEGISLATURES,
  ...wordSet(`
    agency airlines airways alliance army assembly association authority bank board broadcasting brigade brothers
    bureau cabinet caucus centre center chamber choir church club co co. college collective commission commissions
    committee company confederation consortium consulate cooperative corp corp. corps corporation council court
    department directorate division embassy enterprise enterprises exchange faculty federation fc f.c. force forces
    forum foundation front fund gazette gmbh government group guard herald holdings house inc inc. industries institute
    institution international journal laboratories laboratory league legion ltd ltd. llc llp magazine media ministry
    monitor motors movement municipality museum nations navy network news newspaper office orchestra organisation
    organization partners party patrol plc police post press radio regiment registry school secretariat service
    services society squad studios syndicate systems team centers centres hospital institutes technologies telegraph
    television times treasury tribunal trust tv union united university watch workshop s.a. ag se administration
    campaign clinic coalition galleries gallery initiative library militia nation observatory program programme project
    review seminary squadron survey tribe tribes airline academy politburo sejm daily chronicle tribune guardian
    observer reuters broadcaster
  `),
]);

/** "Kastrup Airport", "Lake Garda": a place. */
export const PLACE_WORDS = wordSet(`
  airport alley archipelago arena avenue basin bay beach boulevard bridge building canal canyon cape castle cathedral cave cemetery
  borough city coast constituency continent corner county creek crossing desert district dome east estuary farm field forest gardens gate
  fjord glacier gorge governorate gulf hall harbor harbour heights hill hills hotel island islands isle isles junction kingdom lagoon lake
  mall mansion marsh market metropolis mosque mount mountain mountains north oasis oblast ocean palace parish park path peninsula pier place plain
  plains plateau plaza port prefecture province quarter reef region republic reserve reservoir ridge river road
  shrine south springs square stadium station strait street suburb summit synagogue temple territories
  territory theater theatre tower town tunnel valley village volcano wall wharf west woods zone
  abbey airbase airfield apartments aquarium barracks base cay courthouse cove dam expressway falls freeway highway jail memorial monastery
  monument motorway penitentiary point pond prison racecourse ranch refinery reservation sea shore speedway terminal trail zoo
`);

/** "Battle of Hastings", "Prague Marathon": an event. */
export const EVENT_WORDS = wordSet(`
  anniversary award awards battle bowl carnival celebration ceremony championship championships christmas conference contest
  convention crisis cup day derby earthquake easter election elections eve expo exhibition fair festival final finals
  games genocide hajj holocaust hurricane intifada massacre marathon match month open oscars olympics paralympics
  pilgrimage play-offs prix protests race ramadan referendum revolution riots series show storm summit
  supercup symposium tour tournament trial trophy typhoon uprising war week year
  biennale coup disaster famine gala mutiny pandemic parade rebellion scandal siege
`);

/** "Sunset Symphony", "Fair Housing Act": a work. */
export const WORK_WORDS = wordSet(`
  act accord accords agreement album amendment bill book charter code constitution convention declaration directive
  array collider encyclopedia film law manifesto novel opera pact phone protocol probe report resolution rover satellite software song spacecraft spectrograph study
  medal prize prizes proceedings symphony telescope treaty trilogy vaccine wiki
  bulletin deal decree doctrine memorandum missile ordinance plan regulation regulations rifle statute
`);

/** What newspapers are called after their article: "The Telegraph". */
export const PAPER_WORDS = wordSet(`
  chronicle courier economist examiner express gazette guardian herald independent inquirer journal mail mirror observer post
  register spectator sun telegraph times tribune
`);

/** Words of the lists above that are surnames as well: "Tony Hall", "Ernie Banks". */
export const SURNAME_WORDS = wordSet(`
  bank banks bay beach bell berry bill brook brooks burns castle church close cook crane day east fair field fields forest france guard hall
  hill hills holland house lake lane law march marine mills moon north page park parks place post price prix reef rivers
  abbey base cove dam nation point pond shore
  road snow south spring springs stone street summers swan temple tower towers trial week west wood woods young
`);

/** First words of English names that say what is named: "Hurricane Maria", "Lake Garda", "Operation Overlord". */
export const LEADING_EVENT_WORDS = wordSet(`cyclone hurricane operation storm tropical typhoon`);
export const LEADING_LAND_WORDS = wordSet(
  `camp cape fort highway interstate lake loch mount port river route`,
);
export const LEADING_KINDS: ReadonlySet<string> = new Set([...LEADING_EVENT_WORDS, ...LEADING_LAND_WORDS]);

/** First words of names in Romance and Germanic languages, which begin with the kind: "Estadio da Luz", "Banco Santander". */
export const LEADING_ORGANIZATION_WORDS = wordSet(`
  associação asociación association associazione banca banco banque comité comitato confederación coordination église federación
  federazione fédération forza fondazione fondation fundación grupo gruppo groupe institut instituto istituto liga ligue
  ministère ministerio movimento movimiento mouvement parti partido partito primeira radio serie société società sociedad
  união unión unione union universidad universidade università université
`);
export const LEADING_PLACE_WORDS = wordSet(`
  aéroport aeroporto aeropuerto avenida calle camp estadio estádio isla île lac mont palacio palais palazzo piazza place plaza
  puente puerto rue stade stadio stadion via ville
`);

/** Nouns whose complement is a place: "residents of Goma", "the mayor of Lyon", "the north of Mali". */
export const PLACE_GOVERNORS = wordSet(`
  resident citizen inhabitant people mayor governor city town village capital port province region district suburb outskirt street
  centre center north south east west coast streets outskirts island peninsula republic state kingdom border
`);

/** Small words that belong to the surname after them: "van der Bellen", "bin Salman", "de la Cruz". */
export const SURNAME_PARTICLES = wordSet(`
  van von der den de del di da du dos das la le al el bin ibn ben abu ter zu st
`);
