// Parts of the world that are no states: what lies in them is told by their names as by a state's.
import { listPhrases } from "../notation.ts";

/** Nothing else is called so. */
export const WORLD_REGIONS: ReadonlySet<string> = new Set(
  listPhrases(`
    Antarctica, Arctic, Balkans, Baltics, Caucasus, Donbas, Donbass, East Asia, Central Asia, Horn of Africa, Indo-Pacific,
    Latin America, Levant, Maghreb, Middle East, Sahel, Scandinavia, Siberia, South Asia, Southeast Asia, Sub-Saharan Africa,
    Transcaucasia, West Africa, East Africa, Central Africa, Southern Africa, North Africa, Western Balkans, Western Europe,
    Eastern Europe, Central Europe
  `),
);

export const CONTINENTS: ReadonlySet<string> = new Set(
  listPhrases(`Africa, America, Asia, Europe, North America, Oceania, South America`),
);

/** Lands of a state far from it that begin with its adjective: the adjective is not the state there. */
export const TERRITORIES: ReadonlySet<string> = new Set(
  listPhrases(`
    American Samoa, British Columbia, British Guiana, British Virgin Islands, French Guiana, French Polynesia, Dutch Antilles,
    Netherlands Antilles, Portuguese Timor, Spanish Sahara, US Virgin Islands
  `),
);

/** With the article; without it they are companies, months of a crop year or first names: "the Amazon", "the Alps". */
export const DEFINITE_REGIONS: ReadonlySet<string> = new Set(
  listPhrases(
    `Alps, Amazon, Andes, Atlantic, Baltic, Caribbean, Gulf, Himalayas, Mediterranean, Midwest, Pacific, Pampas, Sahara`,
  ),
);
