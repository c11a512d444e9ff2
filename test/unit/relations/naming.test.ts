// Forms of verbs, relation types and categories.
import { describe, expect, it } from "vitest";
import { plainest } from "../../../graph-data/schema/index.ts";
import {
  pastParticiple,
  pastTense,
  thirdPerson,
} from "../../../server/extraction/relations/naming/inflect.ts";
import { nameCategory, nameType } from "../../../server/extraction/relations/naming/name-relation.ts";

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
  ])("%j → %s", (keys, category) => {
    expect(nameCategory(keys)).toBe(category);
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
