import { stringify } from 'yaml';
import { clean } from './clean.ts';
import { type Difficulty, SCENARIO_FORMAT } from './schema.ts';

/** What a new scenario cannot be without, and what is easily said at the start. */
export interface Outline {
  id: string;
  title: string;
  prompt: string;
  considerations: readonly string[];
  components: readonly string[];
  difficulty?: Difficulty;
  minutes?: number;
  tags?: readonly string[];
}

/** The text of a scenario file in the bare form, with comments at the places where it grows. */
export function scaffold(outline: Outline): string {
  const {
    id,
    title,
    prompt,
    considerations,
    components,
    difficulty = 'medium',
    minutes = 45,
    tags = [],
  } = outline;
  return [
    '---',
    `format: ${SCENARIO_FORMAT}`,
    `id: ${scalar(id)}`,
    `title: ${scalar(title)}`,
    `difficulty: ${difficulty}`,
    `minutes: ${minutes}`,
    `tags: [${tags.map(scalar).join(', ')}]`,
    '',
    '# What a good answer weighs. A bare phrase will do; the first shows what it can grow into.',
    'considerations:',
    ...points(considerations),
    '',
    '# What a good answer builds.',
    'components:',
    ...points(components),
    ...FACTS,
    ...ESTIMATES,
    ...PITFALLS,
    '---',
    '',
    clean(prompt).trim(),
    '',
  ].join('\n');
}

/** YAML's own rules say what needs quotes. */
const scalar = (text: string) => stringify(clean(text).trim(), { lineWidth: 0 }).trimEnd();

const points = ([first = '', ...rest]: readonly string[]) => [
  `  - title: ${scalar(first)}`,
  ...GROWTH,
  ...rest.map((title) => `  - ${scalar(title)}`),
];

const GROWTH = [
  '    # description: What a good answer says about it, in a sentence or two.',
  '    # signals:            # 25 to 40 patterns that show it in free text, such as:',
  '    #   - cost request|query',
  '    # strong: A sentence or two that cover it, with mechanism, number and reason.',
  '    # mentions:           # sentences that only name it',
  '    #   - We should think about this.',
  '    # probe: A follow-up question that fits only this point?',
  '    # hint: A nudge that gives nothing away.',
];

const FACTS = [
  '',
  '# What the interviewer knows and tells only when asked. Eight or more.',
  '# facts:',
  '#   - id: traffic',
  '#     ask: [How many users are there?, How busy does it get?]',
  '#     answer: Two million people a day, most of them in the evening.',
  '#     short: 2M daily users',
  '#     matters: It sizes the fleet for the evening, not for the mean.',
];

const ESTIMATES = [
  '',
  '# Back-of-envelope questions; the value must follow from formula and givens.',
  '# estimates:',
  '#   - id: peak-load',
  '#     question: How many requests a second come in at the peak?',
  '#     givens: { users: 2e6, requests: 10, peak: 3 }',
  '#     formula: users * requests / 86400 * peak',
  '#     value: 694',
  '#     unit: ""',
  '#     tolerance: 0.2',
  '#     working: 20 million requests over 86,400 s are 231 a second; three times that at the peak.',
];

const PITFALLS = [
  '',
  '# Mistakes an interviewer waits for; with signals the debrief quotes the sentence that makes one.',
  '# pitfalls:',
  '#   - says: Sizing for the mean. The evening is three times as busy, and that is when people leave.',
  '#     signals: [average|mean load|traffic size*|enough|plan*]',
  '#     unless: [peak, busiest|evening hour*|load|traffic]',
  '#     shows: We plan the fleet for the average load of 231 requests a second.',
  '#     not: At the peak 694 requests a second come in, so that is what the fleet is planned for.',
];
