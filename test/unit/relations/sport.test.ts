// Reports of matches: who plays for whom, who did what for his side, who beat whom.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const PLAYERS = [
  example(
    "In the first game, Norway faced Ghana at the Olympic Stadium in Berlin.",
    ["Norway:Place", "Ghana:Place", "Olympic Stadium:Place", "Berlin:Place"],
    "Norway | faced | Ghana",
    "Norway | faced Ghana at | Olympic Stadium",
    "Ghana | faced at | Olympic Stadium",
    "Olympic Stadium | is in | Berlin",
  ),
  example(
    "Ghana's goalkeeper Kofi Mensah was replaced by Ato Badu.",
    ["Ghana:Place", "Kofi Mensah", "Ato Badu"],
    "Kofi Mensah | is goalkeeper of | Ghana",
    "Ato Badu | replaced | Kofi Mensah",
  ),
  example(
    "Norway captain Erik Dahl, who plays for Lyon, scored a late goal against Ghana.",
    ["Norway:Place", "Erik Dahl", "Lyon:Organization", "Ghana:Place"],
    "Erik Dahl | is captain of | Norway",
    "Erik Dahl | plays for | Lyon",
    "Erik Dahl | scored a late goal against | Ghana",
  ),
  example(
    "Kofi Mensah missed a chance to put Ghana in the lead.",
    ["Kofi Mensah", "Ghana:Place"],
    "Kofi Mensah | missed a chance to put | Ghana",
  ),
];

/** By these words a text is known for a report of a match. */
const MATCH =
  "The match was a cup final and the league season's last. The referee gave a penalty, and the goalkeeper saved it.";
const SIDES = [
  example(
    `${MATCH} Erik Dahl scored twice as Norway beat Ghana.`,
    ["Erik Dahl", "Norway:Place", "Ghana:Place"],
    "Erik Dahl | scored for | Norway",
    "Norway | beat | Ghana",
  ),
  example(
    `${MATCH} Lyon moved closer to the title with a 2-0 win at Leeds United on Monday.`,
    ["Lyon:Organization", "Leeds United:Organization"],
    "Lyon | beat | Leeds United",
  ),
  example(
    `${MATCH} Norway's wait for a win goes on after a 0-0 draw in the cup against Ghana.`,
    ["Norway:Place", "Ghana:Place"],
    "Norway | drew with | Ghana",
  ),
  example(
    `${MATCH} A clever flick from Jan Moe set up Erik Dahl's goal.`,
    ["Jan Moe", "Erik Dahl"],
    "Jan Moe | flick set up the goal of | Erik Dahl",
  ),
  example(
    `${MATCH} Norway opened the scoring when Erik Dahl scored a header.`,
    ["Norway:Place", "Erik Dahl"],
    "Erik Dahl | scored a header for | Norway",
  ),
  example(
    `${MATCH} Norway made a change, as Erik Dahl replaced Jan Moe.`,
    ["Norway:Place", "Erik Dahl", "Jan Moe"],
    "Erik Dahl | plays for | Norway",
    "Jan Moe | plays for | Norway",
  ),
  example(
    `${MATCH} Ghana's goalkeeper Kofi Mensah was replaced by Ato Badu.`,
    ["Ghana:Place", "Kofi Mensah", "Ato Badu"],
    "Ato Badu | plays for | Ghana",
  ),
];

describe.each(Object.entries({ PLAYERS, SIDES }))("%s", (_field, cases) => {
  it.each(cases)("reads: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});
