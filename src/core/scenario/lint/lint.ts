import { byPlace, type Locate, type Path, pathText } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { givensUsed, valuesFollow } from './estimates.ts';
import { answeredQuestions, collidingQuestions, enoughFacts } from './facts.ts';
import {
  foreignDesignsDoNot,
  mentionsDoNot,
  pastedTextDoesNot,
  referenceCovers,
  signalsTellApart,
  strongCovers,
} from './grading.ts';
import { enoughMaterial, repeatedNudges, repeatedSignals } from './material.ts';
import { numbersAgree } from './numbers.ts';
import { pitfallSentences, pitfallsSpareGoodTexts, visiblePitfalls } from './pitfalls.ts';
import { readablePrompt } from './prompt.ts';
import { hasDiagram, referenceLength, repeatedReferences, soundDiagrams } from './reference.ts';
import type { LintContext, Rule } from './rule.ts';

/** What an author is told, over and above the format. Each rule stands alone; the order is of no matter. */
const RULES: readonly Rule[] = [
  readablePrompt,
  enoughMaterial,
  repeatedSignals,
  repeatedNudges,
  enoughFacts,
  collidingQuestions,
  answeredQuestions,
  valuesFollow,
  givensUsed,
  referenceLength,
  hasDiagram,
  repeatedReferences,
  soundDiagrams,
  numbersAgree,
  visiblePitfalls,
  pitfallSentences,
  pitfallsSpareGoodTexts,
  strongCovers,
  mentionsDoNot,
  referenceCovers,
  pastedTextDoesNot,
  foreignDesignsDoNot,
  signalsTellApart,
];

/** All findings of all rules about a scenario that parsed, placed in its file. */
export function lint(scenario: Scenario, file: string, locate: Locate, context: LintContext): Problem[] {
  return RULES.flatMap((rule) => rule(scenario, context))
    .map(({ path, message, severity }) => ({
      file,
      ...locate(path),
      path: pathText(named(path)),
      message,
      severity,
    }))
    .sort(byPlace);
}

/** Lines of the body are no places in the data. */
const named = (path: Path): Path =>
  path[0] === 'prompt' || path[0] === 'referenceDesign' ? path.slice(0, 1) : path;
