// The menu on the graph: the commands that make sense for what is selected, at the pointer.
import { useRef } from "react";
import { useDesktop } from "../ui/app-context.ts";
import { OpenMenu } from "../ui/OpenMenu.tsx";

export interface MenuAt {
  readonly x: number;
  readonly y: number;
}

interface GraphMenuProps {
  readonly at: MenuAt | null;
  readonly onClose: () => void;
}

const WITHOUT_SELECTION = [
  "fit",
  "paths",
  "remove-unconnected",
  "show-hidden",
  "clear-filters",
  "most-connected",
];

export function GraphMenu({ at, onClose }: GraphMenuProps) {
  const { app, commands } = useDesktop();
  const anchor = useRef<HTMLSpanElement>(null);
  const state = app.store.get();
  const { selection } = state.scene;
  const items = commands.filter(
    (c) =>
      (selection ? c.group === "Selection" || c.id === "paths" : WITHOUT_SELECTION.includes(c.id)) &&
      (!c.enabled || c.enabled(state)),
  );
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={at ? { left: at.x, top: at.y } : undefined} />
      {at && (
        <OpenMenu label="On the graph" anchor={anchor} items={items.map((c) => c.id)} onClose={onClose} />
      )}
    </>
  );
}
