import type { Bank } from '../../prose/banks.ts';
import type { EmphasisId } from '../../scenario/schema.ts';
import { hasClock } from '../clock.ts';
import type { Quote } from '../debrief.ts';
import { EVALUATION, JUDGED, MAYBE_BEFORE_LAUNCH, WATCHED, WITH_USERS } from '../words/evaluation.ts';
import { CAUTION } from '../words/safety.ts';
import { type Detector, listed, type Material, matching, minuteOf, show, spoken } from './material.ts';

/** Written in the last part of the session only. */
const LATE = 0.8;

/** Words that belong to it, so that an early mention which is no evidence keeps "first came" from being untrue. */
const EARLIEST: ReadonlyMap<EmphasisId, readonly Bank[]> = new Map([
  ['evaluation', [MAYBE_BEFORE_LAUNCH, WITH_USERS, JUDGED, WATCHED, EVALUATION]],
  ['safety', [CAUTION]],
]);

/** Evaluation or safety came in the last minutes. */
export const lateEssentials: Detector = (material) => {
  if (!hasClock(material)) return null;
  const { elapsedMs } = material.pace;
  const late = material.emphases.flatMap(({ id }) => {
    const first = firstOf(id, material);
    return first?.at && first.at > LATE * elapsedMs ? [{ id, first, at: first.at }] : [];
  });
  if (late.length === 0) return null;
  const from = Math.min(...late.map(({ at }) => at));
  return {
    id: 'late-essentials',
    weight: 70,
    says: `${capital(listed(late.map(({ id }) => id)))} first came at minute ${minuteOf(from)} of ${minuteOf(elapsedMs)}; ${spoken(elapsedMs - from)} had to carry it.`,
    evidence: late.map(({ first }) => first),
    thought: 'What comes last looks like an afterthought, and in an interview it is what gets cut.',
  };
};

/** The earliest sentence on an emphasis; null when there is none, or one of unknown time. */
function firstOf(id: EmphasisId, material: Material): Quote | null {
  const banks = EARLIEST.get(id);
  const evidence = material.emphases.find((emphasis) => emphasis.id === id)?.evidence ?? [];
  if (!banks || evidence.length === 0) return null;
  const all = [...evidence, ...banks.flatMap((bank) => show(matching(material, bank), Infinity))];
  if (all.some(({ at }) => at === null)) return null;
  return all.reduce((first, quote) => (quote.at! < first.at! ? quote : first));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
