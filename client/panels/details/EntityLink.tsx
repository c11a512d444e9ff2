// An entity's name with its mark; a click selects it, on the desk or fetched to it.
import { isNamed } from "../../model/dataset.ts";
import { goTo } from "../../commands/loading.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";
import "./links.css";

interface EntityLinkProps {
  readonly id: string;
  /** For an entity that is not on the desk. */
  readonly name?: string;
  /** What stands beside the name: "12 relations". */
  readonly aside?: string;
}

export function EntityLink({ id, name, aside }: EntityLinkProps) {
  const app = useApp();
  const attributes = useModel(({ scene }) => scene.data.nodes.get(id)?.attributes ?? null);
  return (
    <button type="button" className="entity-link" onClick={() => void goTo(app, { kind: "entity", id })}>
      {attributes && <TypeMark type={attributes.type} named={isNamed(attributes)} />}
      <span>{attributes?.label ?? name ?? id}</span>
      {aside !== undefined && <span className="row-count">{aside}</span>}
    </button>
  );
}
