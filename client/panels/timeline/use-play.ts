// Plays the timeline: the range grows by one bin at a time from the first. For those who want no motion, each press is
// one step.
import { useEffect, useRef, useState } from "react";
import { setDates } from "../../model/filters.ts";
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
  const latest = useRef(bins);
  useEffect(() => {
    latest.current = bins;
  }, [bins]);

  /** One bin more, or the beginning when all are shown; false at the end. */
  const step = (isFirst: boolean): boolean => {
    const all = latest.current;
    const { from, to } = store.get().scene.filters;
    const [first, last] = binsWithin(all, from, to);
    const isWhole = first === 0 && last >= all.length - 1;
    const next: [number, number] = isWhole ? [0, 0] : [first, last + 1];
    const produce = setDates(...rangeOf(all, next));
    // Playing is one step of the history, however many it takes.
    if (isFirst) store.change("Play the timeline", produce);
    else store.amend(produce);
    return next[1] < all.length - 1;
  };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (!step(false)) setPlaying(false);
    }, STEP_MS);
    return () => clearInterval(timer);
    // `step` reads what it needs when it is called.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isPlaying]);

  return {
    label: isPlaying ? "Pause" : isStill ? "One step on" : "Play",
    toggle: () => {
      if (isPlaying) setPlaying(false);
      else if (step(true) && !isStill) setPlaying(true);
    },
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
