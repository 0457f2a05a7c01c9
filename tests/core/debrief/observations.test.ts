import { describe, expect, it } from 'vitest';
import { answersIn, attempt, builtIn, debriefed } from './attempts.ts';

const scenario = builtIn('llm-powered-search');
const strong = answersIn('strong');

interface Change {
  answers?: Record<string, string>;
  minutes?: Record<string, number>;
}

/** What is observed of the strong attempt with a change to it: one habit at a time. */
const observed = ({ answers = {}, minutes = {} }: Change) =>
  debriefed(attempt({ scenario, answers: { ...strong, ...answers }, minutes }), scenario).observations;

const ids = (change: Change) => observed(change).map(({ id }) => id);
/** Words about nothing in particular, so that a text is long enough to be read. */
const filler = 'The next part of the design is described in a paragraph of its own in a few words. '.repeat(
  5,
);
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
    const silent = { ...only('Goal: a search page.', filler), minutes: none };
    expect(ids(silent)).not.toContain('no-questions');
    expect(ids({ minutes: { ...none, design: 1 } })).toEqual([]);
  });

  it('calls no later phase thin where a text from elsewhere lies under one, and where it was divided does', () => {
    const none = { clarify: 0, design: 0, explain: 0, 'weak-points': 0 };
    const under = (answers: Record<string, string>) =>
      debriefed(attempt({ scenario, answers, minutes: none }), scenario).observations.map(({ id }) => id);
    expect(under({ design: filler })).not.toContain('later-phases-thin');
    expect(under({ design: filler, explain: filler })).toContain('later-phases-thin');
  });

  it('tells the figures it rests on', () => {
    const [first] = observed({ minutes: { clarify: 8, design: 31, explain: 5, 'weak-points': 1 } });
    expect(first?.says).toContain('39 min of the planned 25 min');
    expect(first?.says).toContain('6 min of the planned 20 min');
  });

  it('sees time that was left over', () => {
    const minutes = { clarify: 2, design: 6, explain: 5, 'weak-points': 2 };
    const short = debriefed(attempt({ scenario, answers: answersIn('middling'), minutes }), scenario);
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

  it('asks of operations what belongs to the problem and no point asks for', () => {
    const said = (id: string) => {
      const other = builtIn(id);
      const answers = { clarify: 'How many users?', design: filler, explain: filler, 'weak-points': filler };
      const { observations } = debriefed(attempt({ scenario: other, answers }), other);
      return observations.find((one) => one.id === 'no-operations')?.says;
    };
    expect(said('llm-powered-search')).toBe(
      'Nothing was found on a fallback, a rollback, drift or a feedback loop.',
    );
    // It has a point "Feedback loop"; a serving layer has none; and human feedback is what RLHF is about.
    expect(said('ai-coding-assistant')).toBe('Nothing was found on a fallback, a rollback or drift.');
    expect(said('model-serving')).toBe('Nothing was found on a fallback, a rollback or drift.');
    expect(said('rlhf-pipeline')).toBeUndefined();
  });

  it('says that no choice was weighed only where no word of contrast stands', () => {
    const plain = only('How many users?', `${filler} We build an index and a cache.`);
    expect(ids(plain)).toContain('no-rejected');
    expect(ids(only('How many users?', `${filler} We build an index rather than a scan.`))).not.toContain(
      'no-rejected',
    );
  });

  it('quotes what it says, or says that nothing was found', () => {
    const weak = debriefed(attempt({ scenario, answers: answersIn('weak') }), scenario);
    for (const { evidence, says, thought } of weak.observations) {
      expect(evidence.length > 0 || /\d|nothing|no |nowhere/i.test(says)).toBe(true);
      expect(thought).not.toBe('');
    }
  });

  it('says of accuracy what is true of a rare class only', () => {
    const answers = {
      clarify: 'How many users?',
      design: `${filler} We report accuracy on a test set and in production, and run experiments.`,
      explain: filler,
      'weak-points': filler,
    };
    const seen = (id: string, more = '') => {
      const other = builtIn(id);
      const session = attempt({ scenario: other, answers: { ...answers, explain: `${filler} ${more}` } });
      return debriefed(session, other).observations.map((one) => one.id);
    };
    expect(seen('content-moderation')).toContain('accuracy-only');
    expect(seen('rlhf-pipeline')).not.toContain('accuracy-only');
    expect(seen('content-moderation', 'False alarms are capped.')).not.toContain('accuracy-only');
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

describe('what is there is not called absent', () => {
  const silent = (id: string, text: string) => {
    expect(ids(only('How many users?', `${filler} ${text}`))).not.toContain(id);
  };

  it.each([
    'Sparse only, not vectors only, as names get lost there.',
    'Why a small one: the large one loses the race on latency.',
    'The big model on each query: too expensive. Hence a funnel.',
    'Queue by harm, not FIFO.',
    'We do not cut the layers over two machines since bubbles cost time.',
  ])('a rejected option: %s', (text) => silent('no-rejected', text));

  it.each([
    'If the writer is slow after 2 s, links only; back to the previous one by a command.',
    'A spare zone in each region. Labels from raters are used for training each week.',
    'The old version is kept warm, and user reports go back to the test set.',
  ])('operations: %s', (text) => silent('no-operations', text));

  it.each([
    'Function bodies are blanked out and the project tests run before each release. Then an experiment.',
    'Old against new is replayed on 500 items with a known result, then 1 % of the traffic.',
  ])('both sides of evaluation: %s', (text) => {
    for (const id of ['no-evaluation', 'only-online-evaluation', 'only-offline-evaluation']) silent(id, text);
  });

  it('scoping with figures is no design', () => {
    const scoped = only(
      '20M users x 3 = 60M queries/day -> 700/s. We run in 2 regions. We use 100 ms p50.',
      filler,
    );
    expect(ids(scoped)).not.toContain('design-before-scoping');
  });
});

describe('what is there is quoted', () => {
  const seen = (id: string, design: string, weak = '') => {
    const change = only('How many users?', `${filler} ${design}`);
    const all = observed({ answers: { ...change.answers, 'weak-points': weak } });
    return all.find((one) => one.id === id);
  };

  it('what the person leaves open, with the sentence that it is about', () => {
    const open = seen(
      'left-open',
      filler,
      'Very long queries are cut. Not solved here.\n\n- caching? maybe later',
    );
    expect(open?.says).toContain('2 things');
    expect(open?.evidence.map(({ quote }) => quote)).toEqual([
      'Very long queries are cut. Not solved here.',
      'caching? maybe later',
    ]);
  });

  it('weak points in a row, but not those with a way out', () => {
    const bare = '- Labels are expensive\n- Training is unstable\n- Biased raters\n- Stale cache: expire it';
    expect(seen('bare-weak-points', filler, bare)?.says).toContain('3 of the 4');
    const mended = '- Labels are expensive, so 2 votes\n- Training is unstable: stop early\n- Biased raters';
    expect(seen('bare-weak-points', filler, mended)).toBeUndefined();
  });

  it('a list of products, each once', () => {
    const stack = 'Kafka, Redis, Postgres. Grafana and Prometheus. Kubernetes with Docker. Redis.';
    expect(seen('product-names', stack)?.says).toContain('7 products');
    expect(seen('product-names', 'Kafka, since events are replayed. Redis.')).toBeUndefined();
  });

  it('no sentence twice', () => {
    const poor = 'It is scalable. It is scalable. It is robust.';
    const quotes = seen('adjectives', poor)!.evidence.map(({ quote }) => quote);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('sentences, never a line of a drawing', () => {
    const drawn = '```mermaid\nflowchart LR\nA[clicks] --> B[experiment]\n```\n';
    expect(seen('only-online-evaluation', `\n\n${drawn}`)).toBeUndefined();
  });
});
