import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPlans } from '../../../src/core/plan/built-in.ts';
import { elapsedAt, spentAt } from '../../../src/core/session/clock.ts';
import type { Happening, SessionEvent } from '../../../src/core/session/events.ts';
import { applySplice, fold, reduce } from '../../../src/core/session/reduce.ts';
import { spliceBetween } from '../../../src/core/session/writing.ts';

const started = (at = 0): SessionEvent => ({
  type: 'started',
  at,
  id: 'a-session',
  scenario: { id: 'it', title: 'It', prompt: 'Design it.' },
  plan: builtInPlans[0]!,
  options: { strict: false },
});

const session = (...events: SessionEvent[]) => fold([started(), ...events]);

describe('the clock of a session', () => {
  it('runs in a phase and not between phases', () => {
    const state = session(
      { type: 'phase-entered', phase: 'clarify', at: 1_000 },
      { type: 'phase-finished', phase: 'clarify', at: 61_000 },
      { type: 'phase-entered', phase: 'design', at: 90_000 },
    );
    expect(state.elapsedMs).toBe(60_000);
    expect(elapsedAt(state, 100_000)).toBe(70_000);
    expect(spentAt(state, 'clarify', 100_000)).toBe(60_000);
    expect(spentAt(state, 'design', 100_000)).toBe(10_000);
  });

  it('stands still in a pause', () => {
    const state = session(
      { type: 'phase-entered', phase: 'clarify', at: 0 },
      { type: 'paused', at: 10_000 },
      { type: 'alive', at: 20_000 },
      { type: 'resumed', at: 50_000 },
    );
    expect(elapsedAt(state, 55_000)).toBe(15_000);
    expect(state.pauses).toEqual([{ at: 10_000, ms: 40_000 }]);
  });

  it('does not count the gap that a crash leaves', () => {
    const state = session(
      { type: 'phase-entered', phase: 'clarify', at: 0 },
      { type: 'alive', at: 10_000 },
      { type: 'resumed', at: 3_600_000 },
    );
    expect(elapsedAt(state, 3_601_000)).toBe(11_000);
  });

  it('survives a system clock that was set back between two runs', () => {
    const state = session(
      { type: 'phase-entered', phase: 'clarify', at: 100_000 },
      { type: 'alive', at: 110_000 },
      { type: 'resumed', at: 50_000 },
      { type: 'alive', at: 55_000 },
    );
    expect(state.elapsedMs).toBe(15_000);
  });

  it('goes on in an earlier phase when the person goes back', () => {
    const state = session(
      { type: 'phase-entered', phase: 'clarify', at: 0 },
      { type: 'phase-finished', phase: 'clarify', at: 10_000 },
      { type: 'phase-entered', phase: 'design', at: 10_000 },
      { type: 'phase-entered', phase: 'clarify', at: 15_000 },
      { type: 'alive', at: 18_000 },
    );
    expect(spentAt(state, 'clarify', 18_000)).toBe(13_000);
    expect(spentAt(state, 'design', 18_000)).toBe(5_000);
  });
});

describe('folding', () => {
  it('needs a beginning', () => {
    expect(() => fold([{ type: 'alive', at: 0 }])).toThrow('started');
  });

  it('keeps the last of several answers to one thing', () => {
    const state = session(
      { type: 'self-assessed', question: 'safety', answer: 'yes', note: '', at: 1 },
      { type: 'self-assessed', question: 'safety', answer: 'no', note: 'forgot', at: 2 },
      { type: 'overruled', pointId: 'p', mark: 'covered', sentence: 'Here.', at: 3 },
    );
    expect(state.review).toEqual([{ question: 'safety', answer: 'no', note: 'forgot' }]);
    expect(state.overrules).toEqual({ p: { mark: 'covered', sentence: 'Here.' } });
  });

  it('keeps what the person says of follow-up, changed requirement and levels, and what comes next', () => {
    const state = session(
      { type: 'twist-overruled', mark: 'covered', sentence: null, at: 1 },
      { type: 'probe-put', pointId: 'p', question: 'And if?', at: 2 },
      { type: 'probe-put', pointId: 'q', question: 'Who?', at: 3 },
      { type: 'probe-overruled', pointId: 'p', mark: 'touched', sentence: null, at: 4 },
      { type: 'probe-overruled', pointId: 'p', mark: 'covered', sentence: null, at: 5 },
      { type: 'level-marked', line: 'Sizes it.', mark: 'missing', at: 6 },
      { type: 'level-marked', line: 'Sizes it.', mark: 'covered', at: 7 },
      { type: 'advised', next: 'One.', at: 8 },
      { type: 'advised', next: 'Two.', at: 9 },
    );
    // There was no changed requirement to overrule.
    expect(state.twist).toBeNull();
    expect(state.probes.map(({ overruled }) => overruled)).toEqual([
      { mark: 'covered', sentence: null },
      undefined,
    ]);
    expect(state.levelMarks).toEqual({ 'Sizes it.': 'covered' });
    expect(state.next).toBe('Two.');
    const changed = reduce(session({ type: 'twist-shown', twistId: 't', text: 'Half.', at: 1 }), {
      type: 'twist-overruled',
      mark: 'covered',
      sentence: 'We cut.',
      at: 2,
    });
    expect(changed.twist).toEqual({
      at: 0,
      twistId: 't',
      text: 'Half.',
      overruled: { mark: 'covered', sentence: 'We cut.' },
    });
  });

  it('gives the typed text back, whatever was typed, and the same from the kept writing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30_000 }))),
        (texts) => {
          let at = 0;
          let before = '';
          let state = session({ type: 'phase-entered', phase: 'design', at });
          for (const [text, wait] of texts) {
            at += wait;
            const splice = spliceBetween(before, text);
            if (splice) state = reduce(state, { type: 'text', phase: 'design', ...splice, at });
            before = text;
          }
          expect(state.phases[1]?.text).toBe(before);
          expect(state.writing.reduce((text, change) => applySplice(text, change), '')).toBe(before);
        },
      ),
    );
  });

  it('never runs backwards or loses time, in whatever order things happen', () => {
    const happening: fc.Arbitrary<Happening> = fc.constantFrom<Happening>(
      { type: 'phase-entered', phase: 'clarify' },
      { type: 'phase-entered', phase: 'design' },
      { type: 'phase-finished', phase: 'clarify' },
      { type: 'paused' },
      { type: 'resumed' },
      { type: 'alive' },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(happening, fc.integer({ min: -5_000, max: 60_000 }))), (steps) => {
        let at = 0;
        let state = session();
        for (const [step, wait] of steps) {
          at += wait;
          const next = reduce(state, { ...step, at });
          expect(next.elapsedMs).toBeGreaterThanOrEqual(state.elapsedMs);
          state = next;
        }
        const spent = state.phases.reduce((sum, phase) => sum + phase.spentMs, 0);
        expect(spent).toBe(state.elapsedMs);
      }),
    );
  });
});
