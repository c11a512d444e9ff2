import { describe, expect, it } from "vitest";
import { fold, skeleton } from "../../../server/store/search/fold.ts";
import { rankCandidates } from "../../../server/store/search/rank.ts";

describe("fold", () => {
  it.each([
    ["Zoë Ångström-Łódź", "zoe angstrom lodz"],
    ["O’Brien", "obrien"],
    ["Сьвятлана Ціханоўская", "svyatlana tsikhanouskaya"],
    ["Κυριάκος", "kyriakos"],
    ["Straße  (A.G.)", "strasse a g"],
    ["北京 2008", "北京 2008"],
    ["", ""],
  ])("should fold %j to %j.", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("skeleton", () => {
  it.each([
    ["tikhanovskaya", "tsikhanouskaya"],
    ["gaddafi", "qaddafi"],
    ["gaddafi", "kadhafi"],
    ["mohammed", "muhammad"],
    ["svetlana", "sviatlana"],
    ["alexander", "aleksandr"],
    ["yushchenko", "juschtschenko"],
    ["kiev", "kyiv"],
    ["zelensky", "zelenskyy"],
  ])("should be the same for %s and %s.", (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
    expect(skeleton(a)).not.toBe("");
  });

  it.each([
    ["minsk", "moscow"],
    ["putin", "poroshenko"],
  ])("should differ for %s and %s.", (a, b) => expect(skeleton(a)).not.toBe(skeleton(b)));
});

describe("rankCandidates", () => {
  const entity = (id: string, name: string, mentionCount: number, aliases: string[] = []) => ({
    ...{ id, name, mentionCount, aliases, type: "Person" as const, named: true },
  });
  const ranked = (text: string, ...candidates: ReturnType<typeof entity>[]) =>
    rankCandidates(text, candidates).map((c) => c.id);

  it("should put the very name before what only begins with it, whatever the weight.", () => {
    expect(
      ranked("minsk", entity("agreements", "Minsk Agreements", 90), entity("minsk", "Minsk", 3)),
    ).toEqual(["minsk", "agreements"]);
  });
  it("should put the heavier of two equal matches first.", () => {
    expect(ranked("smith", entity("a", "Ann Smith", 2), entity("b", "Bob Smith", 9))).toEqual(["b", "a"]);
  });
  it("should find a name in another transliteration, however many letters differ.", () => {
    expect(ranked("Juschtschenko", entity("y", "Viktor Yushchenko", 5))).toEqual(["y"]);
  });
  it("should want every word to match.", () => {
    expect(ranked("ann jones", entity("a", "Ann Smith", 2))).toEqual([]);
  });
  it("should find by any alias and name it.", () => {
    expect(rankCandidates("hwu", [entity("a", "Harbour Workers", 1, ["HWU"])])[0]).toMatchObject({
      matched: "HWU",
      score: 1,
    });
  });
});
