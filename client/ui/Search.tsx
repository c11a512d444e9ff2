// The search: suggestions from the server as one types, with types and counts; choosing one brings it to the
// desk with its neighbourhood.
import { useEffect, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { EntitiesAnswer } from "../../graph-data/schema/index.ts";
import { goTo } from "../commands/loading.ts";
import { useApp } from "./app-context.ts";
import { Icon } from "./Icon.tsx";
import { TypeMark } from "./TypeMark.tsx";
import "./search.css";

const PAUSE_MS = 120;
const LIMIT = 12;

type Found =
  | { readonly kind: "idle" | "asking" }
  | { readonly kind: "found"; readonly answer: EntitiesAnswer }
  | { readonly kind: "failed"; readonly text: string };

/** What the server finds for a text; an answer that comes too late is dropped. */
export function useFound(text: string): Found {
  const { api } = useApp();
  const [found, setFound] = useState<Found>({ kind: "idle" });
  useEffect(() => {
    if (text.trim() === "") return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.search(text.trim(), LIMIT, abort.signal).then(
        (answer) => setFound({ kind: "found", answer }),
        (fault: unknown) => {
          if (abort.signal.aborted) return;
          setFound({ kind: "failed", text: fault instanceof Error ? fault.message : String(fault) });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, text]);
  return text.trim() === "" ? { kind: "idle" } : found;
}

function emptyWord(found: Found, text: string): string {
  if (found.kind === "failed") return found.text;
  return found.kind === "found" ? `Nothing is called “${text}”. Try another spelling.` : "Searching…";
}

export function Search() {
  const app = useApp();
  return (
    <EntityField
      label="Search entities"
      placeholder="Search people, places, organizations"
      className="search"
      isMain
      onChoose={(id) => void goTo(app, { kind: "entity", id }, "surroundings")}
    />
  );
}

interface EntityFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  /** The page's own search, that "/" goes to; it empties itself when something was chosen. */
  readonly isMain?: boolean;
  readonly onChoose: (id: string, name: string) => void;
}

/** A combobox that finds entities. */
export function EntityField({ label, placeholder, className, isMain = false, onChoose }: EntityFieldProps) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useFound(text === chosen ? "" : text);
  const entities = found.kind === "found" ? found.answer.entities : [];
  const choose = (key: string | number | null) => {
    const entity = entities.find((e) => e.id === key);
    if (!entity) return;
    setText(isMain ? "" : entity.name);
    setChosen(isMain ? null : entity.name);
    onChoose(entity.id, entity.name);
  };
  return (
    <ComboBox
      className={className}
      aria-label={label}
      inputValue={text}
      onInputChange={setText}
      items={entities}
      value={null}
      onChange={choose}
      allowsEmptyCollection={text.trim() !== "" && text !== chosen}
      allowsCustomValue
      menuTrigger="input"
    >
      <Icon name="search" />
      <Input placeholder={placeholder} {...(isMain && { "data-search": true })} />
      {isMain && text === "" && <kbd aria-hidden="true">/</kbd>}
      <Popover className="popover suggestions" offset={4}>
        <ListBox<(typeof entities)[number]>
          className="menu"
          renderEmptyState={() => <p className="menu-empty quiet">{emptyWord(found, text)}</p>}
        >
          {(entity) => (
            <ListBoxItem id={entity.id} textValue={entity.name} className="menu-item suggestion">
              <TypeMark type={entity.type} named={entity.named} />
              <span className="suggestion-name">
                {entity.name}
                {entity.matched !== entity.name && <span className="quiet"> also “{entity.matched}”</span>}
              </span>
              <span className="suggestion-counts">
                {entity.type} · {entity.relationCount} {entity.relationCount === 1 ? "relation" : "relations"}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
