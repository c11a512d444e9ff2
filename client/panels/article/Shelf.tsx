// The shelf: every article in the store, newest first, and the way to add one.
import { useState } from "react";
import type { DocumentSummary } from "../../../graph-data/schema/index.ts";
import { graphCounts } from "../../model/counted.ts";
import { read } from "../../model/desk.ts";
import { hasWords } from "../../model/words.ts";
import { openDialog } from "../../model/session.ts";
import { useApp } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Failure } from "./Failure.tsx";
import { credits } from "../../model/dates.ts";
import { ArticleBar } from "./ArticleBar.tsx";
import { useArticles } from "./use-article.ts";
import type { TrailHandle } from "./use-trail.ts";
import { FindField } from "../../ui/FindField.tsx";
import "../../ui/field.css";
import "./shelf.css";

/** From this many articles on, the shelf can be searched. */
const MANY = 8;

export function Shelf({ trail }: { trail: TrailHandle }) {
  const { store } = useApp();
  const articles = useArticles();
  const [words, setWords] = useState("");
  return (
    <div className="shelf">
      <ArticleBar trail={trail} />
      <div className="shelf-tools">
        <Button onPress={() => store.tell(openDialog("add-article"))}>Add an article…</Button>
        {articles.kind === "loaded" && articles.answer.total >= MANY && (
          <FindField label="Find an article" words={words} onWords={setWords} />
        )}
      </div>
      {articles.kind === "loading" && <p className="quiet">Loading the articles…</p>}
      {articles.kind === "failed" && <Failure text={articles.text} />}
      {articles.kind === "loaded" && (
        <ArticleList
          documents={articles.answer.documents.filter((d) => matches(d, words))}
          total={articles.answer.total}
          isSearched={words.trim() !== ""}
        />
      )}
    </div>
  );
}

const matches = ({ title, source, publisher, published }: DocumentSummary, words: string): boolean =>
  hasWords(`${title} ${source ?? ""} ${publisher ?? ""} ${published ?? ""}`, words);

interface ListProps {
  readonly documents: readonly DocumentSummary[];
  readonly total: number;
  readonly isSearched: boolean;
}

function ArticleList({ documents, total, isSearched }: ListProps) {
  const { store } = useApp();
  if (total === 0) return <p className="quiet">There is no article yet. Add one to read it as a graph.</p>;
  return (
    <>
      <ul className="shelf-list" aria-label="Articles">
        {documents.map((document) => (
          <li key={document.id}>
            <button type="button" onClick={() => store.arrange(read({ document: document.id }))}>
              <span className="shelf-title serif">{document.title}</span>
              <span className="quiet">{[...credits(document), counts(document)].join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
      {isSearched && documents.length === 0 && <p className="quiet">No article has these words.</p>}
      {!isSearched && documents.length < total && (
        <p className="quiet">
          The first {documents.length} of {total} articles.
        </p>
      )}
    </>
  );
}

const counts = ({ entityCount, relationCount }: DocumentSummary): string =>
  graphCounts(entityCount, relationCount);
