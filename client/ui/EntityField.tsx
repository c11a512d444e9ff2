// A field that finds entities: a combobox with a list of suggestions (WAI-ARIA Authoring Practices, "Combobox"). The
// focus stays in the field; arrows move through the list, Enter takes, Escape closes.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { EntitySummary } from "../../graph-data/schema/index.ts";
import { Icon } from "./Icon.tsx";
import { TypeMark } from "./TypeMark.tsx";
import { type Found, useFound } from "./use-found.ts";
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
  const { label, placeholder, className, isMain = false, hasFocusFirst = false, onLeave, onChoose } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocusFirst) input.current?.focus();
  }, [hasFocusFirst]);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = useFound(isOpen ? text : "");
  const entities = found.kind === "found" ? found.answer.entities : [];
  const active = entities[at];

  const type = (typed: string) => {
    setText(typed);
    setOpen(typed.trim() !== "");
    setAt(-1);
  };
  const choose = ({ id: entity, name }: EntitySummary) => {
    setText(isMain ? "" : name);
    setOpen(false);
    onChoose(entity, name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) type(text);
      else if (entities.length > 0)
        setAt(at < 0 && step < 0 ? entities.length - 1 : (at + step + entities.length) % entities.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      // Someone who types fast takes the first without looking.
      const taken = active ?? entities[0];
      if (isOpen && taken) choose(taken);
    } else if (event.key === "Escape" && text !== "") {
      // A dialog around it is not closed by the same key.
      event.stopPropagation();
      if (isOpen) setOpen(false);
      else setText("");
    } else if (event.key === "Escape") onLeave?.();
  };

  return (
    <div className={className}>
      <Icon name="search" />
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen && entities.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        {...(isMain && { "data-search": true })}
      />
      {isMain && text === "" && <kbd aria-hidden="true">/</kbd>}
      {isOpen && (
        <div className="suggestions popover">
          <ul
            role="listbox"
            id={`${id}-list`}
            aria-label={label}
            className="menu"
            hidden={entities.length === 0}
          >
            {entities.map((entity, i) => (
              <Suggestion
                key={entity.id}
                id={`${id}-${i}`}
                entity={entity}
                isActive={i === at}
                onChoose={() => choose(entity)}
              />
            ))}
          </ul>
          <p className={entities.length > 0 ? "unseen" : "menu-empty quiet"} aria-live="polite">
            {wordOn(found, text)}
          </p>
        </div>
      )}
    </div>
  );
}

function wordOn(found: Found, text: string): string {
  if (found.kind === "failed") return found.text;
  if (found.kind !== "found") return "Searching…";
  const { length } = found.answer.entities;
  if (length > 0) return `${length} ${length === 1 ? "suggestion" : "suggestions"}`;
  return `Nothing is called “${text}”. Try another spelling.`;
}

interface SuggestionProps {
  readonly id: string;
  readonly entity: EntitySummary & { readonly matched: string };
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Suggestion({ id, entity, isActive, onChoose }: SuggestionProps) {
  const { name, matched, type, named, relationCount } = entity;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // The keys are the field's, which keeps the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className="menu-item suggestion"
      // The field keeps the focus while the mouse is held.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <TypeMark type={type} named={named} />
      <span className="suggestion-name">
        {name}
        {matched !== name && <span className="quiet"> also “{matched}”</span>}
      </span>
      <span className="suggestion-counts">
        {type} · {relationCount} {relationCount === 1 ? "relation" : "relations"}
      </span>
    </li>
  );
}
