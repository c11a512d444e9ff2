// What goes on beside the person's doing: the kept view follows the scene, and the server's
// health is asked for, so that the page says when it is gone and goes on when it is back.
import { isOutdated, madeFrom, type Theme } from "../model/desk.ts";
import { keepDesk, keepScene } from "../model/keeping.ts";
import { reasonOf } from "../model/reason.ts";
import { isBack, notify, say } from "../model/session.ts";
import type { App } from "./app.ts";
import { showMostConnected } from "./loading.ts";

const KEEP_AFTER_MS = 600;
const ASK_EVERY_MS = 15_000;
const ASK_AGAIN_MS = 2_500;

/** Keeps desk and scene in the browser in step with the store. */
export function watchScene({ store }: App): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { scene, desk } = store.get();
  let warned = false;
  const keep = () => {
    timer = undefined;
    if (scene.data.nodes.size === 0) return;
    keepScene(scene).catch((fault: unknown) => {
      if (warned) return;
      warned = true;
      const why = reasonOf(fault);
      store.tell(notify({ tone: "error", text: "This view will not survive a reload.", hint: why }));
    });
  };
  store.subscribe(() => {
    const now = store.get();
    if (now.desk !== desk) {
      desk = now.desk;
      keepDesk(localStorage, desk);
    }
    if (now.scene === scene) return;
    scene = now.scene;
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_AFTER_MS);
  });
  addEventListener("pagehide", () => timer !== undefined && keep());
}

/** Keeps the page in the theme chosen; the first paint already is. */
export function watchTheme({ store }: App): void {
  let shown: Theme | null = null;
  const show = () => {
    const { theme } = store.get().desk;
    if (theme === shown) return;
    shown = theme;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  store.subscribe(show);
  show();
}

/** Asks for the server's health from time to time; more often while it is gone. */
export function watchServer(app: App): void {
  const { store, api } = app;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), ms);
  };
  const ask = async () => {
    clearTimeout(timer);
    const { connection } = store.get().session;
    try {
      const health = await api.health();
      const { desk } = store.get();
      store.tell((s) => ({ ...isBack(s), health, stale: isOutdated(desk, health.counts) }));
      if (desk.madeFrom === null) store.arrange(madeFrom(health.counts));
      if (connection === "offline") store.tell(say("The server is back."));
      if (store.get().session.phase.kind === "failed") await showMostConnected(app);
    } catch (fault) {
      if (connection !== "offline") store.tell(say("The server does not answer."));
      store.tell((s) => ({ ...s, connection: "offline" }));
      console.info("Relata: health check failed:", reasonOf(fault));
    }
    askIn(store.get().session.connection === "offline" ? ASK_AGAIN_MS : ASK_EVERY_MS);
  };
  // Whoever finds the server gone first, it is asked for again soon.
  let last = store.get().session.connection;
  store.subscribe(() => {
    const { connection } = store.get().session;
    if (connection !== last && connection === "offline") askIn(ASK_AGAIN_MS);
    last = connection;
  });
  addEventListener("online", () => void ask());
  addEventListener("offline", () => void ask());
  void ask();
}
