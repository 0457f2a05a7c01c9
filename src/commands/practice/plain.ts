import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { reviewQuestions } from '../../core/plan/built-in.ts';
import type { Phase } from '../../core/plan/plan.ts';
import { spentAt } from '../../core/session/clock.ts';
import type { ReviewAnswer } from '../../core/session/events.ts';
import { clockTime } from '../../ui/time.ts';
import { minutesOf } from '../../ui/views/prompt-page.ts';
import { marksFromLine } from '../debrief/self-marks.ts';
import type { Attempt } from './attempt.ts';
import { askEstimatesPlainly } from './estimates.ts';
import { giveHint } from './hint.ts';
import { askInterviewer } from './interviewer.ts';
import { putProbesPlainly } from './probes.ts';
import { twistDue } from './twist.ts';

/**
 * The session without a repaint: phase after phase, each read line by line until a line with a single
 * dot or the end of the input. Everything said goes to `talk`.
 */
export async function runPlain(attempt: Attempt, talk: Writable): Promise<void> {
  const say = (line = '') => talk.write(`${line}\n`);
  const lines = lineReader(attempt);
  const { scenario, plan } = attempt.recorder.session;
  say(`${scenario.title}\n\n${scenario.prompt}\n`);
  say('End a phase with a line that holds a single dot. A line that holds /hint gets a hint; it is noted.');
  for (const [index, phase] of plan.phases.entries()) {
    if (attempt.recorder.session.phases[index]?.finished) continue;
    say(`\nPhase ${index + 1} of ${plan.phases.length}: ${phase.title}, ${minutesOf(phase)} min`);
    for (const question of phase.questions) say(`- ${question}`);
    if (phase.role === 'clarify' && attempt.scenario.facts.length > 0) {
      say('End a line with a question mark to ask the interviewer.');
    }
    await readPhase(attempt, phase, lines, say);
  }
  await putProbesPlainly(attempt, lines, say);
  if (attempt.wants.self) {
    await assess(attempt, lines, say);
    await markPlainly(attempt, lines, say);
  }
  lines.close();
}

export type Say = (line?: string) => void;

/** Lines of the input one at a time; `next` gives null at its end. */
export interface LineReader {
  next(): Promise<string | null>;
  close(): void;
}

function lineReader({ world }: Attempt): LineReader {
  const reader = createInterface({ input: world.terminal.input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { value, done } = await lines.next();
      return done ? null : value;
    },
    close: () => reader.close(),
  };
}

async function readPhase(attempt: Attempt, phase: Phase, lines: LineReader, say: Say): Promise<void> {
  const { recorder, world } = attempt;
  const spent = () => spentAt(recorder.session, phase.id, world.clock.now());
  const budget = phase.minutes * 60_000;
  let text = recorder.session.phases.find((record) => record.id === phase.id)?.text ?? '';
  if (text !== '') say(`(so far)\n${text}`);
  recorder.record({ type: 'phase-entered', phase: phase.id });
  sayTwist(attempt, phase, say);
  for (let line = await lines.next(); line !== null && line.trim() !== '.'; line = await lines.next()) {
    if (line.trim() === '/hint') {
      say(`  ${await giveHint(attempt)}`);
      continue;
    }
    text += (text === '' ? '' : '\n') + line;
    recorder.textChanged(phase.id, text);
    recorder.flush();
    if (phase.role === 'clarify') for (const { answer } of askInterviewer(attempt, line)) say(`  ${answer}`);
    sayTwist(attempt, phase, say);
    if (recorder.session.options.strict && spent() > budget) {
      say('Time is up for this phase.');
      break;
    }
  }
  await askEstimatesPlainly(attempt, phase, lines, say);
  const took = spent();
  recorder.record({ type: 'phase-finished', phase: phase.id });
  await recorder.journal.checkpoint();
  say(`${phase.title}: ${clockTime(took)} of ${clockTime(budget)}.`);
}

function sayTwist(attempt: Attempt, phase: Phase, say: Say): void {
  const twist = twistDue(attempt, phase);
  if (twist !== null) say(`\nA requirement has changed: ${twist}`);
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
async function assess({ recorder }: Attempt, lines: LineReader, say: Say): Promise<void> {
  say('\nReview: answer yes, partly or no; anything after it is kept as a note.');
  for (const { id, text } of reviewQuestions) {
    say(text);
    const line = await lines.next();
    if (line === null) return;
    const [, word = '', note = ''] = /^\s*(\S*)[\s,:;-]*(.*)$/.exec(line) ?? [];
    const answer = answerWords[word.toLowerCase()];
    if (answer) recorder.record({ type: 'self-assessed', question: id, answer, note: note.trim() });
    else if (line.trim() !== '')
      recorder.record({ type: 'self-assessed', question: id, answer: 'partly', note: line.trim() });
  }
}

/** The person's own marks in one line, before the coach's view. */
async function markPlainly(
  { recorder, scenario: { points } }: Attempt,
  lines: LineReader,
  say: Say,
): Promise<void> {
  say('\nYour own view, one letter a point: y covered, p partly, n not, - open. An empty line skips it.');
  points.forEach(({ title }, index) => {
    say(`${index + 1}. ${title}`);
  });
  for (const mark of marksFromLine((await lines.next()) ?? '', points))
    recorder.record({ type: 'self-marked', ...mark });
}
