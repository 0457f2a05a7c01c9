import { describe, expect, it } from 'vitest';
import { practice } from '../../../src/commands/practice/practice.ts';
import { AnswerInterrupted } from '../../../src/ui/answer-editor/answer.ts';
import { fakeWorld } from '../../helpers/fake-world.ts';
import { done, lastSession, options, phases, reply, scenario, scriptPhases, write } from './script.ts';

describe('a hint', () => {
  it('goes to what is missing, is noted with its minute, and ends when all was hinted at', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, {
      1: async (typist) => {
        world.wait(60_000);
        await typist.press('f3');
        await typist.press('f3');
        await typist.press('f3');
        expect(typist.chrome()).toContain('No hint left');
        await done(typist);
      },
    });
    world.prompter.reads(/Debrief/);
    await practice(options(), world);
    expect(world.prompter.pages[0]).toContain('What breaks first?');
    expect(world.prompter.pages[1]).toContain('Who goes where?');
    expect(world.prompter.pages[1]).toContain('1:00  What breaks first?');
    const { hints } = await lastSession(world);
    expect(hints).toEqual([
      { at: 60_000, phase: 'design', pointId: 'availability', text: 'What breaks first?' },
      { at: 60_000, phase: 'design', pointId: 'load-balancing', text: 'Who goes where?' },
    ]);
  });

  it('leaves alone what the text covers already', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, {
      1: async (typist) => {
        typist.type(
          'When a replica fails its health check, the standby takes over within ten seconds; with a region down, failover goes to the next one.\n',
        );
        await typist.press('f3');
        await done(typist);
      },
    });
    world.prompter.reads(/Debrief/);
    await practice(options(), world);
    expect((await lastSession(world)).hints.map(({ pointId }) => pointId)).toEqual(['load-balancing']);
  });
});

describe('estimates', () => {
  it('are asked after the design with its clock running, three of them, without a verdict', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    world.prompter.writes(phases[0]!, done).writes(phases[1]!, write('boxes'));
    world.prompter
      .writes(/Estimate 1 of 3/, async (typist) => {
        expect(typist.chrome()).toMatch(/How much is \w+\?/);
        expect(typist.chrome()).toContain('left of 20:00');
        world.wait(30_000);
        await reply('4 GB')(typist);
      })
      .writes(/Estimate 2 of 3/, async (typist) => {
        await reply('a lot')(typist);
        expect(typist.chrome()).toContain('Mend it, or leave it empty');
        expect(typist.chrome()).toContain('Not readable: there is no number in it. Write "12 GB"');
        await typist.press('enter');
        await reply(': 3 gigabites')(typist);
        expect(typist.chrome()).toMatch(
          /"gigabites" is no unit known here\.\s+Did\s+you\s+mean\s+"gigabytes"\?/,
        );
        typist.type(', no: 3 GB');
        await typist.press('enter');
      })
      .writes(/Estimate 3 of 3/, reply(''));
    world.prompter.writes(phases[2]!, done).writes(phases[3]!, done);
    world.prompter.reads(/Debrief/);
    await practice(options({ estimates: true }), world);
    world.prompter.done();
    const session = await lastSession(world);
    expect(session.phases[1]?.spentMs).toBe(30_000);
    expect(session.estimates).toHaveLength(3);
    expect(session.estimates.map(({ given, verdict }) => [given, verdict])).toEqual([
      ['4 GB', expect.stringMatching(/right|close|off/)],
      ['a lot: 3 gigabites, no: 3 GB', expect.stringMatching(/right|close|off/)],
      ['', 'skipped'],
    ]);
    expect(world.out()).not.toMatch(/unreadable|4 GB/);
  });

  it('are not asked again after going back to the design', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    world.prompter.writes(phases[0]!, done).writes(phases[1]!, done);
    for (const n of [1, 2, 3]) world.prompter.writes(new RegExp(`Estimate ${n} of 3`), reply(`${n}`));
    world.prompter
      .writes(phases[2]!, async (typist) => typist.press('f5'))
      .writes(phases[1]!, done)
      .writes(phases[2]!, done)
      .writes(phases[3]!, done);
    world.prompter.reads(/Debrief/);
    await practice(options({ estimates: true }), world);
    world.prompter.done();
  });

  it('keep what cannot be read when the time runs out over it', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    world.prompter.writes(phases[0]!, done).writes(phases[1]!, done);
    world.prompter.writes(/Estimate 1 of 3/, async (typist) => {
      await reply('a lot')(typist);
      world.wait(21 * 60_000);
      typist.tick();
    });
    world.prompter.writes(phases[2]!, done).writes(phases[3]!, done);
    world.prompter.reads(/Debrief/);
    await practice(options({ estimates: true, strict: true }), world);
    world.prompter.done();
    const { estimates } = await lastSession(world);
    expect(estimates.map(({ given, verdict }) => [given, verdict])).toEqual([['a lot', 'unreadable']]);
  });

  it('are asked line by line without a terminal, and again where a line cannot be read', async () => {
    const world = fakeWorld({ interactive: false, scenarios: [scenario] });
    world.type('.\nboxes\n.\nlots\n2 GB\n\n0.5 TB\n.\n.\n');
    await practice(options({ estimates: true }), world);
    const { estimates, phases: records } = await lastSession(world);
    expect(estimates.map(({ given }) => given)).toEqual(['2 GB', '', '0.5 TB']);
    expect(world.out()).toContain('Not readable: there is no number in it. Write "12 GB"');
    expect(records[1]?.text).toBe('boxes');
    expect(world.out()).toContain('Estimate 3 of 3: How much is');
  });
});

describe('probes', () => {
  it('follow the last phase, against a clock of their own', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, { 1: write('A load balancer.') });
    world.prompter
      .writes(/Follow-up 1 of 2/, async (typist) => {
        expect(typist.chrome()).toContain('2:00 left of 2:00');
        typist.type('The other rack ');
        typist.tick();
        world.wait(130_000);
        typist.tick();
        expect(typist.chrome()).toContain('Time is up');
        await write('takes over.')(typist);
      })
      .reads(/was after/, async (page) => {
        expect(page.screen()).toContain('It was after: Load balancing.');
        expect(page.screen()).toContain('For example: "Least loaded first."');
        await page.press('enter');
      })
      .writes(/Follow-up 2 of 2/, done);
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true }), world);
    world.prompter.done();
    const session = await lastSession(world);
    expect(session.elapsedMs).toBe(0);
    expect(session.probes.map(({ text }) => text)).toEqual(['The other rack takes over.', '']);
    expect(new Set(session.probes.map(({ question }) => question))).toEqual(
      new Set(['A rack burns: what now?', 'One replica is slow: who notices?']),
    );
  });

  it('can be left at once', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, { 1: write('Boxes.') });
    world.prompter.writes(/Follow-up 1 of 2/, async (typist) => typist.press('ctrl+x'));
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true }), world);
    world.prompter.done();
    expect((await lastSession(world)).status).toBe('finished');
  });

  it('end on a strict clock when their time is up', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, { 1: write('Boxes.') });
    world.prompter.writes(/Follow-up 1 of 2/, done).writes(/Follow-up 2 of 2/, async (typist) => {
      world.wait(120_001);
      typist.tick();
    });
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true, strict: true }), world);
    world.prompter.done();
  });

  it('are fewer and shorter in a short session, and none in a warm-up', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, { 1: write('Boxes.') });
    world.prompter.writes(/Follow-up 1 of 1/, async (typist) => {
      expect(typist.chrome()).toContain('0:40 left of 0:40');
      await done(typist);
    });
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true, minutes: 15 }), world);
    scriptPhases(world, { 1: write('Boxes.') });
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true, minutes: 4 }), world);
    world.prompter.done();
  });

  it('ask in the next session what was not asked in the last one', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    const asked: string[] = [];
    for (const _session of [1, 2, 3]) {
      scriptPhases(world, { 1: write('Boxes.') });
      world.prompter.writes(/Follow-up 1 of 1/, async (typist) => {
        asked.push(/A rack burns|One replica is slow/.exec(typist.chrome())?.[0] ?? '');
        await done(typist);
      });
      world.prompter.reads(/Debrief/);
      await practice(options({ probes: true, minutes: 15 }), world);
      world.wait(60_000);
    }
    expect(asked).toEqual(['A rack burns', 'One replica is slow', 'A rack burns']);
  });

  it('are not put when nothing was written', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world);
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true }), world);
    world.prompter.done();
  });

  it('keep what was typed when the program is cut off, and go on from there', async () => {
    const world = fakeWorld({ scenarios: [scenario] });
    scriptPhases(world, { 1: write('Boxes.') });
    world.prompter.writes(/Follow-up 1 of 2/, async (typist) => {
      typist.type('half an ans');
      throw new AnswerInterrupted('SIGHUP');
    });
    await expect(practice(options({ probes: true }), world)).rejects.toThrow('nothing is lost');
    world.prompter
      .writes(/Follow-up 1 of 2/, async (typist) => {
        expect(typist.text).toBe('half an ans');
        await write('wer')(typist);
      })
      .reads(/was after/)
      .writes(/Follow-up 2 of 2/, done);
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true, resume: true }), world);
    world.prompter.done();
    expect((await lastSession(world)).probes.map(({ text }) => text)).toEqual(['half an answer', '']);
  });

  it('are put line by line without a terminal', async () => {
    const world = fakeWorld({ interactive: false, scenarios: [scenario] });
    world.type('.\nboxes\n.\n.\n.\none\ntwo\n.\nthree\n.\n');
    world.prompter.reads(/Debrief/);
    await practice(options({ probes: true }), world);
    expect((await lastSession(world)).probes.map(({ text }) => text)).toEqual(['one\ntwo', 'three']);
    expect(world.out()).toContain('Follow-up 1 of 2 (2:00): A rack burns: what now?');
    expect(world.out()).toContain(
      '  It was after: Availability.\n  For example: "Two replicas in two racks."\n',
    );
  });

  it('are left out when the answers come from a file', async () => {
    const world = fakeWorld({ scenarios: [scenario], files: { 'a.md': '## design\nboxes\n' } });
    await practice(options({ probes: true, estimates: true, answers: 'a.md' }), world);
    expect(await lastSession(world)).toMatchObject({ status: 'finished', probes: [], estimates: [] });
  });
});

it('gives hints without a terminal too', async () => {
  const world = fakeWorld({ interactive: false, scenarios: [scenario] });
  world.type('/hint\n.\nboxes\n.\n.\n.\n');
  world.prompter.reads(/Debrief/);
  await practice(options(), world);
  expect(world.out()).toContain('  What breaks first?\n');
  expect((await lastSession(world)).phases[0]?.text).toBe('');
});
