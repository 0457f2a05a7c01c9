import { describe, expect, it } from 'vitest';
import { diagramProblems } from '../../../../src/core/coach/diagram/diagrams.ts';
import { lint } from '../../../../src/core/scenario/lint/lint.ts';
import type { LintTools } from '../../../../src/core/scenario/lint/rule.ts';
import { parseText } from '../../../../src/core/scenario/parse.ts';
import { scenarioText } from '../scenario-text.ts';

/** A coach that finds fault with nothing. */
const noTools: LintTools = {
  coverage: (text, { points }) =>
    new Map(points.map(({ id, strong }) => [id, text === strong ? 'covered' : 'missing'])),
  fired: () => new Map(),
  answer: (question, facts) => [
    { factId: facts.find(({ ask }) => ask.includes(question))?.id ?? null, unsure: false },
  ],
  pitfalls: () => new Set(),
  formulaValue: ({ value }) => value,
  diagramProblems: () => [],
};

/** `severity line path: message` for each finding about a text that must parse. */
function lintOf(text: string, tools: Partial<LintTools> = {}): string[] {
  const parsed = parseText(text, 'x.md');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const problems = lint(parsed.scenario, 'x.md', parsed.locate, {
    others: [],
    tools: { ...noTools, ...tools },
  });
  return problems.map(({ severity, line, path, message }) => `${severity} ${line} ${path}: ${message}`);
}

/** What one part of a scenario brings up, beside what the bare form brings up anyway. */
function findings(front: Record<string, string>, body?: string, tools?: Partial<LintTools>): string[] {
  const usual = new Set(lintOf(scenarioText()).map((line) => line.replace(/ \d+ /, ' ')));
  return lintOf(scenarioText(front, body), tools).filter((line) => !usual.has(line.replace(/ \d+ /, ' ')));
}

const DESIGN = '## Reference design\n';

describe('the bare form', () => {
  it('has no errors, and warnings that say what is left', () => {
    expect(lintOf(scenarioText())).toEqual([
      'warning 2 facts: there are no facts; candidates ask for eight or more',
      'warning 5 considerations[0]: "Cost at scale" has no description, signals, strong, mentions, probe and hint yet',
      'warning 6 components[0]: "Cache layer" has no description, signals, strong, mentions, probe and hint yet',
      'warning 8 referenceDesign: there is no `## Reference design` to compare an answer with',
    ]);
  });
});

describe('points', () => {
  const point = (title: string, more: string) =>
    `{title: ${title}, description: d, signals: [a b, c d], strong: s ${title}, mentions: [m], probe: "p ${title}?", ${more}}`;

  it('with few signals are named', () => {
    expect(findings({ considerations: `[${point('One', 'hint: h')}]` })).toEqual([
      expect.stringMatching(/^warning 5 considerations\[0\]\.signals: 2 signals are few/),
    ]);
  });

  it('with enough of everything bring up nothing', () => {
    const signals = Array.from({ length: 25 }, (_, i) => `word${i} thing`).join(', ');
    const full = point('One', 'hint: h').replace('a b, c d', signals);
    expect(findings({ considerations: `[${full}]` })).toEqual([]);
  });

  it('share no hint, probe or strong example, whatever the punctuation', () => {
    const found = findings({
      considerations: `[${point('One', 'hint: "Look up!"')}, ${point('Two', 'hint: look  up')}]`,
    });
    expect(found.filter((line) => line.startsWith('error'))).toEqual([
      'error 5 considerations[1].hint: is the same as that of "One"; write one that fits only this point',
    ]);
  });

  it('share no signal, whatever the order of its words', () => {
    const found = findings({
      considerations: `[{title: One, signals: [a b, b a]}]`,
      components: '[{title: Two, signals: [B a]}]',
    });
    expect(found).toContain('warning 5 considerations[0].signals[1]: the signal "b a" is there already');
    expect(found).toContain(
      'warning 6 components[0].signals[0]: the signal "B a" is there already one of "One"',
    );
  });
});

describe('facts', () => {
  it('share no question', () => {
    const facts = '[{id: a, ask: ["How many?", how many], answer: x}, {id: b, ask: [HOW  MANY], answer: y}]';
    expect(findings({ facts })).toEqual([
      'warning 7 facts: there are 2 facts; candidates ask for eight or more',
      'warning 7 facts[0].ask[1]: is there already',
      'error 7 facts[1].ask[0]: is also a question of the fact "a"',
    ]);
  });
});

describe('estimates', () => {
  const estimate = (value: number) =>
    `[{id: e, question: q, givens: {a: 1, b: 2}, formula: a * 10, value: ${value}, unit: GB, tolerance: 0.1, working: w}]`;

  it('follow from formula and givens, but for rounding', () => {
    const tools = { formulaValue: () => 101.5 };
    expect(findings({ estimates: estimate(100) }, undefined, tools)).toEqual([
      'warning 7 estimates[0].givens.b: is not used in the formula',
    ]);
    expect(findings({ estimates: estimate(90) }, undefined, tools)).toContain(
      'error 7 estimates[0].value: is 90, but formula and givens give 101.5 GB',
    );
  });

  it('can be computed at all', () => {
    expect(findings({ estimates: estimate(100) }, undefined, { formulaValue: () => null })).toContain(
      'error 7 estimates[0].formula: cannot be computed from the givens as GB',
    );
  });
});

describe('the prompt', () => {
  it('is short, in short sentences', () => {
    const long = `${'Design a good thing now. '.repeat(30)}${'and so on '.repeat(15)}`;
    expect(findings({}, long)).toEqual([
      expect.stringMatching(/^warning 9 prompt: has 195 words/),
      expect.stringMatching(/^warning 9 prompt: has a sentence of 45 words/),
    ]);
  });

  it('is written in plain words', () => {
    const hard =
      'Operationalise heterogeneous computational infrastructure, prioritising availability. '.repeat(8);
    expect(findings({}, hard)).toEqual([expect.stringMatching(/^warning 9 prompt: reads like grade \d+/)]);
  });

  it('gives no rubric point away', () => {
    expect(findings({}, 'Design a thing; mind the cost, at scale.')).toEqual([
      'warning 9 prompt: gives away the rubric point "Cost at scale"',
    ]);
  });
});

describe('the reference design', () => {
  it('is neither short nor without a drawing', () => {
    expect(findings({}, `Do.\n\n${DESIGN}\nJust do it.`)).toEqual([
      'warning 11 referenceDesign: is short with 3 words; 900 to 1,500 are what 45 minutes yield',
      'warning 11 referenceDesign: has no diagram (a fenced `mermaid` flowchart)',
    ]);
    expect(
      findings({}, `Do.\n\n${DESIGN}\n${'word '.repeat(1_000)}\n\n\`\`\`mermaid\ngraph LR\n\`\`\`\n`),
    ).toEqual([]);
  });

  it('has diagrams that parse, named by their line', () => {
    const diagram = '```mermaid\ngraph LR\n  a -> b\n```';
    const found = findings({}, `Do.\n\n${DESIGN}\n${'word '.repeat(1_000)}\n\n${diagram}\n`, {
      diagramProblems,
    });
    expect(found).toEqual([expect.stringMatching(/^error 17 referenceDesign: diagram: \S+/)]);
  });

  it('counts the same things as the facts do', () => {
    const facts =
      '[{id: a, ask: [how many], answer: "There are 30 million daily users, 1,200 labelled items a day, fewer than 9 spare parts and 8 GPUs."}]';
    const numbers = (text: string) =>
      findings({ facts }, `Do.\n\n${DESIGN}\n\nFirst.\n${text}`).filter((line) =>
        line.includes('stands against'),
      );
    expect(numbers('We plan for 20M daily users.')).toEqual([
      'warning 16 referenceDesign: "20M daily users" stands against 30,000,000 in the facts',
    ]);
    expect(numbers('We plan for 31M daily users and 1.2k labelled items.')).toEqual([]);
    expect(numbers('We take 20M daily users at first. The 30M are for later.')).toHaveLength(1);
    expect(numbers('We take 20M daily users of the 30M at first, and 4 spare parts.')).toEqual([]);
    expect(numbers('We plan for twenty million daily users.')).toHaveLength(1);
    expect(numbers('Five daily users test it.')).toEqual([]);
    expect(numbers('We buy 12 GPUs in May and 5 daily reports, at 20 ms a token.')).toEqual([]);
  });
});

describe('references', () => {
  it('stand in the list once', () => {
    expect(findings({ references: '[{title: A Paper}, {title: a paper.}]' })).toEqual([
      'warning 7 references[1]: is in the list already',
    ]);
  });
});
