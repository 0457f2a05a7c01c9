import { usageError } from '../../core/errors.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { markdownLines } from '../../core/prose/markdown.ts';
import { slug } from '../../core/scenario/slug.ts';

/**
 * Splits a file of answers into one text a phase. A section begins at a `## ` heading that is a phase's
 * id or title, outside of code; any other heading belongs to the answer it stands in.
 *
 * @returns the texts by phase id; phases without a section are absent
 * @throws MlsdError usage when no section is found, or text stands before the first one
 */
export function splitAnswers(text: string, plan: Plan, file: string): Map<string, string> {
  const answers = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const [index, { text: line, place }] of markdownLines(text.replace(/^\uFEFF/, '')).entries()) {
    const phase = place === 'text' ? phaseNamed(line, plan) : null;
    if (phase !== null) {
      open = answers.get(phase) ?? [];
      answers.set(phase, open);
    } else if (open) {
      open.push(line);
    } else if (line.trim() !== '' && !line.startsWith('# ')) {
      throw usageError(`${file}:${index + 1}: text before the first phase heading.`, sections(plan));
    }
  }
  if (answers.size === 0) throw usageError(`${file} has no section of this plan.`, sections(plan));
  return new Map([...answers].map(([phase, lines]) => [phase, lines.join('\n').trim()]));
}

function phaseNamed(line: string, plan: Plan): string | null {
  const heading = /^##\s+(.+?)\s*#*$/.exec(line)?.[1];
  if (heading === undefined) return null;
  // `## 2. Design & diagram` is how people write it down.
  const named = slug(heading.replace(/^\d+[.)]\s*/, '').replaceAll('&', ' and '));
  return plan.phases.find((phase) => phase.id === named || slug(phase.title) === named)?.id ?? null;
}

const sections = (plan: Plan): string =>
  `Write one section a phase: ${plan.phases.map((phase) => `## ${phase.id}`).join(', ')}.`;
