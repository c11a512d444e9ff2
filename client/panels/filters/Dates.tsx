// The range of publication dates that evidence may come from.
import { setDates } from "../../model/filters.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { readableDate } from "../../model/dates.ts";
import { remembered } from "../../model/sets.ts";
import type { Scene } from "../../model/scene.ts";

const spanOf = remembered((documents: Scene["data"]["documents"]) => {
  const days = [...documents.values()].flatMap((d) => d.published?.slice(0, 10) ?? []).sort();
  return { first: days[0], last: days.at(-1), undated: documents.size - days.length };
});

export function Dates() {
  const { store } = useApp();
  const { first, last, undated } = useModel(({ scene }) => spanOf(scene.data.documents));
  const from = useModel(({ scene }) => scene.filters.from);
  const to = useModel(({ scene }) => scene.filters.to);
  if (!first || !last) return null;
  const change = (nextFrom: string, nextTo: string) =>
    store.change("Filter by date", setDates(nextFrom || null, nextTo || null));
  return (
    <fieldset className="facet">
      <legend>Published</legend>
      <div className="dates">
        <label>
          From
          <input
            type="date"
            min={first}
            max={last}
            value={from ?? ""}
            onChange={(e) => change(e.target.value, to ?? "")}
          />
        </label>
        <label>
          To
          <input
            type="date"
            min={first}
            max={last}
            value={to ?? ""}
            onChange={(e) => change(from ?? "", e.target.value)}
          />
        </label>
        <p className="quiet">
          {first === last ? readableDate(first) : `${readableDate(first)} to ${readableDate(last)}`}
          {undated > 0 && ` · ${undated} undated`}
        </p>
      </div>
    </fieldset>
  );
}
