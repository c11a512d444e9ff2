// Progress on stderr: a bar on a terminal, plain lines elsewhere.

const WIDTH = 24;

type Update = (done: number, total: number, what?: string) => void;

/** Shows how far the work is; when it has ended, well or not, no bar is left. */
export async function withProgress<T>(title: string, work: (update: Update) => Promise<T>): Promise<T> {
  const stream = process.stderr;
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
  try {
    return await work((done, total, what = "") =>
      stream.isTTY ? drawBar(done, total, what) : printLine(done, total),
    );
  } finally {
    if (stream.isTTY) stream.write("\r\x1b[K");
  }
}
