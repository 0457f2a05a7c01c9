import { describe, expect, it } from 'vitest';
import { attempt, builtIn, debriefed } from './attempts.ts';

const scenario = builtIn('model-serving');
const design =
  'Requests go to the least loaded replica. The cache holds 40 GB of keys and values. Weights are loaded from a disk of the machine in 90 s, so a spare one is kept warm in each zone.';

const emphasis = (id: string, more: string) =>
  debriefed(attempt({ scenario, answers: { design: `${design} ${more}` } }), scenario).emphases.find(
    (one) => one.id === id,
  )!;

describe('safety is not shown by', () => {
  it.each([
    ['a danger that is waved away', 'The model is safe, no human needed.'],
    ['a secret', 'The rules are secret so nobody gets round them.'],
    ['a promise', 'The system must be safe.'],
    ['praise', 'Security is very important.'],
    ['a rhetorical question', 'What about safety?'],
    ['a quotation', '> Consider safety and abuse.'],
  ])('%s', (_, text) => {
    expect(emphasis('safety', `\n\n${text}\n`)).toEqual({ id: 'safety', level: 'missing', evidence: [] });
  });

  it('what one sentence waves away, while another one still counts', () => {
    const shown = emphasis(
      'safety',
      'The model is safe. Each tenant has a quota, so that no one starves the rest.',
    );
    expect(shown.level).not.toBe('missing');
    expect(shown.evidence.map(({ quote }) => quote)).toEqual([expect.stringContaining('Each tenant')]);
  });
});

describe('the next step calls an emphasis left out', () => {
  const rest = 'A golden set of 500 answers is rated by people. ';
  const step = (more: string) =>
    debriefed(
      attempt({
        scenario,
        answers: { design: `${rest}${more}` },
        after: scenario.points.map(({ id }) => ({
          type: 'overruled',
          pointId: id,
          mark: id === 'availability' ? 'missing' : 'covered',
          sentence: null,
        })),
      }),
      scenario,
    ).step.says;

  it('where nothing was written that has to do with it', () => {
    expect(step('The cache is shared.')).toBe('Add a paragraph on safety: nothing on it was found.');
  });

  it('only where most of the rubric is there: else the rubric comes first', () => {
    const { step } = debriefed(attempt({ scenario, answers: { design: rest } }), scenario);
    expect(step.says).toMatch(/^Write five sentences on/);
  });

  it('and not where something may have been meant', () => {
    expect(step('A false answer is worse than none.')).toBe('Write five sentences on "Availability".');
  });
});

it('an emphasis that is put off was named, and its promise is no quote', () => {
  expect(emphasis('evaluation', 'Evaluation: details later.')).toMatchObject({
    level: 'touched',
    evidence: [],
  });
});
