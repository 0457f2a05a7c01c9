import { notFoundError } from '../errors.ts';
import { closest } from './closest.ts';
import { quoted } from './describe.ts';
import { slug } from './slug.ts';
import type { ScenarioSummary } from './summary.ts';

/** A way in which `part` (a slug) may stand for a scenario whose id or title has the slug `name`. */
type Match = (name: string, part: string) => boolean;

const squashed = (text: string) => text.replaceAll('-', '');

/** From the strictest to the loosest; the first that fits any scenario decides. */
const MATCHES: readonly Match[] = [
  (name, part) => name === part,
  (name, part) => `-${name}`.includes(`-${part}`),
  (name, part) => part.split('-').every((word) => `-${name}`.includes(`-${word}`)),
  (name, part) => squashed(name).includes(squashed(part)),
];

/**
 * The scenario that `part` means: its id, or any unambiguous part of id or title, whatever the case and the
 * punctuation.
 * @throws MlsdError notFound, with what it may have meant, when no scenario or more than one fits
 */
export function findScenario(part: string, scenarios: readonly ScenarioSummary[]): ScenarioSummary {
  const exact = scenarios.find(({ id }) => id === part.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const wanted = slug(part);
  for (const match of wanted === '' ? [] : MATCHES) {
    const hits = scenarios.filter(({ id, title }) => match(id, wanted) || match(slug(title), wanted));
    if (hits.length > 1) throw ambiguous(part, hits);
    if (hits[0] !== undefined) return hits[0];
  }
  throw unknown(part, wanted, scenarios);
}

function ambiguous(part: string, hits: readonly ScenarioSummary[]): Error {
  const lines = hits.map(({ id, title }) => `  ${id}  (${title})`);
  return notFoundError(
    `${quoted(part)} fits ${hits.length} scenarios:\n${lines.join('\n')}`,
    'Add a word, or give the whole id.',
  );
}

function unknown(part: string, wanted: string, scenarios: readonly ScenarioSummary[]): Error {
  const ids = nearest(wanted, scenarios);
  const guess = ids.length === 0 ? '' : ` Did you mean ${ids.join(' or ')}?`;
  return notFoundError(`No scenario is called ${quoted(part)}.${guess}`, '`mlsd list` shows them all.');
}

/** At most three ids whose whole name, or one of whose words, is a slip away from what was typed. */
function nearest(wanted: string, scenarios: readonly ScenarioSummary[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, title } of scenarios) {
    const names = [id, slug(title), ...id.split('-'), ...slug(title).split('-')];
    for (const name of names.filter((word) => word.length > 2)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(id));
    }
  }
  const slips = [wanted, ...wanted.split('-')].filter((word) => word.length > 2);
  const names = slips.flatMap((word) => closest(word, [...owners.keys()], 3));
  return [...new Set(names.flatMap((name) => [...(owners.get(name) ?? [])]))].slice(0, 3);
}
