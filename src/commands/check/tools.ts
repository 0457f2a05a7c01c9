import { diagramProblems } from '../../core/coach/diagram/diagrams.ts';
import { formulaValue } from '../../core/coach/estimates/grade.ts';
import type { LintTools } from '../../core/scenario/lint/rule.ts';

/** The coach as the rules see it. Loads the estimates' arithmetic, so only `mlsd check` imports it. */
export const tools: LintTools = { formulaValue, diagramProblems };
