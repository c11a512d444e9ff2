// What is on the desk, with nothing selected: who is central, what is disputed, which articles it comes from.
import { counted, relations } from "../../model/counted.ts";
import { adjacency, nameOf, weightOf } from "../../model/dataset.ts";
import { summaryOf } from "../../model/described.ts";
import type { Scene } from "../../model/scene.ts";
import { remembered } from "../../model/sets.ts";
import { visible, type Visible } from "../../model/visible.ts";
import { useModel } from "../../ui/app-context.ts";
import { DocumentLink } from "./DocumentLink.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { StatementList } from "./StatementList.tsx";

const MOST_CENTRAL = 8;
const MOST_QUOTED = 5;
const DISPUTED_AT_FIRST = 5;

const overview = remembered((data: Scene["data"], seen: Visible) => {
  const near = adjacency(seen.edges);
  const central = [...near]
    .map(([id, edges]) => ({ id, count: edges.length }))
    .sort((a, b) => b.count - a.count || weightOf(data, b.id) - weightOf(data, a.id))
    .slice(0, MOST_CENTRAL);
  const disputed = [...seen.edges.values()]
    .filter((e) => e.attributes.status === "claimed" || e.attributes.polarity === "negative")
    .sort((a, b) => b.attributes.evidence.length - a.attributes.evidence.length)
    .map((edge) => summaryOf(data, edge));
  const documents = [...data.documents.values()].sort((a, b) =>
    (b.published ?? "").localeCompare(a.published ?? ""),
  );
  return { central, quoted: quotedIn(data, seen), disputed, documents };
});

/** Who is said to say most of what is on screen. */
function quotedIn(data: Scene["data"], { edges }: Visible) {
  const counts = new Map<string, number>();
  for (const { attributes } of edges.values())
    if (attributes.attributedTo !== null)
      counts.set(attributes.attributedTo, (counts.get(attributes.attributedTo) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, name: nameOf(data, id) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_QUOTED);
}

export function Overview() {
  const { central, quoted, disputed, documents } = useModel(({ scene }) =>
    overview(scene.data, visible(scene)),
  );
  if (documents.length === 0 && central.length === 0)
    return <p className="quiet">Select an entity or a relation to read about it here.</p>;
  return (
    <>
      <p className="quiet">
        Click an entity or a relation to read what is known of it, and in which sentence.
      </p>
      {central.length > 0 && (
        <section>
          <h3>Most connected</h3>
          <ul className="rows">
            {central.map(({ id, count }) => (
              <li key={id}>
                <EntityLink id={id} aside={relations(count)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {quoted.length > 0 && (
        <section>
          <h3>Most quoted</h3>
          <ul className="rows">
            {quoted.map(({ id, name, count }) => (
              <li key={id}>
                <EntityLink id={id} name={name} aside={counted(count, "statement")} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {disputed.length > 0 && (
        <section>
          <h3>Said, not settled</h3>
          <StatementList relations={disputed} first={DISPUTED_AT_FIRST} />
        </section>
      )}
      <section>
        <h3>Articles</h3>
        <ul className="rows">
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
