// Saved views: the present one under a name, and those of before to open, rename or delete.
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { dropView, openOtherTab, openView, renameViewTo, saveViewAs } from "../commands/named-views.ts";
import { hasGraph } from "../commands/view-commands.ts";
import { readableMoment } from "../model/dates.ts";
import { listOtherTabs, type OtherTab } from "../model/keeping.ts";
import { listViews, type NamedView } from "../model/named-views.ts";
import { reasonOf } from "../model/reason.ts";
import { useApp, useCloseDialog, useModel } from "./app-context.ts";
import { Button, IconButton } from "./Button.tsx";
import { Sheet } from "./Sheet.tsx";
import "./field.css";
import "./views.css";

const LONGEST_NAME = 80;

export function ViewsDialog() {
  const close = useCloseDialog();
  const { views, tabs, fault, look } = useViews();
  return (
    <Sheet title="Saved views" onClose={close}>
      <div className="sheet-body views">
        <SaveForm views={views} onSaved={look} />
        {fault !== null && <p role="alert">{fault}</p>}
        {views.length > 0 ? (
          <ul className="view-list" aria-label="Saved views">
            {views.map((view) => (
              <View key={view.name} view={view} others={views} onChange={look} />
            ))}
          </ul>
        ) : (
          <p className="quiet">
            None yet. A view is kept in this browser with all that is on the desk: places, filters, what you
            hid, joined and marked. For others there are “Export” and “Copy link”.
          </p>
        )}
        {tabs.length > 0 && <OtherTabs tabs={tabs} />}
      </div>
    </Sheet>
  );
}

function useViews() {
  const [views, setViews] = useState<readonly NamedView[]>([]);
  const [tabs, setTabs] = useState<readonly OtherTab[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const look = useCallback(() => {
    const refuse = (problem: unknown) =>
      setFault(`The browser does not give its saved views: ${reasonOf(problem)}`);
    listViews().then(setViews, refuse);
    listOtherTabs().then(setTabs, refuse);
  }, []);
  useEffect(look, [look]);
  return { views, tabs, fault, look };
}

/** What other tabs show, and what those closed before showed: none of it is lost by being left. */
function OtherTabs({ tabs }: { tabs: readonly OtherTab[] }) {
  const app = useApp();
  const close = useCloseDialog();
  return (
    <section aria-labelledby="other-tabs">
      <h3 id="other-tabs">In other tabs, and when they were closed</h3>
      <ul className="view-list">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <button
              type="button"
              className="view-open"
              onClick={() => {
                close();
                void openOtherTab(app, tab);
              }}
            >
              <span>{tab.holds}</span>
              <span className="quiet">{readableMoment(tab.saved)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SaveForm({ views, onSaved }: { views: readonly NamedView[]; onSaved: () => void }) {
  const app = useApp();
  const canSave = useModel(hasGraph);
  const [name, setName] = useState("");
  const wanted = name.trim();
  const isTaken = views.some((view) => view.name === wanted);
  const save = async () => {
    await saveViewAs(app, wanted);
    setName("");
    onSaved();
  };
  return (
    <NameForm label="Name of this view" name={name} onName={setName} onSubmit={() => void save()}>
      <Button tone="strong" type="submit" isDisabled={wanted === "" || !canSave}>
        {isTaken ? "Replace" : "Save"}
      </Button>
    </NameForm>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onSubmit: () => void;
  /** Its buttons. */
  readonly children: React.ReactNode;
}

function NameForm({ label, name, onName, onSubmit, children }: NameFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onSubmit();
  };
  return (
    <form className="view-name" onSubmit={submit}>
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_NAME}
        // A dialog opened to type into, or a name asked for: the focus belongs in its field.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
      {children}
    </form>
  );
}

interface ViewProps {
  readonly view: NamedView;
  readonly others: readonly NamedView[];
  readonly onChange: () => void;
}

function View({ view, others, onChange }: ViewProps) {
  const app = useApp();
  const close = useCloseDialog();
  const [asks, setAsks] = useState<"name" | "delete" | null>(null);
  const { name, saved, holds } = view;
  const end = () => setAsks(null);
  if (asks === "name") return <Rename {...{ view, others, onChange }} onEnd={end} />;
  return (
    <li>
      <button
        type="button"
        className="view-open"
        onClick={() => {
          close();
          void openView(app, name);
        }}
      >
        <span>{name}</span>
        <span className="quiet">
          {readableMoment(saved)} · {holds}
        </span>
      </button>
      {asks === "delete" ? (
        <>
          <Button tone="strong" onPress={() => void dropView(app, name).then(onChange)}>
            Delete
          </Button>
          <Button onPress={end}>Keep</Button>
        </>
      ) : (
        <>
          <IconButton icon="pencil" label={`Rename ${name}`} onPress={() => setAsks("name")} />
          <IconButton icon="trash" label={`Delete ${name}`} onPress={() => setAsks("delete")} />
        </>
      )}
    </li>
  );
}

function Rename({ view, others, onChange, onEnd }: ViewProps & { onEnd: () => void }) {
  const app = useApp();
  const [name, setName] = useState(view.name);
  const wanted = name.trim();
  const isTaken = wanted !== view.name && others.some((other) => other.name === wanted);
  const rename = async () => {
    if (isTaken) return;
    if (wanted !== view.name) await renameViewTo(app, view.name, wanted);
    onChange();
    onEnd();
  };
  return (
    <li>
      <NameForm
        label={`New name of ${view.name}`}
        name={name}
        onName={setName}
        onSubmit={() => void rename()}
      >
        <Button tone="strong" type="submit" isDisabled={wanted === "" || isTaken}>
          {isTaken ? "Name is taken" : "Rename"}
        </Button>
        <Button onPress={onEnd}>Cancel</Button>
      </NameForm>
    </li>
  );
}
