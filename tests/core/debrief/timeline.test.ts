import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/core/debrief/timeline.ts';
import type { SessionEvent } from '../../../src/core/session/events.ts';
import { fold } from '../../../src/core/session/reduce.ts';
import { attempt, builtIn } from './attempts.ts';

const empty = attempt({ scenario: builtIn('model-serving'), answers: {} });
const started: SessionEvent = {
  type: 'started',
  at: 0,
  id: empty.id,
  scenario: empty.scenario,
  plan: empty.plan,
  options: empty.options,
};

const edit = fc.record({ from: fc.nat(40), removed: fc.nat(10), inserted: fc.string({ maxLength: 8 }) });

describe('when a text was written', () => {
  it('agrees with a time kept beside every character', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const events: SessionEvent[] = [started, { type: 'phase-entered', phase: 'design', at: 0 }];
        let times: number[] = [];
        edits.forEach(({ from, removed, inserted }, index) => {
          const start = Math.min(from, times.length);
          const gone = Math.min(removed, times.length - start);
          // Far enough apart that no two changes are kept as one.
          const at = (index + 1) * 20_000;
          events.push({ type: 'text', phase: 'design', from: start, removed: gone, inserted, at });
          times = [
            ...times.slice(0, start),
            ...Array(inserted.length).fill(at),
            ...times.slice(start + gone),
          ];
        });
        const timeline = new Timeline(fold(events));
        expect(times.map((_, offset) => timeline.writtenAt('design', offset, offset + 1))).toEqual(times);
      }),
    );
  });

  it('takes a sentence to be as old as half of it', () => {
    const session = fold([
      started,
      { type: 'phase-entered', phase: 'design', at: 0 },
      { type: 'text', phase: 'design', from: 0, removed: 0, inserted: 'a cache of answrs', at: 60_000 },
      { type: 'text', phase: 'design', from: 14, removed: 3, inserted: 'ers', at: 600_000 },
    ]);
    expect(new Timeline(session).writtenAt('design', 0, 17)).toBe(60_000);
  });

  it('knows nothing of a text that its changes do not add up to', () => {
    const session = attempt({ scenario: builtIn('model-serving'), answers: { design: 'a cache' } });
    expect(new Timeline({ ...session, writing: [] }).writtenAt('design', 0, 3)).toBeNull();
  });
});
