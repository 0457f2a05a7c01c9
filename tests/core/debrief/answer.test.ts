import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, partAt } from '../../../src/core/coach/answer.ts';
import { attempt, builtIn, readSession } from './attempts.ts';

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
        const reader = readSession(attempt({ scenario, answers }));
        for (const { phase, start, end, quote } of reader.sentences) {
          expect(answers[phase as keyof typeof answers].slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('leave out questions to the interviewer, and only those', () => {
    const answers = { clarify: 'How many users?\nGoal: speed.', design: 'What could go wrong? The cache.' };
    const quotes = readSession(attempt({ scenario, answers })).sentences.map(({ quote }) => quote);
    expect(quotes).toEqual(['Goal: speed.', 'What could go wrong?', 'The cache.']);
  });

  it('do not let an open code block swallow the next phase', () => {
    const answers = { design: '```mermaid\nflowchart LR\n A --> B', explain: 'The cache is shared.' };
    const last = readSession(attempt({ scenario, answers })).sentences.at(-1);
    expect(last).toMatchObject({ quote: 'The cache is shared.', kind: 'sentence', phase: 'explain' });
  });

  it('know no place for what the program put between them', () => {
    const answer = answerOf(attempt({ scenario, answers: { clarify: 'one', design: 'two' } }));
    expect(partAt(answer, 3, 5)).toBeNull();
    const { start, end } = answer.parts[1]!;
    expect(partAt(answer, start, end)).toMatchObject({ phase: 'design', role: 'design' });
    expect(partAt(answer, answer.parts[0]!.start, end)).toBeNull();
  });
});
