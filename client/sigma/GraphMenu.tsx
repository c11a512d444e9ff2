// The menu on the graph: the commands that make sense for what is selected, at the pointer.
import { useRef } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { readable } from "../commands/keys.ts";
import { useDesktop, usePerform } from "../ui/app-context.ts";
import { isMac } from "../ui/Button.tsx";

export interface MenuAt {
  readonly x: number;
  readonly y: number;
}

interface GraphMenuProps {
  readonly at: MenuAt | null;
  readonly onClose: () => void;
  readonly container: React.RefObject<HTMLElement | null>;
}

const WITHOUT_SELECTION = [
  "fit",
  "paths",
  "remove-unconnected",
  "show-hidden",
  "clear-filters",
  "most-connected",
];

export function GraphMenu({ at, onClose, container }: GraphMenuProps) {
  const { app, commands } = useDesktop();
  const perform = usePerform();
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
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={at !== null}
        placement="bottom start"
        onOpenChange={(open) => {
          if (open) return;
          onClose();
          container.current?.focus();
        }}
      >
        <Menu
          className="menu"
          aria-label="On the graph"
          // A menu that has just been opened takes the keyboard's focus.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          onAction={(id) => {
            onClose();
            perform(String(id));
          }}
        >
          {items.map((command) => (
            <MenuItem key={command.id} id={command.id} className="menu-item">
              {command.label}
              {command.keys?.[0] && <span className="keys">{readable(command.keys[0], isMac)}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
