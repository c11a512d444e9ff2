// Progress on stderr: a bar on a terminal, plain lines elsewhere.

const WIDTH = 24;

export interface Progress {
  update(done: number, total: number, what?: string): void;
  /** Clears the bar and leaves one line. */
  finish(line?: string): void;
}

export function createProgress(title: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let lastTenth = -1;
  const drawBar = (done: number, total: number, what: string): void => {
    const filled = total > 0 ? Math.round((WIDTH * done) / total) : 0;
    const line = `${title} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total} ${what}`;
    stream.write(`\r${line.slice(0, stream.columns - 1)}\x1b[K`);
  };
  const printLine = (done: number, total: number): void => {
    const tenth = total > 0 ? Math.floor((10 * done) / total) : 0;
    if (tenth > lastTenth) stream.write(`${title} ${done}/${total}\n`);
    lastTenth = Math.max(tenth, lastTenth);
  };
  return {
    update: (done, total, what = "") => (stream.isTTY ? drawBar(done, total, what) : printLine(done, total)),
    finish: (line) => {
      if (stream.isTTY) stream.write("\r\x1b[K");
      if (line) stream.write(`${line}\n`);
    },
  };
}
