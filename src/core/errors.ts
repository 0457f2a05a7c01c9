/** What the process answers with; documented in `mlsd --help`. */
export const ExitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  store: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An error meant for the person at the terminal: what went wrong and, in `next`, what to do now. */
export class MlsdError extends Error {
  readonly exitCode: ExitCode;
  readonly next: string | undefined;

  constructor(exitCode: ExitCode, message: string, next?: string) {
    super(message);
    this.name = 'MlsdError';
    this.exitCode = exitCode;
    this.next = next;
  }
}

/** Wrong flags or arguments. */
export const usageError = (message: string, next?: string) => new MlsdError(ExitCode.usage, message, next);
/** A scenario, session or file that is not there, or a scenario that cannot be used. */
export const notFoundError = (message: string, next?: string) =>
  new MlsdError(ExitCode.notFound, message, next);
/** The data folder is damaged, full or not writable. */
export const storeError = (message: string, next?: string) => new MlsdError(ExitCode.store, message, next);
/** The person stopped the program; what was typed is kept. */
export const interruptedError = (message: string, next?: string) =>
  new MlsdError(ExitCode.interrupted, message, next);

/** How the questions of this program say that the person, or a signal, has ended them. */
const INTERRUPTIONS = new Set(['AnswerInterrupted', 'ExitPromptError', 'AbortPromptError']);

/** Whether an error means ctrl-c, a signal or a closed terminal rather than a fault. */
export const isInterruption = (error: unknown): boolean =>
  error instanceof Error && INTERRUPTIONS.has(error.name);
