import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { answersIn, attempt, builtIn, debriefed } from './attempts.ts';

const fact = (id: string, ask: string, answer: string, short?: string): Scenario['facts'][number] => ({
  id,
  ask: [ask],
  answer,
  ...(short === undefined ? {} : { short }),
});
const TRAFFIC = '20 million people a day, and the peak is three times the daily mean. It grows.';
const LABELS =
  'There are 30,000 labelled items, made by 100 trained labelers, and fewer than 9 broken links.';
const scenario: Scenario = {
  ...builtIn('llm-powered-search'),
  facts: [
    fact('traffic', 'How busy is it?', TRAFFIC, '20M daily users, peak 3x mean'),
    fact(
      'team',
      'How many people review?',
      '1,000 moderators are on duty, in three sites, 8 hours each, for up to 40 languages.',
    ),
    fact('labels', 'What labels are there?', LABELS),
  ],
};
const filler = 'The next part of the design is described in a paragraph of its own in a few words. '.repeat(
  5,
);
const ALL = 'How busy is it?\nWhat labels are there?\nHow many people review?\n';

function seenIn(design: string, { clarify = ALL, explain = filler } = {}) {
  const answers = { clarify, design: `${filler}\n\n${design}`, explain, 'weak-points': filler };
  const { observations } = debriefed(attempt({ scenario, answers }), scenario);
  return observations.find(({ id }) => id === 'contradicted');
}

describe('another number than the one that was told is seen', () => {
  it.each([
    ['The peak is ten times the mean.', 'the peak is three times the daily mean'],
    ['Peak is 10x the average, which sizes the fleet.', 'the peak is three times the daily mean'],
    ['Peak traffic is about 5x.', 'the peak is three times the daily mean'],
    ['The busiest hour has 8 times the daily average.', 'the peak is three times the daily mean'],
    ['At peak the load is 1.5x normal.', 'the peak is three times the daily mean'],
    ['A 6-fold average at peak is what we plan for.', 'the peak is three times the daily mean'],
    ['We have 50M daily users.', '20M daily users'],
    ['We plan for 2 million daily users.', '20M daily users'],
    ['The service has 200k daily users and no history.', '20M daily users'],
    ['We train on 5,000 labelled items.', '30,000 labelled items'],
    ['With 300k labelled items in the store we train an encoder.', '30,000 labelled items'],
    ['There are 500 trained labelers, who work in shifts.', '100 trained labelers'],
    ['We have 200 moderators, and they read all of it.', '1,000 moderators are on duty'],
    ['There are about 5k moderators.', '1,000 moderators are on duty'],
  ])('%s', (sentence, told) => {
    const seen = seenIn(sentence);
    expect(seen?.says).toContain(told);
    expect(seen?.evidence.map(({ quote }) => quote)).toEqual([sentence]);
  });
});

describe('no contradiction is', () => {
  it.each([
    ['the told number', 'The peak is three times the mean.'],
    ['the told number in figures', 'Peak is 3x.'],
    ['a rounded number', 'We have 21M daily users.'],
    ['a derived number', 'At 3x peak that is 36k requests a second, or 60M daily users = searches.'],
    ['a multiple of the peak', 'Headroom on top of the peak: 10x peak would be a waste.'],
    ['a calculation', '20M people x 3 searches makes 60M daily users of the index.'],
    ['what is weighed against it', 'Three times was told; a bad day has a peak of ten times the mean.'],
    ['a multiple of something else', 'The peak is ten times what the engine takes now.'],
    ['a multiple of who knows what', 'The index is larger, 10x.'],
    ['a multiple of the mean at another hour', 'The load at noon is 2 times the mean.'],
    ['a multiple that no peak is said to be', 'We keep 2 times the mean warm in each region.'],
    ['a smaller part', 'Only 5 % of the queries come from 1M daily users of the app.'],
    ['a part by name', 'Some 500,000 daily users are in the beta.'],
    ['another moment', 'In two years we expect 80M daily users.'],
    ['a wish', 'If the peak is ten times the mean we shed load.'],
    ['a limit', 'The index must serve at least 100M daily users.'],
    ['another thing that begins alike', 'There are 60M daily user sessions.'],
    ['another thing', 'There are 60M daily queries and 3,000 golden items.'],
    ['what the fact only bounds', 'There are 4 broken links in it.'],
    ['a few of them', 'Two moderators decide, and 12 moderators are there for the crisis.'],
    ['what is measured', 'We have 3 hours.'],
    ['what a limit was told of', 'There are 12 languages.'],
    ['a team of them', 'We have 12 moderators in the crisis team.'],
    ['all of them', 'There are 1000 moderators.'],
    ['a question', 'Is the peak ten times the mean?'],
    ['a heading', '## Peak is 10x'],
  ])('%s', (_, sentence) => {
    expect(seenIn(sentence)).toBeUndefined();
  });

  it('a number of which nobody was told', () => {
    expect(seenIn('Peak is 10x the mean.', { clarify: 'What labels are there?\n' })).toBeUndefined();
    expect(seenIn('Peak is 10x the mean.', { clarify: '' })).toBeUndefined();
  });

  it('one beside which the told one is written somewhere', () => {
    expect(
      seenIn('Peak is 10x the mean.', { explain: `${filler} The peak is 3x the mean.` }),
    ).toBeUndefined();
  });

  it('one that was only offered', () => {
    const { observations } = debriefed(
      attempt({
        scenario,
        answers: { design: `${filler} Peak is 10x the mean.`, explain: filler, 'weak-points': filler },
        also: {
          clarify: [
            {
              type: 'question-asked',
              question: 'and?',
              factId: 'traffic',
              answer: `If you mean traffic: ${TRAFFIC}`,
            },
          ],
        },
      }),
      scenario,
    );
    expect(observations.map(({ id }) => id)).not.toContain('contradicted');
  });

  it('one that was written before the question', () => {
    const early = { clarify: 'Peak is 10x the mean.\nHow busy is it?\n' };
    expect(seenIn('', early)).toBeUndefined();
    expect(seenIn('', { clarify: 'How busy is it?\nPeak is 10x the mean.\n' })).toBeDefined();
  });

  it('in any labelled text, had all facts been told', () => {
    const folder = join('tests', 'fixtures', 'coverage');
    const { passages }: { passages: { text: string; scenario: string }[] } = JSON.parse(
      readFileSync(join(folder, 'labels.json'), 'utf8'),
    );
    const ids = [...new Set(passages.map((one) => one.scenario))];
    const scenarios = new Map(ids.map((id) => [id, builtIn(id)]));
    for (const { text, scenario: id } of passages) {
      const real = scenarios.get(id)!;
      const clarify = real.facts.map(({ id: factId, ask, answer }) => ({
        type: 'question-asked' as const,
        question: ask[0]!,
        factId,
        answer,
      }));
      const answers = { design: readFileSync(join(folder, 'texts', text), 'utf8') };
      const { observations } = debriefed(attempt({ scenario: real, answers, also: { clarify } }), real);
      expect(observations.map((one) => one.id)).not.toContain('contradicted');
    }
  });

  it('in any of the fixtures', () => {
    const real = builtIn('llm-powered-search');
    for (const name of ['weak', 'middling', 'strong']) {
      const asked = real.facts.map(({ ask }) => ask[0]).join('\n');
      const answers = answersIn(name);
      const session = attempt({
        scenario: real,
        answers: { ...answers, clarify: `${asked}\n${answers.clarify}` },
      });
      expect(debriefed(session, real).observations.map(({ id }) => id)).not.toContain('contradicted');
    }
  });
});
