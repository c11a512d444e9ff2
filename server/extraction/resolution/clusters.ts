// Candidates that are one thing, joined pair by pair, unless what is known of the two sides conflicts.
import type { MergeRecord } from "../../../graph-data/schema/index.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import type { Candidate } from "./candidates.ts";
import { areGivenNamesCompatible } from "./given-names.ts";

export interface Join {
  readonly reason: string;
  readonly confidence: number;
  /** Joins although the given names conflict: there is evidence that one of them is a slip. */
  readonly overGivenNames?: boolean;
}

/** What a cluster's members say about it; small, however many members it has. */
interface Profile {
  readonly known: Set<string>;
  /** Distinct given names. */
  readonly given: Map<string, readonly string[]>;
  readonly genders: Set<string>;
}

interface Cluster {
  readonly members: Candidate[];
  readonly records: MergeRecord[];
  readonly profile: Profile;
}

export class Clusters {
  private readonly sets: DisjointSets;
  private readonly clusters: (Cluster | null)[];

  constructor(candidates: readonly Candidate[]) {
    this.sets = new DisjointSets(candidates.length);
    this.clusters = candidates.map((candidate) => ({
      members: [candidate],
      records: [],
      profile: profileOf(candidate),
    }));
  }

  /** All candidates that are one thing with this one. */
  membersOf(candidate: Candidate): readonly Candidate[] {
    return this.clusters[this.find(candidate.index)]?.members ?? [candidate];
  }

  /** The same number for all candidates that are one thing. */
  find(index: Candidate["index"]): number {
    return this.sets.find(index);
  }

  /** @returns false if something known of the two speaks against it. */
  join(a: Candidate, b: Candidate, { reason, confidence, overGivenNames = false }: Join): boolean {
    const rootA = this.find(a.index);
    const rootB = this.find(b.index);
    if (rootA === rootB) return true;
    const clusterA = this.clusters[rootA];
    const clusterB = this.clusters[rootB];
    if (!clusterA || !clusterB || !areCompatible(clusterA.profile, clusterB.profile, overGivenNames))
      return false;
    const isIntoA = clusterA.members.length >= clusterB.members.length;
    const [into, from] = isIntoA ? [clusterA, clusterB] : [clusterB, clusterA];
    into.records.push(...from.records, { name: isIntoA ? b.name : a.name, reason, confidence });
    into.members.push(...from.members);
    from.profile.known.forEach((id) => into.profile.known.add(id));
    from.profile.given.forEach((given, key) => into.profile.given.set(key, given));
    from.profile.genders.forEach((gender) => into.profile.genders.add(gender));
    const [kept, gone] = isIntoA ? [rootA, rootB] : [rootB, rootA];
    this.sets.unite(gone, kept);
    this.clusters[gone] = null;
    return true;
  }

  /** Each cluster with the reasons of its joins. */
  all(): { readonly members: readonly Candidate[]; readonly records: readonly MergeRecord[] }[] {
    return this.clusters.flatMap((cluster) => cluster ?? []);
  }
}

function profileOf({ known, person, gender }: Candidate): Profile {
  const given = person?.given ?? [];
  return {
    known: new Set(known ? [known.id] : []),
    given: new Map(given.length > 0 ? [[given.join(" "), given]] : []),
    genders: new Set(gender ? [gender] : []),
  };
}

function areCompatible(a: Profile, b: Profile, overGivenNames: boolean): boolean {
  // The store has settled that these are two.
  if (new Set([...a.known, ...b.known]).size > 1) return false;
  if (new Set([...a.genders, ...b.genders]).size > 1) return false;
  if (overGivenNames) return true;
  return [...a.given.values()].every((x) =>
    [...b.given.values()].every((y) => areGivenNamesCompatible(x, y)),
  );
}
