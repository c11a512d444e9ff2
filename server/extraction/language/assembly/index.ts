// The arithmetic of the language model as a WebAssembly module with SIMD.
// Written in AssemblyScript; scripts/build-language-kernel.ts makes ../kernel.wasm of it.
export { allocate, mark, release } from "./memory";
export { packMatrix } from "./fixed";
export { hashBytes } from "./hash";
export { embed, embedVectors, useKeys } from "./embed";
export { multiply, maxoutNormalize, gather, argmax } from "./dense";
export { makeScorer, appendTokens } from "./scorer";
export { useParser, beginParse, parse, parsedHeads, parsedLabels, parserKeepsFrom } from "./parser";
export { useNames, beginNames, findNames, chosenClasses, namesKeepFrom } from "./names";
