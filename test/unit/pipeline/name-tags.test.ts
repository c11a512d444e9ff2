// Names that the tagger takes for other words, as the whole pipeline sees them.
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

it.each([
  [
    "Norwegian Ambassador to the United Nations Nina Holm met Karl Berg in Oslo.",
    ["Nina Holm met Karl Berg", "Nina Holm is ambassador to United Nations"],
  ],
  [
    "First Minister of Scotland Laura Miller thanked Karl Berg.",
    ["Laura Miller is first minister of Scotland", "Laura Miller thanked Karl Berg"],
  ],
  [
    "A letter was sent by former Governor of Kansas Laura Miller, who praised Chile.",
    ["Laura Miller is former governor of Kansas", "Laura Miller praised Chile"],
  ],
  ["Demand will fall, said Globex Chief Executive Ann Lund.", ["Ann Lund is chief executive of Globex"]],
  [
    "Initech Chief Financial Officer Karl Berg told Reuters on Monday that sales rose.",
    ["Karl Berg is chief financial officer of Initech", "Karl Berg told Reuters"],
  ],
  [
    "The vaccine works, Novapharm Vice President Marta Oduya said.",
    ["Marta Oduya is vice president of Novapharm"],
  ],
])("should take whoever is named behind a post for its holder: %s", async (text, told) => {
  const extractor = await loadLocalExtractor();
  const { edges, nodes } = buildGraph([extractor.read({ id: "d", text, source: null })]);
  const nameOf = (key: string) => nodes.find((node) => node.key === key)?.attributes.label ?? "";
  const edgesTold = edges.map((e) => `${nameOf(e.source)} ${e.attributes.phrase} ${nameOf(e.target)}`);
  expect(edgesTold).toEqual(expect.arrayContaining(told));
});

it.each([
  [
    "an ordinal number",
    "Dean Kamen founded FIRST in 1989. Thousands of pupils came to FIRST in Houston.",
    "FIRST",
  ],
  ["a pronoun", "WHO Director-General Tedros Ghebreyesus spoke in Geneva on Friday.", "WHO"],
  ["a bracket", "Doctors from Oslo thanked @RedCross for its help in Aleppo last week.", "@RedCross"],
])("should find a name that is taken for %s.", async (_, text, name) => {
  const extractor = await loadLocalExtractor();
  const { chains } = extractor.read({ id: "d", text: `News of the day\n\n${text}\n`, source: null });
  expect(chains.filter(({ named }) => named).map((chain) => chain.name)).toContain(name);
});
