import { chooseProbes, type Probe } from '../../core/coach/probes.ts';
import type { LineTalk } from '../../ui/line-talk.ts';
import { clockTime } from '../../ui/time.ts';
import { nearEnd } from '../../ui/views/phase-screen.ts';
import { probeChrome } from '../../ui/views/probe-screen.ts';
import type { Attempt } from './attempt.ts';
import { levelsSoFar } from './levels.ts';
import { Notice } from './notice.ts';
import { savingOf } from './phase.ts';

const MOST = 3;
/** The time for one answer, milliseconds. The session's own clock stands still: its plan is over. */
const BUDGET = 120_000;

type Turn = 'next' | 'skip';

/** Puts the follow-up questions after the last phase, each answered in the editor against a clock of its own. */
export async function putProbes(attempt: Attempt): Promise<void> {
  const probes = await probesOf(attempt);
  for (const [index, probe] of probes.entries()) {
    put(attempt, probe);
    const turn = await answerProbe(attempt, probe, `Follow-up ${index + 1} of ${probes.length}`);
    await attempt.recorder.journal.checkpoint();
    if (turn === 'skip') return;
  }
}

/** The same, line by line, until a line with a single dot. */
export async function putProbesPlainly(attempt: Attempt, talk: LineTalk): Promise<void> {
  const probes = await probesOf(attempt);
  for (const [index, probe] of probes.entries()) {
    put(attempt, probe);
    talk.say(`\nFollow-up ${index + 1} of ${probes.length}, ${BUDGET / 60_000} min: ${probe.question}`);
    let text = textOf(attempt, probe);
    for (let line = await talk.hear(); line?.trim() !== '.'; line = await talk.hear()) {
      if (line === null) return;
      text += (text === '' ? '' : '\n') + line;
      attempt.recorder.record({ type: 'probe-answered', pointId: probe.pointId, text });
    }
  }
}

/**
 * The questions to put now. After an interruption that is the one that was open, then what is still
 * lacking, up to the same number in all.
 */
async function probesOf(attempt: Attempt): Promise<Probe[]> {
  const { recorder, scenario, wants } = attempt;
  const { hints, phases, probes } = recorder.session;
  if (!wants.probes || phases.every((phase) => phase.text.trim() === '')) return [];
  const before = new Set(probes.map((probe) => probe.pointId));
  const hinted = hints.map((hint) => hint.pointId);
  const fresh = chooseProbes(scenario, await levelsSoFar(attempt), hinted, MOST + before.size)
    .filter((probe) => !before.has(probe.pointId))
    .slice(0, Math.max(0, MOST - before.size));
  return [...probes.slice(-1), ...fresh];
}

function put({ recorder }: Attempt, { pointId, question }: Probe): void {
  if (recorder.session.probes.some((probe) => probe.pointId === pointId)) return;
  recorder.record({ type: 'probe-put', pointId, question });
}

const textOf = ({ recorder }: Attempt, { pointId }: Probe): string =>
  recorder.session.probes.find((probe) => probe.pointId === pointId)?.text ?? '';

async function answerProbe(attempt: Attempt, probe: Probe, name: string): Promise<Turn> {
  const { recorder, theme, world } = attempt;
  const notice = new Notice();
  const since = world.clock.now();
  let text = textOf(attempt, probe);
  const save = () => {
    if (text === textOf(attempt, probe)) return;
    recorder.record({ type: 'probe-answered', pointId: probe.pointId, text });
  };
  const watch = watchBudget(attempt, notice, since);
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
            time: { label: name, spentMs: world.clock.now() - since, budgetMs: BUDGET },
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
function watchBudget({ recorder, world }: Attempt, notice: Notice, since: number): () => boolean {
  let before = 0;
  return () => {
    const now = world.clock.now();
    const spent = now - since;
    if (spent > BUDGET && before <= BUDGET) notice.show('Time is up. Finish your thought, then ^D.', now);
    else if (nearEnd(spent, BUDGET) && !nearEnd(before, BUDGET))
      notice.show(`${clockTime(BUDGET - spent)} left.`, now);
    before = spent;
    return spent > BUDGET && recorder.session.options.strict;
  };
}
