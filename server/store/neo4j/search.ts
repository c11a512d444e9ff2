// Candidates from Neo4j's full-text index: words, prefixes, typing errors and consonant skeletons.
import { skeleton, skeletonKey, tellingWords } from "../search/fold.ts";
import { allowedEdits, isShort } from "../search/rank.ts";
import { SEARCH_INDEX } from "./migrations.ts";

/** How many matches the index gives to be weighed. */
const MATCHES = 2000;

const COLUMNS = `e.id AS id, e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.aliases AS aliases,
    e.named AS named, e.mentionCount AS mentionCount`;

const BY_INDEX = `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene, {limit: ${MATCHES}}) YIELD node AS e, score
  WHERE $type IS NULL OR $type IN labels(e)
  RETURN ${COLUMNS}
  ORDER BY score * (1 + log(1 + e.mentionCount)) DESC, id
  LIMIT $limit`;

/** Among so many of the heaviest entities, names that begin with a few letters are looked for. */
const HEAVIEST = 5000;

/**
 * A few letters may begin more names than the index gives, which does not know the heaviest; but then some begin so among
 * the heaviest of all, and these are found by weight.
 */
const BY_PREFIX = `
  CALL {
    CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene, {limit: ${MATCHES}}) YIELD node
    WITH node WHERE $type IS NULL OR $type IN labels(node)
    RETURN node AS e
    UNION
    MATCH (e:Entity)
    WHERE e.mentionCount >= 0 AND ($type IS NULL OR $type IN labels(e))
    WITH e ORDER BY e.mentionCount DESC LIMIT ${HEAVIEST}
    WITH e WHERE any(key IN e.searchKeys WHERE key STARTS WITH $prefix)
    RETURN e
  }
  RETURN ${COLUMNS}
  ORDER BY $prefix IN e.searchKeys DESC, e.mentionCount DESC, id
  LIMIT $limit`;

export function candidateQuery(
  text: string,
): { query: string; parameters: Record<string, unknown> } | undefined {
  const words = tellingWords(text);
  const [only] = words;
  if (only === undefined) return undefined;
  const lucene = words.map(likeWord).join(" AND ");
  return words.length === 1 && isShort(only)
    ? { query: BY_PREFIX, parameters: { lucene, prefix: only } }
    : { query: BY_INDEX, parameters: { lucene } };
}

/** Folded words hold letters and digits only: nothing in them needs escaping for Lucene. */
function likeWord(word: string): string {
  const bones = skeleton(word);
  const edits = allowedEdits(word);
  const ways = [`${word}^4`, `${word}*^2`];
  if (edits > 0) ways.push(`${word}~${edits}`);
  if (bones !== "" && !isShort(word)) ways.push(skeletonKey(bones));
  return `(${ways.join(" OR ")})`;
}
