/**
 * A number in [0, 2^32) that follows from a text alone, for choices that differ between sessions and yet
 * come out the same in a replay (FNV-1a, 32 bits, with a final mix so that like texts part).
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** `count` of the items, which ones following from `key`, in their own order. */
export function pickBy<T extends { id: string }>(items: readonly T[], key: string, count: number): T[] {
  const chosen = new Set(
    [...items].sort((a, b) => hash(`${key} ${a.id}`) - hash(`${key} ${b.id}`)).slice(0, count),
  );
  return items.filter((item) => chosen.has(item));
}
