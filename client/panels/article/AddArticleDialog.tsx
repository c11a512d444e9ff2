// Adding an article: pasted text or a file, sent to the server; its extraction is followed to the end.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ProgressBar } from "react-aria-components";
import type { JobEvent } from "../../../graph-data/schema/index.ts";
import { addArticle } from "../../commands/articles.ts";
import { reasonOf } from "../../model/reason.ts";
import { useApp, useCloseDialog } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { type Draft, EMPTY_DRAFT, faultOf, readFile, toDocument, titleOf, withBody } from "./draft.ts";
import "./add-article.css";
import "../../ui/field.css";

export function AddArticleDialog() {
  const app = useApp();
  const close = useCloseDialog();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [state, setState] = useState<JobEvent | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const abort = new AbortController();
    leaving.current = abort;
    return () => abort.abort();
  }, []);

  const send = async () => {
    const wrong = faultOf(draft);
    setFault(wrong);
    if (wrong !== null) return;
    setState({ stage: "queued", done: 0, total: 1 });
    try {
      const { signal } = leaving.current;
      const last = await addArticle(app, toDocument(draft), { onEvent: setState, signal });
      if (last.stage === "failed") setFault(last.error ?? "The extraction failed.");
      else close();
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === "AbortError") return;
      setFault(reasonOf(problem));
    }
    setState(null);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const read = await readFile(file, draft);
      setDraft(read);
      setFault(faultOf(read));
    } catch (problem) {
      setFault(`${file.name}: ${reasonOf(problem)}`);
    }
  };

  return (
    <Sheet title="Add an article" onClose={close}>
      {state ? (
        <Progress title={toDocument(draft).title} state={state} onHide={close} />
      ) : (
        <DraftForm
          draft={draft}
          fault={fault}
          onChange={(change) => setDraft({ ...draft, ...change })}
          onFile={(file) => void take(file)}
          onSend={() => void send()}
        />
      )}
    </Sheet>
  );
}

interface FormProps {
  readonly draft: Draft;
  readonly fault: string | null;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onFile: (file: File | undefined) => void;
  readonly onSend: () => void;
}

function DraftForm({ draft, fault, onChange, onFile, onSend }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="sheet-body add-article" onSubmit={submit}>
      <div
        className="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onFile(event.dataTransfer.files[0]);
        }}
      >
        <label>
          A text or HTML file, chosen or dropped here
          <input
            type="file"
            accept=".txt,.html,.htm,.md,text/plain,text/html"
            onChange={(event) => onFile(event.target.files?.[0])}
          />
        </label>
      </div>
      <label>
        Text{draft.isHtml ? " (HTML; menus and adverts are taken out)" : ", or paste it"}
        <textarea
          rows={8}
          value={draft.body}
          spellCheck={false}
          onChange={(event) => onChange(withBody(draft, event.target.value))}
        />
      </label>
      <label>
        Title
        <input
          className="field"
          value={draft.title}
          placeholder={titleOf(draft)}
          onChange={(e) => onChange({ title: e.target.value })}
        />
      </label>
      <div className="add-article-row">
        <label>
          Published <span className="quiet">(if the text does not say)</span>
          <input
            type="date"
            className="field"
            value={draft.published}
            onChange={(event) => onChange({ published: event.target.value })}
          />
        </label>
        <label>
          Source <span className="quiet">(file or address)</span>
          <input
            className="field"
            value={draft.source}
            onChange={(event) => onChange({ source: event.target.value })}
          />
        </label>
      </div>
      {fault !== null && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="sheet-buttons">
        <Button tone="strong" onPress={onSend}>
          Add and extract
        </Button>
      </div>
    </form>
  );
}

const STAGES: Record<JobEvent["stage"], string> = {
  queued: "Waiting for its turn",
  clean: "Taking menus and captions out",
  annotate: "Reading the sentences",
  extract: "Finding who did what to whom",
  load: "Putting it into the graph",
  done: "Done",
  failed: "Failed",
};

function Progress({ title, state, onHide }: { title: string; state: JobEvent; onHide: () => void }) {
  const { stage, done, total } = state;
  return (
    <div className="sheet-body add-article" aria-live="polite">
      <p className="serif add-article-title">{title}</p>
      <ProgressBar
        aria-label={STAGES[stage]}
        value={total > 0 ? (100 * done) / total : 0}
        className="progress"
      >
        {({ percentage, valueText }) => (
          <>
            <p>
              {STAGES[stage]}… <span className="quiet">{valueText}</span>
            </p>
            <div className="progress-track">
              <div className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <div className="sheet-buttons">
        <Button onPress={onHide}>Go on working; it will be in the list of articles</Button>
      </div>
    </div>
  );
}
