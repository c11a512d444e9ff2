// The list under a field that finds entities, and a word on what was found.
import { useEffect, useRef } from "react";
import type { EntitySummary } from "../../graph-data/schema/index.ts";
import { counted, relations } from "../model/counted.ts";
import { TypeMark } from "./TypeMark.tsx";
import type { Found } from "./use-found.ts";

export type FoundEntity = EntitySummary & { readonly matched: string };

/** The id of a suggestion's element, by its place in the list. */
export const suggestionId = (list: string, at: number): string => `${list}-${at}`;

interface SuggestionsProps {
  /** The id of the list's element. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly found: Found;
  readonly entities: readonly FoundEntity[];
  /** Which of them the keyboard is at, from 0. */
  readonly at: number;
  readonly onChoose: (entity: FoundEntity) => void;
}

export function Suggestions({ id, label, text, found, entities, at, onChoose }: SuggestionsProps) {
  return (
    <div className="suggestions popover">
      <ul role="listbox" id={id} aria-label={label} className="menu" hidden={entities.length === 0}>
        {entities.map((entity, i) => (
          <Suggestion
            key={entity.id}
            id={suggestionId(id, i)}
            entity={entity}
            isActive={i === at}
            onChoose={() => onChoose(entity)}
          />
        ))}
      </ul>
      <p className={entities.length > 0 ? "unseen" : "menu-empty quiet"} aria-live="polite">
        {wordOn(found, text)}
      </p>
    </div>
  );
}

function wordOn(found: Found, text: string): string {
  if (found.kind === "failed") return found.text;
  if (found.kind !== "found") return "Searching…";
  const { length } = found.answer.entities;
  return length > 0 ? counted(length, "suggestion") : `Nothing is called “${text}”. Try another spelling.`;
}

interface SuggestionProps {
  readonly id: string;
  readonly entity: FoundEntity;
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
        {type} · {relations(relationCount)}
      </span>
    </li>
  );
}
