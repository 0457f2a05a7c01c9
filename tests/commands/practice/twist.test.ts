import { describe, expect, it } from 'vitest';
import { practice } from '../../../src/commands/practice/practice.ts';
import { AnswerInterrupted } from '../../../src/ui/answer-editor/answer.ts';
import { fakeWorld } from '../../helpers/fake-world.ts';
import { done, lastSession, options, phases, scenario, scriptPhases } from './script.ts';

describe('the twist', () => {
  it('comes half-way through the design and stays in view', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, {
      1: async (typist) => {
        world.wait(9 * 60_000);
        typist.tick();
        expect(world.prompter.pages).toEqual([]);
        world.wait(60_000);
        typist.tick();
        typist.tick();
        expect(world.prompter.pages).toHaveLength(1);
        expect(world.prompter.pages[0]).toContain('The budget is halved.');
        expect(typist.chrome()).toContain('changed: The budget is halved.');
        await done(typist);
      },
      2: async (typist) => {
        expect(typist.chrome()).toContain('changed: The budget is halved.');
        await done(typist);
      },
    });
    world.prompter.reads(/Debrief/);
    await practice(options({ twist: true }), world);
    expect((await lastSession(world)).twist).toEqual({
      at: 600_000,
      twistId: 'budget-cut',
      text: 'The budget is halved.',
    });
  });

  it('comes with the next phase for those who were done sooner, and never unasked', async () => {
    const world = fakeWorld({ interactive: false, scenarios: [scenario] });
    world.type('.\nboxes\n.\nmore\n.\n.\n');
    await practice(options({ twist: true }), world);
    expect(world.out()).toMatch(/Phase 3[\s\S]*A requirement has changed: The budget is halved\./);

    const without = fakeWorld({ interactive: false, scenarios: [scenario] });
    without.type('.\nboxes\n.\n.\n.\n');
    await practice(options(), without);
    expect((await lastSession(without)).twist).toBeNull();
  });

  it('comes after an interruption too, without being asked for again', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    world.prompter.writes(phases[0]!, async () => {
      throw new AnswerInterrupted('SIGHUP');
    });
    await expect(practice(options({ twist: true }), world)).rejects.toThrow('nothing is lost');
    scriptPhases(world, {
      1: async (typist) => {
        world.wait(10 * 60_000);
        typist.tick();
        await done(typist);
      },
    });
    world.prompter.reads(/Debrief/);
    await practice(options({ resume: true }), world);
    expect((await lastSession(world)).twist?.twistId).toBe('budget-cut');
  });

  it('is part of a session from a file', async () => {
    const world = fakeWorld({
      scenarios: [scenario],
      files: { 'a.md': '## design\nboxes\n## explain\nso\n' },
    });
    await practice(options({ twist: true, answers: 'a.md' }), world);
    expect((await lastSession(world)).twist?.twistId).toBe('budget-cut');
  });
});
