import { answerQuestions, type Reply } from '../core/coach/facts/facts.ts';
import { notFoundError, usageError } from '../core/errors.ts';
import { createTheme } from '../ui/theme.ts';
import type { World } from '../world.ts';

export interface AskOptions {
  /** Any unambiguous part of a scenario's id or title. */
  scenario: string;
  question: string;
  json?: boolean;
}

/** `mlsd ask`: the interviewer's answer to a question, outside of any session. */
export async function ask(options: AskOptions, world: Pick<World, 'packs' | 'terminal'>): Promise<void> {
  const { id, title } = await world.packs.find(options.scenario);
  const { facts } = await world.packs.load(id);
  if (facts.length === 0)
    throw notFoundError(`${title} has no facts to ask for.`, 'Its author wrote none; state assumptions.');
  const replies = answerQuestions(options.question, facts, []);
  const [first] = replies;
  if (!first) throw usageError('There is no question in that.', `mlsd ask ${id} "what is the budget?"`);
  const { output, colour } = world.terminal;
  if (options.json) output.write(`${JSON.stringify(published(first, replies), null, 2)}\n`);
  else output.write(conversation(replies, createTheme(colour).quiet));
}

/** The first reply's fields, and all of them when the line held several questions. */
const published = (first: Reply, replies: readonly Reply[]) => ({
  ...fieldsOf(first),
  ...(replies.length > 1
    ? {
        replies: replies.map((reply) => ({
          question: reply.question,
          ...fieldsOf(reply),
          unsure: reply.unsure,
        })),
      }
    : {}),
});

const fieldsOf = ({ factId, answer }: Reply) => ({ answered: factId !== null, factId, answer });

function conversation(replies: readonly Reply[], quiet: (text: string) => string): string {
  if (replies.length === 1) return `${replies[0]!.answer}\n`;
  return replies.map(({ question, answer }) => `${quiet(`> ${question}`)}\n${answer}\n`).join('\n');
}
