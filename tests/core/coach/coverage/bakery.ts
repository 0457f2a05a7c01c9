import type { RubricPoint, Scenario } from '../../../../src/core/scenario/schema.ts';

/** A point of the test scenario; `signals` empty for a bare phrase. */
export function point(title: string, signals: string[] = [], strong?: string): RubricPoint {
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, title, signals, kind: 'component', ...(strong === undefined ? {} : { strong }) };
}

/** A scenario small enough to reason about: a forecast for a bakery. */
export function bakery(points: RubricPoint[] = POINTS): Scenario {
  return {
    id: 'bakery',
    title: 'Bakery forecast',
    difficulty: 'easy',
    minutes: 45,
    tags: [],
    points,
    emphases: {},
    facts: [],
    estimates: [],
    twists: [],
    pitfalls: [],
    references: [],
    prompt: 'Design a system that forecasts how many loaves each shop of a bakery chain sells tomorrow.',
    referenceDesign: '',
  };
}

const POINTS = [
  point(
    'Demand features',
    ['weather|rain forecast*', 'holiday|weekday calendar|flag', 'lag* sales|loaves', 'school vacation'],
    'Lagged sales of the same weekday, a holiday flag and the rain forecast are the features.',
  ),
  point(
    'Stale bread cost',
    ['unsold|leftover* loaves|bread', 'overstock|understock cost*|penalt*', 'pinball|quantile loss', 'waste'],
    'Unsold loaves cost 40 cents and a missed sale 90, so we forecast the 0.7 quantile with pinball loss.',
  ),
];
