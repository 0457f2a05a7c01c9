import { describe, expect, it } from 'vitest';
import {
  pitfallSentences,
  pitfallsSpareGoodTexts,
  visiblePitfalls,
} from '../../../../src/core/scenario/lint/pitfalls.ts';
import type { LintTools, Rule } from '../../../../src/core/scenario/lint/rule.ts';
import { scenarioOf, scenarioText } from '../scenario-text.ts';

// A coach that is easy to follow: a pitfall is seen where one of its signals stands in the text.
const pitfalls: LintTools['pitfalls'] = (text, scenario) =>
  new Set(
    scenario.pitfalls
      .filter(({ signals }) => signals.some((signal) => text.includes(signal)))
      .map(({ id }) => id),
  );
const tools = { pitfalls } as LintTools;

const run = (rule: Rule, front: Record<string, string>, body?: string) =>
  rule(scenarioOf(scenarioText(front, body)), { others: [], tools }).map(
    ({ severity, path, message }) => `${severity} ${path.join('.')} ${message}`,
  );

const bad = (more = '') => `[Bare, {says: Bad things., id: bad, signals: [bad]${more}}]`;

describe('pitfalls', () => {
  it('that cannot be seen are named, as something left to do', () => {
    expect(run(visiblePitfalls, { pitfalls: bad() })).toEqual([
      'warning pitfalls.0 has no signals, shows and not yet: nobody is told of it who falls into it',
      'warning pitfalls.1 has no shows and not yet: nobody is told of it who falls into it',
    ]);
    expect(run(visiblePitfalls, { pitfalls: `[${bad(', shows: x, not: y').slice(7)}` })).toEqual([]);
  });

  it('are seen in the sentence that makes the mistake, and not in the other', () => {
    const front = (shows: string, not: string) => ({ pitfalls: bad(`, shows: ${shows}, not: ${not}`) });
    expect(run(pitfallSentences, front('it is bad', 'it is good'))).toEqual([]);
    expect(run(pitfallSentences, front('it is good', 'it is bad'))).toEqual([
      'error pitfalls.1.shows is not seen: add a signal that it shows',
      'error pitfalls.1.not is seen to make the mistake: sharpen its signals, or add `unless`',
    ]);
  });

  it('without signals have no sentences to be held to', () => {
    expect(run(pitfallSentences, { pitfalls: '[{says: x, shows: y, not: z}]' })).toEqual([]);
  });

  it('are seen in no strong example, mention or reference design', () => {
    const front = {
      pitfalls: bad(),
      considerations: '[Fine, {title: A, strong: bad s, mentions: [good, bad m]}]',
      components: '[{title: B, strong: good}]',
      emphases: '{safety: {strong: bad e, mentions: [bad f]}}',
    };
    const seen = 'is seen to fall into pitfalls[1] ("bad"): sharpen its signals';
    expect(run(pitfallsSpareGoodTexts, front, 'Do.\n\n## Reference design\nbad')).toEqual([
      `error referenceDesign ${seen}`,
      `error considerations.1.strong ${seen}`,
      `error considerations.1.mentions.1 ${seen}`,
      `error emphases.safety.strong ${seen}`,
      `error emphases.safety.mentions.0 ${seen}`,
    ]);
  });
});
