// Every step that can be undone, the last done marked; a click goes back or forward to it.
import { useApp, useModel } from "../../ui/app-context.ts";
import "./history.css";

export function HistoryPanel() {
  const { store } = useApp();
  const { past, future } = useModel((s) => s.history);
  const last = past.at(-1)?.id ?? 0;
  const steps = [
    ...[...future].reverse().map((step) => ({ ...step, undone: true })),
    ...[...past].reverse().map((step) => ({ ...step, undone: false })),
    { id: 0, label: "Opened", undone: false },
  ];
  return (
    <ol className="history">
      {steps.map(({ id, label, undone }) => (
        <li key={id}>
          <button
            type="button"
            className={undone ? "undone" : ""}
            aria-current={id === last ? "step" : undefined}
            onClick={() => store.goTo(id)}
          >
            {label}
            {undone && <span className="unseen"> (undone)</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
