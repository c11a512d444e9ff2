// How statements read: phrases that a person would say between two names, and ends that have nothing to do with each other.
import { describe, expect, it } from "vitest";
import { example, readEdges, silent } from "../../helpers/read-edges.ts";

const PHRASES = [
  example(
    "Karl Lund, who served as mayor of Lima for ten years, died.",
    ["Karl Lund = who", "Lima:Place"],
    "Karl Lund | was mayor of | Lima",
  ),
  example("Vega has served as mayor of Lima.", ["Vega", "Lima:Place"], "Vega | has been mayor of | Lima"),
  example("Vega was appointed as mayor of Lima.", ["Vega", "Lima:Place"], "Vega | is mayor of | Lima"),
  example(
    "The head of Peru's county police, Karl Lund, spoke.",
    ["Peru:Place", "Karl Lund"],
    "Karl Lund | is the head of the county police of | Peru",
  ),
  example(
    "Karl Lund, a Syrian child who drowned, was found.",
    ["Karl Lund", "Syrian:Place"],
    "Karl Lund | is a child from | Syrian",
  ),
  example(
    'Lund said: "Many voters want me to run for the Senate."',
    ["Lund = me", "voters:Group", "Senate:Organization"],
    "voters | want Lund to run for | Senate, claimed, by Lund",
  ),
  example(
    "Instead, Lund and Berg are called U.S. nationals.",
    ["Lund", "Berg", "U.S.:Place"],
    "Lund | is a national of | U.S.",
    "Berg | is a national of | U.S.",
  ),
  example(
    'Vega wrote: "I urge my colleagues to submit the plan to the Council."',
    ["Vega = I", "Council:Organization"],
    "Vega | urges colleagues to submit the plan to | Council, requested",
  ),
  example(
    "Ipswich defeated Norwich 43–5.",
    ["Ipswich:Organization", "Norwich:Organization"],
    "Ipswich | defeated | Norwich",
  ),
  example(
    "Another former Berg adviser, Karl Lund, also spoke in the rally.",
    ["Berg", "Karl Lund"],
    "Karl Lund | is another former adviser of | Berg",
  ),
  example(
    "He was nominated to the Senate by Berg.",
    ["Senate:Organization", "Berg"],
    "Berg | nominated him to | Senate",
  ),
  example(
    "Lund pleaded not guilty to fraud in Oslo.",
    ["Lund", "Oslo:Place"],
    "Lund | pleaded not guilty to fraud in | Oslo",
  ),
  example(
    "Lund revealed a secret affair between Vega and Berg.",
    ["Lund", "Vega", "Berg"],
    "Lund | revealed a secret affair involving | Berg",
  ),
  example(
    "Three sailors died from the Halden virus.",
    ["sailors:Group", "Halden:Other"],
    "sailors | died from | Halden",
  ),
  example(
    "Globex public relations expert Ann Lee left.",
    ["Globex:Organization", "Ann Lee"],
    "Ann Lee | is public relations expert of | Globex",
  ),
  example(
    "It was found by lead author Professor Ann Lee of Globex.",
    ["Ann Lee", "Globex:Organization"],
    "Ann Lee | is professor of | Globex",
  ),
  example(
    "Vega met Lund, head of Peru's Coast Guard, in Oslo.",
    ["Lund", "Peru:Place"],
    "Lund | is head of the Coast Guard of | Peru",
  ),
  example(
    "Former Chilean presidential candidate Senator Ana Vega left.",
    ["Ana Vega", "Chilean:Place"],
    "Ana Vega | is senator of | Chilean",
  ),
  example(
    "Lund considered it inappropriate for Berg to run.",
    ["Lund", "Berg"],
    "Lund | considered it inappropriate for | Berg",
  ),
  example(
    "She did so at the request of Berg.",
    ["She:Person", "Berg"],
    "She | did so at the request of | Berg",
  ),
  example(
    "Lund sold the paper to a French company.",
    ["Lund", "French:Place"],
    "Lund | sold the paper to a company of | French",
  ),
  example(
    "Leeds University criminology professor Karl Berg told the press.",
    ["Leeds University:Organization", "Karl Berg"],
    "Karl Berg | is criminology professor of | Leeds University",
  ),
  example(
    "She left Lund's former party Civic Alliance in 1999.",
    ["Lund", "Civic Alliance:Organization"],
    "Lund | was a member of | Civic Alliance",
  ),
  example(
    "Lund and Berg announced their agreement over selling the Tribune to Berg.",
    ["Lund", "Berg", "Tribune:Organization"],
    "Lund | sold | Tribune",
  ),
  example(
    "The children were cared for at Leeds Hospital.",
    ["children:Group", "Leeds Hospital:Organization"],
    "children | were cared for at | Leeds Hospital",
  ),
  example(
    "He fought in Peru, before being recalled to Oslo.",
    ["He:Person", "Oslo:Place"],
    "He | was recalled to | Oslo",
  ),
];

const UNTOLD = [
  silent("Featuring Ana Vega, the song was written by Karl Lund.", ["Ana Vega", "Karl Lund"]),

  silent("Globex moved to the central region, comprising Austria and Hungary.", [
    "Globex:Organization",
    "Hungary:Place",
  ]),

  silent("Two senators, Lund and Berg, opposed both bills, and a third, Ana Vega, voted for them.", [
    "Lund",
    "Ana Vega",
  ]),
  silent("Ghana announced restrictions on flying to Togo.", ["Ghana:Place", "Togo:Place"]),
  silent("It was shown at the annual meeting of the Kenyan Chess Union in Leeds.", [
    "Kenyan Chess Union:Organization",
    "Leeds:Place",
  ]),
  silent("Vega became mayor in 2005.", ["Vega", "mayor"]),
  silent("The jury considered Karl Lund, nurses in Lima and a blogger.", ["Karl Lund", "Lima:Place"]),
  silent(
    "On May 25, which was the 10th anniversary of the first flight across the lake by pilot Berg, Lund fell into the water.",
    ["Berg", "Lund"],
  ),
  silent("Globex cancelled the announcements, followed by Berg of Ohio.", ["Globex:Organization", "Berg"]),
  silent("Berg won the race, with Lund finishing second.", ["Berg", "Lund"]),
];

describe("a phrase", () => {
  it.each(PHRASES)("reads as it would be said: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

describe("nothing is told", () => {
  it.each(UNTOLD)("of those whom it does not concern: $text", (given) => {
    expect(readEdges(given)).toEqual([]);
  });
});
