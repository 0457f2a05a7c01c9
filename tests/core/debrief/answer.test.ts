import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAnswers, placeOf } from '../../../src/core/debrief/answer.ts';
import { Reader } from '../../../src/core/debrief/reader.ts';
import { attempt, builtIn } from './attempts.ts';

const scenario = builtIn('model-serving');
const text = fc.array(
  fc.constantFrom('router', ' a b. ', '\n', '```', '# x', '- ', '?', 'é日', 'Why so?\n', '| a | b |\n'),
  { maxLength: 30 },
);

describe('the joined answers', () => {
  it('quote every sentence from its phase, letter for letter', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const answers = { clarify: one.join(''), design: two.join('') };
        const reader = new Reader(attempt({ scenario, answers }));
        for (const { phase, start, end, quote } of reader.sentences) {
          const own = answers[phase as keyof typeof answers].slice(start, end);
          // Questions to the interviewer are blanked in the first phase.
          expect(phase === 'clarify' ? own.length : own).toBe(phase === 'clarify' ? quote.length : quote);
        }
      }),
    );
  });

  it('leave out questions to the interviewer, and only those', () => {
    const answers = { clarify: 'How many users?\nGoal: speed.', design: 'What could go wrong? The cache.' };
    const quotes = new Reader(attempt({ scenario, answers })).sentences.map(({ quote }) => quote);
    expect(quotes).toEqual(['Goal: speed.', 'What could go wrong?', 'The cache.']);
  });

  it('do not let an open code block swallow the next phase', () => {
    const answers = { design: '```mermaid\nflowchart LR\n A --> B', explain: 'The cache is shared.' };
    const last = new Reader(attempt({ scenario, answers })).sentences.at(-1);
    expect(last).toMatchObject({ quote: 'The cache is shared.', kind: 'sentence', phase: 'explain' });
  });

  it('know no place for what the program put between them', () => {
    const answer = joinAnswers(attempt({ scenario, answers: { clarify: 'one', design: 'two' } }));
    expect(placeOf(answer, 0, 2)).toBeNull();
    const { start, end } = answer.parts[1]!;
    expect(placeOf(answer, start, end)).toEqual({ phase: 'design', start: 0, end: 3 });
    expect(placeOf(answer, answer.parts[0]!.start, end)).toBeNull();
  });
});
