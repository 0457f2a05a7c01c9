/** What the flags of `mlsd practice` ask for. */
export interface PracticeOptions {
  /** Part of a scenario's id or title; with `resume`, of a session's. */
  scenario?: string;
  plan?: string;
  /** Length of the whole plan in minutes. */
  minutes?: number;
  strict?: boolean;
  resume?: boolean;
  /** A file of answers, or `-`: no terminal is needed and nothing is asked. */
  answers?: string;
  json?: boolean;
  probes: boolean;
  estimates: boolean;
  self: boolean;
  twist?: boolean;
}
