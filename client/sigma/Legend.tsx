// What shapes, colours and lines mean; a click on an entry filters by it.
import { useState } from "react";
import type { Category, EntityType, Status } from "../../graph-data/schema/index.ts";
import { CATEGORIES } from "../../graph-data/schema/index.ts";
import { FAMILIES, type Family, familyOf, STATUS_MEANINGS } from "../model/families.ts";
import { facetCounts, showValue } from "../model/filters.ts";
import type { Producer } from "../model/scene.ts";
import { useApp, useDesktop, useModel } from "../ui/app-context.ts";
import { Icon } from "../ui/Icon.tsx";
import { isOpen } from "../ui/panel.ts";
import { TypeMark } from "../ui/TypeMark.tsx";
import "./legend.css";

const FAMILY_LABELS: Record<Family, string> = {
  cooperation: "Cooperation",
  conflict: "Conflict",
  speech: "Words and requests",
  plain: "Ties and the rest",
};

export function Legend() {
  const counts = useModel(({ scene }) => facetCounts(scene));
  const { without } = useModel(({ scene }) => scene.filters);
  // The filters panel shows the same marks; one of the two is enough.
  const { panels } = useDesktop();
  const filtersOpen = useModel((s) => panels.some((p) => p.id === "filters" && isOpen(p, s)));
  const [choice, setChoice] = useState<boolean | null>(null);
  const open = choice ?? (!filtersOpen && matchMedia("(min-width: 46rem)").matches);
  const categories = new Set(counts.categories.map((c) => c.value as Category));
  const ofFamily = (family: Family) => CATEGORIES.filter((c) => familyOf(c) === family && categories.has(c));
  return (
    <div className={`legend ${open ? "open" : "folded"}`} role="group" aria-label="Legend">
      <button type="button" className="legend-fold" aria-expanded={open} onClick={() => setChoice(!open)}>
        Legend <Icon name={open ? "down" : "right"} />
      </button>
      {open && (
        <>
          <ul>
            {counts.types.map(({ value }) => {
              const type = value as EntityType;
              const shown = !without.types.has(type);
              return (
                <Entry key={type} label={type} shown={shown} toggle={showValue("types", type, !shown)}>
                  <TypeMark type={type} />
                </Entry>
              );
            })}
          </ul>
          <ul>
            {FAMILIES.map((family) => {
              const members = ofFamily(family);
              if (members.length === 0) return null;
              const shown = members.some((c) => !without.categories.has(c));
              const toggle: Producer = (scene) =>
                members.reduce((at, c) => showValue("categories", c, !shown)(at), scene);
              return (
                <Entry key={family} label={FAMILY_LABELS[family]} shown={shown} toggle={toggle}>
                  <span className={`line-mark family-${family}`} />
                </Entry>
              );
            })}
          </ul>
          <ul>
            {counts.statuses.map(({ value }) => {
              const status = value as Status;
              const shown = !without.statuses.has(status);
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
          </ul>
        </>
      )}
    </div>
  );
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
