import { describe, expect, it } from 'vitest';
import { findSession } from '../../../src/commands/review/find.ts';
import type { SessionSummary } from '../../../src/core/session/summary.ts';

const summary = (id: string, scenarioId: string, scenarioTitle: string) =>
  ({ id, scenarioId, scenarioTitle }) as SessionSummary;

/** Newest first. */
const summaries = [
  summary('2026-11-23-0900-model-serving', 'model-serving', 'Model Serving at Scale'),
  summary('2026-11-22-0800-rlhf-pipeline', 'rlhf-pipeline', 'RLHF Training Pipeline'),
  summary('2026-11-21-0700-model-serving', 'model-serving', 'Model Serving at Scale'),
];

describe('the session that a name means', () => {
  it.each([
    ['last', 0],
    ['2026-11-21-0700-model-serving', 2],
    ['2026-11-22', 1],
    ['serving', 0],
    ['Training Pipeline', 1],
  ])('%s', (name, index) => {
    expect(findSession(summaries, name)).toBe(summaries[index]);
  });

  it.each([
    ['rlfh-pipeline', 'No session matches rlfh-pipeline. Did you mean "rlhf-pipeline"?'],
    ['kubernetes', 'No session matches kubernetes.'],
  ])('is none for %s', (name, message) => {
    expect(() => findSession(summaries, name)).toThrow(
      expect.objectContaining({ message, exitCode: 3, next: '`mlsd review` lists them.' }),
    );
  });

  it('is none before the first session, and says how to begin', () => {
    expect(() => findSession([], 'last')).toThrow('No session is saved yet.');
  });
});
