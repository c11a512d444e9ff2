// Parts of the page whose code comes after the first picture.
import { type ComponentType, lazy, useState } from "react";

export interface Later<P> {
  /** The part; suspends while its code is on its way. */
  readonly Part: ComponentType<P>;
  /** Fetches the code, so that the part is there at once when it is asked for, also when the server is gone. */
  readonly fetch: () => Promise<unknown>;
}

/** A part of the page that is fetched when it is first drawn, or before. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let ready: ComponentType<P> | null = null;
  const fetch = async () => {
    ready = await load();
    return { default: ready };
  };
  const Lazy = lazy(fetch) as ComponentType<P>;
  const Part = (props: P) => {
    // Lazy takes a moment even for what has come: keys typed meanwhile would be lost. Chosen once, as another
    // component would start anew.
    const [Chosen] = useState<ComponentType<P>>(() => ready ?? Lazy);
    return <Chosen {...props} />;
  };
  return { Part, fetch };
}
