// The layout by time: columns by the date an entity first takes part in something, each under its date; by month or by
// year where there would be too many.
import { datesOf, weightOf } from "./dataset.ts";
import { readableDate } from "./dates.ts";
import { settle } from "./layouts.ts";
import type { Column, Point, Producer, Scene } from "./scene.ts";
import { visible } from "./visible.ts";

/** Room for a node with its name. */
const ACROSS = 150;
const DOWN = 40;
const BETWEEN_COLUMNS = 130;
/** Neighbours in a row stand at different heights, so that their names pass each other. */
const STAGGER = 13;

/** Puts each entity into the column of the day it is first heard of, the heaviest in the middle; what has no date comes last. */
export const layByTime: Producer = (scene) => {
  const first = firstDays(scene);
  const precision = PRECISIONS.find(
    (p) => new Set([...first.values()].map((day) => day.slice(0, p))).size <= MOST_COLUMNS,
  );
  const days = grouped(scene, first, precision ?? YEAR);
  const { size } = visible(scene).nodes;
  // A column that holds much grows in width, rather than out of sight.
  const rows = Math.max(18, Math.ceil(1.6 * Math.sqrt(size)));
  const places = new Map<string, Point>();
  const columns: Column[] = [];
  let left = 0;
  for (const day of [...days.keys()].sort()) {
    const keys = (days.get(day) ?? []).sort((a, b) => weightOf(scene.data, b) - weightOf(scene.data, a));
    const across = Math.ceil(keys.length / rows);
    keys.forEach((key, i) => {
      const row = Math.floor(i / across);
      const step = Math.ceil(row / 2) * (row % 2 === 0 ? 1 : -1);
      const column = i % across;
      places.set(key, { x: left + column * ACROSS, y: step * DOWN + (column % 3) * STAGGER });
    });
    const width = (across - 1) * ACROSS;
    columns.push({ label: day === UNDATED ? "no date" : readableDate(day), x: left + width / 2 });
    left += width + ACROSS + BETWEEN_COLUMNS;
  }
  return { ...settle(scene, drawnOut(places, left)), columns };
};

/** A strip is at least so high for its width. */
const LEAST_HEIGHT = 0.6;

/** Many columns make a strip so low that nothing in it has room for its name: it is drawn out in height. */
function drawnOut(places: ReadonlyMap<string, Point>, width: number): ReadonlyMap<string, Point> {
  const height = [...places.values()].reduce((most, { y }) => Math.max(most, 2 * Math.abs(y)), DOWN);
  const factor = Math.max(1, (LEAST_HEIGHT * width) / height);
  return new Map([...places].map(([key, { x, y }]) => [key, { x, y: y * factor }]));
}

/** Sorts after every date. */
const UNDATED = "undated";

/** More columns than this make a strip that is too low to be read. */
const MOST_COLUMNS = 14;
/** How much of an ISO date tells day, month and year. */
const YEAR = 4;
const PRECISIONS = [10, 7, YEAR];

/** The first day of each entity that has a date. */
function firstDays(scene: Scene): Map<string, string> {
  const seen = visible(scene);
  const first = new Map<string, string>();
  for (const edge of seen.edges.values())
    for (const date of datesOf(edge, scene.data.documents))
      for (const key of [edge.source, edge.target]) {
        const known = first.get(key);
        const day = date.slice(0, 10);
        if (known === undefined || day < known) first.set(key, day);
      }
  return first;
}

function grouped(scene: Scene, first: ReadonlyMap<string, string>, precision: number): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const key of visible(scene).nodes.keys()) {
    const day = first.get(key)?.slice(0, precision) ?? UNDATED;
    const keys = days.get(day);
    if (keys) keys.push(key);
    else days.set(day, [key]);
  }
  return days;
}
