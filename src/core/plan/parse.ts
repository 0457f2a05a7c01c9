import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { slug } from '../scenario/slug.ts';
import type { Plan } from './plan.ts';

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

/**
 * A plan of the person's own from its YAML text.
 *
 * @param id the file's name without its ending
 * @returns the plan, or a sentence with file:line:column for each thing that is wrong
 */
export function parsePlan(source: string, id: string, file: string): { plan: Plan } | { problems: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => `${at(error.pos[0])}: ${error.message.split('\n')[0]}`),
    };
  }
  const parsed = planSchema.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => {
        const node = document.getIn(issue.path as (string | number)[], true) as
          | { range?: [number, ...unknown[]] }
          | undefined;
        return `${at(node?.range?.[0] ?? 0)}: ${issue.path.join('.')}: ${issue.message}`;
      }),
    };
  }
  const phases = parsed.data.phases.map(({ minutes: budget, id: given, ...phase }) => ({
    ...phase,
    id: slug(given ?? phase.title),
    ...(typeof budget === 'number' ? { minutes: budget } : { atLeast: budget[0], minutes: budget[1] }),
  }));
  const repeated = phases.find(
    (phase, index) => phases.findIndex((other) => other.id === phase.id) !== index,
  );
  if (repeated) return { problems: [`${file}: two phases are called ${repeated.id}`] };
  return { plan: { id: slug(id), title: parsed.data.title, phases } };
}
