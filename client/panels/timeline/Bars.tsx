// The bars, a brush over them, and under them two sliders that do the same by keyboard.
import { type PointerEvent, useRef, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { grouped } from "../../model/counted.ts";
import { type Bin, binLabel, type Unit } from "./bins.ts";

type Range = readonly [number, number];

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly unit: Unit;
  /** First and last chosen bin. */
  readonly range: Range;
  readonly onChoose: (range: Range) => void;
}

export function Bars({ bins, unit, range, onChoose }: BarsProps) {
  /** While the brush is drawn or a slider is held. */
  const [held, setHeld] = useState<Range | null>(null);
  const shown = held ?? range;
  const most = bins.reduce((max, bin) => Math.max(max, bin.count), 1);
  const labels = bins.map((bin) => binLabel(bin, unit));
  const choose = (chosen: Range) => {
    setHeld(null);
    if (chosen[0] !== range[0] || chosen[1] !== range[1]) onChoose(chosen);
  };
  return (
    <div className="timeline-chart">
      <p className="timeline-most quiet" aria-hidden="true">
        {grouped(most)}
      </p>
      <Brush count={bins.length} onHold={setHeld} onChoose={choose}>
        {bins.map((bin, i) => (
          <div
            key={bin.from}
            className="timeline-bin"
            data-in={i >= shown[0] && i <= shown[1]}
            title={`${labels[i]}: ${bin.count}`}
          >
            <div style={{ height: bin.count === 0 ? 0 : `max(3px, ${(100 * bin.count) / most}%)` }} />
          </div>
        ))}
      </Brush>
      <ul className="unseen" aria-label={`Counts by ${unit}`}>
        {bins.map(
          ({ from, count }, i) =>
            count > 0 && (
              <li key={from}>
                {labels[i]}: {count}
              </li>
            ),
        )}
      </ul>
      {bins.length > 1 && <Ends labels={labels} range={shown} onHold={setHeld} onChoose={choose} />}
      <div className="timeline-ends quiet" aria-hidden="true">
        <span>{labels[0]}</span>
        {bins.length > 1 && <span>{labels.at(-1)}</span>}
      </div>
    </div>
  );
}

interface Choosing {
  /** While it is not let go: null where it came to nothing. */
  readonly onHold: (range: Range | null) => void;
  readonly onChoose: (range: Range) => void;
}

interface BrushProps extends Choosing {
  /** How many bars there are. */
  readonly count: number;
  readonly children: React.ReactNode;
}

/** Bars over which a range is drawn with the pointer. */
function Brush({ count, onHold, onChoose, children }: BrushProps) {
  /** The bar where the pointer went down. */
  const start = useRef<number | null>(null);
  const rangeTo = (event: PointerEvent<HTMLElement>): Range | null => {
    if (start.current === null) return null;
    const at = barAt(event, count);
    return [Math.min(start.current, at), Math.max(start.current, at)];
  };
  return (
    <div
      className="timeline-bars"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = barAt(event, count);
        onHold(rangeTo(event));
      }}
      onPointerMove={(event) => {
        const range = rangeTo(event);
        if (range) onHold(range);
      }}
      onPointerUp={(event) => {
        const range = rangeTo(event);
        start.current = null;
        if (range) onChoose(range);
      }}
      onPointerCancel={() => {
        start.current = null;
        onHold(null);
      }}
    >
      {children}
    </div>
  );
}

function barAt({ clientX, currentTarget }: PointerEvent<HTMLElement>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const i = Math.floor(((clientX - left) / width) * count);
  return Math.max(0, Math.min(count - 1, i));
}

interface EndsProps extends Choosing {
  /** Of the bars. */
  readonly labels: readonly string[];
  readonly range: Range;
}

/** The two ends of the range, each a slider. */
function Ends({ labels, range: [first, last], onHold, onChoose }: EndsProps) {
  const steps = labels.length - 1;
  const left = `${(100 * first) / steps}%`;
  const width = `${(100 * (last - first)) / steps}%`;
  return (
    <Slider<number[]>
      className="timeline-slider"
      aria-label="Range of dates"
      minValue={0}
      maxValue={steps}
      value={[first, last]}
      onChange={([a = 0, b = a]) => onHold([a, b])}
      onChangeEnd={([a = 0, b = a]) => onChoose([a, b])}
    >
      <SliderTrack className="timeline-track">
        <div className="timeline-chosen" style={{ left, width }} />
        <SliderThumb index={0} className="timeline-thumb" aria-label={`From: ${labels[first] ?? ""}`} />
        <SliderThumb index={1} className="timeline-thumb" aria-label={`To: ${labels[last] ?? ""}`} />
      </SliderTrack>
    </Slider>
  );
}
