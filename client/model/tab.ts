// Which tab of the page this is, over its reloads. A tab that is duplicated gives its copy all that it remembers: while
// it is open it remembers nothing, so that the two are not taken for one.
const TAB = "relata/tab";

let key: string | null = null;

/** The tab's own key; keys are in the order in which the tabs were opened. */
export function tabKey(): string {
  key ??= take() ?? `tab ${new Date().toISOString()} ${crypto.getRandomValues(new Uint32Array(1)).join()}`;
  return key;
}

function take(): string | null {
  const kept = sessionStorage.getItem(TAB);
  sessionStorage.removeItem(TAB);
  addEventListener("pagehide", () => sessionStorage.setItem(TAB, tabKey()));
  // Back from the browser's cache.
  addEventListener("pageshow", () => sessionStorage.removeItem(TAB));
  return kept;
}
