// The list of shortcuts ("?"): every command that has keys, and what keys do on the graph.
import { GROUPS } from "../commands/command.ts";
import { readable } from "../commands/keys.ts";
import { useDesktop, useCloseDialog } from "./app-context.ts";
import { KEYBOARD } from "./keyboard.ts";
import { Sheet } from "./Sheet.tsx";

const ON_THE_GRAPH = [
  ["Walk to the neighbour in that direction", "Arrow keys"],
  ["Walk around its neighbours in order", "Page Up, Page Down"],
  ["Expand what is reached", "Enter"],
  ["Choose what is reached as well", "Shift+Arrow keys"],
  ["Choose several, in the picture and in the table", "Shift+Click"],
  ["Choose it, or no longer", "Space"],
  ["Menu of what can be done with it", "Shift+F10"],
  ["Run the query (in the console)", "Mod+Enter"],
] as const;

export function ShortcutsDialog() {
  const { commands } = useDesktop();
  const close = useCloseDialog();
  return (
    <Sheet title="Keyboard shortcuts" onClose={close} className="wide">
      <div className="sheet-body shortcuts">
        {GROUPS.map((group) => (
          <Section
            key={group}
            title={group}
            rows={commands.flatMap((c) =>
              c.group === group && c.keys?.[0] ? [[c.label, c.keys[0]] as const] : [],
            )}
          />
        ))}
        <Section title="On the graph" rows={ON_THE_GRAPH} />
      </div>
    </Sheet>
  );
}

function Section({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {rows.map(([label, keys]) => (
          <li key={label}>
            {label} <kbd>{readable(keys, KEYBOARD)}</kbd>
          </li>
        ))}
      </ul>
    </section>
  );
}
