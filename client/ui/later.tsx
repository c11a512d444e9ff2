// Parts of the page whose code comes after the first picture. What could not be fetched is fetched again when it is next
// asked for, and as soon as the server is back.
import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { useModel } from "./app-context.ts";

export interface Later<P> {
  /** Fetches the code, so that the part is there at once when it is asked for, also when the server is gone. */
  readonly fetch: () => Promise<ComponentType<P>>;
  /** The code, once it has come. */
  readonly ready: () => ComponentType<P> | null;
}

export type Coming<P> =
  | { readonly kind: "here"; readonly Part: ComponentType<P> }
  | { readonly kind: "coming" }
  | { readonly kind: "failed" };

/** What is told when something that was to open cannot. */
export const NOT_FETCHED = {
  tone: "error",
  text: "This part of the page could not be fetched: the server does not answer.",
  hint: "Try again when it is back.",
} as const;

/** A part of the page that is fetched when it is first drawn, or before. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let part: ComponentType<P> | null = null;
  const fetch = async () => (part ??= await load());
  return { fetch, ready: () => part };
}

/** The part as far as it has come. */
function useLater<P extends object>({ fetch, ready }: Later<P>): Coming<P> {
  const [state, setState] = useState<Coming<P>>(() => {
    const Part = ready();
    return Part ? { kind: "here", Part } : { kind: "coming" };
  });
  const isHere = state.kind === "here";
  const isOffline = useModel((s) => s.session.connection === "offline");
  useEffect(() => {
    if (isHere) return;
    let isWanted = true;
    fetch().then(
      (Part) => isWanted && setState({ kind: "here", Part }),
      (fault: unknown) => {
        console.info("Relata: a part of the page could not be fetched:", fault);
        if (isWanted) setState({ kind: "failed" });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [fetch, isHere, isOffline]);
  return state;
}

/** A panel that comes later: a word stands in its place until it is there. */
export function laterPanel(part: Later<object>): ComponentType {
  return function LaterPanel() {
    const state = useLater(part);
    switch (state.kind) {
      case "here":
        return <state.Part />;
      case "coming":
        return <p className="panel-wait quiet">Loading…</p>;
      case "failed":
        return (
          <p className="panel-wait" role="alert">
            This panel’s code could not be fetched: the server does not answer. It comes as soon as the server
            is back.
          </p>
        );
    }
  };
}

interface LaterOverProps<P> {
  readonly part: Later<P>;
  readonly props: P;
  readonly onFailure: () => void;
}

/** What opens over the page and comes later: until then nothing; a failure closes it. */
export function LaterOver<P extends object>({ part, props, onFailure }: LaterOverProps<P>) {
  const state = useLater(part);
  const hasFailed = state.kind === "failed";
  const close = useEffectEvent(onFailure);
  // Told once for each failure, whoever listens by then.
  useEffect(() => {
    if (hasFailed) close();
  }, [hasFailed]);
  return state.kind === "here" ? <state.Part {...props} /> : null;
}
