import { type Body, splitBody } from './body.ts';
import { clean } from './clean.ts';
import { decode, normaliseLines } from './decode.ts';
import { duplicateIds } from './duplicates.ts';
import { type Breach, breaches } from './issues.ts';
import { byPlace, type Locate, type Path, type Position, pathText } from './place.ts';
import type { Problem } from './problem.ts';
import { frontMatterSchema, type RubricPoint, SCENARIO_FORMAT, type Scenario } from './schema.ts';
import { type Split, splitFrontMatter } from './split.ts';
import { tidy } from './tidy.ts';
import { readYaml } from './yaml-data.ts';

/** A scenario with the way back to its file, or everything that is wrong with the file. */
export type Parsed = { scenario: Scenario; locate: Locate } | { problems: Problem[] };

/** More problems than these help nobody, and a hostile file could hold a hundred thousand. */
const MAX_PROBLEMS = 100;

/** Reads the bytes of a scenario file; `file` is only named in problems. Never throws. */
export function parseBytes(bytes: Uint8Array, file: string): Parsed {
  const decoded = decode(bytes);
  if ('text' in decoded) return parseText(decoded.text, file);
  return { problems: [problem(file, decoded.at, [], decoded.message)] };
}

/** Reads the text of a scenario file; `file` is only named in problems. Never throws. */
export function parseText(text: string, file: string): Parsed {
  const split = splitFrontMatter(normaliseLines(text));
  if ('message' in split) return { problems: [problem(file, split.at, [], split.message)] };
  return parseParts(split, file);
}

function parseParts(split: Split, file: string): Parsed {
  const yaml = readYaml(split.yaml);
  const body = splitBody(clean(split.body));
  const locate: Locate = (path, what) => {
    const inBody = bodyLine(path, body);
    if (inBody !== undefined) return { line: split.bodyLine + inBody, column: 1 };
    return yaml.locate(path, what);
  };
  const found = yaml.problems.map(({ at, message }) => problem(file, at, [], message));
  const report = ({ path, message, atKey }: Breach) => {
    // Looking a place up costs time: not for the thousandth problem of a hostile file.
    if (found.length > MAX_PROBLEMS) return;
    found.push(problem(file, locate(path, atKey && 'key'), path, message));
  };
  const checked = yaml.data === undefined ? undefined : checkFrontMatter(yaml.data, report);
  if (body.prompt === '') report({ path: ['prompt'], message: EMPTY_PROMPT });
  if (checked === undefined || found.length > 0) return { problems: foremost(found) };
  const { considerations, components, format: _, ...rest } = checked;
  const points: RubricPoint[] = [
    ...considerations.map((point) => ({ ...point, kind: 'consideration' as const })),
    ...components.map((point) => ({ ...point, kind: 'component' as const })),
  ];
  return {
    scenario: { ...rest, points, prompt: body.prompt, referenceDesign: body.referenceDesign },
    locate,
  };
}

/** The line of `prompt` or `referenceDesign`, or of the nth line in it; undefined for the front matter. */
function bodyLine([part, line]: Path, body: Body): number | undefined {
  const within = typeof line === 'number' ? line : 0;
  if (part === 'prompt') return body.promptLine + within;
  if (part !== 'referenceDesign') return undefined;
  return line === undefined ? body.referenceLine : body.referenceTextLine + within;
}

const EMPTY_PROMPT = 'the prompt is empty: write it below the front matter, before `## Reference design`';

function checkFrontMatter(raw: unknown, report: (breach: Breach) => void) {
  const reserved: Path[] = [];
  const data = tidy(raw, reserved);
  for (const path of reserved) report({ path, message: 'is a reserved name; choose another', atKey: true });
  const unread = unreadableFormat(data);
  if (unread !== undefined) {
    report(unread);
    return undefined;
  }
  for (const breach of duplicateIds(data)) report(breach);
  const result = frontMatterSchema.safeParse(data);
  if (result.success) return result.data;
  for (const breach of breaches(result.error.issues, data)) report(breach);
  return undefined;
}

/** What keeps the schema from saying anything useful: no mapping at all, or another version's format. */
function unreadableFormat(data: unknown): Breach | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      path: [],
      message: 'the front matter must be a mapping of keys: `format: 1`, `id: ...`, `title: ...`',
    };
  }
  const { format } = data as { format?: unknown };
  if (typeof format !== 'number' || format === SCENARIO_FORMAT) return undefined;
  const newer = format > SCENARIO_FORMAT;
  const message = newer
    ? `is format ${format}, newer than this mlsd reads (${SCENARIO_FORMAT}): update mlsd to use the scenario`
    : `is ${format}; the only format there is so far is ${SCENARIO_FORMAT}`;
  return { path: ['format'], message };
}

function problem(file: string, at: Position, path: Path, message: string): Problem {
  const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ');
  return { file, ...at, path: oneLine(pathText(path)), message: oneLine(message), severity: 'error' };
}

function foremost(problems: Problem[]): Problem[] {
  const sorted = problems.sort(byPlace);
  if (sorted.length <= MAX_PROBLEMS) return sorted;
  const last = sorted[MAX_PROBLEMS]!;
  return [
    ...sorted.slice(0, MAX_PROBLEMS),
    { ...last, path: '', message: 'and more: mend those above first' },
  ];
}
