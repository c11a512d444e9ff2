// SVG into pixels, by the browser's own renderer.

/** What browsers give a canvas at most, in pixels: Chromium's side, and an area that phones can hold. */
const LARGEST_SIDE = 16_384;
const LARGEST_AREA = 120e6;

/** The largest scale at which a picture of this size still fits a canvas. */
export const largestScale = (width: number, height: number): number =>
  Math.min(LARGEST_SIDE / width, LARGEST_SIDE / height, Math.sqrt(LARGEST_AREA / (width * height)));

/**
 * Draws an SVG at a scale and gives it as a PNG file.
 * @throws {Error} in words for the person when it is too large for a canvas
 */
export async function rasterise(
  svg: string,
  size: { width: number; height: number },
  scale: number,
): Promise<Blob> {
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  if (width < 1 || height < 1) throw new Error("A picture is at least one pixel wide.");
  if (scale > largestScale(size.width, size.height))
    throw new Error(
      `${width} × ${height} pixels are more than the browser can draw. Choose a smaller size, or SVG.`,
    );
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The browser gives no canvas to draw on.");
    context.drawImage(image, 0, 0, width, height);
    return await toPng(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const toPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The browser could not make the picture; choose a smaller size, or SVG."));
    }, "image/png");
  });

/** The natural size that an SVG of ours declares. */
export function sizeOf(svg: string): { width: number; height: number } {
  const found = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg);
  return { width: Number(found?.[1] ?? 0), height: Number(found?.[2] ?? 0) };
}
