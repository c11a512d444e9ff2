// React's frame around the editor.
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from "react";
import type { EditorView } from "@codemirror/view";
import { createEditor, type EditorHooks, replaceQuery, showFaults } from "./editor.ts";
import type { Underline } from "./lint.ts";
import "./cypher-editor.css";

export interface EditorHandle {
  readonly set: (query: string) => void;
  readonly show: (faults: readonly Underline[]) => void;
  readonly focus: () => void;
}

interface CypherEditorProps extends EditorHooks {
  readonly query: string;
  readonly ref: Ref<EditorHandle>;
}

export function CypherEditor({ query, ref, ...hooks }: CypherEditorProps) {
  // The editor holds the text from here on.
  const [first] = useState(query);
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useEffectEvent((): EditorHooks => hooks);
  useEffect(() => {
    if (!frame.current) return;
    const editor = createEditor(frame.current, first, () => latest());
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, [first]);
  useImperativeHandle(ref, () => ({
    set: (text) => view.current && replaceQuery(view.current, text),
    show: (faults) => view.current && showFaults(view.current, faults),
    focus: () => view.current?.focus(),
  }));
  return <div className="cypher-editor" ref={frame} />;
}
