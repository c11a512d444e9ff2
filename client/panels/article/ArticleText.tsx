// The text itself: blocks of paragraphs, marked where they are near the window. One Tab stop; the left and right
// arrows go from mark to mark, Enter opens one.
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
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

  // Back at a former place, or at the place asked for.
  useLayoutEffect(() => {
    if (!body.current) return;
    const top = trail.takeScroll();
    if (top !== null) body.current.scrollTop = top;
    else if (target) showRange(body.current, target);
    // Each new `reading` is a new wish, also for the same place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reading]);
  useEffect(() => {
    if (spot && body.current) showRange(body.current, spot);
  }, [spot]);

  const openEvidence = (element: Element | null, anchor: Element) => {
    const start = Number(element?.getAttribute("data-start"));
    const end = Number(element?.getAttribute("data-end"));
    const evidence = marks.find((m) => m.kind === "evidence" && m.start === start && m.end === end);
    if (evidence?.kind !== "evidence") return;
    const [only, ...others] = evidence.relations;
    if (only && others.length === 0) onChoose({ kind: "relation", id: only.id });
    else setNote({ evidence, anchor });
  };
  const open = (element: Element) => {
    const entity = element.closest("[data-entity]")?.getAttribute("data-entity");
    if (entity) onChoose({ kind: "entity", id: entity });
    else openEvidence(element.closest("[data-evidence]"), element);
  };
  const onClick = ({ target: clicked }: MouseEvent) => {
    // A click that ends a selection of text is none.
    if (clicked instanceof Element && getSelection()?.isCollapsed !== false) open(clicked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target: pressed } = event;
    const direction = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (direction !== 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      if (body.current) stepFocus(body.current, direction);
    } else if ((key === "Enter" || key === " ") && pressed instanceof Element && pressed !== body.current) {
      event.preventDefault();
      open(pressed);
    }
  };

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

/** Scrolls to a range of the text, a third from the top. */
function showRange(body: HTMLElement, { start, end }: Span): void {
  const paragraph = [...body.querySelectorAll<HTMLElement>("[data-paragraph]")].findLast(
    (p) => Number(p.dataset.paragraph) <= start,
  );
  if (!paragraph) return;
  const range = rangeIn(paragraph, start - Number(paragraph.dataset.paragraph), end - start);
  const { top } = (range ?? paragraph).getBoundingClientRect();
  const box = body.getBoundingClientRect();
  body.scrollTop += top - box.top - box.height / 3;
}

// The DOM range of a piece of a paragraph's text. Notes in between are no part of the text.
function rangeIn(paragraph: HTMLElement, offset: number, length: number): Range | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("[data-note]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let passed = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const size = node.textContent?.length ?? 0;
    if (passed + size > offset) {
      const range = document.createRange();
      const from = offset - passed;
      range.setStart(node, from);
      range.setEnd(node, Math.min(size, from + Math.max(1, length)));
      return range;
    }
    passed += size;
  }
  return null;
}

/** Moves the focus to the next or previous mark; from the text itself to the first one in sight. */
function stepFocus(body: HTMLElement, direction: 1 | -1): void {
  const stops = [...body.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const top = body.getBoundingClientRect().top;
  const next =
    at < 0
      ? stops.find((stop) => stop.getBoundingClientRect().top >= top)
      : stops[Math.max(0, Math.min(stops.length - 1, at + direction))];
  next?.focus();
}
