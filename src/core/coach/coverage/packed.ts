import type { CompiledScenario, Target } from './compile.ts';
import type { Learned } from './learned.ts';
import { buildLexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A compiled scenario as JSON: signals are read, words stemmed and weighed, and what is left to do when it is
 * opened are look-ups. Made when the package is built.
 */
export interface PackedScenario
  extends Pick<CompiledScenario, 'id' | 'points' | 'emphases' | 'twists' | 'owners'> {
  signals: CompiledScenario['lexicon']['signals'];
  targets: (Pick<Target, 'basis'> & { title: string[] })[];
  vocabulary: { points: number; weights: [string, readonly [number, number][]][] };
  learned: PackedLearned | null;
  given: string[];
}

interface PackedLearned extends Pick<Learned, 'offsets'> {
  rarity: [string, number][];
  weights: [string, readonly [number, number][]][];
}

export const pack = ({
  lexicon,
  targets,
  vocabulary,
  learned,
  given,
  ...rest
}: CompiledScenario): PackedScenario => ({
  ...rest,
  signals: lexicon.signals,
  targets: targets.map(({ title, basis }) => ({ title: [...title], basis })),
  vocabulary: { points: vocabulary.points, weights: [...vocabulary.weights] },
  learned: learned && {
    offsets: learned.offsets,
    rarity: [...learned.rarity],
    weights: [...learned.weights],
  },
  given: [...given],
});

/** The inverse of `pack`. */
export const unpack = ({
  signals,
  targets,
  vocabulary,
  learned,
  given,
  ...rest
}: PackedScenario): CompiledScenario => ({
  ...rest,
  lexicon: buildLexicon(signals),
  targets: targets.map(({ title, basis }) => ({ title: new Set(title), basis })),
  vocabulary: unpackVocabulary(vocabulary),
  learned: learned && {
    offsets: learned.offsets,
    rarity: new Map(learned.rarity),
    weights: new Map(learned.weights),
  },
  given: new Set(given),
});

const unpackVocabulary = ({ points, weights }: PackedScenario['vocabulary']): Vocabulary => ({
  points,
  weights: new Map(weights),
});
