import type { Readable, Writable } from 'node:stream';
import type { CompiledScenario } from './core/coach/judgement.ts';
import type { MlsdError } from './core/errors.ts';
import type { Plan } from './core/plan/plan.ts';
import type { Problem } from './core/scenario/problem.ts';
import type { Scenario } from './core/scenario/schema.ts';
import type { ScenarioSummary } from './core/scenario/summary.ts';
import type { SessionEvent } from './core/session/events.ts';
import type { Session } from './core/session/session.ts';
import type { SessionSummary } from './core/session/summary.ts';
import type { Settings } from './core/settings.ts';
import type { Prompter } from './ui/prompter.ts';

/** Everything the program can touch. Built for real in `real-world.ts`, faked in tests/helpers. */
export interface World {
  clock: Clock;
  terminal: Terminal;
  prompter: Prompter;
  packs: Packs;
  scenarioFiles: ScenarioFiles;
  plans: Plans;
  sessions: SessionStore;
  settings: SettingsStore;
  editor: ExternalEditor;
  files: Files;
}

export interface Clock {
  /** Epoch milliseconds, never running backwards within one run. */
  now(): number;
}

export interface Terminal {
  input: Readable;
  output: Writable;
  /** Talk: notices, progress and errors; never data. */
  errors: Writable;
  /** A person is at both ends: input and output are terminals and nobody asked for the plain form. */
  interactive: boolean;
  columns: number;
  rows: number;
  colour: boolean;
}

export interface Packs {
  /** In the folders' order, then by file name. */
  list(): Promise<ScenarioSummary[]>;
  /**
   * The scenario whose id or title holds `part`.
   * @throws MlsdError notFound, with the nearest names, when none or several do
   */
  find(part: string): Promise<ScenarioSummary>;
  /** @throws MlsdError notFound when the scenario is gone or its file cannot be used */
  load(id: string): Promise<Scenario>;
  /** The same made ready for grading, with what labelled answers taught about it. @throws MlsdError like `load` */
  grading(id: string): Promise<CompiledScenario>;
  /** What is wrong with files that were skipped by `list`. */
  problems(): Promise<Problem[]>;
}

/** A scenario file as it lies on the disk, sound or not. */
export interface ScenarioSource {
  file: string;
  bytes: Uint8Array;
  /** The learned words that lie beside it; null when there are none. */
  learned: string | null;
}

/** The files behind the packs, for those who write scenarios. */
export interface ScenarioFiles {
  /**
   * The scenario files at a path (a file or a folder), or of all folders when there is none, with a problem
   * for each one that cannot be read.
   * @throws MlsdError notFound when nothing is there
   */
  read(path?: string): Promise<{ sources: ScenarioSource[]; problems: Problem[] }>;
  /** Yields each time when something changed there; ends with the program. */
  watch(path?: string): AsyncIterable<void>;
  /**
   * Writes a new file into the person's own folder, or into the one named. Never writes over a file.
   * @returns its path
   * @throws MlsdError usage when the file is there already, store when it cannot be written
   */
  create(name: string, text: string, folder?: string): Promise<string>;
}

export interface Plans {
  /** Built in and the person's own. */
  list(): Promise<Plan[]>;
}

/** The session files and journals. Every method that writes throws a store error (exit code 4). */
export interface SessionStore {
  /** Newest first, running sessions included. */
  summaries(): SessionSummary[];
  /** @throws MlsdError notFound for an unknown id, store for a damaged or newer file, which is left or set aside */
  load(id: string): Promise<Session>;
  /** Applies events to a stored session; safe beside another program doing the same. */
  amend(id: string, events: readonly SessionEvent[]): Promise<Session>;
  remove(id: string): Promise<void>;
  /** Where a session's file stands. */
  pathOf(id: string): string;
  /**
   * Opens the journal of a new session with its `started` event; when another program has just taken
   * its id, under the next free one: see `session.id`.
   */
  begin(started: SessionEvent): Promise<Journal>;
  /** Sessions that were interrupted and that no living program has open; newest first. */
  unfinished(): Promise<Session[]>;
  /** Takes an interrupted session's journal up again. */
  resume(id: string): Promise<Journal>;
  /** A new session's id: `2026-11-23-0922-rlhf-pipeline`, made unique in the folder. */
  newId(scenarioId: string, at: number): string;
  /** Sentences about damaged files that were set aside during this run. */
  notices(): string[];
}

/** One running session's log. Holds what it could not write and tries again with the next event. */
export interface Journal {
  /** The fold of all events so far. */
  readonly session: Session;
  /** Why the last write failed; null when everything is on disk. */
  readonly trouble: MlsdError | null;
  /** Folds the event and writes it at once. Never throws: see `trouble`. */
  append(event: SessionEvent): void;
  /** Flushes to the disk and writes the session file: for the ends of phases. See `trouble`. */
  checkpoint(): Promise<void>;
  /** Writes and verifies the session file, then drops the journal. @throws MlsdError store; the journal stays */
  close(): Promise<void>;
  /** Lets go without finishing: the session stays resumable. */
  release(): void;
  /** Writes the session file into another folder, for when the data folder will not take it. @returns its path */
  rescue(folder: string): Promise<string>;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  set(key: string, value: string): Promise<void>;
  unset(key: string): Promise<void>;
  /** Sentences about a damaged or newer file and values that cannot be used, met during this run. */
  notices(): string[];
}

export interface ExternalEditor {
  /** Opens the text in the person's editor and resolves with what they left. @throws MlsdError failed */
  edit(text: string): Promise<string>;
}

export interface Files {
  /** A file's text, or standard input for `-`. @throws MlsdError notFound */
  read(path: string): Promise<string>;
}
