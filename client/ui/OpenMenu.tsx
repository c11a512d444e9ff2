// A menu of commands whose code is fetched after the first picture.
import { notify } from "../model/session.ts";
import { useApp } from "./app-context.ts";
import type { CommandMenuProps } from "./CommandMenu.tsx";
import { Guard } from "./Guard.tsx";
import { later, LaterOver, NOT_FETCHED } from "./later.tsx";

export const commandMenu = later(async () => (await import("./CommandMenu.tsx")).CommandMenu);

/** Stands in the page while the menu is open. */
export function OpenMenu(props: CommandMenuProps) {
  const { store } = useApp();
  const giveUp = () => {
    props.onClose();
    store.tell(notify(NOT_FETCHED));
  };
  return (
    <Guard>
      <LaterOver part={commandMenu} props={props} onFailure={giveUp} />
    </Guard>
  );
}
