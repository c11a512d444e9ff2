// The one place where state changes: holds scene, history, desk and session, and tells who listens.
import { type Desk, NEW_DESK } from "./desk.ts";
import { type History, NO_HISTORY, record, type Step, stepBack, stepForward } from "./history.ts";
import { EMPTY_SCENE, type Producer, type Scene } from "./scene.ts";
import { NEW_SESSION, type Session } from "./session.ts";

export interface State {
  readonly scene: Scene;
  readonly history: History;
  readonly desk: Desk;
  readonly session: Session;
}

export interface Store {
  readonly get: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the scene as one step that can be undone; no step when nothing changes. */
  change(label: string, producer: Producer): void;
  /** Changes the scene without a step of its own: selecting, places found for what a step just brought. */
  amend(producer: Producer): void;
  undo(): Step | null;
  redo(): Step | null;
  /** Undoes or redoes until this step is the last one done; 0 for the beginning. */
  goTo(step: number): void;
  arrange(producer: (desk: Desk) => Desk): void;
  tell(producer: (session: Session) => Session): void;
}

const NEW_STATE: State = {
  scene: EMPTY_SCENE,
  history: NO_HISTORY,
  desk: NEW_DESK,
  session: NEW_SESSION,
};

/** A store that starts from the given parts. */
export function createStore(initial: Partial<State> = {}): Store {
  let state: State = { ...NEW_STATE, ...initial };
  const listeners = new Set<() => void>();
  const set = (next: State) => {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const travel = (move: typeof stepBack): Step | null => {
    const moved = move(state.history);
    if (moved) set({ ...state, history: moved.history, scene: moved.scene });
    return moved?.step ?? null;
  };
  const undo = () => travel(stepBack);
  const redo = () => travel(stepForward);

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(label, producer) {
      const before = state.scene;
      const after = producer(before);
      if (after !== before)
        set({ ...state, scene: after, history: record(state.history, { label, before, after }) });
    },
    amend(producer) {
      const scene = producer(state.scene);
      if (scene === state.scene) return;
      const { past, future } = state.history;
      const last = past.at(-1);
      const next = future[0];
      // The steps on both sides meet in the scene as it now is, so that undo and redo come back to what was seen.
      const history = {
        past: last ? [...past.slice(0, -1), { ...last, after: scene }] : past,
        future: next ? [{ ...next, before: scene }, ...future.slice(1)] : future,
      };
      set({ ...state, scene, history });
    },
    undo,
    redo,
    goTo(step) {
      const index = () => state.history.past.at(-1)?.id ?? 0;
      if (state.history.past.some((s) => s.id === step) || step === 0) while (index() !== step && undo());
      else if (state.history.future.some((s) => s.id === step)) while (index() !== step && redo());
    },
    arrange(producer) {
      const desk = producer(state.desk);
      if (desk !== state.desk) set({ ...state, desk });
    },
    tell(producer) {
      const session = producer(state.session);
      if (session !== state.session) set({ ...state, session });
    },
  };
}
