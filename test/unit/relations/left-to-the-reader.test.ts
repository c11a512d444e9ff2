// What clauses leave to the reader: whose they are, what somebody has, and what was not so.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const CLAUSES = [
  example(
    "Lund competes in Oslo on Friday, as does Vega.",
    ["Lund", "Oslo:Place", "Vega"],
    "Lund | competes in | Oslo",
    "Vega | competes in | Oslo",
  ),
  example(
    "Reuters reported that Peru had signed the treaty and demanded money from Chile.",
    ["Reuters:Organization", "Peru:Place", "Chile:Place"],
    "Peru | demanded money from | Chile, claimed, by Reuters",
  ),
  example(
    "The Herald reported Lund to be ill, citing friends of Vega.",
    ["Herald:Organization", "Lund", "Vega"],
    "Herald | cited friends of | Vega",
  ),
  example(
    "Ghana condemned what it called Togolese aggression against Benin.",
    ["Ghana:Place", "Benin:Place"],
    "Ghana | condemned Togolese aggression against | Benin",
  ),
  example(
    "Kenya supplied Uganda with maize.",
    ["Kenya:Place", "Uganda:Place"],
    "Kenya | supplied maize to | Uganda",
  ),
  example(
    "Globex had provided Lima with vaccines.",
    ["Globex:Organization", "Lima:Place"],
    "Globex | had provided vaccines to | Lima",
  ),
  example(
    "Lund called for a huge March of Silence through Lyon.",
    ["Lund", "March of Silence:Event", "Lyon:Place"],
    "Lund | called for a huge March through | Lyon, requested",
  ),
  example(
    "Lund survived a vote brought by Berg.",
    ["Lund", "Berg"],
    "Lund | survived a vote brought by | Berg",
  ),
  example("It was Lund who leaked the files to Berg.", ["Lund", "Berg"], "Lund | leaked the files to | Berg"),
  example(
    "Lund, having played for Ajax, joined Benfica.",
    ["Lund", "Ajax:Organization", "Benfica:Organization"],
    "Lund | had played for | Ajax",
  ),
  example(
    "The winner of the Oslo race was Lund.",
    ["Oslo:Place", "Lund"],
    "Lund | is the winner of the race of | Oslo",
  ),
  example(
    "Lund called the offer of Globex absurd.",
    ["Lund", "Globex:Organization"],
    "Lund | called the offer of | Globex",
  ),
  example(
    "Boeing shares fell in Tokyo.",
    ["Boeing:Organization", "Tokyo:Place"],
    "Boeing | shares fell in | Tokyo",
  ),
  example(
    "The mayor recommended that Ghana reject the bid by Globex.",
    ["The mayor", "Ghana:Place", "Globex:Organization"],
    "The mayor | recommended that | Ghana",
    "The mayor | recommended Ghana reject the bid by | Globex",
  ),
];

const HOLDINGS = [
  example(
    "Police searched the Berlin offices of Orbis.",
    ["Berlin:Place", "Orbis:Organization"],
    "Orbis | has offices in | Berlin",
  ),
  example(
    "Orbis's Lagos headquarters was evacuated.",
    ["Orbis:Organization", "Lagos:Place"],
    "Orbis | has headquarters in | Lagos",
  ),
  example(
    "Orbis, with headquarters in Lagos, reported a loss.",
    ["Orbis:Organization", "Lagos:Place"],
    "Orbis | has headquarters in | Lagos",
  ),
  example(
    "The Swiss embassy in Tehran was closed.",
    ["Swiss:Place", "Tehran:Place"],
    "Swiss | has embassy in | Tehran",
  ),
  example(
    "The Oslo-based group Kolding bought Fenwick.",
    ["Oslo:Place", "Kolding:Organization", "Fenwick:Organization"],
    "Kolding | is based in | Oslo",
  ),
  example(
    "Kolding wants to merge with local rival Fenwick.",
    ["Kolding:Organization", "Fenwick:Organization"],
    "Fenwick | is rival of | Kolding",
  ),
  example(
    "According to the Lagos Herald, Okoro said prices would fall.",
    ["Lagos Herald:Organization", "Okoro"],
    "Lagos Herald | reported the words of | Okoro",
  ),
];

const QUALIFIED = [
  example(
    "If Ghana attacks, Togo will help Benin.",
    ["Ghana:Place", "Togo:Place", "Benin:Place"],
    "Togo | will help | Benin, possible",
  ),
  example(
    "Kolding, which owns Fenwick, will pay nothing to Lund, officials said.",
    ["Kolding:Organization", "Fenwick:Organization", "Lund"],
    "Kolding | owns | Fenwick",
    "Kolding | will pay nothing to | Lund, claimed, not",
  ),
  example("Lund was able to reach Oslo.", ["Lund", "Oslo:Place"], "Lund | was able to reach | Oslo"),
];

describe("clauses within noun phrases and without a subject", () => {
  it.each(CLAUSES)("are read: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

describe("what somebody has, is based in, is rival of or is quoted by", () => {
  it.each(HOLDINGS)("is told: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});

describe("conditions, asides and things that were not", () => {
  it.each(QUALIFIED)("qualify: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });
});
