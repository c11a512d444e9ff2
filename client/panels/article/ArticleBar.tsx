// The bar over an article: back, all articles, and how often the selected entity stands here, with the way from one
// mention to the next.
import { useState } from "react";
import type { DocumentAnswer } from "../../../graph-data/schema/index.ts";
import { read } from "../../model/desk.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import type { Span } from "./nest.ts";
import type { TrailHandle } from "./use-trail.ts";

interface BarProps {
  readonly trail: TrailHandle;
  readonly mentions?: DocumentAnswer["mentions"];
  /** The selected entity. */
  readonly selected?: string | null;
  readonly onStep?: (to: Span) => void;
}

export function ArticleBar({ trail, mentions = [], selected = null, onStep }: BarProps) {
  const { store } = useApp();
  const isReading = useModel((s) => s.desk.reading !== null);
  const here = selected === null ? [] : mentions.filter((m) => m.entity === selected);
  if (!isReading && !trail.canGoBack) return null;
  return (
    <div className="article-bar">
      {trail.canGoBack && <IconButton icon="back" label="Back to where I was" onPress={trail.goBack} />}
      {isReading && (
        <Button tone="link" onPress={() => store.arrange(read(null))}>
          All articles
        </Button>
      )}
      {here.length > 0 && onStep && <MentionSteps key={selected} mentions={here} onStep={onStep} />}
    </div>
  );
}

interface StepsProps {
  readonly mentions: DocumentAnswer["mentions"];
  readonly onStep: (to: Span) => void;
}

function MentionSteps({ mentions, onStep }: StepsProps) {
  const [at, setAt] = useState(-1);
  const first = mentions[0];
  if (!first) return null;
  const go = (direction: 1 | -1) => {
    const next = (Math.max(at, direction === 1 ? -1 : 0) + direction + mentions.length) % mentions.length;
    const mention = mentions[next];
    setAt(next);
    if (mention) onStep({ start: mention.start, end: mention.end });
  };
  const place = at < 0 ? `${mentions.length}×` : `${at + 1} of ${mentions.length}`;
  return (
    <div className="mention-steps" role="group" aria-label={`Mentions of ${first.name}`}>
      <TypeMark type={first.type} />
      <span className="mention-steps-name">{first.name}</span>
      <span className="quiet" aria-live="polite">
        {place}
      </span>
      <IconButton icon="up" label="Previous mention" onPress={() => go(-1)} />
      <IconButton icon="down" label="Next mention" onPress={() => go(1)} />
    </div>
  );
}
