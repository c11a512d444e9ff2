// What shapes, colours and lines mean; a click on an entry filters by it.
import { useState } from "react";
import { FAMILIES, FAMILY_LABELS, familyOf, STATUS_MEANINGS } from "../model/families.ts";
import { type FacetCounts, facetCounts, isShown, showValue } from "../model/filters.ts";
import type { Filters, Producer } from "../model/scene.ts";
import { VERDICT_WORDS } from "../model/wording.ts";
import { useApp, useDesktop, useModel } from "../ui/app-context.ts";
import { Icon } from "../ui/Icon.tsx";
import { isOpen } from "../ui/panel.ts";
import { TypeMark } from "../ui/TypeMark.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import "./legend.css";

export function Legend() {
  const counts = useModel(({ scene }) => facetCounts(scene));
  const filters = useModel(({ scene }) => scene.filters);
  // The filters panel shows the same marks; one of the two is enough.
  const { panels } = useDesktop();
  const filtersOpen = useModel((s) => panels.some((p) => p.id === "filters" && isOpen(p, s)));
  const [choice, setChoice] = useState<boolean | null>(null);
  const open = choice ?? (!filtersOpen && matchMedia("(min-width: 46rem)").matches);
  return (
    <div
      className={`legend ${open ? "open" : "folded"}`}
      role="group"
      aria-label="Legend"
      data-over-graph={open ? undefined : ""}
    >
      <button type="button" className="legend-fold" aria-expanded={open} onClick={() => setChoice(!open)}>
        Legend <Icon name={open ? "down" : "right"} />
      </button>
      {open && (
        <>
          <ul>
            {counts.types.map(({ value: type }) => {
              const shown = isShown(filters, "types", type);
              return (
                <Entry key={type} label={type} shown={shown} toggle={showValue("types", type, !shown)}>
                  <TypeMark type={type} />
                </Entry>
              );
            })}
          </ul>
          <ul>
            <FamilyEntries counts={counts} filters={filters} />
          </ul>
          <ul>
            {counts.statuses.map(({ value: status }) => {
              const shown = isShown(filters, "statuses", status);
              return (
                <Entry
                  key={status}
                  label={status}
                  title={STATUS_MEANINGS[status]}
                  shown={shown}
                  toggle={showValue("statuses", status, !shown)}
                >
                  <span className={`line-mark status-${status}`} />
                </Entry>
              );
            })}
            <li className="legend-note">
              <span className="line-mark crossed">×</span> denied
            </li>
            <VerdictEntries filters={filters} />
          </ul>
        </>
      )}
    </div>
  );
}

function FamilyEntries({ counts, filters }: { counts: FacetCounts; filters: Filters }) {
  const categories = counts.categories.map(({ value }) => value);
  return FAMILIES.map((family) => {
    const members = categories.filter((category) => familyOf(category) === family);
    if (members.length === 0) return null;
    const shown = members.some((category) => isShown(filters, "categories", category));
    const toggle: Producer = (scene) =>
      members.reduce((at, category) => showValue("categories", category, !shown)(at), scene);
    return (
      <Entry key={family} label={FAMILY_LABELS[family]} shown={shown} toggle={toggle}>
        <span className={`line-mark family-${family}`} />
      </Entry>
    );
  });
}

/** The person's own marks, once there are any. */
function VerdictEntries({ filters }: { filters: Filters }) {
  const verdicts = useModel(({ scene }) => scene.verdicts);
  const given = new Set([...verdicts.values()].map(({ is }) => is));
  return (["right", "wrong"] as const)
    .filter((is) => given.has(is))
    .map((is) => {
      const shown = isShown(filters, "verdicts", is);
      return (
        <Entry
          key={is}
          label={VERDICT_WORDS[is]}
          title="By you"
          shown={shown}
          toggle={showValue("verdicts", is, !shown)}
        >
          <VerdictMark is={is} />
        </Entry>
      );
    });
}

interface EntryProps {
  readonly label: string;
  readonly title?: string;
  readonly shown: boolean;
  readonly toggle: Producer;
  readonly children: React.ReactNode;
}

function Entry({ label, title, shown, toggle, children }: EntryProps) {
  const { store } = useApp();
  return (
    <li>
      <button
        type="button"
        aria-pressed={shown}
        title={title}
        onClick={() => store.change(`${shown ? "Filter out" : "Show"} ${label.toLowerCase()}`, toggle)}
      >
        {children}
        {label}
      </button>
    </li>
  );
}
