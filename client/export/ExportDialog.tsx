// Taking the graph away: what of it, and in which format.
import { useState } from "react";
import { attempt } from "../commands/loading.ts";
import { useApp, useCloseDialog, useModel, usePerform } from "../ui/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { Sheet } from "../ui/Sheet.tsx";
import { EXPORT_FORMATS, type ExportFormat } from "./formats.ts";
import { type PngSize, suitsRelationNames } from "./picture-options.ts";
import { PngSizeField } from "./PngSizeField.tsx";
import { offers, type Source } from "./sources.ts";
import "./export-dialog.css";

export function ExportDialog() {
  const app = useApp();
  const close = useCloseDialog();
  const perform = usePerform();
  const isOwn = useModel((s) => s.scene.decisions.length > 0 || s.scene.verdicts.size > 0);
  const isGone = useModel((s) => s.session.connection === "offline");
  const [source, setSource] = useState<Source>("screen");
  const [png, setPng] = useState<PngSize>({ times: 2 });
  const [legend, setLegend] = useState(true);
  const [relationNames, setRelationNames] = useState(() => suitsRelationNames(app.store.get().scene));
  const take = (format: ExportFormat) => {
    close();
    void attempt(app, `Export ${format.label}`, () =>
      format.perform(app, source, { png, legend, relationNames }),
    );
  };
  const formats = (kind: ExportFormat["kind"]) => (
    <ul className="export-formats">
      {EXPORT_FORMATS.filter((format) => format.kind === kind).map((format) => (
        <li key={format.id}>
          <Button isDisabled={isGone && kind === "data"} onPress={() => take(format)}>
            {format.label}
          </Button>
          <span>{format.about}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Sheet title="Export" onClose={close} className="wide">
      <div className="sheet-body export">
        <fieldset className="export-sources">
          <legend>What</legend>
          {offers(app.store.get()).map(({ source: id, label, holds }) => (
            <label key={id} className={holds === null ? "quiet" : ""}>
              <input
                type="radio"
                name="export-source"
                checked={source === id}
                disabled={holds === null}
                onChange={() => setSource(id)}
              />
              {label}
              <span className="quiet">{holds ?? NOT_NOW[id]}</span>
            </label>
          ))}
        </fieldset>
        <h3>To read and to come back to</h3>
        {formats("view")}
        {source === "screen" && (
          <ul className="export-formats">
            <li>
              <Button
                onPress={() => {
                  close();
                  perform("copy-link");
                }}
              >
                Copy link
              </Button>
              <span>
                Opens this view on this server, with places, filters, and what you joined, split or marked.
              </span>
            </li>
          </ul>
        )}
        <h3>Pictures</h3>
        <div className="export-picture">
          <PngSizeField size={png} onChange={setPng} />
          <label>
            <input type="checkbox" checked={legend} onChange={(event) => setLegend(event.target.checked)} />
            With its legend
          </label>
          <label>
            <input
              type="checkbox"
              checked={relationNames}
              onChange={(event) => setRelationNames(event.target.checked)}
            />
            With the names of relations
          </label>
        </div>
        {formats("picture")}
        <h3>For other programs</h3>
        {isGone && <p>The store writes these, and the server is gone: they can be had when it is back.</p>}
        {!isGone && (source === "screen" || source === "selection") && (
          <p className="quiet">
            Written by the store, with every relation among these entities, also those that filters hold back
            {isOwn && "; as the articles have it, without what you joined, split or marked"}.
          </p>
        )}
        {formats("data")}
      </div>
    </Sheet>
  );
}

const NOT_NOW: Record<Source, string> = {
  screen: "",
  selection: "nothing is selected",
  query: "no query has found entities",
  all: "the server is gone",
};
