// The keyboard goes to what a command has opened, once it stands.
import { useEffect, useEffectEvent } from "react";
import { type Session, wantFocus } from "../model/session.ts";
import { useApp, useModel } from "./app-context.ts";

/** Calls `focus` when a command wants this part to have the keyboard: at once, or as soon as it stands. */
export function useWantedFocus(part: NonNullable<Session["wantsFocus"]>, focus: () => void): void {
  const { store } = useApp();
  const isWanted = useModel((s) => s.session.wantsFocus === part);
  const take = useEffectEvent(() => {
    focus();
    store.tell(wantFocus(null));
  });
  // Once for each wish, whatever `focus` is by then.
  useEffect(() => {
    if (isWanted) take();
  }, [isWanted]);
}
