import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/core/scenario/parse.ts';
import { problemsOf, scenarioOf, scenarioText } from './scenario-text.ts';

describe('a sound file', () => {
  it('fills in every default of the bare form', () => {
    expect(scenarioOf(scenarioText())).toEqual({
      id: 'thing',
      title: 'A Thing',
      difficulty: 'medium',
      minutes: 45,
      tags: [],
      points: [
        { kind: 'consideration', id: 'cost-at-scale', title: 'Cost at scale', signals: [] },
        { kind: 'component', id: 'cache-layer', title: 'Cache layer', signals: [] },
      ],
      emphases: {},
      facts: [],
      estimates: [],
      twists: [],
      pitfalls: [],
      references: [],
      prompt: 'Design a thing.',
      referenceDesign: '',
    });
  });

  it('mixes bare and enriched points', () => {
    const considerations =
      '[Bare, {title: Rich, signals: [a b], hint: Look up, strong: We do x., probe: And y?}]';
    expect(scenarioOf(scenarioText({ considerations })).points.slice(0, 2)).toEqual([
      { kind: 'consideration', id: 'bare', title: 'Bare', signals: [] },
      {
        kind: 'consideration',
        id: 'rich',
        title: 'Rich',
        signals: ['a b'],
        hint: 'Look up',
        strong: 'We do x.',
        probe: 'And y?',
      },
    ]);
  });

  it('mixes bare pitfalls with those that say how they look', () => {
    const pitfalls =
      '[Trusting a header that anybody may write., {says: "Splits at random, what has an order.", signals: [random* split], not: By time.}, {says: X., id: own, unless: [a b], shows: So.}]';
    expect(scenarioOf(scenarioText({ pitfalls })).pitfalls).toEqual([
      {
        id: 'trusting-a-header-that-anybody-may',
        says: 'Trusting a header that anybody may write.',
        signals: [],
        unless: [],
      },
      {
        id: 'splits-at-random-what-has-an',
        says: 'Splits at random, what has an order.',
        signals: ['random* split'],
        unless: [],
        not: 'By time.',
      },
      { id: 'own', says: 'X.', signals: [], unless: ['a b'], shows: 'So.' },
    ]);
  });

  it('parts the prompt from the reference design', () => {
    const scenario = scenarioOf(
      scenarioText({}, 'Design it.\n\nSoon.\n\n## Reference design\n\nLike so.\n\n## More\n'),
    );
    expect(scenario.prompt).toBe('Design it.\n\nSoon.');
    expect(scenario.referenceDesign).toBe('Like so.\n\n## More');
  });

  it('takes a heading inside a fenced block as text of the prompt', () => {
    const body = 'Design it.\n\n```md\n## Reference design\n```\n\n## reference Design ##\nLike so.';
    const scenario = scenarioOf(scenarioText({}, body));
    expect(scenario.prompt).toContain('```md\n## Reference design\n```');
    expect(scenario.referenceDesign).toBe('Like so.');
  });

  it('reads a byte order mark and Windows line ends like plain text', () => {
    const plain = scenarioText({}, 'One.\n\nTwo.');
    expect(scenarioOf('\ufeff' + plain.replaceAll('\n', '\r\n'))).toEqual(scenarioOf(plain));
  });

  it('says where each part stands', () => {
    const parsed = parseText(scenarioText({ tags: '[a, b]' }, 'Do.\n\n## Reference design\nSo.'), 'x.md');
    if (!('locate' in parsed)) throw new Error('unsound');
    expect(parsed.locate(['tags', 1])).toEqual({ line: 7, column: 11 });
    expect(parsed.locate(['considerations', 0, 'hint'])).toEqual({ line: 5, column: 18 });
    expect(parsed.locate(['prompt'])).toEqual({ line: 10, column: 1 });
    expect(parsed.locate(['referenceDesign'])).toEqual({ line: 12, column: 1 });
  });
});

describe('problems of the format', () => {
  it('reports all of them at once, each with its place', () => {
    const text = scenarioText({
      id: 'A Thing',
      difficulty: 'hrad',
      minutes: '"45"',
      considerations: '[{titel: x, hint: 3}, 7]',
      facts: '[{id: a, ask: [], answer: yes}, {id: a, ask: why}]',
      colour: 'red',
    });
    expect(problemsOf(text)).toEqual([
      '3:5 id: "A Thing" must be lower-case words joined by dashes, such as a-thing',
      '5:18 considerations[0].title: is missing',
      '5:19 considerations[0].titel: "titel" is not a key of the format. Did you mean "title"?',
      '5:35 considerations[0].hint: must be text, found the number 3; put it in quotes',
      '5:39 considerations[1]: must be text or a mapping of keys, found the number 7',
      '7:13 difficulty: must be one of easy, medium, hard, found the text "hrad". Did you mean "hard"?',
      '8:10 minutes: must be a number, found the text "45"',
      '9:22 facts[0].ask: needs at least one item',
      '9:40 facts[1].answer: is missing',
      '9:45 facts[1].id: the id "a" is already that of facts[0]',
      '9:53 facts[1].ask: must be a list, found the text "why"; write each item on a line of its own after `- `',
      expect.stringMatching(
        /^10:1 colour: "colour" is not a key of the format\. Known here: format, id, title/,
      ),
    ]);
  });

  it.each([
    ['empty', '', '1:1 : the file is empty'],
    ['no front matter', '# Hi', '1:1 : no front matter'],
    ['never closed', '---\nformat: 1\n', '1:1 : the front matter has no end'],
    ['closed by more than dashes', '---\nformat: 1\n---x\nDo.', '3:1 : the line that closes'],
    ['a list', '---\n- a\n---\nDo.', '2:1 : the front matter must be a mapping'],
    ['nothing between the lines', '---\n---\nDo.', '1:1 : the front matter must be a mapping'],
    ['only a comment', '---\n# soon\n---\nDo.', '1:1 : the front matter must be a mapping'],
  ])('explains front matter that is %s', (_, text, message) => {
    expect(problemsOf(text)).toHaveLength(1);
    expect(problemsOf(text)[0]).toContain(message);
  });

  it('refuses a newer format with a sentence and says nothing about its unknown keys', () => {
    const problems = problemsOf(scenarioText({ format: '2', novelty: '[1]' }));
    expect(problems).toEqual([
      '2:9 format: is format 2, newer than this mlsd reads (1): update mlsd to use the scenario',
    ]);
  });

  it('misses a format that is not given', () => {
    expect(problemsOf(scenarioText().replace('format: 1\n', ''))).toEqual([
      '2:1 format: is missing; it must be 1',
    ]);
  });

  it('reports an empty prompt, also when a reference design follows', () => {
    const problems = problemsOf(scenarioText({}, '## Reference design\nSo.'));
    expect(problems).toEqual([expect.stringMatching(/^8:1 prompt: the prompt is empty/)]);
  });

  it('tells apart pitfalls that say how they look; bare ones need no id', () => {
    const same = 'the same six words begin it';
    const pitfalls = `[${same} here, ${same} there, 见, {says: ${same} one}, {says: ${same} two}, {says: 见}, {id: a, says: x}, {id: a, says: y}]`;
    expect(problemsOf(scenarioText({ pitfalls }))).toEqual([
      expect.stringContaining(
        'pitfalls[4].says: the id "the-same-six-words-begin-it" is already that of pitfalls[3]',
      ),
      expect.stringContaining('pitfalls[5].says: has no Latin letter or digit to make an id of; add an `id`'),
      expect.stringContaining('pitfalls[7].id: the id "a" is already that of pitfalls[6]'),
    ]);
  });

  it('says what is wrong with a pitfall, at its place', () => {
    const pitfalls = '[{say: x, signals: [a]}, 7, {says: x, unless: b}]';
    expect(problemsOf(scenarioText({ pitfalls }))).toEqual([
      '7:12 pitfalls[0].says: is missing',
      '7:13 pitfalls[0].say: "say" is not a key of the format. Did you mean "says"?',
      '7:36 pitfalls[1]: must be text or a mapping of keys, found the number 7',
      '7:57 pitfalls[2].unless: must be a list, found the text "b"; write each item on a line of its own after `- `',
    ]);
  });

  it('tells apart points of both kinds, also by ids that come from titles', () => {
    const problems = problemsOf(
      scenarioText({ considerations: '[Cache, A/B]', components: '[{title: cache!}, a b, ？]' }),
    );
    expect(problems).toEqual([
      expect.stringContaining('components[0].title: the id "cache" is already that of considerations[0]'),
      expect.stringContaining('components[1]: the id "a-b" is already that of considerations[1]'),
      expect.stringContaining('components[2]: has no Latin letter or digit to make an id of'),
    ]);
  });

  it('explains YAML that does not parse, at its place', () => {
    expect(problemsOf(scenarioText({ title: 'Search: an engine' }))[0]).toMatch(/^4:8 : text with a colon/);
    expect(problemsOf(scenarioText({ title: '*starred*' }))[0]).toMatch(/^4:\d+ : a `\*` begins a reference/);
    expect(problemsOf(scenarioText({ title: '"open' }))[0]).toContain('something is left open');
  });

  it('advises quotes for a point with a colon in it', () => {
    const problems = problemsOf(scenarioText({ considerations: '\n  - Cost at scale: what matters' }));
    expect(problems.join()).toContain('put quotes around the whole text');
  });

  it('finds a key that stands twice', () => {
    const text = scenarioText().replace('title: A Thing', 'title: A Thing\ntitle: Another');
    expect(problemsOf(text)).toEqual(['5:1 : the key "title" stands twice']);
  });

  it('says how long a text is when it is too long', () => {
    expect(problemsOf(scenarioText({ title: 'x'.repeat(500) }))).toEqual([
      '4:8 title: is 500 characters long; at most 400 are read',
    ]);
  });

  it('stops counting at a hundred', () => {
    const facts = `[${'{id: A, ask: 1},'.repeat(50)}]`;
    const problems = problemsOf(scenarioText({ facts }));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toContain('and more: mend those above first');
  });
});
