// One side of the desk: its open panels one below the other, each with a heading that folds it. On a small
// screen one panel at a time is in front, chosen in the bar at the bottom.
import { bringToFront, openPanel } from "../model/desk.ts";
import { useApp, useDesktop, useModel } from "./app-context.ts";
import { IconButton } from "./Button.tsx";
import { Guard } from "./Guard.tsx";
import { Icon } from "./Icon.tsx";
import { isOpen, type Panel } from "./panel.ts";
import "./panel-side.css";

/** The ids of a side's open panels, joined: a selector must return the same value for the same state. */
const useOpenPanels = (side: Panel["side"]): readonly Panel[] => {
  const { panels } = useDesktop();
  const open = useModel((state) =>
    panels
      .filter((panel) => panel.side === side && isOpen(panel, state))
      .map((panel) => panel.id)
      .join(),
  ).split(",");
  return panels.filter((panel) => open.includes(panel.id));
};

export function PanelSide({ side }: { side: Panel["side"] }) {
  const open = useOpenPanels(side);
  if (open.length === 0) return null;
  return (
    <div className={`side ${side}`}>
      {open.map((panel) => (
        <OpenPanel key={panel.id} panel={panel} />
      ))}
    </div>
  );
}

function OpenPanel({ panel }: { panel: Panel }) {
  const { store } = useApp();
  const { id, title, name, role, component: Inside, tools: Tools } = panel;
  const inFront = useModel((s) => s.desk.front === id);
  const close = () => {
    store.arrange(openPanel(id, false));
    store.arrange(bringToFront(null));
  };
  const content = (
    <>
      <header className="panel-heading">
        <h2>{title}</h2>
        <div className="panel-tools">{Tools && <Tools />}</div>
        <IconButton icon="close" label={`Close ${title}`} onPress={close} />
      </header>
      <div className="panel-content">
        <Guard>
          <Inside />
        </Guard>
      </div>
    </>
  );
  const props = { className: `panel panel-${id}`, "aria-label": name ?? title, "data-in-front": inFront };
  return role === "complementary" ? (
    <aside {...props}>{content}</aside>
  ) : (
    <section {...props}>{content}</section>
  );
}

/** On a small screen: what is in front. */
export function FrontBar() {
  const { app, panels } = useDesktop();
  const front = useModel((s) => s.desk.front);
  const show = (id: string | null) => {
    if (id !== null) app.store.arrange(openPanel(id, true));
    app.store.arrange(bringToFront(id));
  };
  return (
    <nav className="front-bar" aria-label="Panels">
      <button type="button" aria-pressed={front === null} onClick={() => show(null)}>
        <Icon name="graph" />
        Graph
      </button>
      {panels.map(({ id, title, icon }) => (
        <button type="button" key={id} aria-pressed={front === id} onClick={() => show(id)}>
          <Icon name={icon} />
          {title}
        </button>
      ))}
    </nav>
  );
}
