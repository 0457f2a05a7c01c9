import { builtInPlans } from '../../src/core/plan/built-in.ts';
import type { SessionEvent } from '../../src/core/session/events.ts';

/** 2026-11-23 09:22 in whatever zone the tests run in. */
export const MORNING = new Date(2026, 10, 23, 9, 22).getTime();

export const started = (id: string, at: number = MORNING): SessionEvent => ({
  type: 'started',
  id,
  scenario: { id: 'model-serving', title: 'Model Serving at Scale', prompt: 'Serve it.' },
  plan: builtInPlans[0]!,
  options: { strict: false },
  at,
});

export const entered = (phase: string, at: number): SessionEvent => ({ type: 'phase-entered', phase, at });

/** A text typed at an offset. */
export const typed = (phase: string, from: number, inserted: string, at: number): SessionEvent => ({
  type: 'text',
  phase,
  from,
  removed: 0,
  inserted,
  at,
});

export const noted = (text: string, at: number = MORNING): SessionEvent => ({ type: 'noted', text, at });
