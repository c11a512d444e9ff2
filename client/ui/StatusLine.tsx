// The line at the bottom: what is on screen, what was left out, what is under way, and the server's state.
import { CAPS } from "../model/desk.ts";
import { countsLine, heldBackLine, leftOutLine, visible } from "../model/visible.ts";
import { useModel, usePerform } from "./app-context.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { MenuButton } from "./MenuButton.tsx";
import "./status-line.css";

export function StatusLine() {
  const counts = useModel(({ scene }) => countsLine(visible(scene)));
  const heldBack = useModel(({ scene }) => heldBackLine(scene));
  const busy = useModel(({ session }) => [...session.busy.values()].at(-1) ?? null);
  return (
    <footer className="status-line">
      <p role="status">{counts}</p>
      {heldBack !== "" && <p className="quiet">{heldBack}</p>}
      <LeftOut />
      {busy !== null && <p className="busy">{busy}…</p>}
      <Server />
    </footer>
  );
}

const MORE = CAPS.map((cap) => `cap-${cap}`);

/** What the store holds beyond what was asked of it, and how to ask for more. */
function LeftOut() {
  const line = useModel(({ scene }) => leftOutLine(scene));
  if (line === "") return null;
  return (
    <p className="left-out" title="What the store holds beyond what is on the desk">
      {line}{" "}
      <MenuButton label="How many to show" menu="How many to show" items={MORE}>
        How many to show
      </MenuButton>
    </p>
  );
}

function Server() {
  const connection = useModel((s) => s.session.connection);
  const store = useModel((s) => s.session.health?.store ?? null);
  const stale = useModel((s) => s.session.stale);
  const perform = usePerform();
  return (
    <div className="server">
      {stale && (
        <p>
          The graph has changed since it was loaded.{" "}
          <Button tone="link" onPress={() => perform("most-connected")}>
            Load it again
          </Button>
        </p>
      )}
      {connection === "offline" ? (
        <p className="offline">
          <Icon name="warning" />
          Server gone; trying again. What is on the desk stays usable.
        </p>
      ) : (
        <p className="quiet store">
          {store ? `${store.kind === "neo4j" ? "Neo4j" : "Embedded store"} ${store.version}` : ""}
        </p>
      )}
    </div>
  );
}
