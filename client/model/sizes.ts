// How large things are drawn at scale 1: on the screen, in pictures, and where layouts keep them apart.

/** Radius of an entity by its weight: its area grows with the weight. */
export const radiusOf = (weight: number): number => Math.min(22, 5 + 2.2 * Math.sqrt(weight));

/** Size of an entity's name by its weight. */
export const nameSizeOf = (weight: number): number => Math.min(15, 11 + Math.sqrt(weight) * 0.55);

/** Width of a relation's line by the number of sentences behind it. */
export const lineWidthOf = (sentences: number): number =>
  Math.min(4.5, 1.1 + 0.8 * Math.log2(Math.max(1, sentences)));
