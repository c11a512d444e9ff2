// Short names for long ones across articles: "Brightwater" for "Brightwater Capital", "Scientology" for "Church of
// Scientology", "MOA" where another article defined it. Where two long names fit, the articles' common actors decide
// which is meant; where they do not, the short name stays by itself.
import { ORGANIZATION_NOUNS } from "../../../graph-data/lexicons/nouns/group-nouns.ts";
import { COMPANY_WORDS } from "../../../graph-data/lexicons/organizations/company-words.ts";
import type { Candidate } from "./candidates.ts";
import type { Clusters } from "./clusters.ts";
import type { Context } from "./context.ts";
import { groupBy } from "./group-by.ts";
import { isCommonInstitution } from "./institutions.ts";
import { isAcronym, normaliseName } from "./names.ts";
import { stateOf } from "./states.ts";

/** A short name that more long names share means nothing. */
const MAX_OPTIONS = 50;
/** Articles of a cluster that are looked at for common actors. */
const MAX_CONTEXTS = 20;
const LEAST_LETTERS = 2;

/** A name that a thing may go by elsewhere. */
interface ShortForm {
  readonly long: Candidate;
  readonly key: string;
  readonly reason: string;
  /** What it is worth by itself; null where only articles with an actor in common make it likely. */
  readonly alone: number | null;
  readonly related: number;
}

export function joinShortNames(things: readonly Candidate[], clusters: Clusters, context: Context): void {
  const forms = groupBy(things.filter(({ state }) => state === null).flatMap(shortFormsOf), ({ key, long }) => `${long.type} ${key}`); // prettier-ignore
  const shorts = groupBy(things, ({ type, name }) => `${type} ${normaliseName(name)}`);
  for (const [key, options] of forms) {
    const [short] = shorts.get(key) ?? [];
    if (short) joinToOnly(short, options, { clusters, context });
  }
}

function shortFormsOf(long: Candidate): ShortForm[] {
  const own = normaliseName(long.name);
  const aliases = [...long.names.keys()]
    .map((alias): ShortForm => {
      const [related, alone] = isAcronym(alias) ? [0.9, 0.85] : [0.85, 0.7];
      return { long, key: normaliseName(alias), reason: `short for ${long.name} in another article`, alone, related }; // prettier-ignore
    })
    .filter(({ key }) => key.length < own.length);
  const parts = long.type === "Organization" ? partsOf(own) : [];
  const guessed = parts.map(
    (key): ShortForm => ({ long, key, reason: `part of the name ${long.name} in a related article`, alone: null, related: 0.75 }), // prettier-ignore
  );
  const known = new Set(aliases.map(({ key }) => key));
  return [...aliases, ...guessed.filter(({ key }) => !known.has(key))].filter(
    ({ key }) => key.length >= LEAST_LETTERS && !isCommonInstitution(key) && stateOf(key) === null,
  );
}

/** "brightwater" of "brightwater capital", "scientology" of "church of scientology" */
function partsOf(name: string): string[] {
  const words = name.split(" ");
  let end = words.length;
  while (end > 1 && COMPANY_WORDS.has(words[end - 1] ?? "")) end--;
  const [kind = "", of, ...object] = words;
  return [
    ...(end < words.length ? [words.slice(0, end).join(" ")] : []),
    ...(of === "of" && object.length === 1 && ORGANIZATION_NOUNS.has(kind) ? object : []),
  ];
}

function joinToOnly(
  short: Candidate,
  options: readonly ShortForm[],
  { clusters, context }: { readonly clusters: Clusters; readonly context: Context },
): void {
  const own = clusters.find(short.index);
  const others = [...groupBy(options, ({ long }) => String(clusters.find(long.index))).values()].flatMap(([best]) => best ?? []); // prettier-ignore
  const apart = others.filter(({ long }) => clusters.find(long.index) !== own && !areMetTogether(short, long, clusters)); // prettier-ignore
  if (apart.length === 0 || apart.length > MAX_OPTIONS) return;
  const related = apart.filter(({ long }) => areRelated(short, long, { clusters, context }));
  const [chosen] = related.length === 1 ? related : apart;
  const isOnly = related.length === 1 || (related.length === 0 && apart.length === 1);
  const confidence = related.length === 1 ? chosen?.related : chosen?.alone;
  if (chosen && isOnly && confidence != null)
    clusters.join(chosen.long, short, { reason: chosen.reason, confidence });
}

const documentsOf = (candidate: Candidate, clusters: Clusters): string[] =>
  clusters.membersOf(candidate).flatMap(({ document }) => document ?? []);

/** Where one article has both and coreference left them apart, they are two. */
function areMetTogether(a: Candidate, b: Candidate, clusters: Clusters): boolean {
  const documents = new Set(documentsOf(a, clusters));
  return documentsOf(b, clusters).some((document) => documents.has(document));
}

function areRelated(
  short: Candidate,
  long: Candidate,
  { clusters, context }: { readonly clusters: Clusters; readonly context: Context },
): boolean {
  const except = new Set([...clusters.membersOf(short), ...clusters.membersOf(long)].map(({ name }) => normaliseName(name))); // prettier-ignore
  const [ours, theirs] = [documentsOf(short, clusters), documentsOf(long, clusters)].map((d) => d.slice(0, MAX_CONTEXTS)); // prettier-ignore
  return (ours ?? []).some((a) =>
    (theirs ?? []).some((b) => context.areSameStory(a, b) || context.shareActor(a, b, except)),
  );
}
