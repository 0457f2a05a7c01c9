import { clean } from './clean.ts';
import type { Path } from './place.ts';

/** Names that mean something to JavaScript objects; no key of the format needs them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of YAML data in which every text and key is free of control characters, and reserved keys, whose
 * paths go into `reserved`, are left out.
 */
export function tidy(data: unknown, reserved: Path[], path: Path = []): unknown {
  if (typeof data === 'string') return clean(data);
  if (Array.isArray(data)) return data.map((item, i) => tidy(item, reserved, [...path, i]));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([key, value]) => {
    if (!RESERVED.has(key)) return [[clean(key), tidy(value, reserved, [...path, key])] as const];
    reserved.push([...path, key]);
    return [];
  });
  return Object.fromEntries(entries);
}
