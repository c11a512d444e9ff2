// The worker that reads a large file: it gets the File, says how far it is, and gives the scene.
import "./without-eval.ts";
import { SceneFileError, toScene, type Word } from "./scene-file.ts";

const tell = (word: Word) => postMessage(word);

onmessage = ({ data }: MessageEvent<File>) => {
  toScene(data, (stage) => tell({ kind: "stage", stage })).then(
    (opened) => tell({ kind: "opened", opened }),
    (fault: unknown) =>
      tell({ kind: "refused", why: fault instanceof SceneFileError ? fault.message : String(fault) }),
  );
};
