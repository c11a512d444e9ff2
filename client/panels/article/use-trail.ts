// Keeps the trail while the panel is open: every jump to another place leaves the one before it behind.
import { useEffect, useRef, useState } from "react";
import { read } from "../../model/desk.ts";
import { select } from "../../model/selection.ts";
import { useApp } from "../../ui/app-context.ts";
import { leave, type Place } from "./trail.ts";

export interface TrailHandle {
  readonly canGoBack: boolean;
  /** Remembers the present place, before something is selected from it. */
  readonly leaveHere: () => void;
  /** Back to the place before, its selection included. */
  readonly goBack: () => void;
  /** The text tells how far it is scrolled. */
  readonly noteScroll: (scrollTop: number) => void;
  /** How far a text that has just been opened is to be scrolled, once; null: nothing to come back to. */
  readonly takeScroll: () => number | null;
}

export function useTrail(): TrailHandle {
  const { store } = useApp();
  const [canGoBack, setCanGoBack] = useState(false);
  const places = useRef<readonly Place[]>([]);
  const scrolled = useRef(0);
  const returnTo = useRef<number | null>(null);
  const isReturning = useRef(false);

  const push = (place: Place) => {
    places.current = leave(places.current, place);
    setCanGoBack(true);
  };

  useEffect(() => {
    let { reading } = store.get().desk;
    let { selection } = store.get().scene;
    return store.subscribe(() => {
      const { desk, scene } = store.get();
      if (desk.reading !== reading && !isReturning.current)
        push({ reading, selection, scrollTop: scrolled.current });
      ({ reading } = desk);
      ({ selection } = scene);
    });
  }, [store]);

  return {
    canGoBack,
    leaveHere() {
      const { desk, scene } = store.get();
      push({ reading: desk.reading, selection: scene.selection, scrollTop: scrolled.current });
    },
    goBack() {
      const place = places.current.at(-1);
      if (!place) return;
      places.current = places.current.slice(0, -1);
      setCanGoBack(places.current.length > 0);
      returnTo.current = place.scrollTop;
      isReturning.current = true;
      store.amend(select(place.selection));
      // A new object even for the same place: the text is to scroll.
      store.arrange(read(place.reading && { ...place.reading }));
      isReturning.current = false;
    },
    noteScroll(scrollTop) {
      scrolled.current = scrollTop;
    },
    takeScroll() {
      const top = returnTo.current;
      returnTo.current = null;
      return top;
    },
  };
}
