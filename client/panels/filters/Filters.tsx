// Filters: what is on the desk by type, status, category, document and date, each with its count; the marks
// beside the words are the drawing's, so that the list is its legend as well.
import { useState } from "react";
import { grouped } from "../../model/counted.ts";
import {
  CATEGORY_MEANINGS,
  categoryLabel,
  CHECKED_LABELS,
  familyOf,
  sentenceCase,
  STATUS_MEANINGS,
} from "../../model/families.ts";
import {
  type Facet as FacetName,
  type FacetCount,
  facetCounts,
  isFiltering,
  isShown,
  onlyValue,
  showUnnamed,
  showValue,
  type ValueOf,
} from "../../model/filters.ts";
import type { Filters as ModelFilters, Producer } from "../../model/scene.ts";
import { useApp, useModel, usePerform } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Check } from "../../ui/Check.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { VerdictMark } from "../../ui/VerdictMark.tsx";
import { Dates } from "./Dates.tsx";
import "./filters.css";

export function Filters() {
  const counts = useModel(({ scene }) => facetCounts(scene));
  const filters = useModel(({ scene }) => scene.filters);
  const hasVerdicts = useModel(({ scene }) => scene.verdicts.size > 0);
  if (counts.types.length === 0)
    return <p className="panel-wait quiet">What is on screen can be filtered here.</p>;
  const rows = rowsUnder(filters);
  return (
    <div className="filters">
      <Facet title="Entities">
        {rows("types", counts.types, (type) => ({ mark: <TypeMark type={type} /> }))}
        {counts.unnamed > 0 && (
          <Row
            label="Unnamed actors"
            title="protesters, police, the opposition…"
            count={counts.unnamed}
            shown={filters.unnamed}
            toggle={showUnnamed}
            mark={<TypeMark type="Group" named={false} />}
          />
        )}
      </Facet>
      {(hasVerdicts || filters.without.verdicts.size > 0) && (
        <Facet title="Checked by you">
          {rows("verdicts", counts.verdicts, (checked) => ({
            label: CHECKED_LABELS[checked],
            mark: checked === "unchecked" ? <span className="verdict-mark" /> : <VerdictMark is={checked} />,
          }))}
        </Facet>
      )}
      <Facet title="Status of relations">
        {rows("statuses", counts.statuses, (status) => ({
          label: sentenceCase(status),
          title: STATUS_MEANINGS[status],
          mark: <span className={`line-mark status-${status}`} />,
        }))}
      </Facet>
      <Facet title="Categories of relations">
        {rows("categories", counts.categories, (category) => ({
          label: categoryLabel(category),
          title: CATEGORY_MEANINGS[category],
          mark: <span className={`line-mark family-${familyOf(category)}`} />,
        }))}
      </Facet>
      <Dates />
      <Facet title="Documents">{rows("documents", counts.documents, (_id, title) => ({ title }))}</Facet>
    </div>
  );
}

/** A function that makes the rows of a facet as the filters let its values through. */
const rowsUnder =
  (filters: ModelFilters) =>
  <F extends FacetName>(
    facet: F,
    counts: readonly FacetCount<ValueOf<F>>[],
    look: (value: ValueOf<F>, label: string) => Pick<RowProps, "title" | "mark"> & { label?: string },
  ) =>
    counts.map(({ value, label, count }) => (
      <Row
        key={value}
        label={label}
        count={count}
        shown={isShown(filters, facet, value)}
        toggle={(shown) => showValue(facet, value, shown)}
        only={onlyValue(facet, value)}
        {...look(value, label)}
      />
    ));

/** In the heading, so that the rows stay where they are. */
export function ClearFilters() {
  const isOn = useModel(({ scene }) => isFiltering(scene.filters));
  const perform = usePerform();
  if (!isOn) return null;
  return (
    <Button tone="link" onPress={() => perform("clear-filters")}>
      Clear all filters
    </Button>
  );
}

const SHOWN_AT_FIRST = 9;

function Facet({ title, children }: { title: string; children: React.ReactNode }) {
  const [all, setAll] = useState(false);
  const rows = (Array.isArray(children) ? children.flat() : [children]).filter(Boolean) as React.ReactNode[];
  if (rows.length === 0) return null;
  const cut = !all && rows.length > SHOWN_AT_FIRST + 2;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {cut ? rows.slice(0, SHOWN_AT_FIRST) : rows}
      {cut && (
        <Button tone="link" onPress={() => setAll(true)}>
          {rows.length - SHOWN_AT_FIRST} more
        </Button>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly label: string;
  readonly title?: string;
  readonly count: number;
  readonly shown: boolean;
  readonly toggle: (shown: boolean) => Producer;
  readonly only?: Producer;
  readonly mark?: React.ReactNode;
}

function Row({ label, title, count, shown, toggle, only, mark }: RowProps) {
  const { store } = useApp();
  return (
    <div className="facet-row" title={title}>
      <Check
        isSelected={shown}
        onChange={(next) => store.change(`${next ? "Show" : "Filter out"} ${label}`, toggle(next))}
      >
        {mark}
        <span className="facet-label">{label}</span>
        <span className="facet-count">{grouped(count)}</span>
      </Check>
      {only === undefined ? (
        <span className="only" />
      ) : (
        <button
          type="button"
          className="only"
          aria-label={`Only ${label}`}
          onClick={() => store.change(`Only ${label}`, only)}
        >
          only
        </button>
      )}
    </div>
  );
}
