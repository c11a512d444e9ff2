// The timeline: how much was published when; a range of it filters the graph, and it plays.
import { useMemo, useState } from "react";
import { grouped } from "../../model/counted.ts";
import { setDates } from "../../model/filters.ts";
import { say } from "../../model/session.ts";
import { countsLine, visible } from "../../model/visible.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Bars } from "./Bars.tsx";
import { type Bin, binDates, binLabel, binsWithin, rangeOf } from "./bins.ts";
import { COUNTED, type Counted, dateFinder } from "./dates-in-graph.ts";
import { usePlay } from "./use-play.ts";
import "./timeline.css";

const COUNTED_NAMES: Record<Counted, string> = {
  evidence: "sentences by date of publication",
  relations: "relations by the day they are first seen",
};

export function TimelinePanel() {
  const app = useApp();
  const [counted, setCounted] = useState<Counted>("evidence");
  const [find] = useState(dateFinder);
  const found = useModel(({ scene }) => find(scene, counted));
  const from = useModel(({ scene }) => scene.filters.from);
  const to = useModel(({ scene }) => scene.filters.to);
  const { unit, bins } = useMemo(() => binDates(found.dates), [found]);
  const range = binsWithin(bins, from, to);
  const isOpen = from === null && to === null;
  const play = usePlay(bins);

  const choose = (chosen: readonly [number, number]) => {
    play.stop();
    app.store.change("Filter by date", setDates(...rangeOf(bins, chosen)));
    app.store.tell(
      say(`${rangeInWords(bins, chosen, unit)}: ${countsLine(visible(app.store.get().scene))}.`),
    );
  };
  const reset = () => choose([0, bins.length - 1]);

  if (bins.length === 0)
    return (
      <p className="timeline-empty quiet">
        {found.undated > 0
          ? "None of the articles on screen has a date. Dates come from datelines and bylines, or are given with an article when it is added."
          : "There is nothing on screen to be dated."}
      </p>
    );
  return (
    <div className="timeline">
      <div className="timeline-tools">
        <Button onPress={play.toggle} isDisabled={bins.length < 2}>
          {play.label}
        </Button>
        <Button onPress={reset} isDisabled={isOpen}>
          Reset
        </Button>
        <p className="timeline-range">{rangeInWords(bins, range, unit)}</p>
        <select
          aria-label="What is counted"
          value={counted}
          onChange={(event) => setCounted(event.target.value as Counted)}
        >
          {COUNTED.map((what) => (
            <option key={what} value={what}>
              {COUNTED_NAMES[what]}
            </option>
          ))}
        </select>
        {found.undated > 0 && (
          <p className="quiet">
            {grouped(found.undated)} undated{isOpen ? "" : ", left out while a range is set"}
          </p>
        )}
      </div>
      <Bars
        key={`${unit} ${bins.length} ${bins[0]?.from ?? ""}`}
        bins={bins}
        unit={unit}
        range={range}
        onChoose={choose}
      />
    </div>
  );
}

function rangeInWords(
  bins: readonly Bin[],
  [first, last]: readonly [number, number],
  unit: Parameters<typeof binLabel>[1],
): string {
  const a = bins[first];
  const b = bins[last];
  if (!a || !b) return "";
  return first === last ? binLabel(a, unit) : `${binLabel(a, unit)} to ${binLabel(b, unit)}`;
}
