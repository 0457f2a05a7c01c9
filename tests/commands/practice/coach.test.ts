import { beforeEach, describe, expect, it, vi } from 'vitest';
import { practice } from '../../../src/commands/practice/practice.ts';
import * as judgement from '../../../src/core/coach/judgement.ts';
import { fakeWorld } from '../../helpers/fake-world.ts';
import { done, lastSession, options, scenario, scriptPhases, write } from './script.ts';

vi.mock('../../../src/core/coach/judgement.ts', { spy: true });

/** The texts that were judged whole, in order. */
const judged = () => vi.mocked(judgement.judge).mock.calls.map(([{ text }]) => text);

beforeEach(() => {
  vi.mocked(judgement.judge).mockClear();
  vi.mocked(judgement.compileScenario).mockClear();
});

describe('the coach of an attempt', () => {
  it('compiles the rubric once and judges each state of the text once, whoever asks', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, {
      1: async (typist) => {
        typist.type('Boxes.');
        await typist.press('f3');
        await typist.press('f3');
        await done(typist);
      },
      2: write('And arrows.'),
    });
    world.prompter
      .writes(/Follow-up 1 of 2/, done)
      .writes(/Follow-up 2 of 2/, done)
      .reads(/Debrief/);
    await practice(options({ probes: true }), world);
    expect(judged()).toEqual(['Boxes.', 'Boxes.\n\nAnd arrows.']);
    expect(judgement.compileScenario).toHaveBeenCalledTimes(1);
  });

  it('judges again at the end what was told after the last time: the grade is what a review finds', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, {
      1: async (typist) => {
        typist.type('What breaks first, what breaks first in a replica fail.');
        await typist.press('f3');
        await done(typist);
      },
    });
    world.prompter.reads(/Debrief/);
    await practice(options(), world);
    expect(judged()).toHaveLength(2);
    const session = await lastSession(world);
    const { answer } = judgement.judgeSession(session, judgement.compileScenario(scenario));
    const levels = Object.fromEntries(answer.points.map(({ id, level }) => [id, level]));
    expect(session.graded).toEqual(levels);
  });
});
