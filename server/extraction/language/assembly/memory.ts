// The module's memory: a bump allocator. What belongs to the model is allocated once; what belongs to a document
// is released together by going back to a mark.

let top: usize = 0;

/** Address of `bytes` fresh bytes, on a multiple of 16; their content is undefined. */
export function allocate(bytes: usize): usize {
  if (top == 0) top = (__heap_base + 15) & ~15;
  const start = top;
  top = (start + bytes + 15) & ~15;
  const needed = <i32>((top + 0xffff) >>> 16);
  const present = memory.size();
  if (needed > present && memory.grow(max(needed - present, present >> 3)) < 0) unreachable();
  return start;
}

export function mark(): usize {
  return top;
}

export function release(to: usize): void {
  top = to;
}
