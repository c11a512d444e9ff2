// A button that opens a menu of commands below it.
import { type ReactNode, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { CommandMenuProps } from "./CommandMenu.tsx";
import { Icon } from "./Icon.tsx";
import { OpenMenu } from "./OpenMenu.tsx";

interface MenuButtonProps {
  /** Its accessible name. */
  readonly label: string;
  readonly menu: string;
  readonly items: CommandMenuProps["items"];
  /** Words to be seen; without them it is no wider than its arrow. */
  readonly children?: ReactNode;
}

export function MenuButton({ label, menu, items, children }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={button}
        className={children === undefined ? "icon-button narrow" : "button link"}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {children ?? <Icon name="down" />}
      </AriaButton>
      {isOpen && <OpenMenu label={menu} anchor={button} items={items} onClose={() => setOpen(false)} />}
    </>
  );
}
