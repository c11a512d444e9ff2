// Chains of all documents → entities: one for one real-world thing, with the reason of every merge.
import type { EntityType, KnownEntity } from "../../../graph-data/schema/index.ts";
import type { ResolvedEntity } from "../doc.ts";
import type { DocumentFacts } from "../facts.ts";
import { claimSlug, toSlug } from "../slug.ts";
import { collectCandidates, type Candidate } from "./candidates.ts";
import { Clusters } from "./clusters.ts";
import { createContext } from "./context.ts";
import { chooseName, explainNames, listNames } from "./display-name.ts";
import { institutionSlug } from "./institutions.ts";
import { findState } from "./metonyms.ts";
import { normaliseName } from "./names.ts";
import { resolvePeople } from "./people.ts";
import { resolveThings } from "./things.ts";
import { resolveUnnamed, type Draft } from "./unnamed.ts";

interface Identified extends Draft {
  /** The id it has in the store. */
  readonly known: string | null;
  /** Name of the state it stands for. */
  readonly state: string | null;
  /** Name of the state whose institution it is. */
  readonly seat: string | null;
}

/**
 * Joins the chains of all documents, and the entities the store knows, to entities.
 * @param known Keep their ids; two of them are never joined.
 * @returns only entities that some document mentions.
 */
export function resolveEntities(
  documents: readonly DocumentFacts[],
  known: readonly KnownEntity[],
): ResolvedEntity[] {
  const context = createContext(documents);
  const candidates = collectCandidates(documents, known);
  const clusters = new Clusters(candidates);
  resolvePeople(candidates, clusters, context);
  resolveThings(candidates, clusters, context);
  const named = clusters
    .all()
    .map(({ members, records }) => toDraft(members, explainWith(records)))
    .filter(({ chains }) => chains.length > 0);
  const unnamed = resolveUnnamed(documents, context).map((draft) => ({
    ...draft,
    known: null,
    state: null,
    seat: null,
  }));
  const titles = new Map(documents.map(({ record }) => [record.id, record.title]));
  return nameEntities([...named, ...unnamed], { known, titles });
}

type Explain = (name: string, members: readonly Candidate[]) => Draft["merges"];
const explainWith =
  (records: Draft["merges"]): Explain =>
  (name, members) =>
    explainNames(name, members, records);

function toDraft(members: readonly Candidate[], explain: Explain): Identified {
  const type = chooseType(members);
  const name = chooseName(type, members);
  return {
    type,
    name,
    named: true,
    aliases: listNames(members).flatMap((usage) => (usage.name === name ? [] : [usage.name])),
    merges: explain(name, members),
    chains: members.flatMap(({ document, chain }) => (document === null ? [] : [{ document, chain }])),
    known: members.find((member) => member.known)?.known?.id ?? null,
    state: findState(members),
    seat: members.find(({ seat }) => seat !== null)?.seat ?? null,
  };
}

/** The store's type, else the type of most mentions; "Other" only where no article tells more. */
function chooseType(members: readonly Candidate[]): EntityType {
  const known = members.find((member) => member.known);
  const weights = new Map<EntityType, number>();
  for (const { type, names } of members)
    weights.set(type, (weights.get(type) ?? 0) + [...names.values()].reduce((sum, n) => sum + n, 0));
  if (weights.size > 1) weights.delete("Other");
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return known?.type ?? ranked[0]?.[0] ?? "Other";
}

/** Ids by type and name; where two named things would share one, the more mentioned comes first. */
function nameEntities(
  drafts: readonly Identified[],
  { known, titles }: { readonly known: readonly KnownEntity[]; readonly titles: ReadonlyMap<string, string> },
): ResolvedEntity[] {
  const taken = new Set(known.map(({ id }) => id));
  const ordered = [...drafts].sort(
    (a, b) => Number(b.named) - Number(a.named) || b.chains.length - a.chains.length || compareChains(a, b),
  );
  const shared = repeated([...taken, ...ordered.map(plainId)]);
  const withIds = ordered.map((draft) => {
    const plain = plainId(draft);
    const article = draft.named ? null : onlyArticle(draft, titles);
    const isTold = article !== null && shared.has(plain);
    return { ...draft, id: draft.known ?? claimSlug(isTold ? idInArticle(draft, article) : plain, taken) };
  });
  const states = new Map(
    [...known.map(({ id, name, type }) => ({ id, name, type })), ...withIds]
      .filter(({ type }) => type === "Place" || type === "Organization")
      .map(({ id, name }) => [normaliseName(name), id]),
  );
  return withIds.map(({ known: _known, seat: _seat, state, ...draft }) => {
    const standsFor = state === null ? null : (states.get(normaliseName(state)) ?? null);
    return { ...draft, standsFor: standsFor === draft.id ? null : standsFor };
  });
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}

const plainId = ({ type, name, seat }: Identified): string =>
  `${type.toLowerCase()}/${institutionSlug(name, seat)}`;

/** Title of the one article that speaks of somebody, or null where several do. */
function onlyArticle({ chains }: Draft, titles: ReadonlyMap<string, string>): string | null {
  const documents = new Set(chains.map(({ document }) => document));
  const [first] = documents;
  return documents.size === 1 && first !== undefined ? (titles.get(first) ?? null) : null;
}

/** Of people in several articles each is told by its article, however many there are: group/500-people-in-fire-at-a-mill-in-leeds. */
function idInArticle({ type, name, aliases }: Draft, title: string): string {
  const article = title.split(/\s+/).slice(0, TITLE_WORDS).join(" ");
  return `${type.toLowerCase()}/${toSlug(aliases[0] ?? name)}-in-${toSlug(article)}`;
}

const TITLE_WORDS = 6;

function compareChains(a: Draft, b: Draft): number {
  const key = ({ name, chains }: Draft): string => `${name}\u0000${chains[0]?.document ?? ""}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : (a.chains[0]?.chain ?? 0) - (b.chains[0]?.chain ?? 0);
}
