import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../../src/core/debrief/build.ts';
import { answersIn, attempt, builtIn } from './attempts.ts';

const scenario = builtIn('llm-powered-search');
const strong = answersIn('strong');

interface Change {
  answers?: Record<string, string>;
  minutes?: Record<string, number>;
}

/** What is observed of the strong attempt with a change to it: one habit at a time. */
const observed = ({ answers = {}, minutes = {} }: Change) =>
  debriefOf(attempt({ scenario, answers: { ...strong, ...answers }, minutes }), scenario).observations;

const ids = (change: Change) => observed(change).map(({ id }) => id);
/** Words about nothing in particular, so that a text is long enough to be read. */
const filler =
  'The next part of the design is described in the paragraph below in a few plain words. '.repeat(5);
const only = (clarify: string, design: string): Change => ({
  answers: { clarify, design, explain: filler, 'weak-points': filler },
});

describe('from the clock', () => {
  it.each<[string, Change]>([
    ['early-phases-too-long', { minutes: { clarify: 8, design: 31, explain: 5, 'weak-points': 1 } }],
    ['overtime', { minutes: { explain: 25 } }],
    [
      'late-essentials',
      {
        answers: {
          clarify: 'How many users?',
          design: filler,
          explain: filler,
          'weak-points': strong.explain!,
        },
      },
    ],
    ['long-silence', { answers: { explain: 'One line about the cache, since it is shared.' } }],
    ['later-phases-thin', { answers: { 'weak-points': 'Cost.' } }],
  ])('%s', (id, change) => {
    expect(ids(change)).toContain(id);
    expect(ids({})).not.toContain(id);
  });

  it('says nothing of the time when the answers came from a file', () => {
    const none = { clarify: 0, design: 0, explain: 0, 'weak-points': 0 };
    expect(ids({ minutes: none })).toEqual([]);
  });

  it('tells the figures it rests on', () => {
    const [first] = observed({ minutes: { clarify: 8, design: 31, explain: 5, 'weak-points': 1 } });
    expect(first?.says).toContain('39 min of the planned 25 min');
    expect(first?.says).toContain('6 min of the planned 20 min');
  });

  it('sees time that was left over', () => {
    const minutes = { clarify: 2, design: 6, explain: 5, 'weak-points': 2 };
    const short = debriefOf(attempt({ scenario, answers: answersIn('middling'), minutes }), scenario);
    expect(short.observations.map(({ id }) => id)).toContain('unused-time');
  });
});

describe('from the text', () => {
  it.each<[string, Change]>([
    ['no-questions', only('Goal: a search page.', filler)],
    ['design-before-scoping', only('We use an index. We build a pipeline and deploy it.', filler)],
    ['no-evaluation', only('How many users?', filler)],
    [
      'only-offline-evaluation',
      only('How many users?', `${filler} A golden set of questions is rated by people.`),
    ],
    ['only-online-evaluation', only('How many users?', `${filler} An A/B test decides on clicks.`)],
    ['no-guardrail', only('How many users?', `${filler} A golden set first. Then an A/B test on clicks.`)],
    [
      'accuracy-only',
      only('How many users?', `${filler} We report accuracy on a test set and in production.`),
    ],
    [
      'random-split',
      only('How many users?', `${filler} Clicks are split at random into train and test set.`),
    ],
    [
      'adjectives',
      only(
        'How many users?',
        `${filler} It is scalable. It is robust. The latency is low and it is real-time.`,
      ),
    ],
    [
      'no-choice',
      only('How many users?', `${filler} We could use Milvus or Qdrant. We can try BM25 or vectors.`),
    ],
    ['no-baseline', only('How many users?', filler)],
    ['no-operations', only('How many users?', filler)],
    ['just-the-api', only('How many users?', `${filler} Then we call the GPT-4 API with it.`)],
  ])('%s', (id, change) => {
    expect(ids(change)).toContain(id);
    expect(ids({})).not.toContain(id);
  });

  it('quotes what it says, or says that nothing was found', () => {
    const weak = debriefOf(attempt({ scenario, answers: answersIn('weak') }), scenario);
    for (const { evidence, says, thought } of weak.observations) {
      expect(evidence.length > 0 || /\d|nothing|no |nowhere/i.test(says)).toBe(true);
      expect(thought).not.toBe('');
    }
  });

  it('lets an assumption stand in for a question, in part', () => {
    const assumed = observed(only('I assume 20M users a day. Assume English.', filler));
    expect(assumed.find(({ id }) => id === 'no-questions')?.says).toContain('2 times');
  });

  it('shows five at most', () => {
    const poor = only('It is scalable.', `It is robust. It is real-time. We call the GPT-4 API. ${filler}`);
    expect(
      observed({ ...poor, minutes: { clarify: 10, design: 35, explain: 1, 'weak-points': 1 } }),
    ).toHaveLength(5);
  });
});
