// The words of Cypher that both stores know (openCypher 9): for highlighting and completion.

export const KEYWORDS = [
  "ALL", "AND", "AS", "ASC", "ASCENDING", "BY", "CALL", "CASE", "CONTAINS", "DESC", "DESCENDING", "DISTINCT",
  "ELSE", "END", "ENDS", "EXISTS", "EXPLAIN", "IN", "IS", "LIMIT", "MATCH", "NOT", "NULL", "OPTIONAL", "OR",
  "ORDER", "PROFILE", "RETURN", "SHORTEST", "SKIP", "STARTS", "THEN", "UNION", "UNWIND", "WHEN", "WHERE", "WITH",
  "XOR", "YIELD", "TRUE", "FALSE",
] as const; // prettier-ignore

/** Known, so that they are coloured; not offered, since the console only reads. */
export const WRITING = ["CREATE", "DELETE", "DETACH", "FOREACH", "LOAD", "MERGE", "REMOVE", "SET"] as const;

/** Functions, with what they take and give. */
export const FUNCTIONS: readonly (readonly [name: string, shape: string])[] = [
  ["abs", "(number)"],
  ["allShortestPaths", "((a)-[*]-(b)) all of the shortest length"],
  ["any", "(x IN list WHERE …)"],
  ["avg", "(value) over the group"],
  ["ceil", "(number)"],
  ["coalesce", "(value, …) the first that is not null"],
  ["collect", "(value) a list of the group"],
  ["count", "(value or *) of the group"],
  ["endNode", "(relationship)"],
  ["exists", "(pattern)"],
  ["floor", "(number)"],
  ["head", "(list) its first"],
  ["keys", "(node) names of its properties"],
  ["labels", "(node)"],
  ["last", "(list)"],
  ["length", "(path) in steps"],
  ["max", "(value) of the group"],
  ["min", "(value) of the group"],
  ["nodes", "(path)"],
  ["none", "(x IN list WHERE …)"],
  ["properties", "(node)"],
  ["range", "(from, to)"],
  ["reduce", "(sum = 0, x IN list | …)"],
  ["relationships", "(path)"],
  ["replace", "(text, what, by)"],
  ["round", "(number)"],
  ["shortestPath", "((a)-[*]-(b))"],
  ["size", "(list or text)"],
  ["split", "(text, by)"],
  ["startNode", "(relationship)"],
  ["substring", "(text, start, length)"],
  ["sum", "(value) over the group"],
  ["tail", "(list) all but its first"],
  ["toFloat", "(value)"],
  ["toInteger", "(value)"],
  ["toLower", "(text)"],
  ["toString", "(value)"],
  ["toUpper", "(text)"],
  ["trim", "(text)"],
  ["type", "(relationship)"],
];
