// Details of what is selected; with nothing selected, an overview of what is on the desk.
import { useEffect, useRef } from "react";
import type { Selection } from "../../model/scene.ts";
import { useModel } from "../../ui/app-context.ts";
import { Chosen } from "./Chosen.tsx";
import { EntityDetails } from "./EntityDetails.tsx";
import { Overview } from "./Overview.tsx";
import { Paths } from "./Paths.tsx";
import { RelationDetails } from "./RelationDetails.tsx";
import "./details.css";

export function Details() {
  const selection = useModel((s) => s.scene.selection);
  const hasPath = useModel((s) => s.scene.path !== null);
  const several = useModel((s) => s.scene.chosen.length > 1);
  const keep = useKeptFocus(selection);
  return (
    <div className="details" tabIndex={-1} {...keep}>
      {hasPath && <Paths />}
      {several && <Chosen />}
      {selection === null && !hasPath && <Overview />}
      {selection?.kind === "entity" && <EntityDetails key={selection.id} id={selection.id} />}
      {selection?.kind === "relation" && <RelationDetails key={selection.id} id={selection.id} />}
    </div>
  );
}

/** What was pressed here goes away when it selects something else: the keyboard stays here, and goes on from the top. */
function useKeptFocus(selection: Selection | null) {
  const ref = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) ref.current?.focus();
  }, [selection]);
  return {
    ref,
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ relatedTarget }: React.FocusEvent) => {
      // Of what is taken away nothing takes the focus over.
      if (relatedTarget !== null) isInside.current = ref.current?.contains(relatedTarget) ?? false;
    },
  };
}
