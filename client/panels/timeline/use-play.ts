// Plays the timeline: the range grows by one bin at a time from the first. For those who want no motion, each press is
// one step.
import { useEffect, useEffectEvent, useState } from "react";
import { setDates } from "../../model/filters.ts";
import type { Producer } from "../../model/scene.ts";
import { useApp } from "../../ui/app-context.ts";
import { type Bin, binsWithin, rangeOf } from "./bins.ts";

const STEP_MS = 800;

export interface Play {
  readonly label: string;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** The button that plays these bins: what it says now and what it does; it stops by itself at the last bin. */
export function usePlay(bins: readonly Bin[]): Play {
  const { store } = useApp();
  const [isPlaying, setPlaying] = useState(false);
  const isStill = useStill();

  /** One bin more, or the first alone when all are shown; and whether there are more after it. */
  const next = (): { produce: Producer; isLast: boolean } => {
    const { from, to } = store.get().scene.filters;
    const [first, last] = binsWithin(bins, from, to);
    const isWhole = first === 0 && last >= bins.length - 1;
    const range: [number, number] = isWhole ? [0, 0] : [first, last + 1];
    return { produce: setDates(...rangeOf(bins, range)), isLast: range[1] >= bins.length - 1 };
  };
  const start = () => {
    const { produce, isLast } = next();
    // Playing is one step of the history, however many it takes: the later ones amend it.
    store.change("Play the timeline", produce);
    if (!isLast && !isStill) setPlaying(true);
  };
  const goOn = useEffectEvent(() => {
    const { produce, isLast } = next();
    store.amend(produce);
    if (isLast) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(goOn, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  return {
    label: isPlaying ? "Pause" : isStill ? "One step on" : "Play",
    toggle: () => (isPlaying ? setPlaying(false) : start()),
    stop: () => setPlaying(false),
  };
}

/** Whether the person has asked the system for less motion. */
function useStill(): boolean {
  const [isStill, setStill] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const list = matchMedia(QUERY);
    const note = () => setStill(list.matches);
    list.addEventListener("change", note);
    return () => list.removeEventListener("change", note);
  }, []);
  return isStill;
}

const QUERY = "(prefers-reduced-motion: reduce)";
