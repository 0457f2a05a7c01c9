import { standing } from '../../level.ts';
import { hasClock } from '../clock.ts';
import type { Pace } from '../debrief.ts';
import { type Detector, listed, minuteOf, pacesOf, spoken, wordsOf } from './material.ts';

const sum = (phases: Pace['phases'], key: 'spentMs' | 'budgetMs' | 'words'): number =>
  phases.reduce((total, phase) => total + phase[key], 0);

const titles = (phases: Pace['phases']): string => listed(phases.map(({ title }) => `"${title}"`));

/** Below this a phase holds no answer. */
const THIN_WORDS = 15;
/** From this share of its budget on, a phase was too long or too short. */
const TOO_LONG = 1.2;
const TOO_SHORT = 0.6;

/** The early phases took the time of the later ones. */
export const earlyPhasesTooLong: Detector = (material) => {
  const early = pacesOf(material, 'clarify', 'design');
  const late = pacesOf(material, 'explain', 'critique');
  if (!hasClock(material) || early.length === 0 || late.length === 0) return null;
  const tooLong = sum(early, 'spentMs') > TOO_LONG * sum(early, 'budgetMs');
  if (!tooLong || sum(late, 'spentMs') >= TOO_SHORT * sum(late, 'budgetMs')) return null;
  return {
    id: 'early-phases-too-long',
    weight: 88,
    says: `${titles(early)} took ${took(early)}; ${titles(late)} got ${took(late)}.`,
    evidence: [],
    thought: 'Depth is judged in the later part. An interviewer would have moved you on well before.',
  };
};

const took = (phases: Pace['phases']): string =>
  `${spoken(sum(phases, 'spentMs'))} of the planned ${spoken(sum(phases, 'budgetMs'))}`;

/** Later phases hold next to nothing, without the clock as an excuse. A text from elsewhere that lies under one phase was not divided. */
export const laterPhasesThin: Detector = (material) => {
  const thin = pacesOf(material, 'design', 'explain', 'critique').filter(({ words }) => words < THIN_WORDS);
  const undivided =
    !hasClock(material) && pacesOf(material, 'design', 'explain', 'critique').length - thin.length === 1;
  if (thin.length === 0 || wordsOf(material) === 0 || undivided || earlyPhasesTooLong(material)) return null;
  const each = thin.map(({ title, words }) => `"${title}" (${words === 0 ? 'nothing' : `${words} words`})`);
  return {
    id: 'later-phases-thin',
    weight: 84,
    says: `Hardly anything stands under ${listed(each)}.`,
    evidence: [],
    thought: 'What is not said cannot be credited, however well it was thought through.',
  };
};

/** The session stopped long before its time. */
export const unusedTime: Detector = (material) => {
  const { elapsedMs, budgetMs } = material.pace;
  if (!hasClock(material) || elapsedMs >= TOO_SHORT * budgetMs) return null;
  if (material.points.every((point) => standing(point) === 'covered')) return null;
  return {
    id: 'unused-time',
    weight: 62,
    says: `You stopped after ${spoken(elapsedMs)} of ${spoken(budgetMs)}.`,
    evidence: [],
    thought: 'Time left over is depth left out: go back to the point that you said least about.',
  };
};

/** More time than the plan had. */
export const overtime: Detector = (material) => {
  const { elapsedMs, budgetMs } = material.pace;
  if (!hasClock(material) || elapsedMs <= 1.1 * budgetMs) return null;
  return {
    id: 'overtime',
    weight: 42,
    says: `The session took ${spoken(elapsedMs)}; the plan had ${spoken(budgetMs)}.`,
    evidence: [],
    thought: 'In an interview the last part would not have been heard.',
  };
};

/** A silence shorter than this is reading or thinking. */
const LEAST_SILENCE_MS = 120_000;

/** A long stretch without a key. The reading at the beginning does not count. */
export const longSilence: Detector = (material) => {
  if (!hasClock(material)) return null;
  const { session, pace } = material;
  const long = Math.max(LEAST_SILENCE_MS, pace.budgetMs / 10);
  const active = [
    ...session.writing,
    ...session.questions,
    ...session.hints,
    ...session.probes,
    ...session.estimates,
  ];
  const times = active.map(({ at }) => at).sort((a, b) => a - b);
  const gaps = times.slice(1).map((at, index) => ({ from: times[index]!, ms: at - times[index]! }));
  const longest = gaps.sort((a, b) => b.ms - a.ms)[0];
  if (!longest || longest.ms < long) return null;
  return {
    id: 'long-silence',
    weight: 40,
    says: `Nothing was written for ${spoken(longest.ms)} from minute ${minuteOf(longest.from)} on.`,
    evidence: [],
    thought: 'Silence reads as being stuck. Say what you weigh against what, even if undecided.',
  };
};
