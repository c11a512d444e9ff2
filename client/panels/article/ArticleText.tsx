// The text itself: blocks of paragraphs, marked where they are near the window. One Tab stop; the left and right
// arrows go from mark to mark, Enter opens one.
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { DocumentAnswer } from "../../../graph-data/schema/index.ts";
import type { Reading } from "../../model/desk.ts";
import type { Selection } from "../../model/scene.ts";
import { blocksOf, headlineOf } from "./blocks.ts";
import { EvidenceRelations } from "./EvidenceRelations.tsx";
import { type Emphasis, type EvidenceMark, type Mark, marksWithin, type TargetMark } from "./marks.ts";
import type { Span } from "./nest.ts";
import { showRange, stepFocus } from "./places.ts";
import { TextBlock } from "./TextBlock.tsx";
import { useNear } from "./use-near.ts";
import type { TrailHandle } from "./use-trail.ts";

interface ArticleTextProps {
  readonly document: DocumentAnswer["document"];
  readonly marks: readonly Mark[];
  readonly target: TargetMark | null;
  /** A mention to bring into sight, without a mark of its own. */
  readonly spot: Span | null;
  readonly reading: Reading | null;
  readonly emphasis: Emphasis;
  readonly trail: TrailHandle;
  readonly onChoose: (selection: Selection) => void;
  readonly head: ReactNode;
}

interface OpenNote {
  readonly evidence: EvidenceMark;
  readonly anchor: Element;
}

export function ArticleText(props: ArticleTextProps) {
  const { document: doc, marks, target, spot, reading, emphasis, trail, onChoose, head } = props;
  const body = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(doc.text), [doc.text]);
  const headline = useMemo(() => headlineOf(doc.text, doc.title, blocks), [doc.text, doc.title, blocks]);
  const near = useNear(body, blocks.length);
  const [note, setNote] = useState<OpenNote | null>(null);

  /** Back at a former place, or at the place asked for. */
  const arrive = useEffectEvent((frame: HTMLElement) => {
    const top = trail.takeScroll();
    if (top !== null) frame.scrollTop = top;
    else if (target) showRange(frame, target);
  });
  // Each new reading is a new wish, also for the same place.
  useLayoutEffect(() => {
    if (reading && body.current) arrive(body.current);
  }, [reading]);
  useEffect(() => {
    if (spot && body.current) showRange(body.current, spot);
  }, [spot]);

  const open = (element: Element) => {
    const mark = markAt(element, marks);
    if (mark === null) return;
    if ("id" in mark) onChoose(mark);
    else setNote({ evidence: mark, anchor: element });
  };
  const { onClick, onKeyDown } = handlersFor(open);

  const index = target && blocks.findIndex((b) => target.start < b.end && target.end > b.start);
  return (
    <>
      {/* The keys below are the same for all marks within; each mark is a button of its own. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={body}
        className="article-body"
        role="group"
        aria-label="Text; left and right arrows go from mark to mark"
        // What scrolls must be in the keyboard's reach.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onScroll={(event) => trail.noteScroll(event.currentTarget.scrollTop)}
      >
        <div className="article-column">
          {head}
          {!headline && <h3 className="headline">{doc.title}</h3>}
          {blocks.map((block, i) => (
            <TextBlock
              key={block.start}
              index={i}
              text={doc.text}
              headline={
                headline && headline.start < block.end && headline.start >= block.start
                  ? headline.start
                  : null
              }
              block={block}
              marks={near.has(i) || i === index ? marksWithin(marks, block) : NO_MARKS}
              target={target && target.start < block.end && target.end > block.start ? target : null}
              emphasis={emphasis}
            />
          ))}
        </div>
      </div>
      {note && (
        <EvidenceRelations
          {...note}
          onClose={() => setNote(null)}
          onChoose={(id) => {
            setNote(null);
            onChoose({ kind: "relation", id });
          }}
        />
      )}
    </>
  );
}

const NO_MARKS: readonly Mark[] = [];

/** What an element of the text stands for: an entity, a relation, or a sentence with several of them. */
function markAt(element: Element, marks: readonly Mark[]): Selection | EvidenceMark | null {
  const id = element.closest("[data-entity]")?.getAttribute("data-entity");
  if (id) return { kind: "entity", id };
  const sentence = element.closest("[data-evidence]");
  const start = Number(sentence?.getAttribute("data-start"));
  const end = Number(sentence?.getAttribute("data-end"));
  const evidence = marks.find((m) => m.kind === "evidence" && m.start === start && m.end === end);
  if (!sentence || evidence?.kind !== "evidence") return null;
  const [only, ...others] = evidence.relations;
  return only && others.length === 0 ? { kind: "relation", id: only.id } : evidence;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Clicks and keys, the same for all marks within the body. */
function handlersFor(open: (element: Element) => void) {
  return {
    onClick: ({ target }: MouseEvent) => {
      // A click that ends a selection of text is none.
      if (target instanceof Element && getSelection()?.isCollapsed !== false) open(target);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { key, target, currentTarget: body } = event;
      const step = STEPS[key];
      if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        stepFocus(body, step);
      } else if ((key === "Enter" || key === " ") && target instanceof Element && target !== body) {
        event.preventDefault();
        open(target);
      }
    },
  };
}
