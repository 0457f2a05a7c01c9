import { SESSION_FORMAT } from './session.ts';

/** Turns a stored value of one format version into the next one's. */
export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;
/** By the version that each migration starts from. */
export type Migrations = Readonly<Record<number, Migration>>;

/** One entry for every session format before the present one; none is ever taken out again. */
export const sessionMigrations: Migrations = {};

export type Upgraded =
  | { kind: 'current'; value: unknown }
  | { kind: 'newer'; version: number }
  | { kind: 'unknown'; complaint: string };

/**
 * Brings a stored value up to format `target`, step by step.
 * `newer`: a later program wrote it, and only that one knows what it means.
 */
export function upgrade(
  value: unknown,
  migrations: Migrations = sessionMigrations,
  target: number = SESSION_FORMAT,
): Upgraded {
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return { kind: 'unknown', complaint: 'formatVersion should be a whole number' };
  }
  if (version > target) return { kind: 'newer', version };
  if (version === target) return { kind: 'current', value };
  const step = migrations[version];
  if (!step) return { kind: 'unknown', complaint: `there never was a format version ${version}` };
  return upgrade(
    { ...step(value as Record<string, unknown>), formatVersion: version + 1 },
    migrations,
    target,
  );
}
