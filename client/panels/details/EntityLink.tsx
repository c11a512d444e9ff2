// An entity's name with its mark; a click selects it, on the desk or fetched to it.
import { relations } from "../../model/counted.ts";
import { adjacency, isNamed } from "../../model/dataset.ts";
import { goTo } from "../../commands/loading.ts";
import { visible } from "../../model/visible.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";
import "./links.css";

interface EntityLinkProps {
  readonly id: string;
  /** For an entity that is not on the desk. */
  readonly name?: string;
  readonly showCount?: boolean;
}

export function EntityLink({ id, name, showCount = false }: EntityLinkProps) {
  const app = useApp();
  const attributes = useModel(({ scene }) => scene.data.nodes.get(id)?.attributes ?? null);
  const count = useModel(({ scene }) => adjacency(visible(scene).edges).get(id)?.length ?? 0);
  return (
    <button type="button" className="entity-link" onClick={() => void goTo(app, { kind: "entity", id })}>
      {attributes && <TypeMark type={attributes.type} named={isNamed(attributes)} />}
      <span>{attributes?.label ?? name ?? id}</span>
      {showCount && <span className="row-count">{relations(count)}</span>}
    </button>
  );
}
