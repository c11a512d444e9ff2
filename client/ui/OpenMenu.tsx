// A menu of commands whose code is fetched after the first picture.
import { Suspense } from "react";
import type { CommandMenuProps } from "./CommandMenu.tsx";
import { Guard } from "./Guard.tsx";
import { later } from "./later.tsx";

const { Part: CommandMenu, fetch } = later(async () => (await import("./CommandMenu.tsx")).CommandMenu);
export const fetchMenu = fetch;

/** Stands in the page while the menu is open. */
export const OpenMenu = (props: CommandMenuProps) => (
  <Guard>
    <Suspense>
      <CommandMenu {...props} />
    </Suspense>
  </Guard>
);
