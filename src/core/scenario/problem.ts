/** Something wrong in a scenario file, where a person can find it. */
export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** Where in the data: `considerations[2].hint`; empty for the file as a whole. */
  path: string;
  message: string;
  /** A warning does not stop the scenario from being used, nor `mlsd check` from passing. */
  severity: 'error' | 'warning';
}
