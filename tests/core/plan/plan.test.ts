import { describe, expect, it } from 'vitest';
import { builtInPlans, reviewQuestions } from '../../../src/core/plan/built-in.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { planMinutes, scalePlan } from '../../../src/core/plan/plan.ts';

const [practice, interview] = builtInPlans;

describe('the plans of the guide', () => {
  it('practises for 45 minutes', () => {
    expect(practice!.phases.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Read and clarify', 5],
      ['Design and diagram', 20],
      ['Write out your explanation', 15],
      ['Identify weak points', 5],
    ]);
  });

  it('interviews within the guide’s ranges, with its questions', () => {
    expect(interview!.phases.map(({ title, atLeast, minutes }) => [title, atLeast, minutes])).toEqual([
      ['Clarify requirements', 2, 3],
      ['High-level design', 5, 10],
      ['Deep dive on components', 15, 20],
      ['Tradeoffs and edge cases', 5, 10],
    ]);
    expect(interview!.phases.map(({ questions }) => questions)).toEqual([
      ["What's the goal?", 'What are the constraints (latency, cost, scale)?', "What's the input/output?"],
      ['Draw the main components', 'Explain data flow', 'Identify key decisions'],
      [
        'Model architecture choices',
        'Training pipeline',
        'Serving infrastructure',
        'Evaluation and monitoring',
      ],
      ['What could go wrong?', 'How would you scale?', 'Safety considerations'],
    ]);
  });

  it('asks the guide’s four questions afterwards', () => {
    expect(reviewQuestions.map(({ text }) => text)).toEqual([
      'Did you cover all major components?',
      'Did you discuss tradeoffs?',
      'Did you consider safety?',
      'Could you explain this in an interview?',
    ]);
  });
});

describe('scalePlan', () => {
  it('keeps the proportions', () => {
    const short = scalePlan(practice!, 9);
    expect(planMinutes(short)).toBeCloseTo(9);
    expect(short.phases.map(({ minutes }) => minutes)).toEqual([1, 4, 3, 1]);
    expect(scalePlan(interview!, 86).phases[0]).toMatchObject({ atLeast: 4, minutes: 6 });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    expect(() => scalePlan(practice!, minutes)).toThrow(RangeError);
  });
});

describe('a plan of one’s own', () => {
  const parse = (source: string) => parsePlan(source, 'Lunch Break', 'lunch.yaml');

  it('needs titles and minutes and nothing else', () => {
    const source =
      'title: Lunch\nphases:\n  - title: Think\n    minutes: 3\n  - title: Write\n    minutes: [5, 8]\n';
    expect(parse(source)).toEqual({
      plan: {
        id: 'lunch-break',
        title: 'Lunch',
        phases: [
          { id: 'think', title: 'Think', role: 'explain', minutes: 3, questions: [] },
          { id: 'write', title: 'Write', role: 'explain', atLeast: 5, minutes: 8, questions: [] },
        ],
      },
    });
  });

  it.each([
    ['title: Lunch\nphases:\n  - title: Think\n    minutes: soon\n', 4, 'phases[0].minutes'],
    ['title: Lunch\n', 1, 'phases'],
    ['title: Lunch\nphases: [\n', 3, ''],
    ['title: L\nphases:\n  - {title: A, minutes: 1}\n  - {title: A, minutes: 1}\n', 4, 'phases[1]'],
    ['title: L\nphases:\n  - {title: A, minutes: 1, color: red}\n', 3, 'phases[0].color'],
    ['a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d, *d]\n', 1, ''],
  ])('is refused with the place of what is wrong: %j', (source, line, path) => {
    const result = parse(source);
    expect('problems' in result && result.problems[0]).toMatchObject({ file: 'lunch.yaml', line, path });
  });
});
