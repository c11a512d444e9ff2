// The drawing's colours, read from the theme, so that each stands in one file.
import type { EntityType } from "../../graph-data/schema/index.ts";
import type { Family } from "../model/families.ts";

export interface Palette {
  readonly canvas: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Rules and what is set back, in the self-contained page. */
  readonly faded: string;
  readonly marker: string;
  readonly markerInk: string;
  readonly hull: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly families: Readonly<Record<Family, string>>;
}

/** The colours as they are under this element now: light or dark. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    canvas: color("canvas"),
    ink: color("ink"),
    inkSoft: color("ink-soft"),
    faded: color("faded"),
    marker: color("marker"),
    markerInk: color("marker-ink"),
    hull: color("hull"),
    types: {
      Person: color("type-person"),
      Organization: color("type-organization"),
      Place: color("type-place"),
      Group: color("type-group"),
      Event: color("type-event"),
      Work: color("type-work"),
      Other: color("type-other"),
    },
    families: {
      cooperation: color("edge-cooperation"),
      conflict: color("edge-conflict"),
      speech: color("edge-speech"),
      plain: color("edge-plain"),
    },
  };
}

/** "rgb(1, 2, 3)" as "rgba(1, 2, 3, 0.5)"; one that is sheer already becomes sheerer. */
export function sheer(color: string, alpha: number): string {
  const [r = "0", g = "0", b = "0", a = "1"] = color.match(/[\d.]+/g) ?? [];
  return `rgba(${r}, ${g}, ${b}, ${Math.round(1000 * alpha * Number(a)) / 1000})`;
}
