import { describe, expect, it } from 'vitest';
import { readGradings, readPack } from '../../../../bench/coverage/labelled.ts';
import { judgeText } from '../../../../src/core/coach/judgement.ts';
import type { RubricPoint, Scenario } from '../../../../src/core/scenario/schema.ts';

/** A signal written out with the first of its alternatives. */
const spelled = (signal: string) =>
  signal
    .split(' ')
    .map((slot) => slot.split('|')[0]!.replace('*', ''))
    .join(' ');
const signalsOf = (point: RubricPoint, most = 99) => point.signals.slice(0, most).map(spelled);

const HOLLOW: [string, (scenario: Scenario) => string][] = [
  ['the prompt', ({ prompt }) => prompt],
  ['the titles as bullets', ({ points }) => points.map(({ title }) => `- ${title}`).join('\n')],
  ['the titles in a sentence', ({ points }) => `We cover ${points.map(({ title }) => title).join(' and ')}.`],
  [
    'praise',
    ({ points }) =>
      points.map(({ title }) => `${title} is important and must be handled properly.`).join(' '),
  ],
  ['a soup of all signals', ({ points }) => `${points.flatMap((point) => signalsOf(point)).join(', ')}.`],
  [
    'a soup with grammar',
    ({ points }) => `${points.flatMap((point) => signalsOf(point)).join(' and the ')}.`,
  ],
  [
    'a soup for each point',
    ({ points }) => points.map((point) => `${signalsOf(point).join(', ')}.`).join('\n\n'),
  ],
];

const gradings = readGradings('scenarios');

describe.each([...readPack('scenarios')])('%s', (id, scenario) => {
  const compiled = gradings.get(id)!;
  const covered = (text: string) =>
    judgeText(text, compiled)
      .points.filter(({ level }) => level === 'covered')
      .map((point) => point.id);

  it.each(HOLLOW)('is not covered by %s', (_, write) => {
    expect(covered(write(scenario))).toEqual([]);
  });

  it('is hardly covered by its titles with two signals each in brackets', () => {
    const glossed = scenario.points.map((point) => `- ${point.title} (${signalsOf(point, 2).join(', ')})`);
    // A signal that holds "per" or "when", written out, reads like a statement.
    expect(covered(glossed.join('\n')).length).toBeLessThanOrEqual(2);
  });

  it('is covered by its own strong sentences, each alone', () => {
    const missed = scenario.points.filter(
      ({ id, strong }) => strong !== undefined && !covered(strong).includes(id),
    );
    expect(missed.map((point) => point.id)).toEqual([]);
  });

  it('is hardly covered by the strong sentences of the other scenarios', () => {
    const others = [...readPack('scenarios')].filter(([other]) => other !== id);
    const credited = others.map(
      ([, other]) => covered(other.points.map(({ strong }) => strong ?? '').join('\n')).length,
    );
    expect(Math.max(...credited)).toBeLessThanOrEqual(MOST_FOREIGN);
  });
});

/** Latency, caching, cost and evaluation are asked in many scenarios: what is said about them elsewhere is said. */
const MOST_FOREIGN = 4;
