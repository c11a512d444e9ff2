// What an entity is called: the fullest proper spelling that is used most, not a slip, not a title.
import { KNOWN_BODIES } from "../../../graph-data/lexicons/organizations/known-bodies.ts";
import type { EntityType, MergeRecord } from "../../../graph-data/schema/index.ts";
import type { Candidate } from "./candidates.ts";
import { isAcronym, normaliseName, stripDescriptor } from "./names.ts";
import { linkConfidence } from "./link-confidence.ts";

interface Usage {
  readonly name: string;
  readonly documents: number;
  readonly mentions: number;
}

/** All names of the members with how they are used, most used first. */
export function listNames(members: readonly Candidate[]): Usage[] {
  const usage = new Map<string, { documents: Set<string>; mentions: number }>();
  for (const { names, document } of members)
    for (const [name, count] of names) {
      const entry = usage.get(name) ?? { documents: new Set<string>(), mentions: 0 };
      entry.documents.add(document ?? "");
      entry.mentions += count;
      usage.set(name, entry);
    }
  return [...usage]
    .map(([name, { documents, mentions }]) => ({ name, documents: documents.size, mentions }))
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

export function chooseName(type: EntityType, members: readonly Candidate[]): string {
  const usages = listNames(members);
  const own = new Set(members.map(({ name }) => name));
  const known = members.find((member) => member.known)?.name;
  const state = members.find((member) => member.state !== null)?.state;
  if (state && !known) return state;
  const proper = usages.filter(({ name }) => own.has(name));
  const acronyms = new Set(
    usages.filter(({ name }) => isAcronym(name)).map(({ name }) => normaliseName(name)),
  );
  const words = proper.map(({ name }) => normaliseName(stripDescriptor(name)).split(" "));
  // "Brightwater" beside "Brightwater Capital"
  const isPart = (key: string): boolean => words.some((long) => long.length > 1 && long.includes(key));
  // "Nato" is no fuller than "NATO".
  const isFull = ({ name }: Usage): boolean =>
    type === "Person"
      ? name.includes(" ")
      : !acronyms.has(normaliseName(name)) && !KNOWN_BODIES.has(name) && !isPart(normaliseName(name));
  const full = proper.filter(isFull);
  const best = (full.length > 0 ? full : proper)[0] ?? usages[0];
  return known ?? best?.name ?? "";
}

/** Why each name is this entity's: what coreference joined within articles, what resolution joined between them. */
export function explainNames(
  name: string,
  members: readonly Candidate[],
  records: readonly MergeRecord[],
): MergeRecord[] {
  const links = members.flatMap((member) =>
    [...member.links]
      .filter(([alias]) => alias !== member.name)
      .map(([alias, rule]): MergeRecord => ({
        name: alias,
        reason: `coreference: ${rule}`,
        confidence: linkConfidence(rule),
      })),
  );
  const best = new Map<string, MergeRecord>();
  for (const record of [...records.filter((r) => r.name !== name || r.reason !== "same name"), ...links]) {
    const key = `${record.name}\u0000${record.reason}`;
    if (!best.has(key)) best.set(key, record);
  }
  return [...best.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.reason < b.reason ? -1 : 1,
  );
}
