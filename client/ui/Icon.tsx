// Line icons, 16 by 16, drawn in the text's colour.
const PATHS = {
  undo: "M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6",
  redo: "m10 3 3 3-3 3M13 6H7a4 4 0 0 0 0 8h3",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M6.5 8h3M8 6.5v3",
  layout:
    "M4.5 4.5 8 8m3.5-3.5L8 8m0 0v4.2M3.5 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3m9 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M8 11a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3",
  stop: "M4.5 4.5h7v7h-7z",
  export: "M8 10V2m0 0L5 5m3-3 3 3M2.5 10v3.5h11V10",
  link: "M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 0 1 4.3 4.3L11.4 8.8M9 11.5l-1.6 1.6a3 3 0 0 1-4.3-4.3l1.5-1.6",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3 14 14",
  filter: "M2 3.5h12M4.5 8h7M6.5 12.5h3",
  history: "M2.5 8a5.5 5.5 0 1 0 1.6-3.9L2.5 5.6M2.5 2.5v3.1h3.1M8 5v3.3l2 1.2",
  details: "M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",
  article: "M2.5 3.5h5v9.5a2 2 0 0 0-2-1.5h-3zM13.5 3.5h-6v9.5a2 2 0 0 1 2-1.5h4z",
  table: "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13",
  console: "m3 5 3 3-3 3M8 11.5h5",
  time: "M2 11.5h12M4 11.5V8M7 11.5v-7M10 11.5V6.5M13 11.5V9",
  close: "m4 4 8 8m0-8-8 8",
  down: "m4 6 4 4 4-4",
  up: "m4 10 4-4 4 4",
  back: "M10 3 5 8l5 5",
  trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4",
  play: "M5 3.5v9l7.5-4.5z",
  right: "m6 4 4 4-4 4",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  pencil: "m3 13 .7-3 7.1-7.1 2.3 2.3L6 12.3zM9.4 4.3l2.3 2.3",
  views: "M4 2.5h8v11l-4-3-4 3z",
  pin: "M6 2.5h4l-.6 4.2 2.1 2.1H4.5l2.1-2.1zM8 8.8v5",
  hide: "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4M3 13 13 3",
  sun: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1",
  moon: "M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1",
  system: "M2 3h12v8H2zM6 13.5h4",
  commands:
    "M5.5 5.5h5v5h-5zM5.5 5.5H4A1.5 1.5 0 1 1 5.5 4zM10.5 5.5H12A1.5 1.5 0 1 0 10.5 4zM5.5 10.5H4A1.5 1.5 0 1 0 5.5 12zM10.5 10.5H12a1.5 1.5 0 1 1-1.5 1.5z",
  help: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M6.3 6.3a1.8 1.8 0 1 1 2.4 1.8c-.5.2-.7.6-.7 1.2M8 11.2v.3",
  path: "M3 11.5a1.5 1.5 0 1 0 0 .1M13 4.4a1.5 1.5 0 1 0 0 .1M4.3 10.6c4-1.6 1.7-4 6.9-5.4",
  join: "M2.5 3.5c3 0 3.5 4.5 7 4.5M2.5 12.5c3 0 3.5-4.5 7-4.5M9.5 8h4m-2-2 2 2-2 2",
  graph:
    "M4 12 8 4l4 8zM8 2.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M4 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M12 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3",
  tick: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M5.2 8.3l2 2 3.7-4.4",
  strike: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M3.8 12.2l8.4-8.4",
  warning: "M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.5v.3",
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
