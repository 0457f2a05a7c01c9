import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelled, readPack } from '../bench/coverage/labelled.ts';
import { fingerprint } from '../training/learn.ts';
import { dense, fitLogistic, oddsOf } from '../training/logistic.ts';
import { readText } from '../training/texts.ts';
import { learnWords } from '../training/words.ts';

const ids = [...readPack('scenarios').keys()];

describe('the learned words of the pack', () => {
  it.each(ids)('of %s come from the labelled answers as they are now', (id) => {
    const text = readFileSync(`scenarios/${id}.learned.txt`, 'utf8');
    expect(text).toContain(`answers ${fingerprint()}\n`);
  });
});

describe.each(['training/answers', 'training/sealed'])('%s', (folder) => {
  const passages = readLabelled(folder);

  it('labels every point of its scenario, with evidence that is in the text', () => {
    const scenarios = readPack('scenarios');
    for (const { name, text, scenario, labels } of passages) {
      const points = scenarios.get(scenario)!.points.map(({ id }) => id);
      expect([name, labels.map(({ point }) => point).sort()]).toEqual([name, points.sort()]);
      for (const [start, end] of labels.flatMap(({ evidence }) => evidence)) {
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
  });
});

describe('learning', () => {
  const scenario = readPack('scenarios').get('rlhf-pipeline')!;
  const few = readLabelled('training/answers')
    .filter((passage) => passage.scenario === scenario.id)
    .slice(0, 4)
    .map((passage) => readText(passage, 'x', scenario));

  it('gives the same weights every time, a column for each point and one for the topic', () => {
    const once = learnWords(few, scenario.id);
    expect(once.offsets).toHaveLength(scenario.points.length + 1);
    expect(learnWords(few, scenario.id)).toEqual(once);
  });

  it('finds the minimum of the loss of a logistic regression', () => {
    const model = fitLogistic(
      [dense([1, 0], true, 1), dense([1, 0], true, 1), dense([0, 1], false, 1), dense([0, 1], true, 0.2)],
      2,
      10,
    );
    // At the minimum the slope is nil: each weight is the strength times the pull of its examples.
    const chance = (values: number[]) => 1 / (1 + Math.exp(-oddsOf({ at: [0, 1], values }, model)));
    expect(model.weights[0]).toBeCloseTo(10 * 2 * (1 - chance([1, 0])), 2);
    expect(model.weights[1]).toBeCloseTo(10 * (0.2 * (1 - chance([0, 1])) - chance([0, 1])), 2);
  });
});
