// A block of paragraphs with its marks.
import { memo, useMemo } from "react";
import { relations } from "../../model/counted.ts";
import type { Block } from "./blocks.ts";
import {
  type Emphasis,
  type EvidenceMark,
  isOnlyClaimed,
  type Mark,
  type TargetMark,
  verdictsOn,
} from "./marks.ts";
import { nest, type Nested } from "./nest.ts";
import "./marks.css";

interface BlockProps {
  readonly index: number;
  readonly text: string;
  /** Where the paragraph starts that is the headline; null: none in this block. */
  readonly headline: number | null;
  readonly block: Block;
  /** Those that reach into the block. */
  readonly marks: readonly Mark[];
  readonly target: TargetMark | null;
  readonly emphasis: Emphasis;
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark === b[i]);

export const TextBlock = memo(function TextBlock(props: BlockProps) {
  const { index, text, headline, block, marks, target, emphasis } = props;
  const paragraphs = useMemo(() => {
    const all = target ? [target, ...marks] : marks;
    return block.paragraphs.map((p) => ({ ...p, nodes: nest<Mark>(p, all) }));
  }, [block, marks, target]);
  return (
    <div data-block={index}>
      {paragraphs.map(({ start, nodes }) => (
        <p
          key={start}
          data-paragraph={start}
          {...(start === headline && { className: "headline", role: "heading", "aria-level": 3 })}
        >
          <Nodes nodes={nodes} text={text} emphasis={emphasis} target={target} />
        </p>
      ))}
    </div>
  );
}, isSame);

function isSame(a: BlockProps, b: BlockProps): boolean {
  const { marks: before, ...rest } = a;
  return (
    sameMarks(before, b.marks) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((name) => rest[name] === b[name])
  );
}

interface NodesProps {
  readonly nodes: readonly Nested<Mark>[];
  readonly text: string;
  readonly emphasis: Emphasis;
  readonly target: TargetMark | null;
  /** The innermost name around these nodes. */
  readonly mention?: Extract<Mark, { kind: "mention" }>;
}

function Nodes({ nodes, text, emphasis, target, mention }: NodesProps) {
  return nodes.map((node) => {
    if (node.kind === "text") {
      const words = text.slice(node.start, node.end);
      return mention ? (
        <span
          key={node.start}
          role="button"
          tabIndex={-1}
          data-stop
          data-entity={mention.entity}
          title={`${mention.name}, ${mention.type}`}
        >
          {words}
        </span>
      ) : (
        words
      );
    }
    const { span } = node;
    const inside = span.kind === "mention" ? { mention: span } : mention ? { mention } : {};
    return (
      <MarkedPart
        key={`${span.kind} ${node.start}`}
        span={span}
        isEnd={node.end === span.end}
        emphasis={emphasis}
        target={target}
      >
        <Nodes nodes={node.children} text={text} emphasis={emphasis} target={target} {...inside} />
      </MarkedPart>
    );
  });
}

interface PartProps {
  readonly span: Mark;
  /** Whether the span ends here, rather than going on after a cut. */
  readonly isEnd: boolean;
  readonly emphasis: Emphasis;
  readonly target: TargetMark | null;
  readonly children: React.ReactNode;
}

function MarkedPart({ span, isEnd, emphasis, target, children }: PartProps) {
  if (span.kind === "target") return <mark className="target">{children}</mark>;
  if (span.kind === "mention") {
    const within = target !== null && span.start >= target.start && span.end <= target.end;
    const isEndOfRelation = within && emphasis.ends.includes(span.entity);
    const look = isEndOfRelation ? " strong" : emphasis.entity === span.entity ? " chosen" : "";
    return <mark className={`mention type-${span.type.toLowerCase()}${look}`}>{children}</mark>;
  }
  const found = verdictsOn(span, emphasis.verdicts);
  const isChosen = span.relations.some((r) => r.id === emphasis.relation);
  const isAllWrong = span.relations.every((r) => emphasis.verdicts.get(r.id)?.is === "wrong");
  const look = `${isOnlyClaimed(span) ? " claim" : ""}${isChosen ? " chosen" : ""}`;
  const place = { "data-evidence": "", "data-start": span.start, "data-end": span.end };
  return (
    <>
      <mark className={`evidence${look}`} {...place}>
        {children}
      </mark>
      {isEnd && (
        <button
          type="button"
          className={`note${isAllWrong ? " wrong" : ""}`}
          tabIndex={-1}
          data-stop
          data-note=""
          aria-label={[noteLabel(span), found].filter(Boolean).join(": ")}
          title={found}
          {...place}
        >
          {span.relations.length}
        </button>
      )}
    </>
  );
}

const noteLabel = (evidence: EvidenceMark): string => {
  const what = isOnlyClaimed(evidence)
    ? "claimed, not asserted, in this sentence"
    : "stated in this sentence";
  return `${relations(evidence.relations.length)} ${what}`;
};
