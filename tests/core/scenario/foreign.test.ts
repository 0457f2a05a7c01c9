import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBytes, parseText } from '../../../src/core/scenario/parse.ts';
import { problemsOf, scenarioOf, scenarioText } from './scenario-text.ts';

// Scenario files come from strangers. Nothing in them may run, hang, exhaust memory or reach the terminal raw.

const bytes = (text: string) => new TextEncoder().encode(text);

describe('code', () => {
  const trap = '(globalThis.mlsdTrap = true, { title: "x" })';

  it.each([
    'js',
    'javascript',
    'JS',
    ' javascript ',
    'coffee',
    'cson',
    'json',
    'toml',
    'constructor',
    '__proto__',
    'toString',
  ])('in front matter marked %s is refused and never runs', (language) => {
    expect(problemsOf(`---${language}\n${trap}\n---\nDo.`)).toEqual([
      expect.stringMatching(/^1:4 : front matter in ".*" is refused/),
    ]);
    expect(problemsOf(`---${language}\n${trap}\n---\nDo.`)).toHaveLength(1);
    expect(globalThis).not.toHaveProperty('mlsdTrap');
  });

  it('in a YAML tag is refused', () => {
    const problems = problemsOf(scenarioText({ title: '!!js/function "() => 1"' }));
    expect(problems[0]).toContain('tags (`!name`) are not read');
  });

  it('reads front matter that says it is yaml', () => {
    expect(scenarioOf(scenarioText().replace('---', '---yaml')).id).toBe('thing');
  });
});

describe('names that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused as a key, at the top and as a given',
    (name) => {
      const estimate = `[{id: e, question: q, givens: {a: 1, ${name}: 2}, formula: a, value: 1, tolerance: 0.1, working: w}]`;
      const problems = problemsOf(scenarioText({ [name]: '{admin: true}', estimates: estimate }));
      expect(problems).toEqual([
        expect.stringContaining(`${name}: is a reserved name`),
        expect.stringContaining(`estimates[0].givens.${name}: is a reserved name`),
      ]);
      expect({}).not.toHaveProperty('admin');
    },
  );
});

describe('escape sequences', () => {
  it('are stripped from every text, whole', () => {
    const title = '"a\\e[31mb\\e]0;title\\ac\\x9b2Jd\\u202Ee\\e]8;;http://x\\e\\\\f"';
    const scenario = scenarioOf(scenarioText({ title }, 'Do \u001b[2Jthis\u0007.\tNow\u009d0;x\u0007!'));
    expect(scenario.title).toBe('abcdef');
    expect(scenario.prompt).toBe('Do this.\tNow!');
  });

  it('do not reach a message', () => {
    const parsed = parseText(scenarioText({ '"\\e[31mred"': '1', difficulty: '"\\e[2Jx"' }), 'x.md');
    if (!('problems' in parsed)) throw new Error('sound');
    expect(parsed.problems).toHaveLength(2);
    expect(JSON.stringify(parsed.problems)).not.toMatch(/\\u001b|\[31m|\[2J/);
  });

  it('leave a text empty that held nothing else', () => {
    expect(problemsOf(scenarioText({ title: '"\\e[31m\\e[0m"' }))).toEqual([
      expect.stringContaining('title: is empty'),
    ]);
  });
});

describe('bombs', () => {
  const within = (text: string, milliseconds: number) => {
    const start = performance.now();
    const parsed = parseBytes(bytes(text), 'x.md');
    expect(performance.now() - start).toBeLessThan(milliseconds);
    if ('scenario' in parsed) throw new Error('a bomb was read as a scenario');
    return parsed.problems.map((problem) => problem.message);
  };

  it('a billion laughs are refused', () => {
    const rows = 'bcdefghi'.split('').map((name, i) => {
      const before = 'abcdefgh'[i];
      return `${name}: &${name} [${Array(9)
        .fill('*' + before)
        .join(', ')}]`;
    });
    const text = ['---', 'a: &a [lol, lol, lol]', ...rows, '---', 'Do.'].join('\n');
    expect(within(text, 2_000)).toEqual([expect.stringContaining('repeats its anchors more than 20 times')]);
  });

  it('ten megabytes are refused unread', () => {
    expect(within(scenarioText({}, 'x'.repeat(10_000_000)), 1_000)).toEqual([
      expect.stringContaining('larger than 1 MB'),
    ]);
  });

  it.each([
    ['lists in lists', '['.repeat(400_000)],
    ['closed lists in lists', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['mappings in mappings', '{a: '.repeat(100_000)],
    ['dashes', '\n' + '- '.repeat(200_000)],
  ])('%s end in a problem', (_, value) => {
    expect(within(scenarioText({ title: value }), 10_000).length).toBeGreaterThan(0);
  });

  it.each([100, 400, 800, 1_600, 3_200])('lists %i deep end in a problem', (depth) => {
    const facts = '['.repeat(depth) + ']'.repeat(depth);
    expect(within(scenarioText({ facts }), 10_000).length).toBeGreaterThan(0);
  });

  it('a hundred thousand keys take no quadratic time', () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(within(`---\n${keys}\n---\nDo.`, 10_000)).toHaveLength(101);
  });
});

describe('bytes that are no text', () => {
  const problemsOfBytes = (data: Uint8Array) => {
    const parsed = parseBytes(data, 'x.md');
    return 'problems' in parsed ? parsed.problems.map((p) => `${p.line}:${p.column} ${p.message}`) : [];
  };

  it('invalid UTF-8 is reported where it stands', () => {
    const data = bytes(scenarioText({ title: 'Caf\u00e9 #' }));
    data[data.indexOf('#'.charCodeAt(0))] = 0xff;
    expect(problemsOfBytes(data)).toEqual([expect.stringMatching(/^4:13 holds bytes that are not UTF-8/)]);
  });

  it('a NUL is reported where it stands', () => {
    expect(problemsOfBytes(bytes(scenarioText({ title: 'A\0B' })))).toEqual([
      expect.stringMatching(/^4:9 holds a NUL/),
    ]);
  });

  it('UTF-16 is named', () => {
    expect(problemsOfBytes(Uint8Array.of(0xff, 0xfe, 0x2d, 0))).toEqual([
      '1:1 is UTF-16 text; save it as UTF-8',
    ]);
  });

  it('a sound file is read from its bytes', () => {
    expect(problemsOfBytes(bytes('\ufeff' + scenarioText()))).toEqual([]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    '---',
    '\n',
    ': ',
    '- ',
    'id',
    'format: 1',
    'title',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a',
    '*a',
    '!!x',
    '|',
    '>',
    '#',
    '\t',
    '  ',
    '\u001b[',
    '\r',
    '## Reference design',
    'considerations',
    'facts',
    '__proto__',
    '0x1',
    '\ufeff',
    '\0',
    '? ',
  );
  const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 });

  it('gives a scenario or problems with places, and never throws', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (parts, fenced) => {
        const text = fenced ? `---\n${parts.join('')}\n---\n` : parts.join('');
        const parsed = parseText(text, 'x.md');
        if ('scenario' in parsed) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const p of parsed.problems) {
          expect(p.line).toBeGreaterThanOrEqual(1);
          expect(p.column).toBeGreaterThanOrEqual(1);
          expect(p.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
        expect(parseBytes(data, 'x.md')).toHaveProperty('problems');
      }),
    );
  });
});
