// A field that finds entities: a combobox with a list of suggestions (WAI-ARIA Authoring Practices, "Combobox"). The
// focus stays in the field; arrows move through the list, Enter takes, Escape closes.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useApp } from "./app-context.ts";
import { Icon } from "./Icon.tsx";
import { type FoundEntity, suggestionId, Suggestions } from "./Suggestions.tsx";
import { search, useFound } from "./use-found.ts";
import "./search.css";

interface EntityFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  /** The page's own search, that "/" goes to; it empties itself when something was chosen. */
  readonly isMain?: boolean;
  /** Whether one can type into it at once. */
  readonly hasFocusFirst?: boolean;
  /** Where Escape goes from an empty field. */
  readonly onLeave?: () => void;
  readonly onChoose: (id: string, name: string) => void;
}

export function EntityField(props: EntityFieldProps) {
  const { label, placeholder, className, isMain = false, hasFocusFirst = false } = props;
  const list = `${useId()}-list`;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocusFirst) input.current?.focus();
  }, [hasFocusFirst]);
  const { text, isOpen, at, found, entities, type, close, choose, onKeyDown } = useSuggested(props);
  return (
    <div className={className}>
      <Icon name="search" />
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen && entities.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && entities[at] ? suggestionId(list, at) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
        {...(isMain && { "data-search": true })}
      />
      {isMain && text === "" && <kbd aria-hidden="true">/</kbd>}
      {isOpen && <Suggestions {...{ label, text, found, entities, at }} id={list} onChoose={choose} />}
    </div>
  );
}

/** What is typed, what is suggested for it, and the keys that move through that. */
function useSuggested({ isMain = false, onLeave, onChoose }: EntityFieldProps) {
  const app = useApp();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  /** What the first of is to be taken once it is found. */
  const wish = useRef<string | null>(null);
  const found = useFound(isOpen ? text : "");
  const entities: readonly FoundEntity[] = found.kind === "found" ? found.answer.entities : [];

  const type = (typed: string) => {
    setText(typed);
    setOpen(typed.trim() !== "");
    setAt(-1);
    wish.current = null;
  };
  const close = () => {
    setOpen(false);
    wish.current = null;
  };
  const choose = ({ id, name }: FoundEntity) => {
    setText(isMain ? "" : name);
    close();
    onChoose(id, name);
  };
  // Someone who types fast takes the first without looking: the first of what was typed, once it is there.
  const takeFirst = async () => {
    wish.current = text;
    const wished = await search(app, text.trim(), new AbortController().signal);
    const first = wished.kind === "found" ? wished.answer.entities[0] : undefined;
    if (wish.current === text && first) choose(first);
  };
  const move = (step: 1 | -1) => {
    if (!isOpen) type(text);
    else if (entities.length > 0)
      setAt(at < 0 && step < 0 ? entities.length - 1 : (at + step + entities.length) % entities.length);
  };
  const leave = (event: KeyboardEvent) => {
    if (text === "") return onLeave?.();
    // A dialog around it is not closed by the same key.
    event.stopPropagation();
    if (isOpen) close();
    else setText("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") return leave(event);
    if (!["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) return;
    event.preventDefault();
    if (event.key !== "Enter") return move(event.key === "ArrowDown" ? 1 : -1);
    const isAnswered = found.kind === "found" && !found.isOld;
    const taken = entities[at] ?? (isAnswered ? entities[0] : undefined);
    if (isOpen && taken) choose(taken);
    else if (isOpen && !isAnswered) void takeFirst();
  };
  return { text, isOpen, at, found, entities, type, close, choose, onKeyDown };
}
