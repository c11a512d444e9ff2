// Every pattern of the page-furniture lexicon knows its examples; sentences about such things are left alone.
import { describe, expect, it } from "vitest";
import { PAGE_FURNITURE } from "../../../graph-data/lexicons/pages/page-furniture.ts";
import { findFurnitureRule } from "../../../server/extraction/clean/furniture.ts";

describe("the page-furniture lexicon", () => {
  it.each(
    PAGE_FURNITURE.flatMap(({ pattern, examples }) => examples.map((example) => [example, pattern] as const)),
  )("should know %j", (example, pattern) => {
    expect(example).toMatch(pattern);
    expect(findFurnitureRule(example)).not.toBeNull();
  });

  it.each([
    "Advertisements for tobacco were banned by the ministry in 2003.",
    "Facebook and Twitter removed the accounts on Friday.",
    "Watchdog says police used excessive force",
    "The company shares its data with Google and Facebook.",
    "Live ammunition was used against protesters in Dakar",
    "Comments by the minister angered the opposition",
    "Home secretary resigns over visa scandal",
    "Tags on the crates led investigators to a warehouse in Antwerp.",
    "Share prices fell in Tokyo",
    "Save the Children warns of famine in Yemen",
    "Print media in Hungary lose their last independent daily",
    "Trending: hashtag activism reaches parliament in Chile, activists said on Monday, as they filed a petition.",
    "Subscribers of the newspaper sued its owner.",
    "Related companies in Panama held the accounts.",
    "Copyright law divides European Parliament",
    "Twitter bans political advertising",
    "Reporting restrictions were lifted by the court in Leeds.",
    "2,000 people marched through Lyon",
    "Follow-up talks between Iran and Oman failed",
    "Group F — Sweden 1 – 0 Korea Republic",
    "Video games, movies, and more",
  ])("should leave the sentence or headline %j", (line) => {
    // The one teaser among them is written like one: a label, a colon, a line.
    const expected = line.startsWith("Trending:") ? "teaser" : null;
    expect(findFurnitureRule(line)).toBe(expected);
  });
});
