import type { RubricPoint, Scenario } from '../schema.ts';
import { type Finding, inWords, plain, pointPath, type Rule, warning } from './rule.ts';

/** Fewer signals than this find little: see docs/coverage.md for what eight and what 35 of them find. */
const FEW_SIGNALS = 20;

const PARTS = ['description', 'signals', 'strong', 'mentions', 'probe', 'hint'] as const;

/** Points that give the grader little to go by. A bare phrase is allowed: its grading says "keyword match only". */
export const enoughMaterial: Rule = (scenario) =>
  scenario.points.flatMap((point) => {
    const missing = PARTS.filter((part) => isEmpty(point[part]));
    const path = pointPath(scenario, point);
    if (missing.length > 0) return [warning(path, `"${point.title}" has no ${inWords(missing)} yet`)];
    if (point.signals.length >= FEW_SIGNALS) return [];
    return [
      warning([...path, 'signals'], `${point.signals.length} signals are few; 25 to 40 find most answers`),
    ];
  });

const isEmpty = (part: RubricPoint[(typeof PARTS)[number]]) => part === undefined || part.length === 0;

/** The same signal twice says nothing new; in two points it credits both with one sentence. */
export const repeatedSignals: Rule = (scenario) => {
  const owners = new Map<string, RubricPoint>();
  return scenario.points.flatMap((point) =>
    point.signals.flatMap((signal, i): Finding[] => {
      const key = signalKey(signal);
      const owner = owners.get(key);
      owners.set(key, owner ?? point);
      if (owner === undefined) return [];
      const where = owner === point ? 'already' : `already one of "${owner.title}"`;
      return [
        warning([...pointPath(scenario, point), 'signals', i], `the signal "${signal}" is there ${where}`),
      ];
    }),
  );
};

/** Words of a signal count in any order. */
const signalKey = (signal: string) => signal.toLowerCase().split(/\s+/).sort().join(' ');

/** A hint or probe that serves two points fits neither. */
export const repeatedNudges: Rule = (scenario) =>
  (['hint', 'probe', 'strong'] as const).flatMap((part) => repeatedPart(scenario, part));

function repeatedPart(scenario: Scenario, part: 'hint' | 'probe' | 'strong'): Finding[] {
  const owners = new Map<string, string>();
  return scenario.points.flatMap((point) =>
    [point[part] ?? []].flat().flatMap((text): Finding[] => {
      const owner = owners.get(plain(text));
      owners.set(plain(text), owner ?? point.title);
      if (owner === undefined) return [];
      const message = `is the same as that of "${owner}"; write one that fits only this point`;
      return [{ path: [...pointPath(scenario, point), part], message, severity: 'error' }];
    }),
  );
}
