// What Neo4j's planner is told of Relata's own statements, whose clauses stand on lines of their own. It goes by what is
// stored. While that is little, a walk over a whole index looks as cheap to it as the look-up of an id, and it keeps that
// plan while the store grows; and in a long load it plans the same look-ups again and again.

const MATCH_CLAUSE = /^ *(?:OPTIONAL )?MATCH .*$/gm;
/** A node that is given by its id: `(e:Entity {id: …})`. */
const GIVEN_NODE = /\((\w+):(\w+) \{id: [^}]+\}\)/g;
const LOOK_UP_ALONE = new RegExp(`^ *MATCH ${GIVEN_NODE.source}$`);

/**
 * Has every node that is given by its id looked up in the index. A statement that matches nothing else keeps its first
 * plan: none is better.
 */
export function withPlan(query: string): string {
  const hinted = query.replace(MATCH_CLAUSE, (clause) =>
    [clause, ...Array.from(clause.matchAll(GIVEN_NODE), toHint)].join(" "),
  );
  const looksUpOnly = (query.match(MATCH_CLAUSE) ?? []).every((clause) => LOOK_UP_ALONE.test(clause));
  return looksUpOnly ? `CYPHER replan=skip ${hinted}` : hinted;
}

const toHint = ([, variable, label]: RegExpMatchArray): string => `USING INDEX SEEK ${variable}:${label}(id)`;
