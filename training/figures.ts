import {
  COVERED_FEATURES,
  canCover,
  coveredFeatures,
  FOUND_FEATURES,
  foundFeatures,
  mayCount,
} from '../src/core/coach/coverage/level.ts';
import { circumstances, type Joined, type Weighed, withOdds } from './join.ts';

/** What a model that has not seen a text's writer says about one of its points. */
export interface Said {
  odds: number;
  covered: boolean;
  found: boolean;
  /** Whether the statement with the best odds is evidence that the reader accepted. */
  quoted: boolean;
}

export function sayAll(text: Weighed, joined: Joined): Said[] {
  const scored = withOdds(text, joined.statement);
  return circumstances(scored).map((about, point) => {
    const seen = coveredFeatures(about);
    const heard = foundFeatures(about);
    const own = text.text.foreign ? 0 : (joined.offsets.get(text.text.scenario)?.[point] ?? 0);
    const odds = COVERED_FEATURES.reduce((sum, name, i) => sum + joined.covered[i]! * seen[name], own);
    const found = FOUND_FEATURES.reduce((sum, name, i) => sum + joined.found[i]! * heard[name], 0) >= 0;
    const best = about.findings.filter(mayCount).sort((a, b) => b.odds - a.odds)[0];
    const at = text.text.statements.findIndex(({ start }) => start === best?.unit.start);
    const covered = odds >= 0 && about.findings.some(canCover);
    return { odds, covered, found: covered || found, quoted: text.text.labels[point]!.evidence.has(at) };
  });
}

/** Shares from 0 to 1 over all points of some texts; NaN where there is nothing to divide by. */
export function figures(texts: readonly { text: Weighed; said: readonly Said[] }[]) {
  const points = texts.flatMap(({ text, said }) =>
    said.map((one, i) => ({ ...one, gold: text.text.labels[i]!.level })),
  );
  const of = (holds: (point: (typeof points)[number]) => boolean, among = points) =>
    among.filter(holds).length / among.length;
  const covered = points.filter(({ gold }) => gold === 'covered');
  const rest = points.filter(({ gold }) => gold !== 'covered');
  const credited = points.filter((point) => point.covered);
  const precision = of(({ gold }) => gold === 'covered', credited);
  const recall = of((point) => point.covered, covered);
  const falseAlarm = of((point) => point.covered, rest);
  const right = credited.filter(({ gold }) => gold === 'covered');
  return {
    points: points.length,
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    balancedAccuracy: (recall + 1 - falseAlarm) / 2,
    within: withinTexts(texts),
    touchedCredited: of(
      (point) => point.covered,
      rest.filter(({ gold }) => gold === 'touched'),
    ),
    credited: of((point) => point.covered, rest),
    quotes: of(({ quoted }) => quoted, right),
    ...worth(points),
  };
}

/** How often the reader called a point covered that came out so: what each of the coach's words is worth. */
function worth(points: readonly (Said & { gold: string })[]) {
  const share = (said: readonly { gold: string }[]) =>
    said.filter(({ gold }) => gold === 'covered').length / said.length;
  return {
    coveredIs: share(points.filter(({ covered }) => covered)),
    touchedIs: share(points.filter(({ covered, found }) => found && !covered)),
    missingIs: share(points.filter(({ found }) => !found)),
  };
}

/** Pairs of a covered and a not covered point of one text that are ranked rightly: guessing by the text wins nothing. */
function withinTexts(texts: readonly { text: Weighed; said: readonly Said[] }[]): number {
  let [right, pairs] = [0, 0];
  for (const { text, said } of texts) {
    const covered = said.filter((_, i) => text.text.labels[i]!.level === 'covered');
    const rest = said.filter((_, i) => text.text.labels[i]!.level !== 'covered');
    for (const one of covered)
      for (const other of rest) {
        pairs++;
        right += one.odds > other.odds ? 1 : one.odds === other.odds ? 0.5 : 0;
      }
  }
  return right / pairs;
}
