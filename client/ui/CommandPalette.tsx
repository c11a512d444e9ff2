// All commands by name (Ctrl+K): type a few letters, Enter performs.
import { useState } from "react";
import { Autocomplete, Input, Menu, MenuItem, SearchField } from "react-aria-components";
import { commandOf, commandsFor, isEnabled } from "../commands/command.ts";
import { readable } from "../commands/keys.ts";
import { useDesktop, useCloseDialog } from "./app-context.ts";
import { KEYBOARD } from "./keyboard.ts";
import { Sheet } from "./Sheet.tsx";
import "./palette.css";

export function CommandPalette() {
  const { app, commands } = useDesktop();
  const close = useCloseDialog();
  const [text, setText] = useState("");
  const state = app.store.get();
  const found = commandsFor(commands, text);
  const perform = (id: string) => {
    close();
    // After the dialog has gone, so that a command may open another or move the keyboard's focus.
    setTimeout(() => void commandOf(commands, id).perform(app));
  };
  // Someone who types fast presses Enter before the list has taken up the first match.
  const performFirst = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.getAttribute("aria-activedescendant")) return;
    const first = found.find((c) => isEnabled(c, state));
    if (first) perform(first.id);
  };
  return (
    <Sheet title="Commands" onClose={close} showTitle={false} className="palette">
      <Autocomplete inputValue={text} onInputChange={setText}>
        {/* A dialog opened to type into: the focus belongs in its field. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField className="palette-field" aria-label="Find a command" autoFocus onKeyDown={performFirst}>
          <Input placeholder="What do you want to do?" />
        </SearchField>
        <Menu
          className="menu palette-list"
          aria-label="Commands"
          items={found}
          disabledKeys={found.filter((c) => !isEnabled(c, state)).map((c) => c.id)}
          onAction={(id) => perform(String(id))}
          renderEmptyState={() => <p className="menu-empty quiet">No command is called that.</p>}
        >
          {(command) => (
            <MenuItem id={command.id} textValue={command.label} className="menu-item">
              {command.label}
              {command.keys?.[0] && <span className="keys">{readable(command.keys[0], KEYBOARD)}</span>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}
