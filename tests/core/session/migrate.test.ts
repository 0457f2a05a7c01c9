import { describe, expect, test } from 'vitest';
import { type Migrations, sessionMigrations, upgrade } from '../../../src/core/session/migrate.ts';
import { SESSION_FORMAT } from '../../../src/core/session/session.ts';

const steps: Migrations = {
  1: ({ name, ...rest }) => ({ ...rest, title: name }),
  2: ({ minutes, ...rest }) => ({ ...rest, ms: Number(minutes) * 60_000 }),
};

describe('bringing a stored value up to date', () => {
  test('takes every step from the version it was written in', () => {
    const value = { formatVersion: 3, title: 'a', ms: 120_000 };
    expect(upgrade({ formatVersion: 1, name: 'a', minutes: 2 }, steps, 3)).toEqual({
      kind: 'current',
      value,
    });
    expect(upgrade({ formatVersion: 2, title: 'a', minutes: 2 }, steps, 3)).toEqual({
      kind: 'current',
      value,
    });
    expect(upgrade(value, steps, 3)).toEqual({ kind: 'current', value });
  });

  test('leaves what a newer program wrote', () => {
    expect(upgrade({ formatVersion: 4 }, steps, 3)).toEqual({ kind: 'newer', version: 4 });
  });

  test.each([
    {},
    null,
    { formatVersion: '1' },
    { formatVersion: 1.5 },
    { formatVersion: 0 },
    { formatVersion: -1 },
  ])('%j is of no version', (value) => expect(upgrade(value, steps, 3).kind).toBe('unknown'));

  test('there is a step from every session format so far', () => {
    const earlier = Array.from({ length: SESSION_FORMAT - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(sessionMigrations)).toEqual(earlier);
  });
});
