// The field that narrows a list to what has the words typed into it.

interface Props {
  /** "Find a query": its name, and what stands in it until something is typed. */
  readonly label: string;
  /** What stands in it instead where an example helps more. */
  readonly example?: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

export function FindField({ label, example = label, words, onWords }: Props) {
  return (
    <input
      type="search"
      className="field"
      aria-label={label}
      placeholder={example}
      value={words}
      onChange={(event) => onWords(event.target.value)}
    />
  );
}
