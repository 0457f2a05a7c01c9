import type { EmphasisId } from '../../scenario/schema.ts';
import { hasClock } from '../clock.ts';
import type { Quote } from '../debrief.ts';
import { type Detector, has, listed, type Material, matching, minuteOf, show, spoken } from './material.ts';

const OFFLINE =
  /\boffline\b|\bgold(?:en)?\b|\bheld[- ]?out\b|\bhold-?out\b|\btest[- ]?set|\beval(?:uation)?[- ]?(?:set|suite|data|harness)|\bbenchmark|\bndcg|\bmrr\b|\brecall@|\bprecision\b|\bf1\b|\bauc\b|\bregression (?:set|suite|test)|\bjudge[ds]?\b|\brater|\bannotat|\blabell?ed\b|\bwin[- ]rate|\bhuman eval|\bpass@/i;
const ONLINE =
  /\bonline\b|\ba\/b\b|\bab[- ]test|\bsplit test|\bexperiment|\bcanar(?:y|ies)\b|\bshadow\b|\bacceptance rate|\bclick|\bthumbs|\bappeal (?:rate|overturn)|\binterleav|\bproduction metric|\bretention\b|\bsession success|\btask (?:completion|success)|\breal users?\b|\busers? (?:satisfaction|report)|\bin production\b|\bafter launch\b/i;
const GUARDRAIL =
  /\bguard-?rails?\b|\bmust not (?:drop|fall|rise|get worse|regress)|\bmay (?:fall|drop|rise) by\b|\broll(?:ed|s)?[- ]?back (?:if|when|on)|\bstop(?:s|ped)? the (?:experiment|roll)|\bno (?:regression|worse)|\bat most\b|\bgate[ds]?\b|\bblock(?:s|ed)? the (?:release|launch)|\bkill switch|\balert|\bthreshold/i;

const NAMED = /\bevaluat|\bmetrics?\b|\baccuracy\b|\bmeasur/i;

/** Measured on one side only, or without anything that must not get worse. */
export const oneSidedEvaluation: Detector = (material) => {
  const offline = matching(material, OFFLINE);
  const online = matching(material, ONLINE);
  if (offline.length === 0 && online.length === 0) return noEvaluation(show(matching(material, NAMED), 1));
  if (online.length === 0) return oneSided('offline', 'after launch', show(offline));
  if (offline.length === 0) return oneSided('online', 'before launch', show(online));
  return has(material, GUARDRAIL) ? null : noGuardrail(show([...online.slice(0, 1), ...offline.slice(0, 1)]));
};

const noEvaluation = (named: ReturnType<typeof show>) => ({
  id: 'no-evaluation',
  weight: 86,
  says:
    named.length > 0
      ? 'Evaluation is named, and no test set, no rating and no experiment was found.'
      : 'No way to measure the result was found: no test set, no rating, no experiment.',
  evidence: named,
  thought: '"How do you know that it works?" is the question that every AI team asks first.',
});

function oneSided(side: 'offline' | 'online', lacking: string, evidence: ReturnType<typeof show>) {
  return {
    id: `only-${side}-evaluation`,
    weight: 64,
    says: `Evaluation is ${side} only; nothing was found on measuring ${lacking}.`,
    evidence,
    thought:
      side === 'offline'
        ? 'Offline numbers rise while users leave: which experiment decides, and on what metric?'
        : 'Without a test before launch every regression is found by users.',
  };
}

const noGuardrail = (evidence: ReturnType<typeof show>) => ({
  id: 'no-guardrail',
  weight: 46,
  says: 'There is a metric to raise, and none was found that must not get worse.',
  evidence,
  thought: 'The next question: what would make you roll it back although the main metric rose?',
});

/** Written in the last part of the session only. */
const LATE = 0.8;

/** Words that belong to it, so that an early mention which is no evidence keeps "first came" from being untrue. */
const EARLIEST: Partial<Record<EmphasisId, readonly RegExp[]>> = {
  evaluation: [OFFLINE, ONLINE, NAMED],
  safety: [
    /\bsafe(?:ty|ly)?\b|\bharm|\babus|\binject|\battack|\badversar|\bprivacy|\bpii\b|\btoxic|\bjailbreak|\bred team|\bsandbox|\bpermission|\bbias|\bmisuse|\bsecur/i,
  ],
};

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
  const patterns = EARLIEST[id];
  const evidence = material.emphases.find((emphasis) => emphasis.id === id)?.evidence ?? [];
  if (!patterns || evidence.length === 0) return null;
  const all = [...evidence, ...patterns.flatMap((pattern) => show(matching(material, pattern), Infinity))];
  if (all.some(({ at }) => at === null)) return null;
  return all.reduce((first, quote) => (quote.at! < first.at! ? quote : first));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Accuracy as the metric of a rare class. */
export const accuracyOnly: Detector = (material) => {
  const accuracy = matching(material, /\baccuracy\b/i);
  if (
    accuracy.length === 0 ||
    has(material, /\bprecision\b|\brecall\b|\bf1\b|\bauc\b|\bfalse (?:positive|negative)/i)
  )
    return null;
  return {
    id: 'accuracy-only',
    weight: 44,
    says: 'Accuracy stands alone; neither precision, recall nor error costs were found.',
    evidence: show(accuracy),
    thought: 'Where one outcome is rare, accuracy is high for a model that does nothing.',
  };
};

/** A random split of data that has an order in time. */
export const randomSplit: Detector = (material) => {
  const split = matching(
    material,
    /\brandom(?:ly)?\b.{0,20}\bsplit|\bsplit\b.{0,20}\brandom|\b(?:80|70|90)\s*[/-]\s*(?:20|30|10)\b.{0,15}\bsplit/i,
  );
  if (
    split.length === 0 ||
    has(material, /\btime[- ](?:based|ordered|split)|\bby (?:time|date|week|user)|\btemporal|\bleak/i)
  )
    return null;
  return {
    id: 'random-split',
    weight: 54,
    says: 'The data are split at random.',
    evidence: show(split, 1),
    thought: 'Logs have an order: a random split lets tomorrow leak into the training set.',
  };
};
