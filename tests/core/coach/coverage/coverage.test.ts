import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario, judgeText } from '../../../../src/core/coach/judgement.ts';
import { bakery, point } from './bakery.ts';

const levels = (text: string, scenario = bakery()) =>
  judgeText(text, compileScenario(scenario)).points.map(({ level }) => level);

describe('judgeText', () => {
  it('covers what is explained, touches what is named, misses the rest', () => {
    const explained =
      'The rain forecast and a holiday flag enter as features, lagged sales are the strongest.';
    expect(levels(`${explained} Stale bread costs something.`)).toEqual(['covered', 'touched']);
    expect(levels('The shop opens at six and closes at noon.')).toEqual(['missing', 'missing']);
  });

  it('shows the covering sentence first, verbatim and with its offsets', () => {
    const best = 'Unsold loaves cost 40 cents, so a quantile loss is used.';
    const text = `Bread is nice. ${best} Waste is bad.`;
    const [evidence] = judgeText(text, compileScenario(bakery())).points[1]!.evidence;
    expect(evidence).toMatchObject({ quote: best, start: 15, end: 15 + best.length });
  });

  it('does not take the prompt or the titles for an answer', () => {
    const { prompt, points } = bakery();
    expect(levels(prompt)).toEqual(['missing', 'missing']);
    expect(levels(points.map(({ title }) => `- ${title}`).join('\n'))).not.toContain('covered');
    expect(
      levels(points.map(({ title }) => `${title} is important and must be handled properly.`).join(' ')),
    ).toEqual(['touched', 'touched']);
  });

  it('does not take a list of names for an answer', () => {
    expect(levels('Costs: unsold loaves, overstock penalty, pinball loss, waste.')).toEqual([
      'missing',
      'touched',
    ]);
  });

  it('says when it cannot judge, and has no level then', () => {
    const text = 'Die übrig gebliebenen Brote werden am Abend gespendet und wir zählen sie nicht mit.';
    const coverage = judgeText(text, compileScenario(bakery()));
    expect(coverage.judged).toBe(false);
    expect(coverage.reason).toContain('German');
    expect(coverage.points.map(({ level }) => level)).toEqual(['unjudged', 'unjudged']);
    expect(coverage.emphases.every(({ level }) => level === 'unjudged')).toBe(true);
  });

  it('finds nothing in nothing', () => {
    expect(judgeText('', compileScenario(bakery()))).toMatchObject({ judged: true, reason: null });
    expect(levels('')).toEqual(['missing', 'missing']);
  });

  it('leaves bare phrases to the person, with what looks nearest', () => {
    const bare = bakery([point('Oven capacity'), point('Delivery routes')]);
    const near = 'Oven capacity is the limit: 120 loaves an hour, so the plan is cut there.';
    const { points } = judgeText(`${near} The town is small.`, compileScenario(bare));
    expect(points.map(({ level, basis }) => [level, basis])).toEqual([
      ['unjudged', 'title'],
      ['unjudged', 'title'],
    ]);
    expect(points.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([[near], []]);
  });

  it('judges described phrases, and says that the reading is weak', () => {
    const description =
      'Says how many loaves the ovens bake in an hour and what is left out when they are full.';
    const described = bakery([
      { ...point('Oven capacity'), description },
      point('Delivery routes', ['van*']),
    ]);
    const text = 'Oven capacity is the limit: 120 loaves an hour, so the plan is cut there.';
    const { points } = judgeText(text, compileScenario(described));
    expect(points.map(({ level, basis }) => [level, basis])).toEqual([
      ['covered', 'description'],
      ['missing', 'signals'],
    ]);
  });

  it('never throws, always answers alike, and quotes verbatim', () => {
    const word = fc.constantFrom(
      'unsold',
      'loaves',
      'cost',
      '40',
      'because',
      '.',
      '\n',
      '- ',
      '|',
      'rain',
      '->',
      '#',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (answer) => {
        const coverage = judgeText(answer, compileScenario(bakery()));
        expect(judgeText(answer, compileScenario(bakery()))).toEqual(coverage);
        for (const { evidence } of [...coverage.points, ...coverage.emphases]) {
          for (const { quote, start, end } of evidence) expect(answer.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('never loses a mention when text is added', () => {
    const filler = fc.constantFrom(
      'The shop opens at six.',
      'Users log in.',
      '# Notes',
      '- a list',
      '| a | b |',
    );
    fc.assert(
      fc.property(fc.array(filler), (more) => {
        const text = ['Stale bread cost is a topic.', ...more].join('\n\n');
        expect(levels(text)[1]).not.toBe('missing');
      }),
    );
  });
});
