// A word on why the details are not all there is, and what to do.
interface NoteProps {
  readonly failure: { readonly text: string; readonly isGone: boolean };
  /** Whether something is known from the desk. */
  readonly known: boolean;
}

export const Note = ({ failure, known }: NoteProps) => (
  <p className="details-note" role="note">
    {failure.isGone
      ? "The store no longer has this. What you see is from when the view was made."
      : known
        ? `${failure.text} Below is what the desk knows.`
        : failure.text}
  </p>
);
