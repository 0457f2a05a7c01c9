import type { World } from '../world.ts';

/** Flags that every command understands. */
export interface GlobalOptions {
  plain?: boolean;
  debug?: boolean;
  /** Folders of scenarios beside the built-in ones and the person's own. */
  scenarios: string[];
}

/** Builds the world once the flags are known. */
export type MakeWorld = (options: GlobalOptions) => World | Promise<World>;

/** What a command asks for when it runs, so that `--help` builds nothing. */
export type LazyWorld = () => Promise<World>;

/** The last section of a command's help. */
export const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
