import { tokenize } from '../../prose/tokens.ts';
import type { EmphasisId, PointKind, Scenario } from '../../scenario/schema.ts';
import { gramsOf } from './copied.ts';
import { EMPHASES } from './emphases.ts';
import type { Learned } from './learned.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { parseSignal, type Signal } from './signal.ts';
import { signalsOfTitle, titleSignal, titleStems } from './titles.ts';
import { buildVocabulary, type PointTexts, signalDocument, type Vocabulary } from './vocabulary.ts';

/**
 * What a judgement on a point rests on: `signals`; its `description` and strong example, which make a weak
 * reading; or its `title` alone, by which it cannot be judged: it is the person's to mark.
 */
export type Basis = 'signals' | 'description' | 'title';

/** Something that is looked for in an answer: a rubric point, an emphasis or a twist. */
export interface Target {
  /** Stems of the title; empty for an emphasis and a twist. */
  title: ReadonlySet<string>;
  basis: Basis;
}

/** A scenario made ready for grading. Worth keeping when many texts are graded against one scenario. */
export interface CompiledScenario {
  id: string;
  points: readonly { id: string; title: string; kind: PointKind }[];
  emphases: readonly EmphasisId[];
  twists: readonly { id: string }[];
  /** First the points, then the emphases, then the twists, in the order of the lists above. */
  targets: readonly Target[];
  lexicon: Lexicon;
  /** For each signal of the lexicon, the index of its target. */
  owners: readonly number[];
  vocabulary: Vocabulary;
  /** What labelled answers taught; null for a scenario without any. */
  learned: Learned | null;
  /** Stems and 4-grams of the prompt and the titles. */
  given: ReadonlySet<string>;
}

type Material = Pick<Scenario, 'id' | 'points' | 'prompt' | 'emphases' | 'twists'>;

/** @param learned what `npm run learn` made for this scenario, if it did */
export function compileScenario(scenario: Material, learned: Learned | null = null): CompiledScenario {
  const emphases = Object.keys(EMPHASES) as EmphasisId[];
  const sources = [
    ...scenario.points.map(signalsOf),
    ...emphases.map((id) => [...EMPHASES[id], ...(scenario.emphases[id]?.signals ?? [])]),
    ...scenario.twists.map(({ signals }) => signals),
  ];
  const signals: Signal[] = [];
  const owners: number[] = [];
  sources.forEach((lines, target) => {
    for (const signal of lines.map(parseSignal)) {
      if (signal === null) continue;
      signals.push(signal);
      owners.push(target);
    }
  });
  return {
    id: scenario.id,
    points: scenario.points.map(({ id, title, kind }) => ({ id, title, kind })),
    emphases,
    twists: scenario.twists.map(({ id }) => ({ id })),
    targets: targetsOf(scenario, emphases),
    lexicon: buildLexicon(signals),
    owners,
    vocabulary: buildVocabulary(scenario.points.map(textsOf)),
    learned,
    given: gramsOf([scenario.prompt, ...scenario.points.map((point) => point.title)].map(tokenize)),
  };
}

function basisOf({ signals, description, strong }: Material['points'][number]): Basis {
  if (signals.length > 0) return 'signals';
  return description === undefined && strong === undefined ? 'title' : 'description';
}

function signalsOf(point: Material['points'][number]): string[] {
  if (point.signals.length === 0) return signalsOfTitle(point.title);
  return [titleSignal(point.title), ...point.signals];
}

function textsOf(point: Material['points'][number]): PointTexts {
  const described = point.signals.length === 0 ? (point.description ?? '') : '';
  const prose = [point.title, point.strong ?? '', described].filter((text) => text !== '');
  const written = prose.map((text) => tokenize(text).map((token) => token.stems[0]!));
  return { documents: [...written, ...point.signals.map(signalDocument)], title: titleStems(point.title) };
}

function targetsOf(scenario: Material, emphases: readonly EmphasisId[]): Target[] {
  const points = scenario.points.map((point) => ({
    title: titleStems(point.title),
    basis: basisOf(point),
  }));
  const untitled = [...emphases, ...scenario.twists].map(() => ({
    title: new Set<string>(),
    basis: 'signals' as const,
  }));
  return [...points, ...untitled];
}
