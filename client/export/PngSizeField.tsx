// How large the PNG is to be: a multiple of the natural size, or a width in pixels.
import type { PngSize } from "./picture-options.ts";

const TIMES = [
  [1, "as on screen"],
  [2, "twice as large, for print"],
  [4, "four times, for a poster"],
] as const;
/** As wide as a slide; what is too large for the browser is said when it is tried. */
const FIRST_WIDTH = 1920;
const WIDTHS = { min: 16, max: 16_384 };

interface PngSizeFieldProps {
  readonly size: PngSize;
  readonly onChange: (size: PngSize) => void;
}

export function PngSizeField({ size, onChange }: PngSizeFieldProps) {
  const choose = (value: string) =>
    onChange(value === "width" ? { width: FIRST_WIDTH } : { times: Number(value) });
  return (
    <>
      <label>
        Size of the PNG
        <select value={"times" in size ? size.times : "width"} onChange={(e) => choose(e.target.value)}>
          {TIMES.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <option value="width">by its width</option>
        </select>
      </label>
      {"width" in size && (
        <label>
          Width in pixels
          <input
            type="number"
            {...WIDTHS}
            value={size.width || ""}
            onChange={(e) =>
              onChange({ width: Math.min(WIDTHS.max, Math.max(0, e.target.valueAsNumber || 0)) })
            }
          />
        </label>
      )}
    </>
  );
}
