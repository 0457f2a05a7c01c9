import { analyse } from '../src/core/coach/coverage/analyse.ts';
import type { Finding } from '../src/core/coach/coverage/finding.ts';
import type { Learned } from '../src/core/coach/coverage/learned.ts';
import {
  COVERED_FEATURES,
  coveredFeatures,
  FOUND_FEATURES,
  foundFeatures,
  mayCount,
} from '../src/core/coach/coverage/level.ts';
import { STATEMENT_FEATURES, statementFeatures } from '../src/core/coach/coverage/weigh.ts';
import type { CompiledScenario } from '../src/core/coach/judgement.ts';
import { dense, fitLogistic, type Logistic } from './logistic.ts';
import { type Specifics, specificsBy } from './specifics.ts';
import type { LabelledText } from './texts.ts';

/** A labelled text with what is found in it for each point, by models that have not seen its writer. */
export interface Weighed {
  text: LabelledText;
  points: readonly (readonly Finding[])[];
  /** How much the text counts in the fits. */
  weight: number;
}

/** The weights that join everything: of a statement, and of an answer for "covered" and for "found". */
export interface Joined {
  statement: readonly number[];
  covered: readonly number[];
  found: readonly number[];
  /** For each scenario what each point's own labels add to its odds; empty where nothing was learned. */
  offsets: ReadonlyMap<string, readonly number[]>;
}

const STRENGTH = { statement: 0.3, answer: 1 };
/** What readers accepted counts more than the many statements beside it, and mentions most: they look so alike. */
const COVERED_EVIDENCE = 2;
const TOUCHED_EVIDENCE = 3;

/** @param learned null: as for a scenario without labelled answers */
export function weighText(
  text: LabelledText,
  compiled: CompiledScenario,
  learned: Learned | null,
  specifics: Specifics,
  weight: number,
): Weighed {
  const findings = analyse(text.statements, { ...compiled, learned }, compiled.given);
  const points = compiled.points.map((_, point) => {
    const { title } = compiled.targets[point]!;
    return findings[point]!.map((finding) => ({
      ...finding,
      specifics: specificsBy(specifics, finding.unit, title),
    }));
  });
  return { text, points, weight };
}

/** Fits the three models one on top of the other. */
export function join(texts: readonly Weighed[], withOffsets: boolean): Joined {
  const statement = flat(
    fitLogistic(texts.flatMap(statementExamples), STATEMENT_FEATURES.length, STRENGTH.statement),
  );
  const scored = texts.map((one) => withOdds(one, statement));
  const places = withOffsets ? placesOf(texts) : new Map<string, number>();
  const examples = scored.flatMap((one) => answerExamples(one, places));
  const covered = fitLogistic(examples, COVERED_FEATURES.length + places.size, STRENGTH.answer);
  const found = fitLogistic(foundExamples(scored), FOUND_FEATURES.length, STRENGTH.answer);
  const scenarios = [...new Set(texts.map(({ text }) => text.scenario))];
  const offsets = new Map(
    scenarios.map((id) => {
      const points = texts.find(({ text }) => text.scenario === id)!.points.length;
      const own = Array.from({ length: points }, (_, point) => places.get(`${id} ${point}`));
      return [
        id,
        own.map((at) => (at === undefined ? 0 : covered.weights[COVERED_FEATURES.length + at]!)),
      ] as const;
    }),
  );
  const short = { weights: covered.weights.slice(0, COVERED_FEATURES.length), offset: covered.offset };
  return { statement, covered: flat(short), found: flat(found), offsets };
}

/** The features begin with the offset, whose value is 1: both offsets are one. */
function flat({ weights, offset }: Logistic): number[] {
  const [first = 0, ...rest] = weights;
  return [first + offset, ...rest];
}

const vector = <Name extends string>(names: readonly Name[], seen: Record<Name, number>): number[] =>
  names.map((name) => seen[name]);

function statementExamples({ text, points, weight }: Weighed) {
  return points.flatMap((findings, point) => {
    const { level, evidence } = text.labels[point]!;
    if (level === 'unknown') return [];
    return findings.filter(mayCount).map((finding) => {
      const shown = evidence.has(text.statements.findIndex(({ start }) => start === finding.unit.start));
      const counts = !shown ? 1 : level === 'covered' ? COVERED_EVIDENCE : TOUCHED_EVIDENCE;
      return dense(
        vector(STATEMENT_FEATURES, statementFeatures(finding)),
        shown && level === 'covered',
        weight * counts,
      );
    });
  });
}

/** The findings with the odds that these weights give. */
export function withOdds(one: Weighed, weights: readonly number[]): Weighed {
  const odds = (finding: Finding) =>
    vector(STATEMENT_FEATURES, statementFeatures(finding)).reduce(
      (sum, value, i) => sum + value * weights[i]!,
      0,
    );
  return {
    ...one,
    points: one.points.map((findings) => findings.map((finding) => ({ ...finding, odds: odds(finding) }))),
  };
}

/** What the models of an answer see of each point. */
export const circumstances = ({ points }: Weighed) => points.map((findings) => ({ findings, offset: 0 }));

function answerExamples(one: Weighed, places: ReadonlyMap<string, number>) {
  const { text, weight } = one;
  return circumstances(one).flatMap((about, point) => {
    if (text.labels[point]!.level === 'unknown') return [];
    const values = vector(COVERED_FEATURES, coveredFeatures(about));
    const at = values.map((_, i) => i);
    const own = text.foreign ? undefined : places.get(`${text.scenario} ${point}`);
    if (own !== undefined) {
      at.push(COVERED_FEATURES.length + own);
      values.push(1);
    }
    return { at, values, positive: text.labels[point]!.level === 'covered', weight };
  });
}

/** Most points of most answers are at least touched; a model that said so of all would be no use. */
const MISSING = 3;

/** Foreign texts would teach that a neighbouring scenario's subjects are never there. */
function foundExamples(texts: readonly Weighed[]) {
  const examples = texts
    .filter(({ text }) => !text.foreign)
    .flatMap((one) =>
      circumstances(one).flatMap((about, point) => {
        const { level } = one.text.labels[point]!;
        const seen = vector(FOUND_FEATURES, foundFeatures(about));
        const weight = one.weight * (level === 'missing' ? MISSING : 1);
        return level === 'unknown' ? [] : [dense(seen, level !== 'missing', weight)];
      }),
    );
  return examples;
}

const placesOf = (texts: readonly Weighed[]): Map<string, number> =>
  new Map(
    [
      ...new Set(texts.flatMap(({ text, points }) => points.map((_, point) => `${text.scenario} ${point}`))),
    ].map((key, at) => [key, at]),
  );
