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
  const field = useRef<HTMLDivElement>(null);
  const [brush, setBrush] = useState<{ start: number; range: Range } | null>(null);
  const [slid, setSlid] = useState<Range | null>(null);
  const [first, last] = brush?.range ?? slid ?? range;
  const most = bins.reduce((max, bin) => Math.max(max, bin.count), 1);

  const binAt = (event: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return 0;
    const i = Math.floor(((event.clientX - box.left) / box.width) * bins.length);
    return Math.max(0, Math.min(bins.length - 1, i));
  };
  const begin = (event: PointerEvent) => {
    const start = binAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    setBrush({ start, range: [start, start] });
  };
  const go = (event: PointerEvent) => {
    if (!brush) return;
    const at = binAt(event);
    setBrush({ ...brush, range: [Math.min(brush.start, at), Math.max(brush.start, at)] });
  };
  const end = () => {
    if (brush) onChoose(brush.range);
    setBrush(null);
  };
  const labelAt = (i: number) => {
    const bin = bins[i];
    return bin ? binLabel(bin, unit) : "";
  };

  return (
    <div className="timeline-chart">
      <p className="timeline-most quiet" aria-hidden="true">
        {grouped(most)}
      </p>
      <div
        ref={field}
        className="timeline-bars"
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={() => setBrush(null)}
      >
        {bins.map((bin, i) => (
          <div
            key={bin.from}
            className="timeline-bin"
            data-in={i >= first && i <= last}
            title={`${labelAt(i)}: ${bin.count}`}
          >
            <div style={{ height: bin.count === 0 ? 0 : `max(3px, ${(100 * bin.count) / most}%)` }} />
          </div>
        ))}
      </div>
      <ul className="unseen" aria-label={`Counts by ${unit}`}>
        {bins
          .filter((bin) => bin.count > 0)
          .map((bin) => (
            <li key={bin.from}>
              {binLabel(bin, unit)}: {bin.count}
            </li>
          ))}
      </ul>
      {bins.length > 1 && (
        <Slider<number[]>
          className="timeline-slider"
          aria-label="Range of dates"
          minValue={0}
          maxValue={bins.length - 1}
          value={[first, last]}
          onChange={([a = 0, b = a]) => setSlid([a, b])}
          onChangeEnd={([a = 0, b = a]) => {
            setSlid(null);
            if (a !== range[0] || b !== range[1]) onChoose([a, b]);
          }}
        >
          <SliderTrack className="timeline-track">
            <div
              className="timeline-chosen"
              style={{
                left: `${(100 * first) / (bins.length - 1)}%`,
                width: `${(100 * (last - first)) / (bins.length - 1)}%`,
              }}
            />
            <SliderThumb index={0} className="timeline-thumb" aria-label={`From: ${labelAt(first)}`} />
            <SliderThumb index={1} className="timeline-thumb" aria-label={`To: ${labelAt(last)}`} />
          </SliderTrack>
        </Slider>
      )}
      <div className="timeline-ends quiet" aria-hidden="true">
        <span>{labelAt(0)}</span>
        {bins.length > 1 && <span>{labelAt(bins.length - 1)}</span>}
      </div>
    </div>
  );
}
