// Searching what is on the desk, while the server, which searches all there is, is gone.
import type { EntitiesAnswer } from "../../graph-data/schema/index.ts";
import { weightOf } from "./dataset.ts";
import { describeEntity } from "./described.ts";
import type { Dataset } from "./scene.ts";

/** "Szűcs" and "szucs" are the same to who searches. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** The entities on the desk one of whose names has the text, the weightiest first. */
export function searchDesk(data: Dataset, text: string, limit: number): EntitiesAnswer {
  const wanted = plain(text);
  const found = [...data.nodes.values()].flatMap(({ key, attributes }) => {
    const matched = [attributes.label, ...attributes.aliases].find((name) => plain(name).includes(wanted));
    return matched === undefined ? [] : [{ key, matched }];
  });
  const best = found.sort((a, b) => weightOf(data, b.key) - weightOf(data, a.key)).slice(0, limit);
  return {
    entities: best.flatMap(({ key, matched }) => {
      const entity = describeEntity(data, key)?.entity;
      return entity ? [{ ...entity, matched, score: weightOf(data, key) }] : [];
    }),
    truncated: found.length > limit,
  };
}
