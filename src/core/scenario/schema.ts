import { z } from 'zod';
import { slug, slugOfStart } from './slug.ts';

/** The version of the scenario format that this program writes and reads; `format` in the front matter. */
export const SCENARIO_FORMAT = 1;

const line = z.string().trim().min(1).max(400);
const prose = z.string().trim().min(1).max(4_000);
const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by dashes');

const enrichedPoint = z.strictObject({
  title: line,
  /** Slug of the title when absent. */
  id: id.optional(),
  description: prose.optional(),
  /** Patterns that show the point in free text; syntax in scenarios/README.md. */
  signals: z.array(line).max(120).optional(),
  /** One sentence or two that cover the point. */
  strong: prose.optional(),
  /** Sentences that name the point without saying anything about it. */
  mentions: z.array(prose).max(40).optional(),
  /** A follow-up question, or several that take turns. */
  probe: z.union([prose, z.array(prose).min(1).max(10)]).optional(),
  hint: prose.optional(),
});

/** A rubric point: a bare phrase, as in the practice guide, or an object that enriches it. */
const point = z.union([line.transform((title) => ({ title })), enrichedPoint]).transform((p) => {
  const enriched: z.infer<typeof enrichedPoint> = p;
  return { ...enriched, id: enriched.id ?? slug(enriched.title), signals: enriched.signals ?? [] };
});

const emphasis = z.strictObject({
  signals: z.array(line).max(120).default([]),
  strong: prose.optional(),
  mentions: z.array(prose).max(40).optional(),
  probe: prose.optional(),
  hint: prose.optional(),
});

const fact = z.strictObject({
  id,
  /** Ways in which a candidate may ask for it. */
  ask: z.array(line).min(1).max(40),
  answer: prose,
  /** The answer in a few words, for the line of facts learned. */
  short: line.optional(),
  /** What a design would do differently for knowing it; shown when it was never asked. */
  matters: prose.optional(),
});

const estimate = z.strictObject({
  id,
  question: prose,
  /** Named numbers (`30e6`) or quantities with a unit (`2 bytes`) that the formula uses. */
  givens: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/i), z.union([z.number(), line])),
  formula: line,
  value: z.number(),
  /** What `value` is in: `GB`, `ms`, `queries/s`, `USD/month`. */
  unit: z.string().trim().max(40).default(''),
  /** Allowed relative distance from `value`: 0.1 is ±10 %. */
  tolerance: z.number().positive().max(5),
  working: prose,
});

const twist = z.strictObject({
  id,
  /** The requirement that changes, as the interviewer would say it. */
  text: prose,
  /** What a good answer changes. */
  good: prose,
  /** Patterns that show that the later text takes it up. */
  signals: z.array(line).max(60).default([]),
});

const spokenPitfall = z.strictObject({
  /** The mistake and its reason, as an interviewer thinks it. */
  says: prose,
  /** Slug of the first words of `says` when absent. */
  id: id.optional(),
  /** Patterns that show in a sentence that makes the mistake; the syntax is that of a point's signals. */
  signals: z.array(line).max(60).optional(),
  /** Patterns that take the mistake back wherever they stand in the answer. */
  unless: z.array(line).max(60).optional(),
  /** A sentence in which a candidate makes the mistake. */
  shows: prose.optional(),
  /** A sentence on the same matter that does not make it. */
  not: prose.optional(),
});

/** A pitfall: a bare phrase, which is only shown, or an object that says how the mistake looks in an answer. */
const pitfall = z.union([prose.transform((says) => ({ says })), spokenPitfall]).transform((p) => {
  const { signals = [], unless = [], ...spoken }: z.infer<typeof spokenPitfall> = p;
  return { ...spoken, id: spoken.id ?? slugOfStart(spoken.says), signals, unless };
});

const reference = z.strictObject({
  title: line,
  author: line.optional(),
  year: z.number().int().min(1950).max(2100).optional(),
});

/** The YAML front matter of a scenario file, before the Markdown body is added. */
export const frontMatterSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  id,
  title: line,
  difficulty: z.enum(['easy', 'medium', 'hard']).default('medium'),
  minutes: z.number().int().min(1).max(240).default(45),
  tags: z.array(id).max(20).default([]),
  considerations: z.array(point).min(1).max(20),
  components: z.array(point).min(1).max(20),
  emphases: z
    .strictObject({
      safety: emphasis.optional(),
      evaluation: emphasis.optional(),
      tradeoffs: emphasis.optional(),
      iteration: emphasis.optional(),
      communication: emphasis.optional(),
    })
    .default({}),
  facts: z.array(fact).max(60).default([]),
  estimates: z.array(estimate).max(30).default([]),
  twists: z.array(twist).max(10).default([]),
  pitfalls: z.array(pitfall).max(10).default([]),
  levels: z.strictObject({ mid: z.array(prose), senior: z.array(prose), staff: z.array(prose) }).optional(),
  references: z.array(reference).max(20).default([]),
});

/** The keys that each mapping of the format knows, under its path without indexes; for "Did you mean". */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(frontMatterSchema.shape),
  considerations: Object.keys(enrichedPoint.shape),
  components: Object.keys(enrichedPoint.shape),
  emphases: ['safety', 'evaluation', 'tradeoffs', 'iteration', 'communication'],
  'emphases.*': Object.keys(emphasis.shape),
  facts: Object.keys(fact.shape),
  estimates: Object.keys(estimate.shape),
  twists: Object.keys(twist.shape),
  pitfalls: Object.keys(spokenPitfall.shape),
  levels: ['mid', 'senior', 'staff'],
  references: Object.keys(reference.shape),
};

type FrontMatter = z.infer<typeof frontMatterSchema>;

export type Difficulty = FrontMatter['difficulty'];
export type Fact = FrontMatter['facts'][number];
export type Estimate = FrontMatter['estimates'][number];
export type Twist = FrontMatter['twists'][number];
export type Pitfall = FrontMatter['pitfalls'][number];
export type EmphasisId = keyof FrontMatter['emphases'];

export type PointKind = 'consideration' | 'component';
export type RubricPoint = FrontMatter['considerations'][number] & { kind: PointKind };

/** One design problem, checked: what its file says, with every default filled in. */
export interface Scenario extends Omit<FrontMatter, 'format' | 'considerations' | 'components'> {
  /** Considerations first, then components, each in the file's order. */
  points: RubricPoint[];
  /** The Markdown body before the first `## Reference design`. */
  prompt: string;
  /** The rest of the body; empty when the author gave none. Hidden until after an attempt. */
  referenceDesign: string;
}
