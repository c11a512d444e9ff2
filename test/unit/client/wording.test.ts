// Relations in words: a claim is never read as a fact, and a denial not as its opposite.
import { describe, expect, it } from "vitest";
import { showGraph } from "../../../client/model/arrange.ts";
import { EMPTY_SCENE } from "../../../client/model/scene.ts";
import { asideOf, phraseOf, sentenceIn } from "../../../client/model/wording.ts";
import { relationshipName } from "../../../client/panels/console/values.ts";
import { statement } from "../../../client/panels/article/marks.ts";
import { summaryOf } from "../../../client/model/described.ts";
import { edge, SAMPLE } from "../../fixtures/sample-graph.ts";

const scene = showGraph(SAMPLE)(EMPTY_SCENE);
const { data } = scene;

describe("a denial", () => {
  it.each([
    ["visited", "positive", "visited"],
    ["visited", "negative", "not: visited"],
    ["will not allow", "negative", "will not allow"],
    ["didn’t visit", "negative", "didn’t visit"],
    ["noted", "negative", "not: noted"],
  ] as const)("of %s, %s, reads %s", (phrase, polarity, words) =>
    expect(phraseOf({ phrase, polarity })).toBe(words),
  );
});

describe("what is no plain fact", () => {
  it.each([
    ["asserted", null, ""],
    ["asserted", "Ada", "according to Ada"],
    ["claimed", "Ada", "according to Ada"],
    ["claimed", null, "claimed"],
    ["planned", "Ada", "planned, according to Ada"],
    ["requested", null, "requested"],
  ] as const)("%s by %s is told as “%s”", (status, speaker, words) =>
    expect(asideOf(status, speaker)).toBe(words),
  );

  it("is told wherever the relation is read", () => {
    const claim = edge("c", "person/ben", "place/oslo", { status: "claimed", attributedTo: "person/ada" });
    expect(sentenceIn(scene, claim)).toBe("Ben met Oslo, according to Ada");
    expect(statement(summaryOf(data, claim)).qualifier).toBe("according to Ada");
    const { type, ...properties } = claim.attributes;
    const cell = { ...properties, evidence: [] };
    expect(
      relationshipName({
        ...{ $type: "relationship", id: "c", type, start: claim.source, end: claim.target },
        properties: cell,
      }),
    ).toBe("met (according to person/ada)");
  });
});
