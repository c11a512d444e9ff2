// How often an entity is mentioned, by day of publication: one bar a day.
import type { EntityAnswer } from "../../../graph-data/schema/index.ts";
import { mentions } from "../../model/counted.ts";
import { readableDate } from "../../model/dates.ts";

export function MentionsOverTime({ documents }: Pick<EntityAnswer, "documents">) {
  const byDay = new Map<string, number>();
  for (const { published, mentionCount } of documents)
    if (published !== null)
      byDay.set(published.slice(0, 10), (byDay.get(published.slice(0, 10)) ?? 0) + mentionCount);
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  if (days.length < 2) return null;
  const most = Math.max(...days.map(([, count]) => count));
  return (
    <ol className="mention-bars" aria-label="Mentions by day of publication">
      {days.map(([day, count]) => (
        <li key={day} title={`${readableDate(day)}: ${mentions(count)}`}>
          <span className="bar" style={{ height: `${Math.max(6, (100 * count) / most)}%` }} />
          <span className="unseen">
            {readableDate(day)}: {mentions(count)}
          </span>
        </li>
      ))}
    </ol>
  );
}
