// The sign of a person's verdict, drawn as on the graph: a tick on a full disc, a slash through an empty one.
import type { Verdict } from "../model/scene.ts";
import "./verdict-mark.css";

export const VerdictMark = ({ is }: Pick<Verdict, "is">) => (
  <svg className="verdict-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {is === "right" ? (
      <>
        <circle cx="6" cy="6" r="5.5" fill="currentColor" />
        <path d="m3.4 6.2 1.9 1.9 3.4-4" className="verdict-tick" />
      </>
    ) : (
      <>
        <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <path d="M2.6 9.4l6.8-6.8" stroke="currentColor" strokeWidth="1.3" />
      </>
    )}
  </svg>
);
