// Search, one entity, and all of them by name.
import type {
  EntitiesAnswer,
  EntitiesQuery,
  EntityAnswer,
  KnownEntity,
} from "../../../graph-data/schema/index.ts";
import type { Database } from "../database.ts";
import { parseSentenceId } from "../model/evidence.ts";
import {
  toDocument,
  toRelationSummary,
  toSummary,
  type DocumentRow,
  type EntityRow,
  type RelationRow,
} from "../model/rows.ts";
import { entityLabel } from "../queries/names.ts";
import * as q from "../queries/read.ts";
import { ENTITIES_OF_DOCUMENTS } from "../queries/write.ts";
import { rankCandidates } from "../search/rank.ts";
import { parseMerges } from "../writes/entities.ts";
import { attributionNames, entitiesById, relationCounts, type Reader } from "./lookup.ts";
import { notFound } from "./not-found.ts";

/** How many candidates the index gives to be ranked. */
const CANDIDATES = 200;
const RELATIONS_LISTED = 200;
const DOCUMENTS_LISTED = 200;
const MENTIONS_READ = 2000;

export async function searchEntities(db: Database, query: EntitiesQuery): Promise<EntitiesAnswer> {
  const { search, type, limit } = query;
  if (search.trim() === "") {
    const label = type ? entityLabel(type) : "Entity";
    const rows = await db.read<EntityRow>(q.heaviestEntities(label), { limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const counts = await relationCounts(
      db,
      shown.map((e) => e.id),
    );
    return {
      entities: shown.map((e) => ({ ...toSummary(e, counts.get(e.id) ?? 0), score: 1, matched: e.name })),
      truncated: rows.length > limit,
    };
  }
  const ranked = rankCandidates(search, await db.candidates(search, type, CANDIDATES));
  const shown = ranked.slice(0, limit);
  const counts = await relationCounts(
    db,
    shown.map((e) => e.id),
  );
  return {
    entities: shown.map((e) => ({
      ...toSummary(e, counts.get(e.id) ?? 0),
      ...{ score: e.score, matched: e.matched },
    })),
    truncated: ranked.length > limit,
  };
}

export async function readEntity(db: Reader, id: string): Promise<EntityAnswer> {
  const entity = (await entitiesById(db, [id])).get(id);
  if (!entity) throw notFound("entity", id);
  const limit = RELATIONS_LISTED + 1;
  const [total, documents, mentions, seen, counts, neighbours, out, into, said] = await Promise.all([
    relationCounts(db, [id]),
    db.read<DocumentRow & { mentionCount: number }>(q.ENTITY_DOCUMENTS, { id }),
    readFirstMentions(db, id),
    db.read<{ firstSeen: string | null; lastSeen: string | null }>(q.SEEN, { id }),
    readRelationKinds(db, id),
    db.read<EntityAnswer["neighbourCounts"][number]>(q.NEIGHBOUR_COUNTS, { id }),
    db.read<RelationRow>(q.RELATIONS_OUT, { id, limit }),
    db.read<RelationRow>(q.RELATIONS_IN, { id, limit }),
    db.read<RelationRow>(q.CLAIMS, { id, limit }),
  ]);
  const relations = [...out, ...into].sort(bySupport);
  const names = await attributionNames(db, [...relations, ...said]);
  return {
    entity: {
      ...toSummary(entity, total.get(id) ?? 0),
      standsFor: entity.standsFor,
      merges: parseMerges(entity.merges),
      firstSeen: seen[0]?.firstSeen ?? null,
      lastSeen: seen[0]?.lastSeen ?? null,
    },
    documents: documents
      .slice(0, DOCUMENTS_LISTED)
      .map((row) => ({ ...toDocument(row), mentionCount: row.mentionCount })),
    mentions,
    relationCounts: counts,
    neighbourCounts: [...neighbours].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    relations: relations.slice(0, RELATIONS_LISTED).map((r) => toRelationSummary(r, names)),
    claims: said.slice(0, RELATIONS_LISTED).map((r) => toRelationSummary(r, names)),
    truncated:
      relations.length > RELATIONS_LISTED ||
      said.length > RELATIONS_LISTED ||
      documents.length > DOCUMENTS_LISTED,
  };
}

const bySupport = (a: RelationRow, b: RelationRow): number =>
  b.evidenceCount - a.evidenceCount || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);

async function readRelationKinds(db: Reader, id: string): Promise<EntityAnswer["relationCounts"]> {
  type Kind = Omit<EntityAnswer["relationCounts"][number], "direction">;
  const [out, into] = await Promise.all([
    db.read<Kind>(q.RELATION_KINDS_OUT, { id }),
    db.read<Kind>(q.RELATION_KINDS_IN, { id }),
  ]);
  return [
    ...out.map((kind) => ({ ...kind, direction: "out" as const })),
    ...into.map((kind) => ({ ...kind, direction: "in" as const })),
  ].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

/** The first place of each wording of the entity, in the order of documents and text. */
async function readFirstMentions(db: Reader, id: string): Promise<EntityAnswer["mentions"]> {
  const rows = await db.read<{
    sentence: string;
    spans: readonly number[];
    texts: readonly string[];
    kinds: readonly string[];
  }>(q.ENTITY_MENTIONS, { id, limit: MENTIONS_READ });
  const first = new Map<string, EntityAnswer["mentions"][number]>();
  const all = rows
    .flatMap((row) =>
      unpackMentions(row).map((m) => ({ document: parseSentenceId(row.sentence).document, ...m })),
    )
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start));
  for (const mention of all) if (!first.has(mention.text)) first.set(mention.text, mention);
  return [...first.values()];
}

/** The mentions that a MENTIONED_IN holds in its parallel lists. */
export const unpackMentions = (row: {
  spans: readonly number[];
  texts: readonly string[];
  kinds: readonly string[];
}): { start: number; end: number; text: string; kind: string }[] =>
  row.texts.map((text, i) => ({
    start: row.spans[2 * i] ?? 0,
    end: row.spans[2 * i + 1] ?? 0,
    text,
    kind: row.kinds[i] ?? "name",
  }));

/** @param replacing Documents about to be written anew: what only they mention is not known any more. */
export async function knownEntities(
  db: Reader,
  replacing: readonly string[] = [],
): Promise<readonly KnownEntity[]> {
  const rows = await db.read<EntityRow>(q.KNOWN_ENTITIES);
  const theirs =
    replacing.length === 0
      ? []
      : await db.read<{ id: string }>(ENTITIES_OF_DOCUMENTS, { ids: [...replacing] });
  const elsewhere =
    theirs.length === 0
      ? []
      : await db.read<{ id: string }>(q.MENTIONED_ELSEWHERE, {
          ids: theirs.map(({ id }) => id),
          documents: [...replacing],
        });
  const lasting = new Set(elsewhere.map(({ id }) => id));
  const leaving = new Set(theirs.map(({ id }) => id).filter((id) => !lasting.has(id)));
  return rows
    .filter(({ id }) => !leaving.has(id))
    .map(({ id, name, type, aliases, named }) => ({ id, name, type, aliases, named }));
}
