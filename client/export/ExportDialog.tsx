// Taking the graph away: what of it, and in which format.
import { useState } from "react";
import { attempt } from "../commands/loading.ts";
import { useApp, useCloseDialog, useModel, usePerform } from "../ui/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { Sheet } from "../ui/Sheet.tsx";
import { EXPORT_FORMATS, type ExportFormat } from "./formats.ts";
import { type PictureOptions, suitsRelationNames } from "./picture-options.ts";
import { PngSizeField } from "./PngSizeField.tsx";
import { offers, type Source } from "./sources.ts";
import "./export-dialog.css";

export function ExportDialog() {
  const app = useApp();
  const close = useCloseDialog();
  const isGone = useModel((s) => s.session.connection === "offline");
  const [source, setSource] = useState<Source>("screen");
  const [options, setOptions] = useState<PictureOptions>(() => ({
    png: { times: 2 },
    legend: true,
    relationNames: suitsRelationNames(app.store.get().scene),
  }));
  const take = (format: ExportFormat) => {
    close();
    void attempt(app, `Export ${format.label}`, () => format.perform(app, source, options));
  };
  return (
    <Sheet title="Export" onClose={close} className="wide">
      <div className="sheet-body export">
        <Sources source={source} onChange={setSource} />
        <h3>To read and to come back to</h3>
        <Formats kind="view" onTake={take} />
        {source === "screen" && <CopyLink />}
        <h3>Pictures</h3>
        <PictureFields options={options} onChange={setOptions} />
        <Formats kind="picture" onTake={take} />
        <h3>For other programs</h3>
        <StoreNote source={source} isGone={isGone} />
        <Formats kind="data" isOff={isGone} onTake={take} />
      </div>
    </Sheet>
  );
}

function Sources({ source, onChange }: { source: Source; onChange: (source: Source) => void }) {
  const { store } = useApp();
  return (
    <fieldset className="export-sources">
      <legend>What</legend>
      {offers(store.get()).map(({ source: id, label, holds }) => (
        <label key={id} className={holds === null ? "quiet" : ""}>
          <input
            type="radio"
            name="export-source"
            checked={source === id}
            disabled={holds === null}
            onChange={() => onChange(id)}
          />
          {label}
          <span className="quiet">{holds ?? NOT_NOW[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const NOT_NOW: Record<Source, string> = {
  screen: "",
  selection: "nothing is selected",
  query: "no query has found entities",
  all: "the server is gone",
};

interface FormatsProps {
  readonly kind: ExportFormat["kind"];
  readonly isOff?: boolean;
  readonly onTake: (format: ExportFormat) => void;
}

const Formats = ({ kind, isOff = false, onTake }: FormatsProps) => (
  <ul className="export-formats">
    {EXPORT_FORMATS.filter((format) => format.kind === kind).map((format) => (
      <li key={format.id}>
        <Button isDisabled={isOff} onPress={() => onTake(format)}>
          {format.label}
        </Button>
        <span>{format.about}</span>
      </li>
    ))}
  </ul>
);

function CopyLink() {
  const close = useCloseDialog();
  const perform = usePerform();
  const copy = () => {
    close();
    perform("copy-link");
  };
  return (
    <ul className="export-formats">
      <li>
        <Button onPress={copy}>Copy link</Button>
        <span>
          Opens this view on this server, with places, filters, and what you joined, split or marked.
        </span>
      </li>
    </ul>
  );
}

interface PictureFieldsProps {
  readonly options: PictureOptions;
  readonly onChange: (options: PictureOptions) => void;
}

const PictureFields = ({ options, onChange }: PictureFieldsProps) => (
  <div className="export-picture">
    <PngSizeField size={options.png} onChange={(png) => onChange({ ...options, png })} />
    <label>
      <input
        type="checkbox"
        checked={options.legend}
        onChange={(event) => onChange({ ...options, legend: event.target.checked })}
      />
      With its legend
    </label>
    <label>
      <input
        type="checkbox"
        checked={options.relationNames}
        onChange={(event) => onChange({ ...options, relationNames: event.target.checked })}
      />
      With the names of relations
    </label>
  </div>
);

/** What the store's own formats hold, or why they cannot be had now. */
function StoreNote({ source, isGone }: { source: Source; isGone: boolean }) {
  const isOwn = useModel(({ scene }) => scene.decisions.length > 0 || scene.verdicts.size > 0);
  if (isGone) return <p>The store writes these, and the server is gone: they can be had when it is back.</p>;
  if (source !== "screen" && source !== "selection") return null;
  return (
    <p className="quiet">
      Written by the store, with every relation among these entities, also those that filters hold back
      {isOwn && "; as the articles have it, without what you joined, split or marked"}.
    </p>
  );
}
