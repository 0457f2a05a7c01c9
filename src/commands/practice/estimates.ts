import { pickBy } from '../../core/chance.ts';
import type { EstimateGrade, Verdict } from '../../core/coach/estimates/grade.ts';
import type { Unread } from '../../core/coach/estimates/unread.ts';
import type { Phase } from '../../core/plan/plan.ts';
import type { Estimate } from '../../core/scenario/schema.ts';
import { hasRunOut } from '../../core/session/clock.ts';
import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import type { LineTalk } from '../../ui/line-talk.ts';
import { unreadableSentence } from '../../ui/views/estimate-unread.ts';
import { phaseChrome } from '../../ui/views/phase-screen.ts';
import type { Attempt } from './attempt.ts';
import { factsLearned } from './interviewer.ts';
import { savingOf } from './phase.ts';

/** How many estimates a session asks; which ones follows from its id, so that attempts differ. */
const ASKED = 3;
/** What stands for the verdict when the person gave no answer. */
const SKIPPED = 'skipped';

/** Asks the session's estimates one by one at the end of the design, its clock running on; no verdict yet. */
export async function askEstimates(attempt: Attempt, phase: Phase): Promise<void> {
  const open = estimatesOf(attempt, phase);
  for (const [index, estimate] of open.entries()) {
    if (outOfTime(attempt, phase)) return;
    const answer = await askOne(attempt, phase, estimate, `Estimate ${index + 1} of ${open.length}`);
    await keep(attempt, estimate, answer);
  }
}

/** The same, line by line. */
export async function askEstimatesPlainly(attempt: Attempt, phase: Phase, talk: LineTalk): Promise<void> {
  const open = estimatesOf(attempt, phase);
  for (const [index, estimate] of open.entries()) {
    if (outOfTime(attempt, phase)) return;
    talk.say(`Estimate ${index + 1} of ${open.length}: ${estimate.question} (an empty line skips)`);
    let answer = await talk.hear();
    for (
      let unread = await unreadOf(estimate, answer);
      unread !== null;
      unread = await unreadOf(estimate, answer)
    ) {
      if (outOfTime(attempt, phase)) break;
      talk.say(`  ${unreadableSentence(unread, estimate.unit)}`);
      answer = await talk.hear();
    }
    if (answer === null) return;
    await keep(attempt, estimate, answer);
  }
}

/** What is still to be asked when this phase ends. */
function estimatesOf({ recorder, scenario, wants }: Attempt, phase: Phase): Estimate[] {
  if (!wants.estimates || phase.role !== 'design') return [];
  const given = new Set(recorder.session.estimates.map((estimate) => estimate.estimateId));
  return pickBy(scenario.estimates, recorder.session.id, ASKED).filter(({ id }) => !given.has(id));
}

const outOfTime = ({ recorder, world }: Attempt, phase: Phase): boolean =>
  hasRunOut(recorder.session, phase, world.clock.now());

/** A line in the answer editor, the phase's clock above it. */
function askOne(attempt: Attempt, phase: Phase, estimate: Estimate, name: string): Promise<string> {
  const { recorder, theme, world } = attempt;
  const { question, unit } = estimate;
  const wanted = `a number${unit === '' ? '' : ` in ${unit}`}, a range or an expression`;
  let notice = `${name}: ${wanted}`;
  let asked = question;
  /** What cannot be read is asked again, until it can, is left out or the time is over. */
  const answer = async (editor: AnswerEditor<string>) => {
    const unread = await unreadOf(estimate, editor.text);
    if (unread === null) return editor.leave(editor.text);
    notice = 'Mend it, or leave it empty to skip';
    asked = `${question}\n${unreadableSentence(unread, unit)}`;
    editor.repaint();
  };
  return world.prompter.answer<string>({
    message: name,
    text: '',
    chrome: (view) =>
      phaseChrome(
        {
          session: recorder.session,
          phase,
          now: world.clock.now(),
          saving: savingOf(attempt, view.columns),
          notice,
          learned: factsLearned(attempt),
          twist: null,
          asked,
          keys: [['enter', 'answer; empty: skip']],
        },
        view,
        theme,
      ),
    tick: (editor) => {
      recorder.tick();
      if (outOfTime(attempt, phase)) editor.leave(editor.text);
    },
    keys: {
      enter: answer,
      'ctrl+d': answer,
    },
  });
}

async function keep({ recorder }: Attempt, estimate: Estimate, answer: string): Promise<void> {
  const given = oneLine(answer);
  recorder.record({
    type: 'estimate-given',
    estimateId: estimate.id,
    given,
    verdict: await verdictOn(estimate, given),
  });
}

async function verdictOn(estimate: Estimate, given: string): Promise<Verdict | typeof SKIPPED> {
  return given === '' ? SKIPPED : (await gradeOf(estimate, given)).verdict;
}

/** Why an answer has to be given again; null for one that can be read, and for none. */
async function unreadOf(estimate: Estimate, answer: string | null): Promise<Unread | null> {
  const given = oneLine(answer ?? '');
  return given === '' ? null : (await gradeOf(estimate, given)).unread;
}

async function gradeOf(estimate: Estimate, given: string): Promise<EstimateGrade> {
  // The library for units takes long to load, and is not needed for nothing.
  const { gradeEstimate } = await import('../../core/coach/estimates/grade.ts');
  return gradeEstimate(estimate, given);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
