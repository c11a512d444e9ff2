// The parts of federal countries by what each is called there: "the state" for Kansas, "the province" for Ontario.
import { listPhrases } from "../notation.ts";

/** Lower case, as names are compared. */
export const FEDERAL_STATES: ReadonlySet<string> = new Set(
  listPhrases(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
  illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
  missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york state, north carolina,
  north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah,
  vermont, virginia, washington state, west virginia, wisconsin, wyoming,
  new south wales, queensland, south australia, tasmania, victoria, western australia,
  andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand,
  karnataka, kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan,
  sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal,
  bavaria, brandenburg, hesse, lower saxony, mecklenburg-vorpommern, north rhine-westphalia, rhineland-palatinate,
  saarland, saxony, saxony-anhalt, schleswig-holstein, thuringia, baden-wurttemberg,
  bahia, ceara, minas gerais, para, parana, pernambuco, rio grande do sul, santa catarina,
  chiapas, chihuahua, coahuila, durango, guerrero, jalisco, michoacan, nuevo leon, oaxaca, quintana roo, sinaloa, sonora,
  tabasco, tamaulipas, veracruz, yucatan, zacatecas,
  adamawa, bauchi, bayelsa, benue, borno, kaduna, kano state, katsina, lagos state, plateau state, rivers state, yobe,
  rakhine, kachin, shan state, kayah, sabah, sarawak, selangor, penang, johor, kelantan
`),
);

/** Those called provinces: "the province" is one of them. */
export const PROVINCES: ReadonlySet<string> = new Set(
  listPhrases(`
  alberta, british columbia, manitoba, new brunswick, newfoundland and labrador, nova scotia, ontario, prince edward island,
  quebec, saskatchewan,
  anhui, fujian, gansu, guangdong, guizhou, hainan, hebei, heilongjiang, henan, hubei, hunan, jiangsu, jiangxi, jilin,
  liaoning, qinghai, shaanxi, shandong, shanxi, sichuan, yunnan, zhejiang,
  balochistan, khyber pakhtunkhwa, sindh, kwazulu-natal, gauteng, limpopo, mpumalanga, eastern cape, western cape,
  aceh, papua, helmand, kandahar, nangarhar, kunduz, idlib, ulster
`),
);
