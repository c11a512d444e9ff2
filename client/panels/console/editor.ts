// The Cypher editor: CodeMirror with our tokens, completion from the schema, and the store's word on the query.
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { linter, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Underline } from "./lint.ts";
import { cypherParser } from "./tokens.ts";
import type { Suggested, Suggestion } from "./suggest.ts";

export interface EditorHooks {
  readonly onChange: (query: string) => void;
  readonly onRun: () => void;
  readonly suggest: (before: string) => Suggested | null;
  /** What is wrong with the query, asked when typing pauses. */
  readonly check: (query: string) => Promise<readonly Underline[]>;
}

const PAUSE_MS = 600;

/** An editor in `parent`. The hooks are read at each use, so that they may change. */
export function createEditor(parent: HTMLElement, query: string, hooks: () => EditorHooks): EditorView {
  return new EditorView({ parent, state: EditorState.create({ doc: query, extensions: extensions(hooks) }) });
}

const extensions = (hooks: () => EditorHooks): Extension => [
  Prec.highest(
    keymap.of([
      {
        key: "Mod-Enter",
        run: () => {
          hooks().onRun();
          return true;
        },
      },
      // Tab takes a suggestion, and otherwise leaves the editor as Tab does.
      { key: "Tab", run: acceptCompletion },
    ]),
  ),
  history(),
  drawSelection(),
  highlightActiveLine(),
  bracketMatching(),
  closeBrackets(),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ "aria-label": "Cypher query", spellcheck: "false" }),
  placeholder("MATCH (a)-[r]->(b) RETURN a, r, b"),
  StreamLanguage.define(cypherParser),
  syntaxHighlighting(colours),
  autocompletion({
    override: [(context) => complete(context, hooks().suggest)],
    icons: false,
    optionClass: (option) => `of-${option.type ?? "word"}`,
  }),
  linter(async (view) => [...(await hooks().check(view.state.doc.toString()))].map(toDiagnostic), {
    delay: PAUSE_MS,
  }),
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) hooks().onChange(update.state.doc.toString());
  }),
];

const toDiagnostic = (found: Underline) => ({ ...found, severity: "error" as const });

/** Puts another query into the editor, as one step of its own undo. */
export function replaceQuery(view: EditorView, query: string): void {
  if (view.state.doc.toString() === query) return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: query },
    selection: { anchor: query.length },
  });
}

/** Underlines what is wrong now, without waiting for the pause. */
export const showFaults = (view: EditorView, faults: readonly Underline[]): void =>
  view.dispatch(setDiagnostics(view.state, faults.map(toDiagnostic)));

function complete(context: CompletionContext, suggest: EditorHooks["suggest"]): CompletionResult | null {
  const found = suggest(context.state.sliceDoc(0, context.pos));
  if (!found) return null;
  const isAsked = context.explicit || found.from < context.pos;
  const isPlace = found.options.some(
    (o) => o.kind === "label" || o.kind === "relationship" || o.kind === "property",
  );
  if (!isAsked && !isPlace) return null;
  return { from: found.from, options: found.options.map(toCompletion), validFor: /^[\p{L}\p{N}_]*$/u };
}

// Variables of the query first, keywords after functions.
const BOOST: Partial<Record<Suggestion["kind"], number>> = { variable: 2, function: -1 };
const toCompletion = ({ label, kind, detail, apply }: Suggestion) => ({
  label,
  type: kind,
  boost: BOOST[kind] ?? 0,
  ...(detail !== undefined && { detail }),
  ...(apply !== undefined && { apply }),
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, class: "cypher-keyword" },
  { tag: tags.typeName, class: "cypher-type" },
  { tag: [tags.string, tags.number], class: "cypher-value" },
  { tag: tags.comment, class: "cypher-comment" },
  { tag: tags.propertyName, class: "cypher-property" },
  { tag: tags.atom, class: "cypher-parameter" },
  { tag: tags.function(tags.variableName), class: "cypher-function" },
]);
