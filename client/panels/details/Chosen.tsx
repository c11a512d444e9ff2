// Several entities chosen together: what can be done with them.
import { useModel } from "../../ui/app-context.ts";
import { CommandButton } from "../../ui/Button.tsx";
import { EntityLink } from "./EntityLink.tsx";

export function Chosen() {
  const chosen = useModel((s) => s.scene.chosen);
  return (
    <section className="chosen">
      <h3>{chosen.length} chosen</h3>
      <ul className="rows">
        {chosen.map((id) => (
          <li key={id}>
            <EntityLink id={id} />
          </li>
        ))}
      </ul>
      <div className="actions">
        {chosen.length === 2 && (
          <CommandButton command="paths" icon="path" label="Paths between" text="Paths between" />
        )}
        {chosen.length === 2 && (
          <CommandButton command="join" icon="join" label="Join into one" text="Join" />
        )}
        <CommandButton command="keep-only" icon="filter" label="Keep only these" text="Keep only" />
        <CommandButton command="hide" icon="hide" label="Hide" text="Hide" />
      </div>
    </section>
  );
}
