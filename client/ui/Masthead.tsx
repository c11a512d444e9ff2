// The top of the desk: name, search, the toolbar on the view, switches of panels and theme.
import { Toolbar } from "react-aria-components";
import { useDesktop, useModel, usePerform } from "./app-context.ts";
import { CommandButton, IconButton } from "./Button.tsx";
import { MenuButton } from "./MenuButton.tsx";
import { isOpen, type Panel } from "./panel.ts";
import { Search } from "./Search.tsx";
import "./masthead.css";

export const Masthead = () => (
  <header className="masthead">
    <h1 className="wordmark serif">Relata</h1>
    <Search />
    <ViewToolbar />
    <PanelSwitches />
  </header>
);

function ViewToolbar() {
  const running = useModel((s) => s.session.layoutRunning);
  return (
    <Toolbar aria-label="View" className="toolbar">
      <CommandButton command="undo" icon="undo" />
      <CommandButton command="redo" icon="redo" />
      <span className="divider" />
      <CommandButton command="fit" icon="fit" label="Fit" />
      <CommandButton command="layout" icon={running ? "stop" : "layout"} label="Layout" isOn={running} />
      <MenuButton label="More layouts" menu="Layouts" items={LAYOUTS} />
      <span className="divider" />
      <CommandButton command="export" icon="export" label="Export" />
      <CommandButton command="copy-link" icon="link" label="Copy link" />
      <CommandButton command="views" icon="views" label="Saved views" />
    </Toolbar>
  );
}

const LAYOUTS = [
  ["layout-apart", "Take overlaps out"],
  ["layout-circle", "Circle"],
  ["layout-time", "By time"],
] as const;

const NEXT_THEME = { system: "light", light: "dark", dark: "system" } as const;
const THEME_ICON = { system: "system", light: "sun", dark: "moon" } as const;

function PanelSwitches() {
  const { panels } = useDesktop();
  const theme = useModel((s) => s.desk.theme);
  const perform = usePerform();
  return (
    <div className="switches">
      {panels.map((panel) => (
        <PanelSwitch key={panel.id} panel={panel} />
      ))}
      <span className="divider" />
      <IconButton
        icon={THEME_ICON[theme]}
        label={`Theme: ${theme === "system" ? "as the system" : theme}`}
        onPress={() => perform(`theme-${NEXT_THEME[theme]}`)}
      />
      <CommandButton command="commands" icon="commands" />
      <CommandButton command="shortcuts" icon="help" />
    </div>
  );
}

function PanelSwitch({ panel }: { panel: Panel }) {
  const open = useModel((state) => isOpen(panel, state));
  const perform = usePerform();
  return (
    <IconButton
      icon={panel.icon}
      label={panel.title}
      keys={panel.keys?.[0]}
      isOn={open}
      onPress={() => perform(`panel-${panel.id}`)}
    />
  );
}
