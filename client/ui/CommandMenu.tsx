// A menu of commands at an element, with their keys; loaded when one is first opened (see OpenMenu).
import { Menu, MenuItem, Popover } from "react-aria-components";
import { commandOf } from "../commands/command.ts";
import { readable } from "../commands/keys.ts";
import { useDesktop, usePerform } from "./app-context.ts";
import { KEYBOARD } from "./keyboard.ts";

export interface CommandMenuProps {
  readonly label: string;
  /** What the menu stands at. */
  readonly anchor: React.RefObject<HTMLElement | null>;
  /** Ids of commands, or pairs with a shorter label. */
  readonly items: readonly (string | readonly [id: string, label: string])[];
  readonly onClose: () => void;
}

export function CommandMenu({ label, anchor, items, onClose }: CommandMenuProps) {
  const { commands } = useDesktop();
  const perform = usePerform();
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        className="menu"
        aria-label={label}
        // A menu that has just been opened takes the keyboard's focus.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus="first"
        onAction={(id) => {
          onClose();
          perform(String(id));
        }}
      >
        {items.map((item) => {
          const [id, short] = typeof item === "string" ? [item] : item;
          const command = commandOf(commands, id);
          return (
            <MenuItem key={id} id={id} className="menu-item">
              {short ?? command.label}
              {command.keys?.[0] && <span className="keys">{readable(command.keys[0], KEYBOARD)}</span>}
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
}
