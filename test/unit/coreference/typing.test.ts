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
  ["a parish", "The road to Marlow Parish is closed.", "Place: Marlow Parish"],
  ["a storm", "Tropical Storm Ida hit Cuba.", "Event: Tropical Storm Ida"],
  ["a whole name given before", "Simona Halep arrived. Halep beat Garcia.", "Person: Simona Halep | Halep"],
]; // prettier-ignore

describe("the type of a name", () => {
  it.each(TYPES)("is told by %s: %s", (_, text, chain) => {
    expect(readChains(text).join("\n")).toContain(chain);
  });
});
