import { describe, expect, it } from 'vitest';
import { practice } from '../../../src/commands/practice/practice.ts';
import { ExitCode } from '../../../src/core/errors.ts';
import { AnswerInterrupted } from '../../../src/ui/answer-editor/answer.ts';
import { fakeWorld } from '../../helpers/fake-world.ts';
import { lastSession, options, write } from './script.ts';

describe('a session in the editor', () => {
  it('goes through the phases, asks the four questions and saves what was typed', async () => {
    const world = fakeWorld();
    world.prompter
      .writes(/Read and clarify/, async (typist) => {
        world.wait(60_000);
        typist.type('how many requests per second?\n');
        expect(typist.chrome()).toContain('About 500 a second.');
        expect(typist.chrome()).toContain('learned: 500 rps');
        await typist.press('ctrl+d');
      })
      .writes(/Design and diagram/, write('client -> router'))
      .writes(/Write out/, write('Requests go to the least loaded replica.'))
      .writes(/Identify weak points/, write('A region may fail.'));
    for (const question of [/all major components/, /tradeoffs/, /safety/, /in an interview/]) {
      world.prompter.pick(question, /Partly/).inputs(/note/, 'so so');
    }
    world.prompter
      .reads(/own marks/, (page) => page.press('y', 'n', 'enter'))
      .reads(/Debrief/, async (page) => {
        expect(page.screen()).toContain('Did you discuss tradeoffs?');
        await page.press('q');
      });
    await practice(options({ self: true }), world);
    world.prompter.done();

    const session = await lastSession(world);
    expect(session.status).toBe('finished');
    expect(session.phases.map(({ text }) => text)).toEqual([
      'how many requests per second?\n',
      'client -> router',
      'Requests go to the least loaded replica.',
      'A region may fail.',
    ]);
    expect(session.phases[0]?.spentMs).toBe(60_000);
    expect(session.questions).toMatchObject([{ at: 60_000, factId: 'traffic' }]);
    expect(session.review).toHaveLength(4);
    expect(session.selfMarks).toEqual({ availability: 'covered', 'load-balancing': 'missing' });
    expect(world.out()).toContain('Read and clarify                1:00    5:00');
    expect(world.out()).toContain(world.sessions.pathOf(session.id));
  });

  it('goes back to an earlier phase with its text, and forward again', async () => {
    const world = fakeWorld();
    world.prompter
      .writes(/Read/, write('one'))
      .writes(/Design/, async (typist) => {
        typist.type('two');
        await typist.press('f5');
      })
      .writes(/Read/, async (typist) => {
        expect(typist.text).toBe('one');
        typist.type(' more');
        await typist.press('ctrl+d');
      })
      .writes(/Design/, async (typist) => {
        expect(typist.text).toBe('two');
        await typist.press('ctrl+d');
      })
      .writes(/Write/, write('three'))
      .writes(/Identify/, write('four'))
      .reads(/Debrief/);
    await practice(options(), world);
    expect((await lastSession(world)).phases.map(({ text }) => text)).toEqual([
      'one more',
      'two',
      'three',
      'four',
    ]);
  });

  it('stops the clock and hides the text in a pause', async () => {
    const world = fakeWorld();
    world.prompter.writes(/Read/, async (typist) => {
      typist.type('secret thought');
      world.wait(30_000);
      await typist.press('ctrl+p');
      await typist.press('ctrl+x');
    });
    world.prompter.pageKeys.push('enter', 'y');
    await practice(options(), world);
    expect(world.prompter.pages[0]).toContain('Paused at 0:30');
    expect(world.prompter.pages[0]).not.toContain('secret');
    expect(await lastSession(world)).toMatchObject({ status: 'abandoned', elapsedMs: 30_000 });
  });

  it('warns near the end of a phase, and ends it when the plan is strict', async () => {
    const world = fakeWorld();
    world.prompter.writes(/Read/, async (typist) => {
      world.wait(3 * 60_000);
      typist.tick();
      expect(typist.chrome()).not.toContain('left in this phase');
      world.wait(61_000);
      typist.tick();
      expect(typist.chrome()).toContain('0:59 left in this phase');
      world.wait(60_000);
      typist.tick();
    });
    world.prompter
      .writes(/Design/, write('x'))
      .writes(/Write/, write(''))
      .writes(/Identify/, write(''))
      .reads(/Debrief/);
    await practice(options({ strict: true }), world);
    world.prompter.done();
  });

  it('counts on in overtime when the plan is not strict', async () => {
    const world = fakeWorld();
    world.prompter.writes(/Read/, async (typist) => {
      world.wait(6 * 60_000);
      typist.tick();
      expect(typist.chrome()).toContain('Time is up for this phase');
      expect(typist.chrome()).toContain('+1:00 over 5:00');
      await typist.press('ctrl+d');
    });
    world.prompter
      .writes(/Design/, write(''))
      .writes(/Write/, write(''))
      .writes(/Identify/, write(''))
      .reads(/Debrief/);
    await practice(options(), world);
  });

  it('keeps an interrupted session and takes it up again, text and clock', async () => {
    const world = fakeWorld();
    world.prompter.writes(/Read/, async (typist) => {
      typist.type('before the storm');
      world.wait(20_000);
      typist.tick();
      throw new AnswerInterrupted('SIGTERM');
    });
    await expect(practice(options(), world)).rejects.toMatchObject({ exitCode: ExitCode.interrupted });

    world.wait(3_600_000);
    world.prompter.writes(/Read/, async (typist) => {
      expect(typist.text).toBe('before the storm');
      expect(typist.chrome()).toContain('4:40 left of 5:00');
      await typist.press('ctrl+d');
    });
    world.prompter
      .writes(/Design/, write(''))
      .writes(/Write/, write(''))
      .writes(/Identify/, write(''))
      .reads(/Debrief/);
    const { scenario: _, ...unnamed } = options({ resume: true });
    await practice(unnamed, world);
    expect(await lastSession(world)).toMatchObject({ status: 'finished', elapsedMs: 20_000 });
    expect(world.sessions.summaries()).toHaveLength(1);
  });

  it('answers all questions of a line at one time, however long that takes', async () => {
    const world = fakeWorld();
    let now = world.clock.now();
    world.clock = { now: () => now++ };
    world.prompter.writes(/Read/, async (typist) => {
      typist.type('how many requests per second? and what is the budget?\n');
      expect(typist.chrome()).toContain('About 500 a second.');
      expect(typist.chrome()).toContain('One million a year.');
      await typist.press('ctrl+d');
    });
    for (const phase of [/Design/, /Write/, /Identify/]) world.prompter.writes(phase, write(''));
    world.prompter.reads(/Debrief/);
    await practice(options(), world);
  });

  it('takes the text back from an editor of the person’s own', async () => {
    const world = fakeWorld();
    world.prompter.writes(/Read/, async (typist) => {
      typist.type('half ');
      await typist.press('ctrl+o');
      expect(typist.text).toBe('half edited');
      await typist.press('ctrl+d');
    });
    world.prompter
      .writes(/Design/, write(''))
      .writes(/Write/, write(''))
      .writes(/Identify/, write(''))
      .reads(/Debrief/);
    await practice(options(), world);
    expect((await lastSession(world)).phases[0]?.text).toBe('half edited');
  });

  it('puts what was written in that editor to the interviewer, each question once', async () => {
    const world = fakeWorld();
    const returned = ['How many requests per second?\n', 'How many requests per second?\nand the budget?\n'];
    world.editor.edit = async () => returned.shift()!;
    world.prompter.writes(/Read/, async (typist) => {
      await typist.press('ctrl+o');
      expect(typist.chrome()).toContain('About 500 a second.');
      await typist.press('ctrl+o');
      await typist.press('ctrl+d');
    });
    for (const phase of [/Design/, /Write/, /Identify/]) world.prompter.writes(phase, write(''));
    world.prompter.reads(/Debrief/);
    await practice(options(), world);
    expect((await lastSession(world)).questions.map(({ question }) => question)).toEqual([
      'How many requests per second?',
      'and the budget?',
    ]);
  });

  it('answers questions while reading and while designing, and later takes them for text', async () => {
    const world = fakeWorld();
    for (const phase of [/Read/, /Design/, /Write/, /Identify/])
      world.prompter.writes(phase, write('What is the budget?\n'));
    world.prompter.reads(/Debrief/);
    await practice(options(), world);
    expect((await lastSession(world)).questions).toMatchObject([
      { phase: 'clarify', factId: 'budget' },
      { phase: 'design', factId: 'budget' },
    ]);
  });

  it('lets the person pick a scenario when none is named', async () => {
    const world = fakeWorld();
    world.prompter.pick(/which scenario/, /Model Serving/);
    for (const phase of [/Read/, /Design/, /Write/, /Identify/]) world.prompter.writes(phase, write(''));
    world.prompter.reads(/Debrief/);
    const { scenario: _, ...unnamed } = options();
    await practice(unnamed, world);
    world.prompter.done();
  });
});

describe('a session from a file of answers', () => {
  const answers = '## Read and clarify\nhow many requests per second?\n\n## design\n### Serving\nrouter\n';

  it('runs without a question and prints the saved session', async () => {
    const world = fakeWorld({ interactive: false, files: { 'a.md': answers } });
    await practice(options({ answers: 'a.md', json: true }), world);
    const printed = JSON.parse(world.out());
    expect(printed).toMatchObject({ status: 'finished', questions: [{ factId: 'traffic' }] });
    expect(printed.phases.map(({ text }: { text: string }) => text)).toEqual([
      'how many requests per second?',
      '### Serving\nrouter',
      '',
      '',
    ]);
    expect(printed.debrief.points.map(({ id }: { id: string }) => id)).toEqual([
      'availability',
      'load-balancing',
    ]);
  });

  it('asks what the design asks as well', async () => {
    const design = '## design\nWhat is the budget?\n## weak points\nWhat if it burns?\n';
    const world = fakeWorld({ interactive: false, files: { 'a.md': design } });
    await practice(options({ answers: 'a.md' }), world);
    expect((await lastSession(world)).questions).toMatchObject([{ phase: 'design', factId: 'budget' }]);
  });

  it.each([
    ['no section', 'just text', /a\.md:1: text before the first phase heading/],
    ['nothing at all', '', /no section/],
  ])('refuses %s', async (_what, text, message) => {
    const world = fakeWorld({ interactive: false, files: { 'a.md': text } });
    await expect(practice(options({ answers: 'a.md' }), world)).rejects.toThrow(message);
    expect(world.sessions.summaries()).toEqual([]);
  });
});

describe('a session without a terminal', () => {
  it('reads phase after phase until a dot or the end of the input', async () => {
    const world = fakeWorld({ interactive: false });
    world.type(
      'how many requests per second?\n.\nrouter\nreplicas\n.\n.\n.\nyes\nno left out cost\n\n\ny-\n',
    );
    await practice(options({ self: true }), world);
    const session = await lastSession(world);
    expect(session.phases.map(({ text }) => text)).toEqual([
      'how many requests per second?',
      'router\nreplicas',
      '',
      '',
    ]);
    expect(session.review).toEqual([
      { question: 'components', answer: 'yes', note: '' },
      { question: 'tradeoffs', answer: 'no', note: 'left out cost' },
    ]);
    expect(session.selfMarks).toEqual({ availability: 'covered' });
    expect(world.out()).toContain('About 500 a second.');
    expect(world.out()).toContain('- Availability: not found (you: yes');
    expect(world.out()).not.toContain('\u001B[');
  });

  it('needs the name of a scenario', async () => {
    const { scenario: _, ...unnamed } = options();
    await expect(practice(unnamed, fakeWorld({ interactive: false }))).rejects.toMatchObject({
      exitCode: ExitCode.usage,
    });
  });

  it('answers what a line asks while designing', async () => {
    const world = fakeWorld({ interactive: false });
    world.type('.\nwhat is the budget?\n.\n.\n.\n');
    await practice(options(), world);
    expect(world.out()).toContain('  One million a year.\n');
  });

  it('names the plans when there is none of that name', async () => {
    await expect(practice(options({ plan: 'lunch' }), fakeWorld())).rejects.toMatchObject({
      exitCode: ExitCode.notFound,
      next: 'There are: practice, interview.',
    });
  });
});
