// Details of what is selected; with nothing selected, an overview of what is on the desk.
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
  return (
    <div className="details">
      {hasPath && <Paths />}
      {several && <Chosen />}
      {selection === null && !hasPath && <Overview />}
      {selection?.kind === "entity" && <EntityDetails key={selection.id} id={selection.id} />}
      {selection?.kind === "relation" && <RelationDetails key={selection.id} id={selection.id} />}
    </div>
  );
}
