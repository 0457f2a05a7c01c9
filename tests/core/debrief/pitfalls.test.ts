import { describe, expect, it } from 'vitest';
import { answersIn, attempt, builtIn, debriefed } from './attempts.ts';

const scenario = builtIn('llm-powered-search');
const strong = answersIn('strong');

const pitfallsOf = (answers: Record<string, string>) =>
  debriefed(attempt({ scenario, answers }), scenario).observations.filter(({ id }) =>
    id.startsWith('pitfall-'),
  );

const reason = (id: string) => scenario.pitfalls.find((pitfall) => pitfall.id === id)?.says;
const ZERO = 'At temperature zero the model cannot invent anything.';
const AGAIN = 'So with temperature 0 it can never hallucinate.';
const FOREVER = 'We keep each answer in the cache forever.';
const CLICKS = 'CTR is our measure of accuracy.';

describe('a mistake that interviewers wait for', () => {
  it('is told with the sentence that makes it and the reason', () => {
    const [seen, ...more] = pitfallsOf({
      ...answersIn('middling'),
      design: `A search page.\n\n${ZERO} ${AGAIN}`,
    });
    expect(more).toEqual([]);
    expect(seen).toMatchObject({
      id: 'pitfall-retrieval-as-proof',
      evidence: [{ quote: ZERO, phase: 'design', start: 16, end: 16 + ZERO.length }],
      thought: reason('retrieval-as-proof'),
    });
  });

  it('is not told of answers that make none', () => {
    expect(pitfallsOf(strong)).toEqual([]);
    expect(pitfallsOf(answersIn('middling'))).toEqual([]);
  });

  it('is told before habits, and twice at most, in the author’s order', () => {
    const explain = `${FOREVER} ${CLICKS} ${ZERO} ${ZERO}`;
    const { observations } = debriefed(
      attempt({
        scenario,
        answers: { ...answersIn('weak'), design: 'A vector search page with BM25.', explain },
      }),
      scenario,
    );
    expect(observations.map(({ id }) => id).slice(0, 2)).toEqual([
      'pitfall-retrieval-as-proof',
      'pitfall-clicks-as-truth',
    ]);
    expect(observations.filter(({ id }) => id.startsWith('pitfall-'))).toHaveLength(2);
  });

  it('is not told of weak points, where people name mistakes without making them', () => {
    const answers = answersIn('middling');
    expect(pitfallsOf({ ...answers, 'weak-points': ZERO })).toEqual([]);
  });

  it('is not told of a drawing', () => {
    for (const drawn of [
      '```\n[model at temperature zero, so it cannot invent] --> [answer]\n```',
      '- query -> model at temperature zero cannot invent -> answer',
    ])
      expect(pitfallsOf({ ...answersIn('middling'), design: `A search page.\n\n${drawn}` })).toEqual([]);
  });

  it('is not told where the scenario is gone', () => {
    const session = attempt({ scenario, answers: { ...strong, design: ZERO } });
    expect(debriefed(session, null).observations.filter(({ id }) => id.startsWith('pitfall-'))).toEqual([]);
  });
});
