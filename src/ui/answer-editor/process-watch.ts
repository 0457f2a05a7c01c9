import process from 'node:process';

export type Interruption = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What can happen to the process while it holds the terminal. */
export interface ProcessEvents {
  interrupted(signal: Interruption): void;
  /** The process shall stop (`kill -TSTP`, or ctrl-z in another program of the group). */
  stopping(): void;
  continued(): void;
  /** The last moment before the process ends or reports an uncaught error; nothing asynchronous works. */
  dying(): void;
}

const INTERRUPTIONS: Interruption[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const BACK_AFTER_MS = 100;

/** Watches the process; `end` takes every handler off again. */
export class ProcessWatch {
  readonly #events: ProcessEvents;
  #comingBack: NodeJS.Timeout | undefined;

  constructor(events: ProcessEvents) {
    this.#events = events;
    for (const signal of INTERRUPTIONS) process.on(signal, this.#interrupted);
    process.on('SIGTSTP', this.#stopping);
    process.on('SIGCONT', this.#continued);
    process.on('uncaughtExceptionMonitor', this.#dying);
    process.on('exit', this.#dying);
  }

  end(): void {
    clearTimeout(this.#comingBack);
    for (const signal of INTERRUPTIONS) process.off(signal, this.#interrupted);
    process.off('SIGTSTP', this.#stopping);
    process.off('SIGCONT', this.#continued);
    process.off('uncaughtExceptionMonitor', this.#dying);
    process.off('exit', this.#dying);
  }

  /**
   * Stops this process (`self`) or all of the job it belongs to (`job`, as the terminal does on ctrl-z, so
   * that a wrapper such as npx stops too). Without a shell that does job control the system ignores the
   * stop; `continued` is then called all the same.
   */
  stop(whom: 'self' | 'job'): void {
    process.off('SIGTSTP', this.#stopping);
    clearTimeout(this.#comingBack);
    this.#comingBack = setTimeout(this.#continued, BACK_AFTER_MS);
    process.kill(whom === 'job' ? 0 : process.pid, 'SIGTSTP');
  }

  readonly #interrupted = (signal: NodeJS.Signals) => this.#events.interrupted(signal as Interruption);
  readonly #stopping = () => this.#events.stopping();
  readonly #dying = () => this.#events.dying();
  readonly #continued = () => {
    clearTimeout(this.#comingBack);
    process.off('SIGTSTP', this.#stopping);
    process.on('SIGTSTP', this.#stopping);
    this.#events.continued();
  };
}
