// One article: who wrote it and when, its text with all marks, and the ways back.
import { useEffect, useMemo, useState } from "react";
import type { DocumentAnswer } from "../../../graph-data/schema/index.ts";
import { goTo } from "../../commands/loading.ts";
import { bringToFront } from "../../model/desk.ts";
import type { Selection } from "../../model/scene.ts";
import { say } from "../../model/session.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { ArticleBar } from "./ArticleBar.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { credits } from "../../model/dates.ts";
import { DeleteArticle } from "./DeleteArticle.tsx";
import { Failure } from "./Failure.tsx";
import { emphasisOf, marksOf, targetOf } from "./marks.ts";
import type { Span } from "./nest.ts";
import { useArticle } from "./use-article.ts";
import type { TrailHandle } from "./use-trail.ts";

interface ArticleProps {
  readonly id: string;
  readonly trail: TrailHandle;
}

export function Article({ id, trail }: ArticleProps) {
  const article = useArticle(id);
  if (article.kind === "loaded") return <LoadedArticle answer={article.answer} trail={trail} />;
  return (
    <div className="article">
      <ArticleBar trail={trail} />
      {article.kind === "loading" ? (
        <p className="article-wait quiet">Loading the article…</p>
      ) : (
        <Failure text={article.isGone ? "This article is no longer in the store." : article.text} />
      )}
    </div>
  );
}

interface LoadedProps {
  readonly answer: DocumentAnswer;
  readonly trail: TrailHandle;
}

function LoadedArticle({ answer, trail }: LoadedProps) {
  const app = useApp();
  const { store } = app;
  const { document } = answer;
  const reading = useModel((s) => s.desk.reading);
  const selection = useModel((s) => s.scene.selection);
  const [spot, setSpot] = useState<Span | null>(null);

  const marks = useMemo(() => marksOf(answer), [answer]);
  const relations = useMemo(() => answer.evidence.flatMap((e) => e.relations), [answer]);
  const verdicts = useModel((s) => s.scene.verdicts);
  const emphasis = useMemo(
    () => emphasisOf({ selection, verdicts }, relations),
    [selection, verdicts, relations],
  );
  const target = useMemo(() => (reading ? targetOf(reading) : null), [reading]);

  useEffect(() => {
    if (target) store.tell(say(`Article ${document.title}, at the marked sentence.`));
  }, [store, target, document.title]);

  const choose = (chosen: Selection) => {
    trail.leaveHere();
    void goTo(app, chosen).then(() => store.arrange(bringToFront("details")));
  };
  return (
    <article className="article" aria-label={document.title}>
      <ArticleBar trail={trail} mentions={answer.mentions} selected={emphasis.entity} onStep={setSpot} />
      <ArticleText
        document={document}
        marks={marks}
        target={target}
        spot={spot}
        reading={reading}
        emphasis={emphasis}
        trail={trail}
        onChoose={choose}
        head={
          <header className="article-head">
            <p className="quiet">{credits(document).join(" · ")}</p>
            <DeleteArticle document={document} />
          </header>
        }
      />
    </article>
  );
}
