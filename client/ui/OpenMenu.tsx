// A menu of commands whose code is fetched after the first picture.
import { lazy, Suspense } from "react";
import type { CommandMenuProps } from "./CommandMenu.tsx";
import { Guard } from "./Guard.tsx";

export const fetchMenu = async () => ({ default: (await import("./CommandMenu.tsx")).CommandMenu });
const CommandMenu = lazy(fetchMenu);

/** Stands in the page while the menu is open. */
export const OpenMenu = (props: CommandMenuProps) => (
  <Guard>
    <Suspense>
      <CommandMenu {...props} />
    </Suspense>
  </Guard>
);
