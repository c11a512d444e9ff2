// Makes the app, opens it on its address, draws it.
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/theme.css";
import "./styles/forced-colors.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { api } from "./api/api.ts";
import type { App } from "./commands/app.ts";
import { watchBrowserHistory } from "./commands/browser-history.ts";
import { COMMANDS } from "./commands/list.ts";
import { openPage } from "./commands/open-page.ts";
import { watchScene, watchServer, watchTheme } from "./commands/watch.ts";
import { loadDesk } from "./model/keeping.ts";
import { createStore } from "./model/store.ts";
import { PANELS } from "./panels/list.ts";
import { DesktopContext } from "./ui/app-context.ts";
import { Desk } from "./ui/Desk.tsx";
import { panelCommands } from "./ui/panel.ts";

const app: App = { store: createStore({ desk: loadDesk(localStorage) }), api, canvas: null };
const desktop = { app, panels: PANELS, commands: [...COMMANDS, ...panelCommands(PANELS)] };

watchTheme(app);
watchScene(app);
watchServer(app);

const element = document.getElementById("root");
if (!element) throw new Error('index.html has no element with the id "root"');
const root = createRoot(element);
let isDrawn = false;
void openPage(app, () => {
  if (isDrawn) return;
  isDrawn = true;
  root.render(
    <StrictMode>
      <DesktopContext value={desktop}>
        <Desk />
      </DesktopContext>
    </StrictMode>,
  );
}).then(() => watchBrowserHistory(app));
