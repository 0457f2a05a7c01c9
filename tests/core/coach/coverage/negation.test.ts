import { describe, expect, it } from 'vitest';
import { compileScenario, judgeText } from '../../../../src/core/coach/judgement.ts';
import { bakery } from './bakery.ts';

const cost = (text: string) => judgeText(text, compileScenario(bakery())).points[1]!;

describe('what the person rules out', () => {
  it.each([
    'We ignore unsold loaves of bread and their cost for the first version of this design.',
    'Unsold bread and overstock penalties are out of scope for the first version of this forecast.',
    'For now there is no need for a pinball loss over unsold loaves or an overstock penalty.',
  ])('is shown and at most touched: %s', (text) => {
    const point = cost(text);
    expect(point.level).toBe('touched');
    expect(point.ruledOut.map(({ quote }) => quote)).toEqual([text]);
  });

  it('is not shown where the refusal is about something else, or only asked', () => {
    const other = 'Unsold loaves cost 40 cents, quantile loss at 0.7; we do not build a pretty dashboard.';
    expect(cost(other)).toMatchObject({ level: 'covered', ruledOut: [] });
    expect(cost('Should we skip unsold loaves of bread and their overstock penalty?').ruledOut).toEqual([]);
  });

  it('is not a refusal with its replacement', () => {
    const text = 'We skip squared error and take the pinball loss instead, since unsold loaves cost less.';
    expect(cost(text)).toMatchObject({ level: 'covered', ruledOut: [] });
  });

  it('ends with the clause', () => {
    const text =
      'We skip the fancy plots, because unsold loaves cost 40 cents and the quantile loss shows it.';
    expect(cost(text)).toMatchObject({ level: 'covered', ruledOut: [] });
  });
});
