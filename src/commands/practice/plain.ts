import type { Writable } from 'node:stream';
import { reviewQuestions } from '../../core/plan/built-in.ts';
import { budgetMs, type Phase } from '../../core/plan/plan.ts';
import { clean } from '../../core/scenario/clean.ts';
import { hasRunOut, spentAt } from '../../core/session/clock.ts';
import type { ReviewAnswer } from '../../core/session/events.ts';
import { textOf } from '../../core/session/session.ts';
import { type LineTalk, lineTalk } from '../../ui/line-talk.ts';
import { clockTime } from '../../ui/time.ts';
import { minutesOf } from '../../ui/views/prompt-page.ts';
import { marksFromLine } from '../debrief/self-marks.ts';
import type { Attempt } from './attempt.ts';
import { askEstimatesPlainly } from './estimates.ts';
import { giveHint } from './hint.ts';
import { askInterviewer, listensIn } from './interviewer.ts';
import { putProbesPlainly } from './probes.ts';
import { twistDue } from './twist.ts';

/**
 * The session without a repaint: phase after phase, each read line by line until a line with a single
 * dot or the end of the input.
 */
export async function runPlain(attempt: Attempt, output: Writable): Promise<void> {
  const talk = lineTalk(attempt.world.terminal.input, output);
  try {
    await runPhases(attempt, talk);
    await putProbesPlainly(attempt, talk);
    if (attempt.wants.self) {
      await assess(attempt, talk);
      await markPlainly(attempt, talk);
    }
  } finally {
    talk.close();
  }
}

async function runPhases(attempt: Attempt, talk: LineTalk): Promise<void> {
  const { scenario, plan } = attempt.recorder.session;
  talk.say(`${scenario.title}\n\n${scenario.prompt}\n`);
  talk.say(
    'End a phase with a line that holds a single dot. A line that holds /hint gets a hint; it is noted.',
  );
  for (const [index, phase] of plan.phases.entries()) {
    if (attempt.recorder.session.phases[index]?.finished) continue;
    talk.say(`\nPhase ${index + 1} of ${plan.phases.length}: ${phase.title}, ${minutesOf(phase)} min`);
    for (const question of phase.questions) talk.say(`- ${question}`);
    if (listensIn(phase) && attempt.scenario.facts.length > 0) {
      talk.say('End a line with a question mark to ask the interviewer.');
    }
    await readPhase(attempt, phase, talk);
  }
}

async function readPhase(attempt: Attempt, phase: Phase, talk: LineTalk): Promise<void> {
  const { recorder, world } = attempt;
  const spent = () => spentAt(recorder.session, phase.id, world.clock.now());
  let text = textOf(recorder.session, phase.id);
  if (text !== '') talk.say(`(so far)\n${clean(text)}`);
  recorder.record({ type: 'phase-entered', phase: phase.id });
  sayTwist(attempt, phase, talk);
  for (let line = await talk.hear(); line !== null && line.trim() !== '.'; line = await talk.hear()) {
    if (line.trim() === '/hint') {
      talk.say(`  ${await giveHint(attempt)}`);
      continue;
    }
    text += (text === '' ? '' : '\n') + line;
    recorder.textChanged(phase.id, text);
    recorder.flush();
    if (listensIn(phase)) for (const { answer } of askInterviewer(attempt, line)) talk.say(`  ${answer}`);
    sayTwist(attempt, phase, talk);
    if (hasRunOut(recorder.session, phase, world.clock.now())) {
      talk.say('Time is up for this phase.');
      break;
    }
  }
  await askEstimatesPlainly(attempt, phase, talk);
  const took = spent();
  recorder.record({ type: 'phase-finished', phase: phase.id });
  await recorder.journal.checkpoint();
  talk.say(`${phase.title}: ${clockTime(took)} of ${clockTime(budgetMs(phase))}.`);
}

function sayTwist(attempt: Attempt, phase: Phase, talk: LineTalk): void {
  const twist = twistDue(attempt, phase);
  if (twist !== null) talk.say(`\nA requirement has changed: ${twist}`);
}

const answerWords: Record<string, ReviewAnswer> = {
  y: 'yes',
  yes: 'yes',
  p: 'partly',
  partly: 'partly',
  n: 'no',
  no: 'no',
};

/** The four review questions, each answered by one line: `partly the cost was left out`. */
async function assess({ recorder }: Attempt, talk: LineTalk): Promise<void> {
  talk.say('\nReview: answer yes, partly or no; anything after it is kept as a note.');
  for (const { id, text } of reviewQuestions) {
    talk.say(text);
    const line = await talk.hear();
    if (line === null) return;
    const [, word = '', note = ''] = /^\s*(\S*)[\s,:;-]*(.*)$/.exec(line) ?? [];
    const answer = answerWords[word.toLowerCase()];
    if (answer) recorder.record({ type: 'self-assessed', question: id, answer, note: note.trim() });
    else if (line.trim() !== '')
      recorder.record({ type: 'self-assessed', question: id, answer: 'partly', note: line.trim() });
  }
}

/** The person's own marks in one line, before the coach's view. */
async function markPlainly({ recorder, scenario: { points } }: Attempt, talk: LineTalk): Promise<void> {
  talk.say(
    '\nYour own view, one letter a point: y covered, p partly, n not, - open. An empty line skips it.',
  );
  points.forEach(({ title }, index) => {
    talk.say(`${index + 1}. ${title}`);
  });
  for (const mark of marksFromLine((await talk.hear()) ?? '', points))
    recorder.record({ type: 'self-marked', ...mark });
}
