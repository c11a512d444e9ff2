// Numbers of things in words.

/** "2,104". By hand: to load what Intl knows takes a tenth of the time in which the page is made. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** "1 relation", "2,104 relations", "3 entities". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

export const entities = (n: number): string => counted(n, "entity", "entities");
export const relations = (n: number): string => counted(n, "relation");
export const mentions = (n: number): string => counted(n, "mention");

/** "3 entities and 1 relation", "1 relation", or "" for none of either. */
export const entitiesAndRelations = (ofEntities: number, ofRelations: number): string =>
  [ofEntities > 0 && entities(ofEntities), ofRelations > 0 && relations(ofRelations)]
    .filter(Boolean)
    .join(" and ");

/** "42 entities, 97 relations". */
export const graphCounts = (ofEntities: number, ofRelations: number): string =>
  `${entities(ofEntities)}, ${relations(ofRelations)}`;
