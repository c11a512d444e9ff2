// The visible part of a scene as shapes on a sheet: where everything goes, before anything is written. One unit is one
// CSS pixel of the picture at its natural size.
import type { EntityType, Status } from "../../../graph-data/schema/index.ts";
import { bendsOf } from "../../model/bends.ts";
import { isNamed, weightOf } from "../../model/dataset.ts";
import { type Family, familyOf } from "../../model/families.ts";
import type { Point, Scene, Verdict } from "../../model/scene.ts";
import { lineWidthOf, radiusOf } from "../../model/sizes.ts";
import { visible, type Visible } from "../../model/visible.ts";
import { drawnName, labelIn, sentenceIn } from "../../model/wording.ts";
import { boundsOf, type Curve, curveBetween, type Disc } from "../../sigma/geometry.ts";
import {
  emptySheet,
  type Label,
  placeLabels,
  placeRelationNames,
  type RelationName,
} from "./place-labels.ts";

export interface PictureNode {
  readonly key: string;
  readonly disc: Disc;
  readonly type: EntityType;
  readonly named: boolean;
  readonly name: string;
  readonly weight: number;
}

export interface PictureEdge {
  readonly key: string;
  readonly curve: Curve;
  readonly family: Family;
  readonly status: Status;
  readonly negative: boolean;
  readonly verdict: Verdict["is"] | null;
  readonly width: number;
  /** The relation in words, for a tooltip. */
  readonly title: string;
  /** What its line says. */
  readonly label: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Heaviest last, so that they lie on top. */
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly labels: readonly Label[];
  readonly relationNames: readonly RelationName[];
}

const MARGIN = 40;
/** Names need room at the sides. */
const SIDE = 110;

/**
 * How far apart things stand, in pixels of the sheet's longer side by the root of how many there are: on paper, where
 * each name is to have its room; and on a screen, where those seen at once are fewer and one zooms in for the rest.
 */
const SPREADS = { paper: 110, screen: 65 } as const;

export interface DrawOptions {
  readonly relationNames: boolean;
  readonly spread: keyof typeof SPREADS;
}

/** Draws up the picture of what is visible in a scene. */
export function drawUp(scene: Scene, { relationNames: areNamed, spread }: DrawOptions): Picture {
  const seen = visible(scene);
  const { toSheet, width, height } = sheetFor(scene, seen, SPREADS[spread]);
  const weights = new Map([...seen.nodes.keys()].map((key) => [key, weightOf(scene.data, key)]));
  const weight = (key: string) => weights.get(key) ?? 0;
  const nodes = [...seen.nodes.values()]
    .sort((a, b) => weight(a.key) - weight(b.key))
    .map(({ key, attributes }): PictureNode => {
      const at = toSheet(scene.positions.get(key) ?? { x: 0, y: 0 });
      return {
        key,
        disc: { ...at, radius: radiusOf(weight(key)) },
        type: attributes.type,
        named: isNamed(attributes),
        name: attributes.label,
        weight: weight(key),
      };
    });
  const discs = new Map(nodes.map((n) => [n.key, n.disc]));
  const edges = drawEdges(scene, seen, discs);
  const sheet = emptySheet({ width, height });
  const labels = placeLabels(
    [...nodes].reverse().map(({ key, name, disc, weight }) => ({ key, text: drawnName(name), disc, weight })),
    sheet,
  );
  const relationNames = areNamed ? placeRelationNames(edges, sheet) : [];
  return { width, height, nodes, edges, labels, relationNames };
}

// As on the screen, places are stretched to the sheet and sizes are not; a sheet grows with what is on it.
function sheetFor(scene: Scene, { nodes }: Visible, spread: number) {
  const points = [...nodes.keys()].map((key) => scene.positions.get(key) ?? { x: 0, y: 0 });
  const {
    x: [left, right],
    y: [bottom, top],
  } = boundsOf(points.length > 0 ? points : [{ x: 0, y: 0 }]);
  const span = Math.max(right - left, top - bottom, 1e-9);
  const long = Math.max(640, spread * Math.sqrt(nodes.size));
  const scale = span < 1e-6 ? 1 : long / span;
  return {
    width: Math.ceil((right - left) * scale + 2 * SIDE),
    height: Math.ceil((top - bottom) * scale + 2 * MARGIN),
    // Positions grow upwards, a sheet downwards.
    toSheet: ({ x, y }: Point): Point => ({ x: (x - left) * scale + SIDE, y: (top - y) * scale + MARGIN }),
  };
}

function drawEdges(scene: Scene, { edges }: Visible, discs: ReadonlyMap<string, Disc>): PictureEdge[] {
  const bends = bendsOf(edges);
  return [...edges.values()].flatMap((relation) => {
    const { key, source, target, attributes } = relation;
    const [from, to] = [discs.get(source), discs.get(target)];
    if (!from || !to) return [];
    const edge: PictureEdge = {
      key,
      curve: curveBetween(from, to, bends.get(key) ?? 0),
      family: familyOf(attributes.category),
      status: attributes.status,
      negative: attributes.polarity === "negative",
      verdict: scene.verdicts.get(key)?.is ?? null,
      width: lineWidthOf(attributes.evidence.length),
      title: sentenceIn(scene, relation),
      label: labelIn(scene.data, relation),
    };
    return [edge];
  });
}
