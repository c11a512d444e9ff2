// What cleaning mends within the lines that stay: what was glued, wrapped or marked up.
import { describe, expect, it } from "vitest";
import { BODY, lines, MORE } from "./articles.ts";

describe("cleanText", () => {
  it.each<[string, string, string[]]>([
    [
      "sentences glued together",
      `${BODY}Thousands fill the square of the capital`,
      [BODY, "Thousands fill the square of the capital."],
    ],
    [
      "a caption without a full stop and a paragraph",
      `The mayor of Graz at the bridge In the old town, thousands filled the square on Tuesday evening.\n\n${BODY}`,
      [
        "The mayor of Graz at the bridge.",
        "In the old town, thousands filled the square on Tuesday evening.",
        BODY,
      ],
    ],
    [
      "a caption and a paragraph that begin with one name",
      `Dr Ann Lee at the clinic in Linz Dr Ann Lee leads the trial of a new vaccine, the university said.\n\n${BODY}`,
      [
        "Dr Ann Lee at the clinic in Linz.",
        "Dr Ann Lee leads the trial of a new vaccine, the university said.",
        BODY,
      ],
    ],
    [
      "names glued together, where both stand alone elsewhere",
      "The Space agency of the States built it.\n\nThe crew of the StatesSpace station came home on Monday.",
      [
        "The Space agency of the States built it.",
        "The crew of the States Space station came home on Monday.",
      ],
    ],
    [
      "a caption glued to the next, where both words stand alone elsewhere",
      "State TV showed the election results on Monday evening.\n\nHundreds march after the electionTV workers leave their desks",
      [
        "State TV showed the election results on Monday evening.",
        "Hundreds march after the election.",
        "TV workers leave their desks.",
      ],
    ],
    [
      "a name glued to a function word",
      "Mr Novak said Novak Air would fly. Then Novakand his brother left.",
      ["Mr Novak said Novak Air would fly. Then Novak and his brother left."],
    ],
    [
      "names with a capital inside",
      "WikiLeaks and YouTube met DeVos and McDonald in LinkedIn's office.",
      ["WikiLeaks and YouTube met DeVos and McDonald in LinkedIn's office."],
    ],
    [
      "names that end like function words",
      "Poland, Finland, Berlin and Boston beat Houston, said Martin.",
      ["Poland, Finland, Berlin and Boston beat Houston, said Martin."],
    ],
    [
      "addresses",
      "The post on www.Example.Com was read by a.Smith@example.com yesterday.",
      ["The post on www.Example.Com was read by a.Smith@example.com yesterday."],
    ],
    [
      "no-break and doubled spaces",
      "The\u00a0ministers  met in\u200b Vienna.",
      ["The ministers met in Vienna."],
    ],
    ["character references", "Johnson &amp; Johnson won.", ["Johnson & Johnson won."]],
    ["Markdown", "# Ministers **agree** on [border](https://example.com/x)", ["Ministers agree on border."]],
    ["footnote marks", "The treaty was signed.[12] It holds.", ["The treaty was signed. It holds."]],
    [
      "an editor's brackets in a quotation",
      '"[I]t is over," he told [the board]. They [Orbis] paid [sic].',
      ['"It is over," he told the board. They Orbis paid.'],
    ],
    [
      "what a quotation leaves out",
      '"He left [...] for Oslo [...] It rained. [...] She stayed," he said.',
      ['"He left for Oslo. It rained. She stayed," he said.'],
    ],
    [
      "what spells an abbreviation out",
      '"Our NGOs [Non-Governmental Organizations] paid," he said.',
      ['"Our NGOs (Non-Governmental Organizations) paid," he said.'],
    ],
    ["brackets elsewhere", "Orbis [page 4] paid in May.", ["Orbis [page 4] paid in May."]],
    [
      "a quotation in another script",
      "He wrote: “Peace.” ((ru)) Мы хотим мира и ничего больше. She agreed.",
      ["He wrote: “Peace.” . She agreed."],
    ],
    ["a name in another script", "Kyiv (Київ) is old.", ["Kyiv (Київ) is old."]],
    [
      "the label of a picture",
      "Image: Ida Berg opens the bridge in Tromby.",
      ["Ida Berg opens the bridge in Tromby."],
    ],
    ["control characters", "The ministers\u0007 met in Vienna.", ["The ministers met in Vienna."]],
  ])("should part or keep %s", (_what, raw, expected) => {
    expect(lines(raw)).toEqual(expected);
  });

  it("should join lines wrapped at a fixed width", () => {
    const raw = [
      "The ministers of the three countries met in Vienna on Tuesday and",
      "agreed after long talks to open the border again before the first",
      "snow of the winter falls, their spokesman said in the afternoon of",
      "the same day.",
      "",
      "Nobody from the railways was there.",
    ].join("\n");
    expect(lines(raw)).toHaveLength(2);
  });

  it("should keep one line a paragraph where lines are paragraphs", () => {
    expect(lines([BODY, MORE, BODY.replace("Vienna", "Graz")].join("\n"))).toHaveLength(3);
  });
});
