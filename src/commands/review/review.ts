import { usageError } from '../../core/errors.ts';
import { clean } from '../../core/scenario/clean.ts';
import { createTheme } from '../../ui/theme.ts';
import { sessionMarkdown } from '../../ui/views/session-markdown.ts';
import { sessionRows } from '../../ui/views/session-rows.ts';
import type { World } from '../../world.ts';
import { findSession, pickSession } from './find.ts';

export interface ReviewOptions {
  /** `last`, a session's id or part of it, or part of a scenario's id or title. */
  session?: string;
  delete?: boolean;
  yes?: boolean;
  json?: boolean;
}

/** `mlsd review`: the list of past sessions, or one of them opened. */
export async function review(options: ReviewOptions, world: World): Promise<void> {
  const summaries = world.sessions.summaries();
  const { output, interactive } = world.terminal;
  if (options.session === undefined && (options.json || !interactive)) {
    if (options.delete) throw usageError('Which session is to be deleted?', '`mlsd review` lists their ids.');
    const rows = sessionRows(summaries, world.clock.now(), createTheme(world.terminal.colour));
    output.write(options.json ? `${JSON.stringify(summaries, null, 2)}\n` : rows);
    return;
  }
  const id =
    options.session === undefined
      ? await pickSession(summaries, world)
      : findSession(summaries, options.session).id;
  if (id === null) return;
  if (options.delete) return deleteSession(id, options, world);
  await openSession(id, options, world);
}

async function openSession(id: string, options: ReviewOptions, world: World): Promise<void> {
  const { output, interactive } = world.terminal;
  const session = await world.sessions.load(id);
  const debrief = await import('../debrief/session-debrief.ts');
  const it = await debrief.judged(session, world);
  if (options.json) output.write(debrief.sessionDebriefJson(it));
  else if (interactive) await debrief.openSessionDebrief(it, world);
  // The person's words are quoted as they are, and a terminal would obey the escape sequences in them.
  else output.write(clean(sessionMarkdown(session) + debrief.sessionDebriefText(it)));
}

async function deleteSession(id: string, options: ReviewOptions, world: World): Promise<void> {
  if (!options.yes) {
    if (!world.terminal.interactive) throw usageError(`Nothing was deleted: add --yes to delete ${id}.`);
    if (!(await world.prompter.confirm({ message: `Delete ${id} for good?` }))) return;
  }
  await world.sessions.remove(id);
  world.terminal.errors.write(`Deleted ${id}.\n`);
}
