import { describe, expect, it } from 'vitest';
import { review } from '../../../src/commands/review/review.ts';
import type { Happening } from '../../../src/core/session/events.ts';
import type { Session } from '../../../src/core/session/session.ts';
import { answersIn, attempt, builtIn } from '../../core/debrief/attempts.ts';
import { type FakeWorld, fakeWorld } from '../../helpers/fake-world.ts';

const scenario = builtIn('llm-powered-search');

/** A world with one finished session in its store. */
async function worldWith(session: Session, more: Parameters<typeof fakeWorld>[0] = {}): Promise<FakeWorld> {
  const world = fakeWorld({ scenarios: [scenario], ...more });
  const { id, plan, options, startedAt } = session;
  const journal = await world.sessions.begin({
    type: 'started',
    at: startedAt,
    id,
    scenario: session.scenario,
    plan,
    options,
  });
  for (const { phase, at, from, removed, inserted } of session.writing) {
    journal.append({ type: 'phase-entered', phase, at: startedAt + at });
    journal.append({ type: 'text', phase, from, removed, inserted, at: startedAt + at });
  }
  journal.append({ type: 'finished', at: startedAt + session.elapsedMs });
  await journal.close();
  return world;
}

const middling = attempt({ scenario, answers: answersIn('middling') });
const stored = (world: FakeWorld) => world.sessions.load(middling.id);

describe('the debrief from review', () => {
  it('keeps what is overruled and noted in the session file, beside the coach’s view', async () => {
    const world = await worldWith(middling);
    const { title, id } = scenario.points[0]!;
    world.prompter.reads(/Debrief/, async (page) => {
      expect(page.screen()).toContain(title);
      await page.press('down', 'o', 'c', 'down', 'enter');
      expect(page.screen()).toContain('you overruled this: covered');
      await page.press('n', 'm', 'o', 'r', 'e', 'enter', 'q');
    });
    await review({ session: 'last' }, world);
    world.prompter.done();
    const session = await stored(world);
    expect(session.overrules[id]).toEqual({
      mark: 'covered',
      sentence: expect.stringMatching(/^[^?]+$/),
    });
    expect(session.note).toBe('more');

    world.prompter.reads(/Debrief/, async (page) => {
      expect(page.screen()).toContain('you overruled this: covered');
      await page.press('q');
    });
    await review({ session: 'last' }, world);
  });

  it('counts an overruled point as overruled in every list, and says anew what comes next', async () => {
    const graded: Happening = {
      type: 'graded',
      levels: { 'latency-requirements': 'missing', reranking: 'touched' },
    };
    const world = await worldWith(middling);
    await world.sessions.amend(middling.id, [{ ...graded, at: 0 }]);
    const counts = () =>
      world.sessions.summaries().map(({ points, covered, touched }) => [points, covered, touched]);
    expect(counts()).toEqual([[2, 0, 1]]);
    const at = scenario.points.findIndex(({ id }) => id === 'latency-requirements');
    world.prompter.reads(/Debrief/, async (page) => {
      expect(page.screen()).toContain('Next');
      await page.press('down', ...Array<string>(at).fill('down'), 'o', 'c', 'enter', 'q');
    });
    await review({ session: 'last' }, world);
    expect(counts()).toEqual([[2, 1, 1]]);
    const { next, graded: kept } = await stored(world);
    expect(kept).toEqual(graded.levels);
    expect(world.sessions.summaries()[0]?.next).toBe(next);
    expect(next).toMatch(/\w/);

    const lists = { ...world, terminal: { ...world.terminal, interactive: false } };
    await review({}, lists);
    expect(world.out()).toContain('●◐');
  });

  it('takes the person’s word on an answer to a follow-up, and with it on the point', async () => {
    const world = await worldWith(middling);
    const probe = { pointId: 'cost-at-scale', question: 'Halve the bill: how?' };
    await world.sessions.amend(middling.id, [
      { type: 'probe-put', ...probe, at: 0 },
      { type: 'probe-answered', pointId: probe.pointId, text: 'Well, we would see.', at: 0 },
    ]);
    world.prompter.reads(/Debrief/, async (page) => {
      await page.press('end');
      while (!/▸.*Halve the bill/.test(page.screen())) await page.press('up');
      await page.press('o');
      expect(page.screen()).toContain('Your answer on Cost at scale: in your view');
      await page.press('c');
      expect(page.screen(100, 400)).toMatch(
        /Halve the bill: how\?[\s\S]*you overruled this: covered[\s\S]*It was after/,
      );
      expect(page.screen(100, 400)).toMatch(/● Cost at scale/);
      await page.press('q');
    });
    await review({ session: 'last' }, world);
    expect((await stored(world)).probes[0]?.overruled).toEqual({ mark: 'covered', sentence: null });
  });

  it('takes the person’s word and sentence on what they did about a changed requirement', async () => {
    const world = await worldWith(middling);
    const { id: twistId, text } = scenario.twists[0]!;
    await world.sessions.amend(middling.id, [{ type: 'twist-shown', twistId, text, at: 0 }]);
    world.prompter.reads(/Debrief/, async (page) => {
      await page.press('end');
      while (!page.screen().includes(`▸· ${text.slice(0, 20)}`)) await page.press('up');
      await page.press('o');
      expect(page.screen()).toContain('What you did about the changed requirement: in your view');
      await page.press('c', 'down', 'enter', 'q');
    });
    await review({ session: 'last' }, world);
    expect((await stored(world)).twist?.overruled).toEqual({
      mark: 'covered',
      sentence: expect.stringMatching(/\w/),
    });
    const piped = { ...world, terminal: { ...world.terminal, interactive: false } };
    await review({ session: 'last' }, piped);
    expect(world.out()).toMatch(/## The changed requirement[\s\S]*you overruled this: covered: "/);
    expect(world.out()).not.toContain('Nothing that you wrote after the requirement changed');
  });

  it('tells what the words are worth on a page of its own', async () => {
    const world = await worldWith(middling);
    world.prompter.reads(/Debrief/, async (page) => {
      await page.press('?');
      expect(page.screen()).toContain('What the words are worth');
      expect(page.screen()).toMatch(/touched: [^%]*\d+ % of/);
      await page.press('?', 'q');
    });
    await review({ session: 'last' }, world);
  });

  it('opens the reference design with its drawing, and the person’s own text', async () => {
    const world = await worldWith(middling);
    world.prompter.reads(/Debrief/, async (page) => {
      await page.press('r');
      expect(page.screen(100, 400)).toContain('│ User');
      expect(page.screen(100, 400)).not.toContain('flowchart LR');
      await page.press('end', 'q', 't');
      expect(page.screen(100, 400)).toContain('I did not get to the monitoring.');
      await page.press('q', 'q');
    });
    await review({ session: 'last' }, world);
    world.prompter.done();
  });

  it('opens the lists of levels behind the reference design and keeps the person’s own marks', async () => {
    const world = await worldWith(middling);
    const { mid, staff } = scenario.levels!;
    world.prompter.reads(/Debrief/, async (page) => {
      await page.press('l');
      expect(page.screen()).not.toContain('Which of these');
      expect(page.screen()).not.toContain('l levels');
      await page.press('r');
      expect(page.screen()).toContain('l what mid, senior and staff show');
      await page.press('l', 'y', 'p');
      expect(page.screen()).toContain('Which of these does your answer show? Yours to say.');
      await page.press('enter');
      expect(page.screen(100, 30)).toContain('l levels');
      await page.press('l', 'up', 'q', 'q');
    });
    await review({ session: 'last' }, world);
    expect((await stored(world)).levelMarks).toEqual({ [mid[0]!]: 'covered', [mid[1]!]: 'touched' });

    const piped = { ...world, terminal: { ...world.terminal, interactive: false } };
    await review({ session: 'last' }, piped);
    expect(world.out()).toContain(`## Levels, as you mark yourself\n\n- ${mid[0]} yes\n- ${mid[1]} partly\n`);
    expect(world.out()).not.toContain(staff[0]);
  });

  it('prints the session with its debrief as JSON', async () => {
    const world = await worldWith(middling, { interactive: false });
    await review({ session: 'last', json: true }, world);
    const { debrief, ...session } = JSON.parse(world.out());
    expect(session).toEqual(await stored(world));
    expect(Object.keys(debrief)).toEqual([
      'rubric',
      'judged',
      'reason',
      'regraded',
      'review',
      'points',
      'emphases',
      'observations',
      'pace',
      'neverAsked',
      'hints',
      'probes',
      'estimates',
      'twist',
      'diagram',
      'next',
      'step',
      'note',
    ]);
    expect(debrief.points).toHaveLength(10);
  });

  it('still shows a session whose scenario is gone', async () => {
    const world = await worldWith(middling, { interactive: false });
    world.packs.load = async (id) => {
      const { notFoundError } = await import('../../../src/core/errors.ts');
      throw notFoundError(`No scenario matches ${id}.`);
    };
    await review({ session: 'last' }, world);
    expect(world.out()).toContain('cross-encoder reranks the 100 and keeps 8');
    expect(world.out()).toContain('its rubric went with it');
  });
});
