import { z } from 'zod';
import { breaches } from '../scenario/issues.ts';
import { pathText } from '../scenario/place.ts';
import type { Problem } from '../scenario/problem.ts';
import { slug } from '../scenario/slug.ts';
import { readYaml } from '../scenario/yaml-data.ts';
import type { Phase, Plan } from './plan.ts';

const minutes = z.number().positive().max(600);
const text = z.string().trim().min(1).max(200);

const planSchema = z.strictObject({
  title: text,
  phases: z
    .array(
      z.strictObject({
        title: text,
        id: text.optional(),
        role: z.enum(['clarify', 'design', 'explain', 'critique']).default('explain'),
        /** One budget, or a range whose upper end is the budget. */
        minutes: z.union([minutes, z.tuple([minutes, minutes])]),
        questions: z.array(text).max(20).default([]),
      }),
    )
    .min(1)
    .max(20),
});

type PlanData = z.infer<typeof planSchema>;

/**
 * A plan of the person's own from its YAML text.
 *
 * @param id what the plan is called: its file's name without the ending
 * @returns the plan, or everything that is wrong with its place
 */
export function parsePlan(
  source: string,
  id: string,
  file: string,
): { plan: Plan } | { problems: Problem[] } {
  const { data, locate, problems } = readYaml(source);
  const problem = (at: { line: number; column: number }, path: string, message: string): Problem => ({
    file,
    ...at,
    path,
    message,
    severity: 'error',
  });
  if (problems.length > 0) return { problems: problems.map(({ at, message }) => problem(at, '', message)) };
  const parsed = planSchema.safeParse(data);
  if (!parsed.success) {
    const found = breaches(parsed.error.issues, data);
    return {
      problems: found.map(({ path, message, atKey }) =>
        problem(locate(path, atKey ? 'key' : 'value'), pathText(path), message),
      ),
    };
  }
  const phases = parsed.data.phases.map(toPhase);
  const repeated = phases.findIndex((phase, index) => phases.findIndex(({ id }) => id === phase.id) < index);
  if (repeated >= 0) {
    const path = ['phases', repeated];
    return { problems: [problem(locate(path), pathText(path), 'is called like a phase before it')] };
  }
  return { plan: { id: slug(id), title: parsed.data.title, phases } };
}

function toPhase({ minutes: budget, id, ...phase }: PlanData['phases'][number]): Phase {
  const range = typeof budget === 'number' ? { minutes: budget } : { atLeast: budget[0], minutes: budget[1] };
  return { ...phase, ...range, id: slug(id ?? phase.title) };
}
