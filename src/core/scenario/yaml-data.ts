import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Locate, Path, Position } from './place.ts';
import { yamlAdvice } from './yaml-advice.ts';

export interface YamlProblem {
  at: Position;
  message: string;
}

export type YamlData = { data: unknown; locate: Locate; problems: YamlProblem[] };

/** How often all anchors of one file may be repeated: enough for a shared sentence, too few for a bomb. */
const MAX_ALIASES = 20;
const TOP: Position = { line: 1, column: 1 };

/**
 * Reads YAML (core schema) as plain data. Broken text gives `data: undefined` and at least one problem.
 * Never throws: too deep a nesting and too many aliases are problems like the rest.
 */
export function readYaml(yaml: string): YamlData {
  try {
    return readDocument(yaml);
  } catch (error) {
    const message =
      error instanceof RangeError
        ? 'is nested too deeply'
        : `repeats its anchors more than ${MAX_ALIASES} times`;
    return { data: undefined, locate: () => TOP, problems: [{ at: TOP, message }] };
  }
}

function readDocument(yaml: string): YamlData {
  const lineCounter = new LineCounter();
  // Unique keys are checked below: the library compares every pair of keys, minutes for a large hostile map.
  const document = parseDocument(yaml, {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  });
  const placeOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    at: placeOf(fault.pos[0]),
    message: yamlAdvice(fault),
  }));
  const problems = [...faults, ...keyProblems(document, placeOf)];
  const data = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES });
  return { data, locate: (path) => locate(document, path, placeOf), problems };
}

/** A key that is written twice, or that is no plain text, loses data without a word. */
function keyProblems(document: Document, placeOf: (offset: number) => Position): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      waiting.push(value);
      const at = placeOf(offsetOf(key) ?? offsetOf(node) ?? 0);
      if (!isScalar(key)) problems.push({ at, message: 'a key must be plain text' });
      else if (seen.has(String(key.value)))
        problems.push({ at, message: `the key "${key.value}" stands twice` });
      else seen.add(String(key.value));
    }
  }
  return problems;
}

function locate(document: Document, path: Path, placeOf: (offset: number) => Position): Position {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next: unknown = childOf(node, part);
    const found = isPair(next) ? (offsetOf(next.value) ?? offsetOf(next.key)) : offsetOf(next);
    if (found === undefined) break;
    offset = found;
    node = isPair(next) ? next.value : next;
  }
  return placeOf(offset);
}

function childOf(node: unknown, part: string | number): unknown {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return isSeq(node) ? node.items[Number(part)] : undefined;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
