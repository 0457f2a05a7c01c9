import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../src/core/coach/answer.ts';
import { analyse } from '../../../../src/core/coach/coverage/analyse.ts';
import type { Finding } from '../../../../src/core/coach/coverage/finding.ts';
import { features, weigh } from '../../../../src/core/coach/coverage/weigh.ts';
import { type CompiledScenario, compileScenario, judgeText } from '../../../../src/core/coach/judgement.ts';
import { readAnswer } from '../../../../src/core/coach/reading.ts';
import { bakery, point } from './bakery.ts';

const findings = (text: string, scenario: CompiledScenario) =>
  analyse(readAnswer(answerFrom(text)), scenario, scenario.given).findings;
const cost = (text: string): Finding => findings(text, compileScenario(bakery()))[1]![0]!;
const weight = (text: string) => weigh(cost(text), 1);

describe('the weight of a unit', () => {
  const said = 'Unsold loaves and the overstock penalty enter the quantile loss';

  it('grows with what the unit explains', () => {
    expect(weight(`${said} after noon, because bread turns stale.`)).toBeGreaterThan(weight(`${said}.`));
  });

  it('shrinks with promises and praise', () => {
    expect(weight(`${said}; that is important and should be good.`)).toBeLessThan(weight(`${said}.`));
  });

  it('counts what it says of other points against it', () => {
    const both = `${said} with rain forecast, weekday calendar, lag sales and school vacation.`;
    expect(cost(both).louder).toBe(1);
    expect(cost(`${said}.`).louder).toBe(0);
  });

  it('adds little for each name of a product', () => {
    const shop = bakery([point('Ovens', ['acme', 'bakewell', 'oven*'])]);
    const found = findings('We bake in Acme and Bakewell ovens.', compileScenario(shop))[0]![0]!;
    expect(found.names).toBe(2);
    expect(features(found, 0)).toMatchObject({ names: 2, silent: 0, offset: 1 });
  });
});

describe('a drawing', () => {
  it.each([
    'unsold loaves -> pinball loss: waste',
    '```mermaid\nflowchart LR\n  U[unsold loaves] --> P[pinball loss over waste, 40 cents]\n```',
  ])('names components and covers nothing: %s', (text) => {
    expect(judgeText(text, compileScenario(bakery())).points[1]!.level).toBe('touched');
  });

  it('may be shorthand for a statement when it holds numbers', () => {
    const text = 'unsold loaves -> 40 cents overstock penalty -> quantile loss at 0.7';
    expect(judgeText(text, compileScenario(bakery())).points[1]!.level).toBe('covered');
  });
});
