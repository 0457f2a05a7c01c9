import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../src/core/coach/answer.ts';
import { analyse } from '../../../../src/core/coach/coverage/analyse.ts';
import type { Finding } from '../../../../src/core/coach/coverage/finding.ts';
import { statementFeatures } from '../../../../src/core/coach/coverage/weigh.ts';
import { compileScenario, judgeText } from '../../../../src/core/coach/judgement.ts';
import { readAnswer } from '../../../../src/core/coach/reading.ts';
import { bakery } from './bakery.ts';

const shop = compileScenario(bakery());
const cost = (text: string): Finding => analyse(readAnswer(answerFrom(text)), shop, shop.given)[1]![0]!;
const odds = (text: string) => cost(text).odds;

describe('the odds of a statement', () => {
  const said = 'Unsold loaves and the overstock penalty enter the quantile loss after noon.';

  it('rise with what is said of the point', () => {
    expect(odds(said)).toBeGreaterThan(odds('Unsold loaves enter the loss after noon.'));
  });

  it('are lower where the point is only wished for', () => {
    expect(odds('We should also consider unsold loaves and the overstock penalty.')).toBeLessThan(odds(said));
  });

  it('know a list of names for what it is', () => {
    const listed = cost('Unsold loaves, overstock penalty, quantile loss, pinball');
    expect(statementFeatures(listed)).toMatchObject({ listed: 1, fired: 1, learned: 0 });
  });

  it('have no learned words to go by where nobody labelled answers', () => {
    expect(cost(said)).toMatchObject({ learned: null, lag: 0 });
  });
});

describe('a drawing', () => {
  it.each([
    'unsold loaves -> pinball loss: waste',
    '```mermaid\nflowchart LR\n  U[unsold loaves] --> P[pinball loss over waste, 40 cents]\n```',
  ])('names components and covers nothing: %s', (text) => {
    expect(judgeText(text, shop).points[1]!.level).toBe('touched');
  });

  it('that holds a number is shorthand, and may be a statement', () => {
    expect(cost('unsold loaves -> 40 cents penalty -> quantile loss').unit.empty).toBe(false);
    expect(cost('unsold loaves -> some penalty -> quantile loss').unit.empty).toBe(true);
  });
});
