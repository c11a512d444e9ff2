// What is on the desk, with nothing selected: who is central, what is disputed, which articles it comes from.
import { adjacency, weightOf } from "../../model/dataset.ts";
import { summaryOf } from "../../model/described.ts";
import type { Scene } from "../../model/scene.ts";
import { remembered } from "../../model/sets.ts";
import { visible, type Visible } from "../../model/visible.ts";
import { useModel } from "../../ui/app-context.ts";
import { DocumentLink } from "./DocumentLink.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { Statement } from "./Statement.tsx";

const MOST_CENTRAL = 8;
const MOST_DISPUTED = 5;

const overview = remembered((data: Scene["data"], seen: Visible) => {
  const near = adjacency(seen.edges);
  const central = [...near.keys()]
    .sort(
      (a, b) =>
        (near.get(b)?.length ?? 0) - (near.get(a)?.length ?? 0) || weightOf(data, b) - weightOf(data, a),
    )
    .slice(0, MOST_CENTRAL);
  const disputed = [...seen.edges.values()]
    .filter((e) => e.attributes.status === "claimed" || e.attributes.polarity === "negative")
    .sort((a, b) => b.attributes.evidence.length - a.attributes.evidence.length)
    .slice(0, MOST_DISPUTED)
    .map((edge) => summaryOf(data, edge));
  const documents = [...data.documents.values()].sort((a, b) =>
    (b.published ?? "").localeCompare(a.published ?? ""),
  );
  return { central, disputed, documents };
});

export function Overview() {
  const { central, disputed, documents } = useModel(({ scene }) => overview(scene.data, visible(scene)));
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
            {central.map((id) => (
              <li key={id}>
                <EntityLink id={id} showCount />
              </li>
            ))}
          </ul>
        </section>
      )}
      {disputed.length > 0 && (
        <section>
          <h3>Said, not settled</h3>
          <ul className="statements">
            {disputed.map((relation) => (
              <Statement key={relation.id} relation={relation} />
            ))}
          </ul>
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
