// Streams of text or bytes, read to their end.

export async function readBytes(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(read);
}

export const readText = async (chunks: AsyncIterable<string | Uint8Array>): Promise<string> =>
  (await readBytes(chunks)).toString("utf8");
