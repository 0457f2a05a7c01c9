import { readFileSync } from 'node:fs';
import { answerQuestions, type Reply } from '../../../../src/core/coach/facts/facts.ts';
import type { Fact, Scenario } from '../../../../src/core/scenario/schema.ts';

/** One part of an asked line: the facts that answer it, and those that may fairly be offered besides. */
interface OpenPart {
  answers: readonly string[];
  acceptable: readonly string[];
}

export interface OpenLine {
  line: string;
  parts: readonly OpenPart[];
}

/** The lines of the open round on a scenario; `a|b~c` labels a part that a or b answers and that c is near to. */
export const openLines = (scenarioId: string): OpenLine[] =>
  readFileSync(`tests/fixtures/questions-12/${scenarioId}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((labelled) => {
      const [, labels = '', line = ''] = /^(\S+): (.*)$/.exec(labelled) ?? [];
      return { line, parts: labels.split(',').map(readPart) };
    });

function readPart(label: string): OpenPart {
  const [answers = '', acceptable = ''] = label.split('~');
  return { answers: idsIn(answers), acceptable: idsIn(acceptable) };
}

const idsIn = (label: string): string[] => label.split('|').filter((id) => id !== '' && id !== '-');

/** What a line came to. */
export interface OpenOutcome extends OpenLine {
  replies: readonly Reply[];
  /** For each part with an answer, whether a reply to the line told or offered it. */
  right: readonly boolean[];
  /** Replies that tell, as if sure, what no part asked for. */
  silentlyWrong: number;
  /** Whether a line that no fact answers was told or offered something that is not even near; null for other lines. */
  irrelevant: boolean | null;
}

export function askOpen({ line, parts }: OpenLine, facts: readonly Fact[]): OpenOutcome {
  const replies = answerQuestions(line.endsWith('?') ? line : `${line}?`, facts, []);
  const answered = parts.filter(({ answers }) => answers.length > 0);
  const given = replies.filter(({ factId }) => factId !== null);
  const near = new Set(parts.flatMap(({ answers, acceptable }) => [...answers, ...acceptable]));
  const foreign = given.filter(({ factId }) => !near.has(factId!));
  return {
    line,
    parts,
    replies,
    right: answered.map(({ answers }) => given.some(({ factId }) => answers.includes(factId!))),
    silentlyWrong: foreign.filter(({ unsure }) => !unsure).length,
    irrelevant: answered.length === 0 ? foreign.length > 0 : null,
  };
}

/** The lines of all scenarios whose number, from 1, is odd or even. */
export const askHalf = (scenarios: readonly Scenario[], half: 'odd' | 'even'): OpenOutcome[] =>
  scenarios.flatMap(({ id, facts }) =>
    openLines(id)
      .filter((_, index) => (index % 2 === 0) === (half === 'odd'))
      .map((line) => askOpen(line, facts)),
  );

/** Shares: right of the parts with an answer, silently wrong of all parts, irrelevant of the lines without one. */
export function openFigures(outcomes: readonly OpenOutcome[]) {
  const right = outcomes.flatMap((outcome) => outcome.right);
  const unanswerable = outcomes.filter(({ irrelevant }) => irrelevant !== null);
  const parts = outcomes.reduce((sum, outcome) => sum + outcome.parts.length, 0);
  return {
    right: right.filter(Boolean).length / right.length,
    silentlyWrong: outcomes.reduce((sum, { silentlyWrong }) => sum + silentlyWrong, 0) / parts,
    irrelevant: unanswerable.filter(({ irrelevant }) => irrelevant).length / unanswerable.length,
  };
}
