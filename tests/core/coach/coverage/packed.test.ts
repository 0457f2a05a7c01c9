import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../../src/core/coach/coverage/packed.ts';
import { compileScenario, judgeText } from '../../../../src/core/coach/judgement.ts';
import { bakery } from './bakery.ts';

describe('a packed scenario', () => {
  it('judges like the one that was packed, after a way through JSON', () => {
    const compiled = compileScenario(bakery(), {
      rarity: new Map([['loav', 3]]),
      weights: new Map([['loav', [[0, 2]]]]),
      offsets: [...bakery().points, 'topic'].map(() => ({ statement: -1, point: 0 })),
    });
    const opened = unpack(JSON.parse(JSON.stringify(pack(compiled))));
    const text = 'Unsold loaves cost 40 cents, so a quantile loss is used. Ovens are old.';
    expect(judgeText(text, opened)).toEqual(judgeText(text, compiled));
    expect(opened).toEqual(compiled);
  });
});
