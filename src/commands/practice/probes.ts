import { aimOf, type Probe } from '../../core/coach/probes.ts';
import type { LineTalk } from '../../ui/line-talk.ts';
import { clockTime } from '../../ui/time.ts';
import { aimLines, aimPage } from '../../ui/views/aim-page.ts';
import { nearEnd } from '../../ui/views/phase-screen.ts';
import { probeChrome } from '../../ui/views/probe-screen.ts';
import type { Attempt } from './attempt.ts';
import { followUps, roomOf } from './follow-ups.ts';
import { Notice } from './notice.ts';
import { savingOf } from './phase.ts';

type Turn = 'next' | 'skip';

/**
 * Puts the follow-up questions after the last phase, each answered in the editor against a clock of its own: the
 * session's stands still, its plan is over.
 */
export async function putProbes(attempt: Attempt): Promise<void> {
  const { scenario, recorder, theme, world } = attempt;
  const probes = await followUps(attempt);
  for (const [index, probe] of probes.entries()) {
    put(attempt, probe);
    const turn = await answerProbe(attempt, probe, `Follow-up ${index + 1} of ${probes.length}`);
    await recorder.journal.checkpoint();
    if (turn === 'skip') return;
    const aim = aimOf(scenario, probe.pointId);
    // Perform first, reveal after: who wrote nothing has not performed.
    if (aim === null || textOf(attempt, probe).trim() === '') continue;
    await world.prompter.page<void>({
      message: 'What the question was after',
      rows: ({ columns }) => aimPage(aim, columns, theme),
      key: ({ name }, page) => {
        if (['enter', 'space', 'q', 'esc', 'ctrl+d'].includes(name)) page.leave();
      },
    });
  }
}

/** The same, line by line, until a line with a single dot. */
export async function putProbesPlainly(attempt: Attempt, talk: LineTalk): Promise<void> {
  const probes = await followUps(attempt);
  const time = clockTime(roomOf(attempt).budgetMs);
  for (const [index, probe] of probes.entries()) {
    put(attempt, probe);
    talk.say(`\nFollow-up ${index + 1} of ${probes.length} (${time}): ${probe.question}`);
    let text = textOf(attempt, probe);
    for (let line = await talk.hear(); line?.trim() !== '.'; line = await talk.hear()) {
      if (line === null) return;
      text += (text === '' ? '' : '\n') + line;
      attempt.recorder.record({ type: 'probe-answered', pointId: probe.pointId, text });
    }
    const aim = text.trim() === '' ? null : aimOf(attempt.scenario, probe.pointId);
    if (aim) for (const line of aimLines(aim)) talk.say(`  ${line}`);
  }
}

function put({ recorder }: Attempt, { pointId, question }: Probe): void {
  if (recorder.session.probes.some((probe) => probe.pointId === pointId)) return;
  recorder.record({ type: 'probe-put', pointId, question });
}

const textOf = ({ recorder }: Attempt, { pointId }: Probe): string =>
  recorder.session.probes.find((probe) => probe.pointId === pointId)?.text ?? '';

async function answerProbe(attempt: Attempt, probe: Probe, name: string): Promise<Turn> {
  const { recorder, theme, world } = attempt;
  const { budgetMs } = roomOf(attempt);
  const notice = new Notice();
  const since = world.clock.now();
  let text = textOf(attempt, probe);
  const save = () => {
    if (text === textOf(attempt, probe)) return;
    recorder.record({ type: 'probe-answered', pointId: probe.pointId, text });
  };
  const watch = watchBudget(attempt, budgetMs, notice, since);
  try {
    return await world.prompter.answer<Turn>({
      message: name,
      text,
      chrome: (view) =>
        probeChrome(
          {
            title: recorder.session.scenario.title,
            name,
            question: probe.question,
            time: { label: name, spentMs: world.clock.now() - since, budgetMs },
            saving:
              text === textOf(attempt, probe)
                ? savingOf(attempt, view.columns)
                : { text: 'saving', trouble: false },
            notice: notice.at(world.clock.now()),
          },
          view,
          theme,
        ),
      tick: (editor) => {
        save();
        if (watch()) editor.leave('next');
      },
      changed: (changed) => {
        text = changed;
      },
      keys: {
        'ctrl+d': (editor) => editor.leave('next'),
        'ctrl+x': (editor) => editor.leave('skip'),
      },
    });
  } finally {
    save();
  }
}

/** Warns near the end and at the end of a probe's time. @returns a check that says whether a strict clock ends it */
function watchBudget(
  { recorder, world }: Attempt,
  budgetMs: number,
  notice: Notice,
  since: number,
): () => boolean {
  let before = 0;
  return () => {
    const now = world.clock.now();
    const spent = now - since;
    if (spent > budgetMs && before <= budgetMs) notice.show('Time is up. Finish your thought, then ^D.', now);
    else if (nearEnd(spent, budgetMs) && !nearEnd(before, budgetMs))
      notice.show(`${clockTime(budgetMs - spent)} left.`, now);
    before = spent;
    return spent > budgetMs && recorder.session.options.strict;
  };
}
