import type { Observation } from '../debrief.ts';
import { noBaseline, noChoice, noRejected } from './choices.ts';
import { contradicted } from './contradicted.ts';
import { oneSidedEvaluation } from './evaluation.ts';
import { lateEssentials } from './late.ts';
import { openHoles } from './left-open.ts';
import { counted, type Detector, type Material, type Weighed, wordsOf } from './material.ts';
import { accuracyOnly, randomSplit } from './metrics.ts';
import { productNames } from './names.ts';
import { noOperations } from './operations.ts';
import { earlyPhasesTooLong, laterPhasesThin, longSilence, overtime, unusedTime } from './pace.ts';
import { firstPitfall, secondPitfall } from './pitfalls.ts';
import { designBeforeScoping, noQuestions } from './scoping.ts';
import { adjectives, bareWeakPoints, breadthWithoutDepth, justTheApi } from './substance.ts';
import { ignoredTwist } from './twist.ts';

const MOST = 5;
/** In a shorter text everything is absent: saying so once is enough. */
const LEAST_WORDS = 60;

/** Seen from the clock and the record. */
const OF_CLOCK: readonly Detector[] = [
  earlyPhasesTooLong,
  laterPhasesThin,
  unusedTime,
  overtime,
  longSilence,
  noQuestions,
  ignoredTwist,
];
/** Seen from the text, which has to be long enough and in a language that is understood. */
const OF_TEXT: readonly Detector[] = [
  firstPitfall,
  secondPitfall,
  contradicted,
  designBeforeScoping,
  oneSidedEvaluation,
  lateEssentials,
  accuracyOnly,
  randomSplit,
  adjectives,
  noChoice,
  noRejected,
  breadthWithoutDepth,
  noBaseline,
  noOperations,
  justTheApi,
  productNames,
  bareWeakPoints,
  openHoles,
];

/** What an interviewer would have noticed: at most five, the most useful first. */
export function observe(material: Material): Observation[] {
  const readable = material.judged || material.scenario === null;
  const words = wordsOf(material);
  const ofText = readable && words >= LEAST_WORDS ? OF_TEXT : [];
  const seen = [...OF_CLOCK, ...ofText].flatMap((detect) => detect(material) ?? []);
  if (words < LEAST_WORDS) seen.push(shortText(words));
  return seen
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ weight: _weight, ...observation }) => observation);
}

const shortText = (words: number): Weighed => ({
  id: 'short-text',
  weight: 100,
  says: words === 0 ? 'Nothing was written.' : `${counted(words, 'word')} in all.`,
  evidence: [],
  thought: 'That is too little to tell a design from a list of names.',
});
