// Queries to choose from: saved ones, examples that fit the graph, and those run before; searched by a word.
import { useMemo, useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { GraphSchema } from "../../../graph-data/schema/index.ts";
import { isNamed, weightOf } from "../../model/dataset.ts";
import { hasWords } from "../../model/words.ts";
import type { Dataset } from "../../model/scene.ts";
import { useModel } from "../../ui/app-context.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { exampleQueries } from "./examples.ts";
import { dropQuery, type Queries, saveQuery } from "./queries.ts";
import "../../ui/field.css";
import "./query-shelf.css";
import { FindField } from "../../ui/FindField.tsx";

interface ShelfProps {
  readonly queries: Queries;
  readonly onChange: (change: (queries: Queries) => Queries) => void;
  readonly onOpen: (query: string) => void;
  readonly schema: GraphSchema | null;
}

export const QueryShelf = (props: ShelfProps) => (
  <DialogTrigger>
    <AriaButton className="button">
      Queries <Icon name="down" />
    </AriaButton>
    <Popover className="popover query-shelf" placement="bottom start">
      <Dialog aria-label="Queries" className="query-shelf-dialog">
        {({ close }) => <ShelfContent {...props} close={close} />}
      </Dialog>
    </Popover>
  </DialogTrigger>
);

function ShelfContent({ queries, onChange, onOpen, schema, close }: ShelfProps & { close: () => void }) {
  const [words, setWords] = useState("");
  const [name, setName] = useState("");
  const data = useModel((s) => s.scene.data);
  const examples = useMemo(() => (schema ? exampleQueries(schema, leadingIn(data)) : []), [schema, data]);
  const matches = (text: string) => hasWords(text, words);
  const open = (query: string) => {
    close();
    // Once the list has gone and its hold on the keyboard with it.
    setTimeout(() => onOpen(query));
  };
  const save = () => {
    if (name.trim() === "" || queries.draft.trim() === "") return;
    onChange(saveQuery(name.trim(), queries.draft));
    setName("");
  };
  return (
    <>
      <FindField label="Find a query" words={words} onWords={setWords} />
      <div className="query-lists">
        <Section
          title="Saved"
          items={queries.saved
            .filter((s) => matches(`${s.name} ${s.query}`))
            .map((s) => ({ title: s.name, query: s.query, drop: () => onChange(dropQuery(s.name)) }))}
          onOpen={open}
        />
        <Section
          title="Examples on this graph"
          items={examples.filter((e) => matches(`${e.title} ${e.query}`))}
          onOpen={open}
        />
        <Section
          title="Run before"
          items={queries.history
            .filter((h) => matches(h.query))
            .map((h) => ({ title: null, query: h.query }))}
          onOpen={open}
        />
      </div>
      <form
        className="query-save"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          className="field"
          aria-label="Name for the query in the editor"
          placeholder="Name for the query in the editor"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" isDisabled={name.trim() === ""}>
          Save
        </Button>
      </form>
    </>
  );
}

/** The people with the most weight in what is loaded, or other named entities where there are no two people. */
function leadingIn(data: Dataset): { id: string; name: string }[] {
  const weight = (key: string) => weightOf(data, key);
  const all = [...data.nodes.values()]
    .filter((n) => isNamed(n.attributes))
    .sort((a, b) => weight(b.key) - weight(a.key));
  const people = all.filter((n) => n.attributes.type === "Person");
  return (people.length >= 2 ? people : all)
    .slice(0, 2)
    .map((n) => ({ id: n.key, name: n.attributes.label }));
}

interface Item {
  readonly title: string | null;
  readonly query: string;
  readonly drop?: () => void;
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly onOpen: (query: string) => void;
}

function Section({ title, items, onOpen }: SectionProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item, i) => (
          <li key={`${i} ${item.query}`}>
            <button type="button" onClick={() => onOpen(item.query)}>
              {item.title !== null && <span>{item.title}</span>}
              <code>{item.query.replace(/\s+/g, " ")}</code>
            </button>
            {item.drop && (
              <IconButton icon="close" label={`Forget ${item.title ?? "it"}`} onPress={item.drop} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
