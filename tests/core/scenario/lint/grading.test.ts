import { describe, expect, it } from 'vitest';
import type { Level } from '../../../../src/core/level.ts';
import { answeredQuestions } from '../../../../src/core/scenario/lint/facts.ts';
import {
  foreignDesignsDoNot,
  mentionsDoNot,
  pastedTextDoesNot,
  referenceCovers,
  signalsTellApart,
  strongCovers,
} from '../../../../src/core/scenario/lint/grading.ts';
import type { LintTools, Rule } from '../../../../src/core/scenario/lint/rule.ts';
import type { Scenario } from '../../../../src/core/scenario/schema.ts';
import { scenarioOf, scenarioText } from '../scenario-text.ts';

// A grader that is easy to follow: a point is covered by "good <title>", touched by its title.
const coverage: LintTools['coverage'] = (text, { points }) =>
  new Map(
    points.map(({ id, title }): [string, Level] => {
      if (text.includes(`good ${title}`)) return [id, 'covered'];
      return [id, text.includes(title) ? 'touched' : 'missing'];
    }),
  );
const tools: LintTools = {
  coverage,
  fired: (text, { points }) =>
    new Map(
      points.map(({ id, signals }) => [
        id,
        new Set(signals.flatMap((s, i) => (text.includes(s) ? [i] : []))),
      ]),
    ),
  answer: (question, facts) => {
    const fact = facts.find(({ answer }) => question.includes(answer));
    return [{ factId: fact?.id ?? null, unsure: question.includes('perhaps') }];
  },
  pitfalls: () => new Set(),
  formulaValue: ({ value }) => value,
  diagramProblems: () => [],
};

const scenario = (considerations: string, body?: string) =>
  scenarioOf(scenarioText({ considerations }, body));
const other = (design: string, i = 0) =>
  scenarioOf(
    scenarioText({ id: `other-${i}`, title: `Other ${i}` }, `Do.\n\n## Reference design\n${design}`),
  );
const run = (rule: Rule, about: Scenario, others: Scenario[] = []) =>
  rule(about, { others, tools }).map(
    ({ severity, path, message }) => `${severity} ${path.join('.')} ${message}`,
  );

describe('strong examples', () => {
  it('cover their point alone', () => {
    expect(run(strongCovers, scenario('[{title: A, signals: [a], strong: a good A}]'))).toEqual([]);
    expect(run(strongCovers, scenario('[B, {title: A, signals: [a], strong: only A}]'))).toEqual([
      'error considerations.1.strong alone is found touched, not covered: add signals that it shows',
    ]);
  });

  it('are let be in a point without signals, which is graded by its words only', () => {
    expect(run(strongCovers, scenario('[{title: A, strong: nothing}]'))).toEqual([]);
  });
});

describe('mentions', () => {
  it('do not cover their point: one may be on the border, two are an error', () => {
    const told = (mentions: string) =>
      run(mentionsDoNot, scenario(`[{title: A, signals: [a], mentions: [${mentions}]}]`));
    expect(told('A matters, a good A')).toEqual([
      expect.stringMatching(/^warning considerations\.0\.mentions\.1 is found covered/),
    ]);
    expect(told('a good A, A matters, another good A')).toEqual([
      expect.stringMatching(/^error considerations\.0\.mentions\.0 is found covered/),
      expect.stringMatching(/^error considerations\.0\.mentions\.2 is found covered/),
    ]);
  });
});

describe('the reference design', () => {
  const point = '[{title: A, signals: [a]}, {title: B, signals: [b]}, {title: C, signals: [c]}, Bare]';

  it('covers every point that has signals', () => {
    expect(run(referenceCovers, scenario(point, 'Do.\n\n## Reference design\na good A, B'))).toEqual([
      'error referenceDesign "B" is found touched, not covered',
      'error referenceDesign "C" is found missing, not covered',
    ]);
  });

  it('is not asked for', () => expect(run(referenceCovers, scenario(point))).toEqual([]));
});

describe('what anybody could paste', () => {
  it('covers nothing', () => {
    expect(run(pastedTextDoesNot, scenario('[A]', 'Design an A.'))).toEqual([]);
    expect(run(pastedTextDoesNot, scenario('[A, good A]', 'Design a good A.'))).toEqual([
      'error prompt the prompt alone is found to cover "A"',
      'error considerations the list of titles alone is found to cover "A"',
    ]);
  });

  it('is not credited when it answers another problem', () => {
    expect(
      run(foreignDesignsDoNot, scenario('[A, B]'), [other('a good A, a good B'), other('B', 1)]),
    ).toEqual(['warning considerations the reference design of "Other 0" is found to cover "A" and "B"']);
  });
});

describe('signals', () => {
  const about = scenario('[{title: A, signals: [rare, common]}]');

  it('that fire in most other designs are named', () => {
    const others = ['common', 'common rare', 'common', 'nothing'].map(other);
    expect(run(signalsTellApart, about, others)).toEqual([
      'warning considerations.0.signals.1 "common" fires in 3 of 4 other reference designs: too general',
    ]);
  });

  it('are not judged by a handful of designs', () => {
    expect(run(signalsTellApart, about, ['common', 'common', 'common'].map(other))).toEqual([]);
  });
});

describe('facts', () => {
  it('are found by their own questions', () => {
    const facts =
      '[{id: load, ask: [LOAD now, LOAD perhaps, how big, TIME then], answer: LOAD}, {id: time, ask: [when], answer: TIME}]';
    expect(run(answeredQuestions, scenarioOf(scenarioText({ facts })))).toEqual([
      'warning facts.0.ask.1 finds its fact only with a doubt',
      'warning facts.0.ask.2 finds no fact; word it more fully',
      'error facts.0.ask.3 is answered by the fact "time"',
      'error facts.1.ask none of its own questions finds the fact "time"',
    ]);
  });
});
