// Reading queries that people ask of such a graph. Each gives the same columns and rows on both stores; what they are
// stands in query-answers.json, written by Neo4j (UPDATE_QUERY_ANSWERS=1).

import type { z } from "zod";
import type { jsonValue } from "../../graph-data/schema/index.ts";

export interface TableQuery {
  readonly query: string;
  readonly parameters?: Readonly<Record<string, z.infer<typeof jsonValue>>>;
}

const ask = (query: string, parameters?: TableQuery["parameters"]): TableQuery =>
  parameters ? { query, parameters } : { query };

export const QUERY_TABLE: readonly TableQuery[] = [
  // What is there?
  ask("MATCH (n:Entity) RETURN count(n)"),
  ask("MATCH (n:Entity) RETURN count(*) AS entities"),
  ask("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)"),
  ask("MATCH (d:Document) RETURN d.title, d.published ORDER BY d.title"),
  ask("MATCH (p:Person) RETURN p.name ORDER BY p.name"),
  ask("MATCH (p:Place) RETURN p ORDER BY p.name"),
  ask("MATCH (n:Entity) RETURN labels(n), count(*) ORDER BY count(*) DESC, labels(n)"),
  ask("MATCH (:Entity)-[r]->(:Entity) RETURN type(r), count(*) AS times ORDER BY times DESC, type(r)"),
  ask(
    "MATCH (:Entity)-[r]->(:Entity) RETURN r.category AS category, count(r) AS n ORDER BY n DESC, category",
  ),
  ask("MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT r.status ORDER BY r.status"),
  ask("MATCH (n:Entity {named: false}) RETURN n.name ORDER BY n.name"),
  ask("MATCH (n:Entity) WHERE NOT n.named RETURN n.id ORDER BY n.id"),
  // One entity
  ask("MATCH (n:Person) RETURN n {.name, .id} ORDER BY n.name LIMIT 2"),
  ask("MATCH (n:Entity {id: $id}) RETURN n", { id: "person/mara-lindholm" }),
  ask("MATCH (n {id: 'organization/veld-energy'}) RETURN n.name, n.aliases, n.mentionCount"),
  ask("MATCH (n:Entity) WHERE n.name = 'Port Elin' RETURN n.id"),
  ask("MATCH (n:Entity) WHERE n.name CONTAINS 'Harbour' RETURN n.name ORDER BY n.name"),
  ask("MATCH (n:Entity) WHERE toLower(n.name) STARTS WITH 'the ' RETURN n.name"),
  ask("MATCH (n:Entity) WHERE n.name ENDS WITH 'Energy' RETURN n.name"),
  ask("MATCH (n:Entity) WHERE 'Lindholm' IN n.aliases RETURN n.name"),
  ask("MATCH (n:Entity) WHERE any(a IN n.aliases WHERE a STARTS WITH 'Svia') RETURN n.name"),
  ask("MATCH (n:Entity) WHERE n.name =~ '(?i).*union' RETURN n.name"),
  ask("MATCH (n:Entity) WHERE n.id IN $ids RETURN n.name ORDER BY n.name", {
    ids: ["place/vilnius", "place/norrland"],
  }),
  ask("MATCH (n:Entity) WHERE n.standsFor IS NOT NULL RETURN n.name, n.standsFor"),
  ask("MATCH (n:Entity) RETURN n.name, size(n.aliases) AS aliases ORDER BY aliases DESC, n.name LIMIT 5"),
  // Who does what to whom?
  ask("MATCH (a:Person)-[r:MEETS]->(b) RETURN a.name, b.name ORDER BY a.name, b.name"),
  ask("MATCH (a)-[r:MEETS]->(b) RETURN r ORDER BY r.id"),
  ask(
    "MATCH (a:Entity)-[r:MEETS|SUPPORTS]->(b:Entity) RETURN a.name, type(r), b.name ORDER BY a.name, type(r), b.name",
  ),
  ask(
    "MATCH (a:Person {name: 'Mara Lindholm'})-[r]->(b:Entity) RETURN type(r), r.phrase, b.name ORDER BY type(r), b.name",
  ),
  ask(
    "MATCH (a:Entity)-[r]->(:Entity {id: 'organization/veld-energy'}) RETURN a.name AS who, r.phrase AS does ORDER BY who, does",
  ),
  ask("MATCH (:Entity {id: 'place/port-elin'})-[r]-(x:Entity) RETURN DISTINCT x.name ORDER BY x.name"),
  ask("MATCH (a:Entity)-[r]->(a) RETURN a.name, r.phrase"),
  ask("MATCH (a:Person)-[:LEADS|DIRECTS]->(o) RETURN a.name + ' → ' + o.name AS post ORDER BY post"),
  ask("MATCH (a:Entity)-[r {polarity: 'negative'}]->(b:Entity) RETURN a.name, r.phrase, b.name"),
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.confidence >= 0.9 RETURN a.name, r.confidence, b.name ORDER BY r.confidence DESC, a.name",
  ),
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.category IN ['THREATEN', 'ACCUSE'] RETURN a.name, r.category, b.name ORDER BY a.name, r.id",
  ),
  // Who says so?
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.status = 'claimed' RETURN a.name, r.phrase, b.name, r.attributedTo ORDER BY r.attributedTo",
  ),
  ask(
    "MATCH (a)-[r]->(b) WHERE r.attributedTo IS NOT NULL MATCH (s:Entity {id: r.attributedTo}) RETURN s.name AS speaker, count(*) AS claims ORDER BY speaker",
  ),
  ask(
    "MATCH (a:Entity)-[p]->(b:Entity), (a)-[n]->(b) WHERE type(p) = type(n) AND p.polarity = 'positive' AND n.polarity = 'negative' RETURN a.name, p.phrase, n.phrase, b.name",
  ),
  ask("MATCH (a:Entity)-[r]->(b:Entity) RETURN r.attributedTo IS NULL AS own, count(*) AS n ORDER BY own"),
  ask(
    "MATCH (:Entity)-[r]->(:Entity) RETURN CASE WHEN r.status = 'asserted' THEN 'fact' ELSE 'claim' END AS kind, count(*) AS n ORDER BY kind",
  ),
  // Which sentence, which article?
  ask(
    "MATCH (a)-[r:FLEES_TO]->(b) UNWIND r.evidence AS id MATCH (s:Sentence {id: id}) RETURN a.name, s.text, b.name",
  ),
  ask(
    "MATCH (d:Document)-[:HAS_SENTENCE]->(s)<-[:MENTIONED_IN]-(e:Entity {id: 'place/vilnius'}) RETURN d.title, count(DISTINCT s) AS sentences ORDER BY d.title",
  ),
  ask(
    "MATCH (e:Entity)-[m:MENTIONED_IN]->(s:Sentence) RETURN e.name, count(*) AS sentences ORDER BY sentences DESC, e.name LIMIT 5",
  ),
  ask(
    "MATCH (d:Document)-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(e:Person) WITH DISTINCT d, e ORDER BY e.name RETURN d.id, collect(e.name) AS people ORDER BY d.id",
  ),
  ask(
    "MATCH (d:Document {id: 'strike.txt'})-[:HAS_SENTENCE]->(s) RETURN s.index, s.text ORDER BY s.index LIMIT 2",
  ),
  ask(
    "MATCH (a:Person)-[:MENTIONED_IN]->(s)<-[:MENTIONED_IN]-(b:Person) WHERE a.id < b.id RETURN a.name, b.name, count(s) AS together ORDER BY together DESC, a.name, b.name",
  ),
  ask(
    "MATCH (e:Entity)-[m:MENTIONED_IN]->(:Sentence) WHERE 'Lindholm' IN m.texts RETURN e.name, m.spans, m.kinds",
  ),
  ask("MATCH (s:Sentence) WHERE s.text CONTAINS '👏' RETURN s.text"),
  // When?
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.firstSeen >= '2021-05' RETURN a.name, type(r), b.name ORDER BY a.name, b.name",
  ),
  ask("MATCH (:Entity)-[r]->(:Entity) RETURN min(r.firstSeen) AS first, max(r.lastSeen) AS last"),
  ask(
    "MATCH (d:Document) WHERE d.published IS NOT NULL RETURN substring(d.published, 0, 7) AS month, count(*) AS n ORDER BY month",
  ),
  // How are they connected?
  ask("MATCH p = (:Entity {id: 'person/zoe-azoulay'})-[:MEETS]->(x) RETURN p"),
  ask(
    "MATCH p = shortestPath((a:Entity {id: 'person/mara-lindholm'})-[:MEETS*..4]-(b:Entity {id: 'person/tomas-reyes'})) RETURN length(p)",
  ),
  ask(
    "MATCH p = shortestPath((a:Entity {id: 'person/oskar-brandt'})-[:MEETS*..4]-(b:Entity {id: 'person/tomas-reyes'})) RETURN [n IN nodes(p) | n.name] AS way",
  ),
  ask(
    "MATCH (a:Entity {id: 'person/oskar-brandt'})-[:MEETS*1..2]-(b) RETURN DISTINCT b.name ORDER BY b.name",
  ),
  ask(
    "MATCH (a:Person)-->(x)<--(b:Person) WHERE a.id < b.id AND x:Place RETURN a.name, x.name, b.name ORDER BY a.name, b.name, x.name",
  ),
  ask(
    "MATCH (a:Entity {id: 'person/mara-lindholm'})-[:MEETS]-(f)-[:MEETS]-(g) WHERE g <> a RETURN DISTINCT g.name ORDER BY g.name",
  ),
  ask("MATCH (n:Entity) WHERE NOT (n)-->(:Entity) RETURN n.name ORDER BY n.name"),
  ask("MATCH (n:Entity) WHERE EXISTS { (n)-[:MEETS]->(:Person) } RETURN n.name ORDER BY n.name"),
  ask(
    "MATCH (n:Entity) RETURN n.name, COUNT { (n)--(:Entity) } AS degree ORDER BY degree DESC, n.name LIMIT 5",
  ),
  // Shaping the answer
  ask("MATCH (n:Person) RETURN n {.name, .mentionCount} AS person ORDER BY n.name LIMIT 3"),
  ask("MATCH (n:Person) RETURN n.name AS name ORDER BY name SKIP 2 LIMIT 2"),
  ask("MATCH (n:Person) WITH n ORDER BY n.name RETURN collect(n.name)"),
  ask(
    "MATCH (a:Person)-[r]->(b:Entity) WITH a, count(r) AS n WHERE n > 2 RETURN a.name, n ORDER BY n DESC, a.name",
  ),
  ask("MATCH (a:Person) OPTIONAL MATCH (a)-[:LEADS]->(o) RETURN a.name, o.name ORDER BY a.name"),
  ask("MATCH (n:Entity) RETURN avg(n.mentionCount) > 1 AS often, sum(n.mentionCount) AS mentions"),
  ask("MATCH (n:Entity) WHERE n.mentionCount > 1000 RETURN sum(n.mentionCount), max(n.mentionCount)"),
  ask(
    "MATCH (n:Entity) RETURN n.named, sum(n.mentionCount) AS mentions ORDER BY sum(n.mentionCount) DESC, n.named",
  ),
  ask("MATCH (n:Person) RETURN n.name AS name UNION MATCH (n:Place) RETURN n.name AS name"),
  ask("MATCH (n:Person) RETURN toUpper(left(n.name, 3)) AS short ORDER BY short"),
  ask("MATCH (n:Place) RETURN n.name, [x IN n.aliases | toLower(x)] AS aliases ORDER BY n.name"),
  ask("MATCH (n:Work) RETURN coalesce(n.standsFor, 'nobody'), keys(n)[0] IS NOT NULL"),
  ask("UNWIND [3, 1, 2] AS x RETURN x ORDER BY x"),
  ask("RETURN 1 + 1 AS two, 7 / 2 AS whole, 7 / 2.0 AS half, 2 ^ 3 AS power, 10 % 3 AS rest"),
  ask(
    "RETURN 9007199254740993 AS large, -5 AS small, 1.5 AS float, true AS yes, null AS nothing, 'it\\'s' = \"it's\" AS text",
  ),
  ask("RETURN [1, [2, 'a'], {b: null}] AS nested, {k: [1, 2]}.k AS list"),
  ask("RETURN size('abc'), split('a,b', ','), range(1, 4), head([1, 2]), last([1, 2])"),
  ask("MATCH (n:Entity {id: 'place/nowhere'}) RETURN n"),
  ask("MATCH (a:Entity)-[r:SPEAKS_IN]->(b) RETURN a, r, b"),
  ask("MATCH (a:Person)-[r:THREATENS]->(b) RETURN *"),
  ask("CALL { MATCH (n:Place) RETURN n ORDER BY n.name LIMIT 2 } RETURN n.name"),
  // Further ways
  ask(
    "MATCH p = (a:Person {id: 'person/mara-lindholm'})-[*1..3]-(b:Place) WHERE all(n IN nodes(p) WHERE n:Entity) RETURN b.name, min(length(p)) AS hops ORDER BY hops, b.name",
  ),
  ask(
    "MATCH p = (a:Entity {id: 'person/oskar-brandt'})-[:MEETS|SUPPORTS*1..3]->(b) RETURN [r IN relationships(p) | type(r)] AS types, b.name ORDER BY size(types), b.name",
  ),
  ask(
    "MATCH (a:Entity {id: 'person/oskar-brandt'})-[:MEETS*0..2]-(b:Person) RETURN DISTINCT b.name ORDER BY b.name",
  ),
  ask(
    "MATCH p = (a:Person)-[*2]->(b:Place) WHERE none(r IN relationships(p) WHERE r.status = 'claimed') RETURN a.name, b.name, length(p) ORDER BY a.name, b.name",
  ),
  ask(
    "MATCH p = (a:Entity {id: 'person/mara-lindholm'})-[:MEETS*1..3]-(b) RETURN [n IN nodes(p)[1..-1] | n.name] AS between, b.name ORDER BY size(nodes(p)), b.name, between",
  ),
  ask(
    "MATCH p = shortestPath((a:Entity {id: 'person/mara-lindholm'})-[:NOWHERE*]-(b:Entity {id: 'place/vilnius'})) RETURN p",
  ),
  ask(
    "MATCH (a)-[r:MEETS]->(b) RETURN startNode(r).name AS from, endNode(r).name AS to, properties(r).phrase AS phrase ORDER BY from, to",
  ),
  ask("MATCH (a:Person)-[r]->(b:Person) WITH *, r.confidence AS sure WHERE sure > 0.7 RETURN count(sure)"),
  // What may be missing
  ask(
    "MATCH (a:Person) OPTIONAL MATCH (a)-[r]->(b:Place) WHERE r.status = 'asserted' RETURN a.name, b.name ORDER BY a.name, b.name",
  ),
  ask("OPTIONAL MATCH (a:Entity {id: 'person/nobody'}) RETURN a, a.name, a IS NULL, coalesce(a.name, '?')"),
  ask("UNWIND $names AS name OPTIONAL MATCH (n:Entity {name: name}) RETURN name, n.id ORDER BY name", {
    names: ["Vilnius", "Port Elin", "Nowhere"],
  }),
  ask("MATCH (n:Entity) WITH n.standsFor AS of, count(*) AS n ORDER BY of RETURN of, n"),
  ask("MATCH (n:Entity) RETURN n.name, n.standsFor ORDER BY n.standsFor DESC, n.name LIMIT 3"),
  ask("MATCH (d:Document) RETURN d.id, d.published < '2021-04' AS early ORDER BY d.published, d.id"),
  ask("MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT r.attributedTo = 'x' RETURN count(*)"),
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.attributedTo IS NULL XOR r.status = 'claimed' RETURN count(*)",
  ),
  ask("UNWIND [1, null, 2] AS x RETURN count(x), count(*), sum(x), avg(x), min(x), max(x), collect(x)"),
  ask("RETURN null = null, null <> 1, NOT null, null AND false, null OR true, null XOR true, 1 < null"),
  // Numbers of things
  ask(
    "MATCH (d:Document) OPTIONAL MATCH (d)-[:HAS_SENTENCE]->(:Sentence)<-[:MENTIONED_IN]-(e:Event) RETURN d.id, sum(e.mentionCount) AS n ORDER BY sum(e.mentionCount) DESC, d.id",
  ),
  ask(
    "MATCH (a:Person)-[r]->(b:Entity) RETURN a.name, count(DISTINCT b) AS partners, count(r) AS all ORDER BY partners DESC, all DESC, a.name",
  ),
  ask(
    "UNWIND [1, 1, 2] AS x RETURN count(DISTINCT x), sum(DISTINCT x), avg(DISTINCT x), collect(DISTINCT x)",
  ),
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN r.category AS category, round(avg(r.confidence) * 100) AS sure, count(*) AS n ORDER BY count(*) DESC, r.category",
  ),
  ask(
    "RETURN round(1.5) AS a, round(-1.5) AS b, round(2.5) AS c, round(-2.6) AS d, round(100.0 * 7 / 34) AS e",
  ),
  ask(
    "MATCH (n:Person) WITH max(n.mentionCount) AS most MATCH (n:Person) WHERE n.mentionCount = most RETURN n.name",
  ),
  ask("UNWIND [1, 2, 3, 4] AS x RETURN percentileCont(x, 0.5), stDevP(x)"),
  // Kinds
  ask(
    "MATCH (n:Entity) RETURN CASE WHEN n.mentionCount > 4 THEN 'often' WHEN n.mentionCount > 1 THEN 'again' ELSE 'once' END AS how, count(*) AS n ORDER BY how",
  ),
  ask(
    "MATCH (n:Entity) RETURN CASE n.named WHEN true THEN 'named' ELSE 'unnamed' END AS kind, count(n) ORDER BY kind",
  ),
  ask("MATCH (n:Entity) WHERE $label IN labels(n) RETURN count(n)", { label: "Person" }),
  ask(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN $types RETURN type(r), count(*) AS n ORDER BY type(r)",
    {
      types: ["MEETS", "SUPPORTS"],
    },
  ),
  ask("MATCH (n:Entity) WHERE n:Person OR n:Place RETURN count(n)"),
  ask("MATCH (a:Person) WHERE NOT EXISTS { MATCH (a)-[:MEETS]->(:Person) } RETURN a.name ORDER BY a.name"),
  ask("MATCH (a:Person) RETURN a.name, EXISTS { (a)-[:MEETS]->() } AS meets ORDER BY a.name"),
  // Lists and maps
  ask(
    "MATCH (n:Person) WITH n ORDER BY n.name WITH collect(n.name) AS names RETURN names[-2..] AS last, names[..-4] AS first",
  ),
  ask("WITH [1, 2, 3] AS l, -2 AS i RETURN l[i..], l[..i], l[i], l[-9..], l[1..-1], l[1..], l[5]"),
  ask(
    "MATCH (n:Person) RETURN n.name, split(n.name, ' ')[-1..] AS family, n.aliases[-1] IS NOT NULL AS more ORDER BY n.name",
  ),
  ask(
    "MATCH (n:Person) RETURN reduce(s = '', w IN split(n.name, ' ') | s + left(w, 1)) AS initials ORDER BY initials",
  ),
  ask("MATCH (n:Entity) WHERE single(x IN n.aliases WHERE x STARTS WITH 'L') RETURN n.name"),
  ask("UNWIND $rows AS row MATCH (n:Entity {name: row.name}) RETURN n.id, row.note ORDER BY row.note", {
    rows: [
      { name: "Veld Energy", note: 1 },
      { name: "Vilnius", note: 2 },
    ],
  }),
  ask("RETURN $m, $m.a, $m.c.d, $m.b[1], $f / 2 AS half, $n IS NULL AS none, $i + $f AS sum", {
    ...{ m: { a: 1, b: [1, 2], c: { d: null } }, f: 1.5, n: null, i: 1 },
  }),
  // Words
  ask(
    "MATCH (n:Person) RETURN toLower(n.name), size(n.name), reverse(n.name), replace(n.name, 'a', 'o'), substring(n.name, 1, 3) ORDER BY n.name LIMIT 2",
  ),
  ask(
    "RETURN trim('  x '), right('hello', 2), 'a' + 1, toInteger('7') + 1, toString(0.5), toFloat('1.5'), 'a' < 'B'",
  ),
  ask(
    "MATCH (s:Sentence) WHERE s.text =~ '(?i).*veld energy.*' AND NOT s.text CONTAINS 'x' RETURN s.text ORDER BY s.text",
  ),
  // Dates
  ask(
    "MATCH (d:Document) WHERE date(d.published) > date('2021-03-31') RETURN d.id, date(d.published) ORDER BY d.id",
  ),
  ask(
    "RETURN date('2021-03-01') + duration({days: 40}) AS later, date({year: 2021, month: 3, day: 1}) AS made",
  ),
  // Parts of a query
  ask("MATCH (n:Person) RETURN n.name ORDER BY n.name SKIP $skip LIMIT $limit", { skip: 2, limit: 2 }),
  ask(
    "MATCH (n:Person) CALL { WITH n OPTIONAL MATCH (n)-[r:MEETS]->(b) RETURN count(b) AS met } RETURN n.name, met ORDER BY met DESC, n.name",
  ),
  ask(
    "CALL { MATCH (n:Person) RETURN n.name AS x UNION MATCH (n:Place) RETURN n.name AS x } RETURN x ORDER BY x LIMIT 4",
  ),
  ask("RETURN 1 AS next, 2 AS skip, 3 AS order"),
  // Numbers in texts, and lists within lists
  ask("MATCH (p:Person) RETURN p.mentionCount + ' times ' + p.name, 1 + size(p.aliases)+'x' ORDER BY p.name"),
  ask("MATCH (p:Person) RETURN count(p) + ' people', sum(p.mentionCount) * 2 + '!', [x IN [1, 2] | x + '.']"),
  ask(
    "MATCH (p:Person) WITH collect(p) AS people RETURN [a IN people WHERE none(b IN people WHERE b.mentionCount > a.mentionCount) | a.name]",
  ),
  ask(
    "MATCH (p:Person) WITH p ORDER BY p.name WITH collect(p.aliases) AS lists RETURN reduce(all = [], list IN lists | all + list)",
  ),
  ask(
    "UNWIND ['lind', 'BRA'] AS part MATCH (p:Person) WHERE p.name =~ '(?i).*' + part + '.*' RETURN part, p.name ORDER BY part",
  ),
];
