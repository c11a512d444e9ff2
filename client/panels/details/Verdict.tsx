// What the person finds of the relation: whether the sentences say so, and why.
import { useEffect, useRef, useState } from "react";
import { writeNote } from "../../commands/verdicts.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { CommandButton } from "../../ui/Button.tsx";
import { useWantedFocus } from "../../ui/use-wanted-focus.ts";
import "../../ui/field.css";
import "./verdict.css";

export function Verdict({ relation }: { relation: string }) {
  const verdict = useModel(({ scene }) => scene.verdicts.get(relation));
  const isHere = useModel(({ scene }) => scene.data.edges.has(relation));
  if (!isHere) return null;
  const is = verdict?.is;
  return (
    <div className="verdict" role="group" aria-label="Do the sentences say so?" tabIndex={-1}>
      <p className="quiet" aria-hidden="true">
        Do the sentences say so?
      </p>
      <CommandButton command="mark-right" icon="tick" label="Right" text="Right" isOn={is === "right"} />
      <CommandButton command="mark-wrong" icon="strike" label="Wrong" text="Wrong" isOn={is === "wrong"} />
      {verdict && <NoteField relation={relation} note={verdict.note} />}
    </div>
  );
}

/** Written down when one leaves it or presses Enter; Escape brings back what stood there. */
function NoteField({ relation, note }: { relation: string; note: string }) {
  const app = useApp();
  const [text, setText] = useState(note);
  // Undo changes it from outside.
  const [shown, setShown] = useState(note);
  if (shown !== note) {
    setShown(note);
    setText(note);
  }
  const field = useRef<HTMLInputElement>(null);
  useWantedFocus("note", () => field.current?.focus());
  useEffect(() => {
    void field.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <input
      ref={field}
      className="field"
      aria-label="Note"
      placeholder="A note, if you like"
      maxLength={500}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => writeNote(app, relation, text)}
      onKeyDown={({ key, currentTarget }) => {
        // Where keys mean commands again.
        if (key === "Enter") currentTarget.closest<HTMLElement>("[role=group]")?.focus();
        if (key === "Escape") setText(note);
      }}
    />
  );
}
