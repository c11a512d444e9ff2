// What a name is, by its own words, by what is done around it, and by whether the text introduces it as a person.
import { describe, expect, it } from "vitest";
import { readChains } from "./read-chains.ts";

/** Enough of a sport for a text to be a report on it. */
const SPORT =
  "The goalkeeper saved a penalty before half-time, and the substitute striker missed the rematch last season.";

const TYPES: readonly [evidence: string, text: string, chain: string][] = [
  ["a kind before it", "The frigate sank. The film Solaris was shot in Tallinn.", "Work: Solaris"],
  ["a ship's prefix", "HMS Richmond left port on Monday.", "Work: HMS Richmond"],
  ["a ship's prefix", "Sailors boarded the USS Nimitz in May.", "Work: USS Nimitz"],
  ["a maker after it", "The Redoxin maker Halden Pharma was fined.", "Organization: The Redoxin maker | Halden Pharma"],
  ["a small first letter", "Analysts expect iRobot to grow.", "Organization: iRobot"],
  ["a surname's first name that is a state's", "The Kenya Red Cross fed them.", "Organization: Kenya Red Cross"],
  ["a prize with a first name", "Ann Reed won a Tony Award last year.", "Event: Tony Award"],
  ["a verb of persons", "Beyoncé sang in Oslo.", "Person: Beyoncé"],
  ["a people", "The Ngwane people live in the hills.", "Group: Ngwane"],
  ["religions in the plural", "Muslims and Christians marched together.", "Group: Muslims"],
  ["a newspaper's article", "The newspaper El País reported it.", "Organization: The newspaper | El País"],
  ["an owner that is a firm", "They sued the mine's owner, Energy Transfer, in May.", "Organization: Energy Transfer"],
  ["sides of a match", `On Saturday Brighton beat Norwich. ${SPORT}`, "Organization: Brighton"],
  ["a move in a sport", `Jack Cork joined from Swansea. ${SPORT}`, "Organization: Swansea"],
  ["a town without sports", "Residents of Swansea fled on Friday.", "Place: Swansea"],
  ["what is posted there", "She posted a photo on Vimeo.", "Organization: Vimeo"],
  ["a surname that an agency has too", "Ida Bloomberg ended her campaign. Bloomberg won in Samoa.", "Person: Ida Bloomberg | her | Bloomberg"],
  ["what it is near", "The bus fell into a river near Nainital in northern India.", "Place: Nainital"],
  ["who speaks for a state", "France's Macron urged them to stay.", "Person: Macron"],
  ["where one returns to", "Luis Vargas returned to La Paz on Monday.", "Place: La Paz"],
  ["where one flies to", "Dave Lund flew to Murcia to meet Mary Berg.", "Place: Murcia"],
  ["where it is shipped to, with another town", "They shipped cocaine to Antwerp and Rotterdam.", "Place: Rotterdam"],
  ["a parish", "The road to Marlow Parish is closed.", "Place: Marlow Parish"],
  ["a storm", "Tropical Storm Ida hit Cuba.", "Event: Tropical Storm Ida"],
  ["what it is the name of", "Crowds met around the Sabina first world war memorial.", "Place: Sabina"],
  ["what it is the name of", "They fled past the Marta open air stadium.", "Place: Marta"],
  ["a paper it is the name of", "She runs the Diana evening newspaper.", "Organization: the Diana evening newspaper | Diana"],
  ["the province after it", "Kelso, Ontario, was flooded.", "Place: Kelso"],
  ["the state after it", "A boy drowned in Marlow Falls, Ohio where he lived.", "Place: Marlow Falls"],
  ["what kind of place it is", "It hit the town of Al-Dur on Monday.", "Place: the town | Al-Dur"],
  ["a telescope it is the name of", "Engineers of ESA's Karl Weber space telescope met.", "Work: Karl Weber"],
  ["a restaurant it is the name of", "The Veltri restaurant burned down.", "Organization: The Veltri restaurant | Veltri"],
  ["what it says of a common noun", "Voters rejected the Grexit deal. The Grexit vote shocked Athens.", "Other: Grexit | Grexit"],
  ["a government called after a surname", "The Monti government fell. The Monti cabinet resigned.", "Person: Monti | Monti"],
  ["a road's first word", "Traffic stood on Route 66 in Arizona.", "Place: Route 66"],
  ["its last word", "They held him at Ashford State Prison for a year.", "Place: Ashford State Prison"],
  ["its last word", "The Navajo Nation sued Utah.", "Organization: Navajo Nation"],
  ["its last word", "The Blue Marble Project announced a prize.", "Organization: Blue Marble Project"],
  ["its last word behind a preposition", "The committee read the Care of Forests Act in May.", "Work: Care of Forests Act"],
  ["what its initials stand for", "Senators passed the Clean Rivers Act (CRA). The CRA bans plastics. The CRA was praised.", "Work: Clean Rivers Act | CRA | CRA | CRA"],
  ["a day called after a person", "Tomorrow is Peter Henrik Vale Jr. Day in Ohio.", "Event: Peter Henrik Vale Jr. Day"],
  ["a word in no person's name", "Sky News Africa reported the fire.", "Organization: Sky News Africa"],
  ["an article before a first name", "The Virginia Hornets won.", "Organization: Virginia Hornets"],
  ["people who do something", "Rebels hailed the Tamrats, who have fled to Sudan.", "Group: Tamrats | who"],
  ["a contest in the plural", "The World Chess Championships are held every other year.", "Event: World Chess Championships"],
  ["people who held an office", "Former US Marines marched in Boston.", "Group: US Marines"],
  ["the state in brackets", "The virus reached Tabatinga (Brazil) in May.", "Place: Tabatinga"],
  ["the kind of land behind it", "The Carlota Meriz province is poor.", "Place: The Carlota Meriz province | Carlota Meriz"],
  ["a region with its article", "The path crosses the Sahel. Loggers flee the Amazon.", "Place: Amazon"],
  ["an illness alone", "Doctors fear Ebola more than COVID-19.", "Other: COVID-19"],
  ["its leader behind it", "Tegla Loru leader Sanjay Raut fasted on Monday.", "Organization: Tegla Loru"],
  ["what only an elected one has", "The Trump campaign sued the county on Monday.", "Person: Trump"],
  ["a first word that is all", "Voters of the All Basotho Convention (ABC) cheered. The ABC won.", "Organization: All Basotho Convention | ABC | ABC"],
  ["a whole name in a match", `Iga Lund plays against Ons Jabeur from Tunisia. Lund beat Jabeur in May. ${SPORT}`, "Person: Ons Jabeur | Jabeur"],
  ["what is done there", "She was shot in Ha Masana.", "Place: Ha Masana"],
  ["what it sends", "Footage of TK4 television showed two trucks.", "Organization: TK4"],
  ["a whole name given before", "Simona Halep arrived. Halep beat Garcia.", "Person: Simona Halep | Halep"],
]; // prettier-ignore

describe("the type of a name", () => {
  it.each([
    ["Commerce", "Commerce Secretary Wilma Rossi spoke."],
    ["Energy", "She thanked Energy Minister Dan Poll."],
  ])("is none where it is what an office is for: %s", (portfolio, text) => {
    expect(readChains(text).join()).not.toMatch(new RegExp(`: ${portfolio}(?: \\||,|$)`));
  });

  it("is none where it is an office, and ends before one of a state's.", () => {
    expect(readChains("Berg, the Senate Majority Leader, left.").join()).not.toMatch(/: Majority Leader/);
    expect(readChains("A former United States Representative left.").join()).toContain("United States");
    expect(readChains("A former United States Representative left.").join()).not.toMatch(
      /: United States Rep/,
    );
  });

  it.each([
    ["Organization: Kursk Live", "They wrote on the Kursk Live Telegram channel."],
    ["Organization: Basta", "The Basta YouTube channel showed it."],
  ])("ends before where its channel is kept: %s", (chain, text) => {
    expect(readChains(text)).toContain(chain);
  });

  it.each(TYPES)("is told by %s: %s", (_, text, chain) => {
    expect(readChains(text).join("\n")).toContain(chain);
  });
});
