// Who takes part in what a clause tells beside its subject and object: whoever made or holds the subject, who was
// brought where. Expectations read "subject | phrase | object".
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const ACTING = [
  example(
    "A report published by Terra criticised Globex.",
    ["Terra:Organization", "Globex:Organization"],
    "Terra | report criticised | Globex",
  ),
  example(
    "The ship, owned by Halden, sank off Ghana.",
    ["Halden:Organization", "Ghana:Place"],
    "Halden | ship sank off | Ghana",
  ),
  example(
    "On Monday the factory of Globex burned in Lima.",
    ["the factory:Place", "Globex:Organization", "Lima:Place"],
    "Globex | factory burned in | Lima",
  ),
  example(
    "Lawyers for Lund asked the Supreme Court to free him.",
    ["Lund = him", "Supreme Court:Organization"],
    "Lund | lawyers asked | Supreme Court, requested",
  ),
  example(
    "By now the firm that may buy Globex is Initech.",
    ["the firm:Organization", "Globex:Organization", "Initech:Organization"],
    "Initech | may buy | Globex, possible",
  ),
];

const COORDINATED = [
  example(
    "The bank allowed Peru, Chile and Ghana to pay later.",
    ["The bank:Organization", "Peru:Place", "Chile:Place", "Ghana:Place"],
    "The bank | allowed | Ghana",
  ),
  example(
    "Lund expressed willingness to find an answer and to meet with Berg.",
    ["Lund", "Berg"],
    "Lund | expressed willingness to meet with | Berg, planned",
  ),
  example(
    "Okoro congratulated Vega on winning in Oslo.",
    ["Okoro", "Vega", "Oslo:Place"],
    "Vega | won in | Oslo",
  ),
];

const TOGETHER = [
  example(
    "Chile and Peru reopened their border on Wednesday.",
    ["Chile:Place", "Peru:Place"],
    "Chile | reopened their border with | Peru",
  ),
  example(
    "Orbis and Globex ended their partnership.",
    ["Orbis:Organization", "Globex:Organization"],
    "Orbis | ended their partnership with | Globex",
  ),
  example(
    "Chile and Peru restored diplomatic ties last week.",
    ["Chile:Place", "Peru:Place"],
    "Chile | restored diplomatic ties with | Peru",
  ),
  example(
    "Holm, along with Berg, built the bridge in Lima.",
    ["Holm", "Berg", "Lima:Place"],
    "Berg | built the bridge in | Lima",
  ),
  example(
    "India and Pakistan accused each other of lying.",
    ["India:Place", "Pakistan:Place"],
    "India | accused | Pakistan",
    "Pakistan | accused | India",
  ),
  example("Lund and Vega sat next to each other.", ["Lund", "Vega"], "Lund | sat next to | Vega"),
];

const SECOND_READINGS = [
  example("Okoro is 20 years old and from Lagos.", ["Okoro", "Lagos:Place"], "Okoro | is from | Lagos"),
  example(
    "The rebels had defeated Ghana and Togo would be moving into Chad.",
    ["The rebels:Group", "Ghana:Place", "Togo:Place", "Chad:Place"],
    "Togo | would be moving into | Chad, planned",
  ),
  example(
    "Echoing Condoleezza Rice, Vega said Iran should stop.",
    ["Condoleezza Rice", "Vega", "Iran:Place"],
    "Vega | echoed | Condoleezza Rice",
  ),
];

const REPORTED = [
  example(
    "Reuters reported Anna Lindh, the minister, wanted to leave Norway.",
    ["Reuters:Organization", "Anna Lindh", "Norway:Place"],
    "Anna Lindh | wanted to leave | Norway, claimed, by Reuters",
  ),
  example(
    "Norway demanded from Ghana to free Lund.",
    ["Norway:Place", "Ghana:Place", "Lund"],
    "Norway | demanded from | Ghana, requested",
    "Ghana | is asked to free | Lund, requested",
  ),
];

const AGES = [
  example(
    "Vega died on Monday, aged 91, at a clinic in Oslo.",
    ["Vega", "Oslo:Place"],
    "Vega | died at a clinic in | Oslo",
  ),
];

describe.each(Object.entries({ ACTING, COORDINATED, TOGETHER, SECOND_READINGS, REPORTED, AGES }))(
  "%s",
  (_field, cases) => {
    it.each(cases)("reads: $text", (given) => {
      expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
    });
  },
);
