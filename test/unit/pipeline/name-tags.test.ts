// Names in lists that the tagger takes for verbs, as the whole pipeline sees them.
import { expect, it } from "vitest";
import { loadLocalExtractor } from "../../../server/extraction/local-extractor.ts";
import { buildGraph } from "../../../server/extraction/pipeline.ts";

it("should follow a list of names to its end past one that is tagged as a verb.", async () => {
  const extractor = await loadLocalExtractor();
  const text =
    "Rockstar filed a lawsuit against Google, Samsung Electronics, LG Electronics, Pantech, HTC, ASUS, Huawei and ZTE over former patents of Nortel Networks.";
  const { edges, nodes } = buildGraph([extractor.read({ id: "d", text, source: null })]);
  const nameOf = (key: string): string | undefined =>
    nodes.find((node) => node.key === key)?.attributes.label;
  const sued = edges.filter((edge) => edge.attributes.phrase.includes("lawsuit against"));
  expect(sued.map((edge) => nameOf(edge.target))).toEqual(
    expect.arrayContaining(["Google", "HTC", "ASUS", "Huawei", "ZTE"]),
  );
});
