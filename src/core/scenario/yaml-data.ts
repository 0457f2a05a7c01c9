import {
  type Alias,
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
import { UNKNOWN_ANCHOR, yamlAdvice } from './yaml-advice.ts';

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
  const problems = [...faults, ...nodeProblems(document, placeOf)];
  const data = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES });
  return { data, locate: (path, what) => locate(document, path, what, placeOf), problems };
}

/** What loses data without a word (keys written twice or no text) and references to nothing. */
function nodeProblems(document: Document, placeOf: (offset: number) => Position): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (node: unknown, message: string) =>
    problems.push({ at: placeOf(offsetOf(node) ?? 0), message });
  const anchors = new Set<string>();
  const aliases: Alias[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) aliases.push(node);
    else if (isNode(node) && 'anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      waiting.push(value);
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) report(key ?? node, 'a key must be plain text');
      else if (seen.has(name)) report(key, `the key "${name}" stands twice`);
      else seen.add(name);
    }
  }
  for (const alias of aliases) if (!anchors.has(alias.source)) report(alias, UNKNOWN_ANCHOR);
  return problems;
}

function locate(
  document: Document,
  path: Path,
  what: 'key' | 'value' | undefined,
  placeOf: (offset: number) => Position,
): Position {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [i, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const next: unknown = childOf(node, part);
    const wantsKey = what === 'key' && i === path.length - 1;
    const found = isPair(next)
      ? ((wantsKey ? undefined : offsetOf(next.value)) ?? offsetOf(next.key))
      : offsetOf(next);
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
