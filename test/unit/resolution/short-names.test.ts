// Short names and acronyms that stand for a long name of another article, and those that must not.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../server/extraction/resolution/index.ts";
import { factsOf, organization, person, place, resolve, type ChainSpec } from "./helpers.ts";

type Documents = Readonly<Record<string, readonly ChainSpec[]>>;

const NAIR = person("Priya Nair", "Nair");

describe("resolveEntities, for short names", () => {
  it.each<[string, Documents, string[]]>([
    [
      "a company's first word, where the articles share an actor",
      { a: [organization("Brightwater Capital"), NAIR], b: [organization("Brightwater"), NAIR] },
      ["organization/brightwater-capital"],
    ],
    [
      "a church's object",
      { a: [organization("Church of Scientology"), NAIR], b: [organization("Scientology"), NAIR] },
      ["organization/church-of-scientology"],
    ],
    [
      "a short name that the other article uses itself",
      { a: [organization("Halden Foods", "Halden")], b: [organization("Halden")] },
      ["organization/halden-foods"],
    ],
    [
      "an acronym that the other article defines",
      { a: [organization("Matatu Owners Association", "MOA")], b: [organization("MOA")] },
      ["organization/matatu-owners-association"],
    ],
  ])("should join %s", (_what, documents, ids) => {
    expect([...resolve(documents).keys()].filter((id) => id.startsWith("organization/"))).toEqual(ids);
  });

  it.each<[string, Documents, number]>([
    [
      "a company's first word in an article without a common actor",
      { a: [organization("Apple Records"), NAIR], b: [organization("Apple"), person("Tim Cook")] },
      2,
    ],
    [
      "a short name that two long ones fit",
      { a: [organization("Brightwater Capital"), NAIR], b: [organization("Brightwater Energy"), NAIR], c: [organization("Brightwater"), NAIR] }, // prettier-ignore
      3,
    ],
    [
      "an acronym of two bodies",
      {
        a: [organization("Fair Trade Commission", "FTC"), person("Kim Tae-ho")],
        b: [organization("Federal Trade Commission", "FTC"), person("Lina Khan")],
        c: [organization("FTC")],
      },
      3,
    ],
    [
      "two that one article names side by side",
      { a: [organization("Halden Foods"), NAIR], b: [organization("Halden"), organization("Halden Foods"), NAIR] }, // prettier-ignore
      2,
    ],
    ["a state and its bank", { a: [organization("Bank of England"), NAIR], b: [organization("England"), NAIR] }, 2], // prettier-ignore
  ])("should not join %s", (_what, documents, count) => {
    const found = [...resolve(documents).keys()].filter((id) => id.startsWith("organization/"));
    expect(found).toHaveLength(count);
  });

  it("should let a common actor decide which of two bodies an acronym stands for", () => {
    const entities = resolve({
      a: [organization("Fair Trade Commission", "FTC"), person("Kim Tae-ho")],
      b: [organization("Federal Trade Commission", "FTC"), person("Lina Khan")],
      c: [organization("FTC"), person("Lina Khan")],
    });
    expect(entities.get("organization/federal-trade-commission")).toEqual(["b: Federal Trade Commission", "c: FTC"]); // prettier-ignore
  });

  it("should say why, and how surely", () => {
    const facts = [
      factsOf("a", [organization("Brightwater Capital"), NAIR]),
      factsOf("b", [organization("Brightwater"), NAIR]),
    ];
    const brightwater = resolveEntities(facts, []).find(({ type }) => type === "Organization");
    expect(brightwater?.merges).toEqual([
      {
        name: "Brightwater",
        reason: "part of the name Brightwater Capital in a related article",
        confidence: 0.75,
      },
    ]);
  });

  it("should join a new article's short name to a long one of the store that is known by it", () => {
    const known = [{ id: "organization/halden-foods", name: "Halden Foods", type: "Organization" as const, aliases: ["Halden"], named: true }]; // prettier-ignore
    expect([...resolve({ a: [organization("Halden")] }, known).keys()]).toEqual([
      "organization/halden-foods",
    ]);
  });

  it("should stay quick with thousands of companies of one first word", () => {
    const companies = Array.from({ length: 5000 }, (_, i) =>
      organization(`Global Word${i} Capital`, `Word${i}`),
    );
    const documents = Object.fromEntries(
      Array.from({ length: 100 }, (_, d) => [`d${d}`, [...companies.slice(d * 50, d * 50 + 50), organization("Global")]]), // prettier-ignore
    );
    expect(resolve(documents).size).toBe(5001);
  });
});

describe("resolveEntities, for people of one surname", () => {
  const given = fc.constantFrom("Dennis", "Carol", "Peter", "Susan", "Helen", "James");
  it("should keep two given names apart, within an article and across articles", () => {
    fc.assert(
      fc.property(given, given, fc.boolean(), (a, b, isOneArticle) => {
        fc.pre(a !== b);
        const [x, y] = [person(`${a} Whitaker`), person(`${b} Whitaker`)];
        const bare = person("Whitaker");
        const found = resolve(isOneArticle ? { a: [x, y, bare] } : { a: [x], b: [y], c: [bare] });
        expect([...found.keys()].filter((id) => /\/(?!whitaker)/.test(id))).toHaveLength(2);
      }),
    );
  });
});

describe("resolveEntities, for bodies that every reader knows", () => {
  const one = (...names: string[]) =>
    resolveEntities(
      names.map((name, i) => factsOf(`${i}`, [organization(name)])),
      [],
    ).map(({ id }) => id);

  it.each([
    [["EU", "European Union"], "organization/european-union"],
    [["the Fed", "US Federal Reserve", "Federal Reserve"], "organization/federal-reserve"],
    [["WHO", "World Health Organization"], "organization/world-health-organization"],
    [["NATO", "Nato"], "organization/nato"],
  ])("should join %j across articles", (names, id) => {
    expect(one(...names)).toEqual([id]);
  });

  it("should not join what another's name goes on with", () => {
    expect(one("EU", "EU Parliament", "Bank of the European Union")).toHaveLength(3);
  });
});

describe("resolveEntities, for institutions that every state has", () => {
  const india = [place("India", "India", "India")];
  const kenya = [place("Kenya", "Kenya", "Kenya")];
  const court = organization("Supreme Court");

  it("should tell them apart by the state that the article is about, in their ids too", () => {
    const entities = resolve({ a: [...india, court], b: [...kenya, court], c: [...india, court] });
    expect(entities.get("organization/supreme-court-of-india")).toEqual(["a: Supreme Court", "c: Supreme Court"]); // prettier-ignore
    expect(entities.get("organization/supreme-court-of-kenya")).toEqual(["b: Supreme Court"]);
  });

  it("should not tell whose one is that is spoken of after another state", () => {
    const facts = factsOf("a", [...india, place("Nepal"), court]);
    const { text } = facts.record;
    const start = text.indexOf("Nepal");
    const record = { ...facts.record, sentences: [{ start, end: text.length }] };
    expect(resolveEntities([{ ...facts, record }], []).map(({ id }) => id)).toContain(
      "organization/supreme-court",
    );
  });

  it("should join the spelled-out name of the same institution", () => {
    const entities = resolve({ a: [...india, court], b: [organization("Supreme Court of India")] });
    expect([...entities.keys()].filter((id) => id.startsWith("organization/"))).toEqual(["organization/supreme-court-of-india"]); // prettier-ignore
  });

  it("should find it again in the store", () => {
    const known = [{ id: "organization/supreme-court-of-india", name: "Supreme Court", type: "Organization" as const, aliases: [], named: true }]; // prettier-ignore
    expect([...resolve({ b: [...india, court] }, known).keys()]).toContain(
      "organization/supreme-court-of-india",
    );
    expect([...resolve({ b: [...kenya, court] }, known).keys()]).toContain(
      "organization/supreme-court-of-kenya",
    );
  });
});
