// The paths found between two entities: the alternatives, each to be looked at alone.
import { counted } from "../../model/counted.ts";
import { nameOf } from "../../model/dataset.ts";
import { summaryOf } from "../../model/described.ts";
import { edgesAlong, onlyWay, waysOf } from "../../model/paths.ts";
import { useApp, useModel, usePerform } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Statement } from "./Statement.tsx";
import "./paths.css";

export function Paths() {
  const { store } = useApp();
  const perform = usePerform();
  const scene = useModel((s) => s.scene);
  const { path, data } = scene;
  if (!path) return null;
  const ways = waysOf(data.edges, path);
  // A single way needs no choosing.
  const chosen = ways.length === 1 ? ways[0] : path.only === null ? undefined : ways[path.only];
  const steps = Math.max(0, (ways[0]?.length ?? 1) - 1);
  return (
    <section className="paths">
      <h3>
        From {nameOf(data, path.from)} to {nameOf(data, path.to)}
      </h3>
      <p className="quiet">
        {ways.length === 1 ? "One way" : `${ways.length} ways`} of {counted(steps, "step")}
        {ways.length > 1 && "; each can be looked at alone"}.
      </p>
      <ol className="ways">
        {ways.map((way, i) => (
          <li key={way.join(" ")}>
            <button
              type="button"
              aria-pressed={path.only === i}
              onClick={() => store.change("Look at one path", onlyWay(path.only === i ? null : i))}
            >
              {way.map((key) => nameOf(data, key)).join(" — ")}
            </button>
          </li>
        ))}
      </ol>
      {chosen && (
        <ul className="statements">
          {edgesAlong(scene, chosen).flatMap((key) => {
            const edge = data.edges.get(key);
            return edge ? [<Statement key={key} relation={summaryOf(data, edge)} />] : [];
          })}
        </ul>
      )}
      <div className="actions">
        <Button onPress={() => perform("keep-path")}>Keep only these</Button>
        <Button onPress={() => perform("end-path")}>Done</Button>
      </div>
    </section>
  );
}
