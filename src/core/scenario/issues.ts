import type { z } from 'zod';
import { didYouMean } from './closest.ts';
import { describe, quoted } from './describe.ts';
import type { Path } from './place.ts';
import { knownKeys } from './schema.ts';
import { slug } from './slug.ts';

type Issue = z.core.$ZodIssue;

/** A broken rule of the format in words for the author. */
export interface Breach {
  path: Path;
  message: string;
  /** The key itself is at fault, not what stands behind it. */
  atKey?: true;
}

/** Of a mapping with more unknown keys than this (a hostile one), the rest stay unnamed. */
const MAX_UNKNOWN_KEYS = 100;

/** What the schema found wrong with `data`, one breach for each thing to mend. */
export function breaches(issues: readonly Issue[], data: unknown): Breach[] {
  return issues.flatMap((issue) => breachesOf(issue, data, []));
}

function breachesOf(issue: Issue, data: unknown, above: Path): Breach[] {
  const path = [...above, ...(issue.path as Path)];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_UNKNOWN_KEYS).map((key) => unknownKey(path, key));
  if (issue.code === 'invalid_union') return unionBreaches(issue, data, path);
  return [{ path, message: sentence(issue, value) }];
}

/** Of a choice between forms, the form that the author evidently chose explains best what is wrong. */
function unionBreaches(issue: z.core.$ZodIssueInvalidUnion, data: unknown, path: Path): Breach[] {
  const isWrongForm = (one: Issue) => one.code === 'invalid_type' && one.path.length === 0;
  const chosen = issue.errors.find((form) => !form.some(isWrongForm));
  if (chosen !== undefined) return chosen.flatMap((one) => breachesOf(one, data, path));
  const forms = issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [expected(one)] : []));
  return [{ path, message: `must be ${forms.join(' or ')}, found ${describe(valueAt(data, path))}` }];
}

function unknownKey(path: Path, key: string): Breach {
  const known = knownKeys[shape(path)] ?? [];
  const loose = key.includes(' ')
    ? ' If it is text with a colon in it, put quotes around the whole text.'
    : '';
  const choice = known.length === 0 ? '' : ` Known here: ${known.join(', ')}.`;
  const near = didYouMean(key, known) || loose || choice;
  return { path: [...path, key], atKey: true, message: `${quoted(key)} is not a key of the format.${near}` };
}

/** The path without indexes, `*` for the name of an emphasis: how `knownKeys` names a mapping. */
function shape(path: Path): string {
  const names = path.filter((part) => typeof part === 'string');
  return names.map((name, i) => (i === 1 && names[0] === 'emphases' ? '*' : name)).join('.');
}

function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, value);
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue, value);
    case 'invalid_format':
      return `${quoted(String(value))} ${issue.message}${example(String(value))}`;
    case 'invalid_key':
      return 'the name of a given is made of letters, digits and underscores and begins with a letter';
    default:
      return issue.message;
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (value === undefined) return 'is missing';
  const found = value === null ? 'is empty; it must be' : 'must be';
  const said = value === null ? '' : `, found ${describe(value)}`;
  return `${found} ${expected(issue)}${said}${typeAdvice(issue.expected, value)}`;
}

function typeAdvice(wanted: string, value: unknown): string {
  if (wanted === 'array' && typeof value === 'string')
    return '; write each item on a line of its own after `- `';
  if (wanted !== 'string') return '';
  if (typeof value === 'number' || typeof value === 'boolean') return '; put it in quotes';
  return typeof value === 'object' && value !== null ? '; text with a colon in it needs quotes' : '';
}

const NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

const expected = (issue: z.core.$ZodIssueInvalidType) => NAMES[issue.expected] ?? issue.expected;

function oneOf(values: readonly string[], value: unknown): string {
  if (value === undefined) return `is missing; it must be ${values.join(', ')}`;
  const near = typeof value === 'string' ? didYouMean(value, values) : '';
  const choice = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
  return `must be ${choice}, found ${describe(value)}.${near}`.replace(/\.$/, '');
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') return 'is empty';
  if (issue.origin === 'array') return 'needs at least one item';
  return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): string {
  if (typeof value === 'string')
    return `is ${value.trim().length} characters long; at most ${issue.maximum} are read`;
  if (Array.isArray(value)) return `has ${value.length} items; at most ${issue.maximum} are read`;
  return `must be at most ${issue.maximum}`;
}

const example = (value: string) => (slug(value) === '' ? '' : `, such as ${slug(value)}`);

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
