import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalPath } from '../../src/adapters/recover.ts';
import { sessionStore } from '../../src/adapters/session-store.ts';
import type { Happening, SessionEvent } from '../../src/core/session/events.ts';
import { fold } from '../../src/core/session/reduce.ts';
import { runningSession, temporaryFolder } from './helpers.ts';
import { MORNING } from './sample.ts';

const phase = fc.constantFrom('clarify', 'design', 'explain', 'weak-points');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    phase,
    from: fc.nat(40),
    removed: fc.nat(10),
    inserted: fc.string({ unit: 'binary', maxLength: 20 }),
  }),
  fc.record({ type: fc.constant('phase-entered' as const), phase }),
  fc.record({ type: fc.constant('noted' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.constantFrom<Happening>({ type: 'paused' }, { type: 'resumed' }, { type: 'alive' }),
);
const happenings = fc.array(fc.tuple(happening, fc.nat(3000)), { minLength: 1, maxLength: 12 });

test('any prefix of a journal resumes to the fold of the whole lines in it', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, fc.double({ min: 0, max: 1, noNaN: true }), async (given, share) => {
      const run = await runningSession(temporaryFolder());
      let at = MORNING + 5000;
      for (const [what, ms] of given) {
        at += ms;
        run.journal.append({ ...what, at });
      }
      run.journal.release();

      const bytes = readFileSync(run.paths.journal);
      const prefix = bytes.subarray(0, Math.round(bytes.length * share));
      const events = wholeEvents(prefix);
      const other = temporaryFolder();
      mkdirSync(other.journals);
      writeFileSync(journalPath(other, run.id), prefix);

      const store = sessionStore(other);
      if (events.length === 0) {
        await expect(store.resume(run.id)).rejects.toThrow('There is no session');
        return;
      }
      const journal = await store.resume(run.id);
      expect(journal.session).toEqual(fold(events));
      expect(store.notices()).toEqual([]);
      journal.append({ type: 'noted', text: 'and on', at });
      journal.release();
      expect(await store.load(run.id)).toEqual(fold([...events, { type: 'noted', text: 'and on', at }]));
    }),
    { numRuns: 60 },
  );
});

/** The events after the header, read without any of the code under test. */
const wholeEvents = (bytes: Buffer): SessionEvent[] =>
  bytes
    .toString('latin1')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(Buffer.from(line, 'latin1').toString('utf8')));
