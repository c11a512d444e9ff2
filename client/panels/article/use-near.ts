// Which blocks of a long text are near the window.
import { type RefObject, useEffect, useState } from "react";

/** How far from the window a block is drawn with its marks. */
const MARGIN = "1200px";
/** Drawn with marks at once, before anything has been measured. */
const FIRST = 2;

/** The numbers of the elements with `data-block` that are, or have been, near the visible part of `root`. */
export function useNear(root: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set(Array(FIRST).keys()));
  useEffect(() => {
    if (!root.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries
          .filter((e) => e.isIntersecting)
          .map((e) => Number(e.target.getAttribute("data-block")));
        if (come.length > 0) setNear((known) => new Set([...known, ...come]));
      },
      { root: root.current, rootMargin: MARGIN },
    );
    for (const block of root.current.querySelectorAll("[data-block]")) observer.observe(block);
    return () => observer.disconnect();
  }, [root, count]);
  return near;
}
