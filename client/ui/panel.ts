// A panel as a record: the shell draws its heading, folding and place; the panel draws what is inside.
import type { ComponentType } from "react";
import type { Command } from "../commands/command.ts";
import { bringToFront, openPanel } from "../model/desk.ts";
import { type Session, wantFocus } from "../model/session.ts";
import type { State } from "../model/store.ts";
import type { IconName } from "./Icon.tsx";

export interface Panel {
  /** Stable; `desk.open[id]` says whether it is open. */
  readonly id: string;
  readonly title: string;
  readonly side: "left" | "right" | "bottom";
  readonly icon: IconName;
  /** The ARIA role of its element; its accessible name is `name`, or else the title. */
  readonly role: "region" | "complementary";
  readonly name?: string;
  readonly openAtFirst: boolean;
  readonly keys?: readonly string[];
  /** Of one that is opened to be typed into: the keyboard goes there. */
  readonly takesFocus?: NonNullable<Session["wantsFocus"]>;
  readonly component: ComponentType;
  /** What stands in its heading, beside the title. */
  readonly tools?: ComponentType;
  /** Of one that comes later: what fetches its code when the first picture stands. */
  readonly later?: { readonly fetch: () => Promise<unknown> };
}

export const isOpen = (panel: Panel, { desk }: State): boolean => desk.open[panel.id] ?? panel.openAtFirst;

/** One command per panel that opens or folds it. */
export const panelCommands = (panels: readonly Panel[]): Command[] =>
  panels.map((panel) => ({
    id: `panel-${panel.id}`,
    label: `${panel.title}: open or fold`,
    group: "Panels",
    ...(panel.keys && { keys: panel.keys }),
    perform: ({ store }) => {
      const open = !isOpen(panel, store.get());
      // The bottom holds one panel at a time.
      if (open && panel.side === "bottom")
        for (const other of panels)
          if (other.side === "bottom" && other.id !== panel.id) store.arrange(openPanel(other.id, false));
      store.arrange(openPanel(panel.id, open));
      store.arrange(bringToFront(open ? panel.id : null));
      if (open && panel.takesFocus) store.tell(wantFocus(panel.takesFocus));
    },
  }));
