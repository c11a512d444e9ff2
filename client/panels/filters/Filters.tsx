// Filters: what is on the desk by type, status, category, document and date, each with its count; the marks
// beside the words are the drawing's, so that the list is its legend as well.
import { useState } from "react";
import type { Category, EntityType, Status } from "../../../graph-data/schema/index.ts";
import {
  CATEGORY_MEANINGS,
  categoryLabel,
  sentenceCase,
  familyOf,
  STATUS_MEANINGS,
} from "../../model/families.ts";
import { facetCounts, isFiltering, onlyValue, showUnnamed, showValue } from "../../model/filters.ts";
import type { Producer } from "../../model/scene.ts";
import { useApp, useModel, usePerform } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Check } from "../../ui/Check.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { Dates } from "./Dates.tsx";
import "./filters.css";

export function Filters() {
  const counts = useModel(({ scene }) => facetCounts(scene));
  const filters = useModel(({ scene }) => scene.filters);
  const { without } = filters;
  if (counts.types.length === 0)
    return <p className="panel-wait quiet">What is on screen can be filtered here.</p>;
  return (
    <div className="filters">
      <Facet title="Entities">
        {counts.types.map(({ value, count }) => {
          const type = value as EntityType;
          return (
            <Row
              key={type}
              label={type}
              count={count}
              shown={!without.types.has(type)}
              toggle={(shown) => showValue("types", type, shown)}
              only={onlyValue("types", type)}
              mark={<TypeMark type={type} />}
            />
          );
        })}
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
      <Facet title="Status of relations">
        {counts.statuses.map(({ value, count }) => {
          const status = value as Status;
          return (
            <Row
              key={status}
              label={sentenceCase(status)}
              title={STATUS_MEANINGS[status]}
              count={count}
              shown={!without.statuses.has(status)}
              toggle={(shown) => showValue("statuses", status, shown)}
              only={onlyValue("statuses", status)}
              mark={<span className={`line-mark status-${status}`} />}
            />
          );
        })}
      </Facet>
      <Facet title="Categories of relations">
        {counts.categories.map(({ value, count }) => {
          const category = value as Category;
          return (
            <Row
              key={category}
              label={categoryLabel(category)}
              title={CATEGORY_MEANINGS[category]}
              count={count}
              shown={!without.categories.has(category)}
              toggle={(shown) => showValue("categories", category, shown)}
              only={onlyValue("categories", category)}
              mark={<span className={`line-mark family-${familyOf(category)}`} />}
            />
          );
        })}
      </Facet>
      <Dates />
      <Facet title="Documents">
        {counts.documents.map(({ value, label, count }) => (
          <Row
            key={value}
            label={label}
            title={label}
            count={count}
            shown={!without.documents.has(value)}
            toggle={(shown) => showValue("documents", value, shown)}
            only={onlyValue("documents", value)}
          />
        ))}
      </Facet>
    </div>
  );
}

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
        <span className="facet-count">{count.toLocaleString("en")}</span>
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
