import { type AskedBefore, aimOf, chooseProbes, type Probe, probeRoom } from '../../core/coach/probes.ts';
import { planMinutes } from '../../core/plan/plan.ts';
import type { LineTalk } from '../../ui/line-talk.ts';
import { clockTime } from '../../ui/time.ts';
import { aimLines, aimPage } from '../../ui/views/aim-page.ts';
import { nearEnd } from '../../ui/views/phase-screen.ts';
import { probeChrome } from '../../ui/views/probe-screen.ts';
import type { Attempt } from './attempt.ts';
import { Notice } from './notice.ts';
import { savingOf } from './phase.ts';

/** Sessions back that follow-ups take turns over. */
const LOOKED_BACK = 5;

type Turn = 'next' | 'skip';

/**
 * Puts the follow-up questions after the last phase, each answered in the editor against a clock of its own: the
 * session's stands still, its plan is over.
 */
export async function putProbes(attempt: Attempt): Promise<void> {
  const { scenario, recorder, theme, world } = attempt;
  const probes = await probesOf(attempt);
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
  const probes = await probesOf(attempt);
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

const roomOf = ({ recorder }: Attempt) => probeRoom(planMinutes(recorder.session.plan));

/**
 * The questions to put now. After an interruption that is the one that was open, then what is still
 * lacking, up to the same number in all.
 */
async function probesOf(attempt: Attempt): Promise<Probe[]> {
  const { recorder, scenario, coach, wants } = attempt;
  recorder.flush();
  const { hints, phases, probes } = recorder.session;
  const { most } = roomOf(attempt);
  if (!wants.probes || most === 0 || phases.every((phase) => phase.text.trim() === '')) return [];
  const put = new Set(probes.map((probe) => probe.pointId));
  const asking = {
    levels: await coach.levels(recorder.session),
    hinted: hints.map((hint) => hint.pointId),
    before: await askedBefore(attempt),
  };
  const fresh = chooseProbes(scenario, asking, most + put.size)
    .filter((probe) => !put.has(probe.pointId))
    .slice(0, Math.max(0, most - put.size));
  return [...probes.slice(-1), ...fresh];
}

/** The follow-ups of the last sessions at this scenario, the newest first. */
async function askedBefore({ recorder: { session }, world: { sessions } }: Attempt): Promise<AskedBefore> {
  const earlier = sessions
    .summaries()
    .filter(({ id, scenarioId }) => scenarioId === session.scenario.id && id !== session.id)
    .slice(0, LOOKED_BACK);
  // A session that cannot be read asks nothing again; whoever lists sessions names it.
  return Promise.all(
    earlier.map(({ id }) =>
      sessions.load(id).then(
        ({ probes }) => probes,
        () => [],
      ),
    ),
  );
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
