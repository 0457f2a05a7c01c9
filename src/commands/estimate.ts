import { gradeEstimate } from '../core/coach/estimates/grade.ts';
import { notFoundError, usageError } from '../core/errors.ts';
import { didYouMean } from '../core/scenario/closest.ts';
import type { Estimate, Scenario } from '../core/scenario/schema.ts';
import { whyUnreadable } from '../ui/views/estimate-unread.ts';
import { verdictSentence } from '../ui/views/estimate-verdict.ts';
import type { World } from '../world.ts';

export interface EstimateOptions {
  /** Any unambiguous part of a scenario's id or title. */
  scenario: string;
  /** Which estimate; without it they are listed. */
  estimate?: string;
  /** A number with a unit, a range or an expression; without it the question is shown. */
  answer?: string;
  json?: boolean;
}

/** `mlsd estimate`: checks an answer to a back-of-envelope question. */
export async function estimate(
  options: EstimateOptions,
  world: Pick<World, 'packs' | 'terminal'>,
): Promise<void> {
  const { id } = await world.packs.find(options.scenario);
  const scenario = await world.packs.load(id);
  const { output } = world.terminal;
  if (options.estimate === undefined) return void output.write(listing(scenario, options));
  const asked = estimateCalled(options.estimate, scenario);
  if (options.answer === undefined) {
    if (options.json) throw usageError('What is the answer?', `mlsd estimate ${id} ${asked.id} "140 GB"`);
    return void output.write(`${asked.question}\n`);
  }
  const grade = gradeEstimate(asked, options.answer);
  if (grade.unread?.why === 'long')
    throw usageError(`The answer cannot be read: ${whyUnreadable(grade.unread)}`);
  const working = grade.unread === null ? `\n${asked.working.trim()}\n` : '';
  if (options.json) output.write(`${JSON.stringify(grade, null, 2)}\n`);
  else output.write(`${verdictSentence(grade, asked)}\n${working}`);
}

function listing({ id, title, estimates }: Scenario, { json }: EstimateOptions): string {
  if (json)
    return `${JSON.stringify(
      estimates.map(({ id, question, unit }) => ({ id, question, unit })),
      null,
      2,
    )}\n`;
  if (estimates.length === 0)
    throw notFoundError(`${title} has no estimates.`, '`mlsd list` shows the other scenarios.');
  const lines = estimates.map((each) => `${each.id}\n  ${each.question.trim()}`);
  return `${lines.join('\n')}\n\nmlsd estimate ${id} ${estimates[0]!.id} "<number, unit or expression>"\n`;
}

function estimateCalled(name: string, { title, estimates }: Scenario): Estimate {
  const wanted = name.toLowerCase();
  const ids = estimates.map((each) => each.id);
  const parts = estimates.filter((each) => each.id.includes(wanted));
  const found = estimates.find((each) => each.id === wanted) ?? (parts.length === 1 ? parts[0] : undefined);
  if (found) return found;
  if (parts.length > 1)
    throw notFoundError(
      `${name} fits several estimates of ${title}.`,
      `Which one: ${parts.map((each) => each.id).join(' or ')}?`,
    );
  throw notFoundError(
    `${title} has no estimate ${name}.${didYouMean(wanted, ids)}`,
    ids.length > 0 ? `Estimates: ${ids.join(', ')}.` : 'It has none at all.',
  );
}
