// The names an entity goes by: each opens the article where it first stands; and why they are one.
import type { EntityAnswer } from "../../../graph-data/schema/index.ts";
import { openArticle } from "../../commands/reading.ts";
import { useApp } from "../../ui/app-context.ts";

export function Names({ answer: { entity, mentions } }: { answer: EntityAnswer }) {
  const app = useApp();
  const names = [...new Set([entity.name, ...entity.aliases])];
  if (names.length === 1 && entity.merges.length === 0) return null;
  const whereIs = (name: string) => mentions.find((m) => m.text === name);
  return (
    <section>
      <h3>Also known as</h3>
      <ul className="names">
        {names
          .filter((name) => name !== entity.name || whereIs(name))
          .map((name) => {
            const at = whereIs(name);
            return (
              <li key={name}>
                {at ? (
                  <button
                    type="button"
                    title="Open the article where it first stands"
                    onClick={() => openArticle(app, { document: at.document, start: at.start, end: at.end })}
                  >
                    {name}
                  </button>
                ) : (
                  name
                )}
              </li>
            );
          })}
      </ul>
      {entity.merges.length > 0 && (
        <details>
          <summary>Why these are one</summary>
          <ul className="merges">
            {entity.merges.map((merge) => (
              <li key={`${merge.name} ${merge.reason}`}>
                “{merge.name}”: {merge.reason}{" "}
                <span className="quiet">({Math.round(merge.confidence * 100)} %)</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
