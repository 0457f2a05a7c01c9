import { type Command, InvalidArgumentError } from 'commander';
import { ExitCode } from '../core/errors.ts';
import { closest } from '../core/scenario/closest.ts';
import type { World } from '../world.ts';

/** Flags that every command understands. */
export interface GlobalOptions {
  plain?: boolean;
  debug?: boolean;
  /** Folders of scenarios beside the built-in ones and the person's own. */
  scenarios?: string[];
}

/** Builds the world once the flags are known. */
export type MakeWorld = (options: GlobalOptions) => World | Promise<World>;

/** What a command asks for when it runs, so that `--help` builds nothing. */
export type LazyWorld = () => Promise<World>;

/** The last section of a command's help. */
export const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;

/** For options that may be given several times. */
export const gather = (value: string, before: string[] = []): string[] => [...before, value];

/** For options that take a number above 0. */
export function positiveNumber(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a number above 0.');
}

/** Commander suggests commands only where nothing happens without one; ours do something by themselves. */
export function refuseUnknown(parent: Command, [name]: readonly string[]): void {
  if (name === undefined) return;
  const known = parent.commands.map((command) => command.name());
  const begun = known.filter((command) => command.startsWith(name));
  const near = begun.length > 0 ? begun : closest(name, known, 2);
  const guess = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  parent.error(`error: unknown command '${name}'.${guess}`, { exitCode: ExitCode.usage });
}
