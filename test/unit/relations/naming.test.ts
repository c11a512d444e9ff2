// Forms of verbs, relation types and categories.
import { describe, expect, it } from "vitest";
import { plainest } from "../../../graph-data/schema/index.ts";
import {
  pastParticiple,
  pastTense,
  thirdPerson,
} from "../../../server/extraction/relations/naming/inflect.ts";
import { extractTriples } from "../../../server/extraction/relations/index.ts";
import { nameCategory } from "../../../server/extraction/relations/naming/name-category.ts";
import { nameType } from "../../../server/extraction/relations/naming/name-relation.ts";
import { annotate, createChains } from "../../helpers/annotated-doc.ts";

describe("forms of verbs", () => {
  it.each([
    ["flee", "flees", "fled", "fled"],
    ["go", "goes", "went", "gone"],
    ["carry", "carries", "carried", "carried"],
    ["play", "plays", "played", "played"],
    ["stop", "stops", "stopped", "stopped"],
    ["visit", "visits", "visited", "visited"],
    ["admit", "admits", "admitted", "admitted"],
    ["offer", "offers", "offered", "offered"],
    ["target", "targets", "targeted", "targeted"],
    ["open", "opens", "opened", "opened"],
    ["condemn", "condemns", "condemned", "condemned"],
    ["push", "pushes", "pushed", "pushed"],
    ["fix", "fixes", "fixed", "fixed"],
    ["write", "writes", "wrote", "written"],
    ["be", "is", "was", "been"],
    ["overthrow", "overthrows", "overthrew", "overthrown"],
  ])("%s: %s, %s, %s", (lemma, present, past, participle) => {
    expect([thirdPerson(lemma), pastTense(lemma), pastParticiple(lemma)]).toEqual([
      present,
      past,
      participle,
    ]);
  });
});

describe("relation types", () => {
  it.each([
    ["flees to", "FLEES_TO"],
    // epithets go, what makes another thing of it stays
    ["is beleaguered president of", "IS_PRESIDENT_OF"],
    ["is former vice president of", "IS_FORMER_VICE_PRESIDENT_OF"],
    ["has ~long ~thorough conversation with", "SPEAKS_WITH"],
    ["launches ~savage attack on", "LAUNCHES_ATTACK_ON"],
    ["is famous for songs in", "IS_FAMOUS_FOR_SONGS_IN"],
    ["offers to send ~military assistance to support", "OFFERS_MILITARY_ASSISTANCE_TO_SUPPORT"],
    ["holds talks with", "MEETS"],
    ["meets with", "MEETS"],
    ["says at ~news conference in", "SPEAKS_IN"],
    ["is ready to offer ~military aid to", "IS_READY_TO_OFFER_AID_TO"],
    ["has to rebuild", "REBUILDS"],
    ["découvre la", "DECOUVRE_LA"],
    ["is about ~pædophilia among", "IS_ABOUT_PAEDOPHILIA_AMONG"],
    ["is more popular than", "IS_MORE_POPULAR_THAN"],
    // the day between the two links is no word of a type
    ["is born on in", "IS_BORN_IN"],
    ["declares state of emergency in anticipation of", "DECLARES_EMERGENCY_IN_ANTICIPATION_OF"],
  ])("%s → %s", (words, type) => {
    expect(nameType(words.split(" "))).toBe(type);
  });

  it("never have more than six words", () => {
    expect(
      nameType("is ready to offer aid to help to build roads in".split(" ")).split("_").length,
    ).toBeLessThanOrEqual(6);
  });
});

describe("categories", () => {
  it.each([
    [["launch crackdown", "launch"], "COERCE"],
    [["call for", "call"], "REQUEST"],
    [["call"], "SAY"],
    [["take", "take"], "OTHER"],
    [["flee"], "RETREAT"],
    [["marry"], "KINSHIP"],
    // the noun of the act over the verb that carries it
    [["hold talk", "hold"], "CONSULT"],
    [["provide support", "provide to", "provide"], "SUPPORT"],
    [["take part in", "take part", "take", "a protest"], "PROTEST"],
    [["attend", "attend", "a summit"], "CONSULT"],
    // but not of a verb with a meaning of its own
    [["watch", "watch", "a demonstration"], "OTHER"],
    // particles and prepositions
    [["head for", "head"], "LOCATION"],
    [["head"], "ROLE"],
    [["lift up", "lift"], "OTHER"],
    [["take to", "take", "a street"], "PROTEST"],
    [["return territory", "return to", "return"], "CONCEDE"],
    [["return to", "return"], "LOCATION"],
    // who or what is acted on
    [["call someone alone", "call someone", "call"], "CONSULT"],
    [["call someone", "call"], "SAY"],
    [["sign striker", "sign someone", "sign"], "COOPERATE"],
    [["sign treaty", "sign"], "AGREE"],
    [["contract malaria", "contract"], "OTHER"],
    // what somebody is
    [["be instructor", "be"], "ROLE"],
    [["be resident", "be"], "LOCATION"],
    [["be critical", "be"], "ACCUSE"],
    // passives
    [["be release from", "release from", "release"], "CONCEDE"],
    [["be elect in", "be elect", "elect"], "ROLE"],
    [["elect"], "SUPPORT"],
    [["be present", "present", "be at", "be"], "LOCATION"],
    // what is let out, and who
    [["release report", "release"], "SAY"],
    [["release album", "release"], "OTHER"],
    // the homes are further away
    [["provide power", "provide for", "provide", "a home"], "AID"],
  ])("%j → %s", (keys, category) => {
    expect(nameCategory(keys)).toBe(category);
  });

  it.each([
    ["Norway is ready to provide military support to Finland.", ["Norway:Place", "Finland:Place"], "SUPPORT"],
    ["Berg tried to protect Lund.", ["Berg", "Lund"], "AID"],
    ["Lund is said to support Berg.", ["Lund", "Berg"], "SUPPORT"],
    ["Norway issued a desperate plea to Finland.", ["Norway:Place", "Finland:Place"], "REQUEST"],
    ["Berg expressed solidarity with Lund.", ["Berg", "Lund"], "SUPPORT"],
    ["Nurses took to the streets of Oslo.", ["Nurses:Group", "Oslo:Place"], "PROTEST"],
    ["Norway sent its army to Finland.", ["Norway:Place", "Finland:Place"], "MOBILIZE"],
    ["Lund headed for Oslo.", ["Lund", "Oslo:Place"], "LOCATION"],
    ["Norway declared war on Finland.", ["Norway:Place", "Finland:Place"], "ASSAULT"],
    ["Lund has called Berg.", ["Lund", "Berg"], "CONSULT"],
    ["Globex signed Berg.", ["Globex:Organization", "Berg"], "COOPERATE"],
    ["Lund flew to Peru to visit Berg.", ["Lund", "Berg"], "CONSULT"],
    ["Lund marched to demand the release of Berg.", ["Lund", "Berg"], "PROTEST"],
  ])("are told by the word that decides: %s %s %s", (text, descriptions, category) => {
    const doc = annotate(text);
    const triples = extractTriples(doc, createChains(doc, descriptions));
    expect(triples.map((triple) => triple.category)).toEqual([category]);
  });
});

describe("descriptions", () => {
  it.each([
    [
      "Berg, a former United States Representative, left.",
      ["Berg", "United States:Place"],
      "former Representative of",
      "IS_FORMER_REPRESENTATIVE_OF ROLE",
    ],
    ["Berg, the son-in-law of Lund, left.", ["Berg", "Lund"], "son-in-law of", "IS_SON_IN_LAW_OF KINSHIP"],
    [
      "Berg, the editor-in-chief of Lund, left.",
      ["Berg", "Lund"],
      "editor-in-chief of",
      "IS_EDITOR_IN_CHIEF_OF ROLE",
    ],
    [
      "Berg, the foreign affairs minister of Peru, left.",
      ["Berg", "Peru:Place"],
      "foreign affairs minister of",
      "IS_FOREIGN_AFFAIRS_MINISTER_OF ROLE",
    ],
    [
      "Berg, the Vice President of Peru, left.",
      ["Berg", "Peru:Place"],
      "Vice President of",
      "IS_VICE_PRESIDENT_OF ROLE",
    ],
    ["Berg is a chef at Globex.", ["Berg", "Globex:Organization"], "chef at", "IS_CHEF_AT ROLE"],
    [
      "Piura, the oldest port in Peru, was flooded.",
      ["Piura:Place", "Peru:Place"],
      "oldest port in",
      "IS_OLDEST_PORT_IN LOCATION",
    ],
    [
      "Berg is one of the former rivals of Lund.",
      ["Berg", "Lund"],
      "former rivals of",
      "IS_FORMER_RIVAL_OF ROLE",
    ],
  ])("%s", (...[text, descriptions, words, name]) => {
    const doc = annotate(text);
    const triples = extractTriples(doc, createChains(doc, descriptions));
    expect(triples.map(({ type, category }) => `${type} ${category}`)).toEqual([name]);
    expect(triples[0]?.phrase).toMatch(new RegExp(`^is (?:an?|the|one of the) ${words}$`));
  });
});

it("of several phrases the plainest is shown, of equally plain ones the surest", () => {
  const readings = [
    { phrase: "is the embattled chairman of", confidence: 0.95 },
    { phrase: "was the chairman of", confidence: 0.8 },
    { phrase: "is the chairman of", confidence: 0.9 },
  ];
  expect(plainest(readings)?.phrase).toBe("is the chairman of");
});
