import { dirname, join } from 'node:path';
import { upgrade } from '../core/session/migrate.ts';
import { readSetting, SETTINGS_FORMAT, settingKey, settingRules, settingsFrom } from '../core/settings.ts';
import type { SettingsStore } from '../world.ts';
import { writeConfFile } from './conf-file.ts';
import { lock, PATIENCE_MS } from './lock.ts';
import { readIfThere } from './plain-file.ts';
import { newerError } from './session-file.ts';
import { setAside } from './set-aside.ts';

type Stored = Record<string, unknown>;

/** The settings file: only what the person set, so that a later default reaches who never chose. */
export function settingsStore(path: string): SettingsStore {
  const notices = new Set<string>();

  /** What the file holds; a damaged one is set aside and counts as empty. @throws MlsdError store: newer */
  function read(): Stored {
    const text = readIfThere(path);
    if (text === null) return {};
    const parsed = parse(text);
    if (typeof parsed === 'string') return damaged(parsed);
    const upgraded = upgrade(parsed, {}, SETTINGS_FORMAT);
    if (upgraded.kind === 'newer') throw newerError(path, upgraded.version, SETTINGS_FORMAT);
    return upgraded.kind === 'current' ? (upgraded.value as Stored) : damaged(upgraded.complaint);
  }

  function damaged(complaint: string): Stored {
    notices.add(`${setAside(path, complaint)} The defaults are used.`);
    return {};
  }

  /** Settings are a convenience: a file of a newer program must not keep this one from running. */
  function readForUse(): Stored {
    try {
      return read();
    } catch (error) {
      notices.add(`${(error as Error).message} The defaults are used.`);
      return {};
    }
  }

  /** Reads, changes and writes with the file locked, so that two programs at once lose nothing. */
  async function change(work: (stored: Stored) => Stored): Promise<void> {
    const held = await lock(join(dirname(path), 'settings.lock'), path, PATIENCE_MS);
    try {
      await writeConfFile(path, { formatVersion: SETTINGS_FORMAT, ...work(read()) });
    } finally {
      held.release();
    }
  }

  return {
    async get() {
      const { settings, unusable } = settingsFrom(readForUse());
      for (const key of unusable) {
        const { allowed } = settingRules[key];
        notices.add(
          `${path}: ${key} takes ${allowed}; the default is used. Mend it: mlsd config set ${key} ...`,
        );
      }
      return settings;
    },
    async set(word, given) {
      const key = settingKey(word);
      const value = readSetting(key, given);
      await change((stored) => ({ ...stored, [key]: value }));
    },
    async unset(word) {
      const key = settingKey(word);
      await change(({ [key]: _dropped, ...rest }) => rest);
    },
    notices: () => [...notices],
  };
}

/** The file's object, or what is wrong with it. People write this file by hand and leave the version out. */
function parse(text: string): Stored | string {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { formatVersion: SETTINGS_FORMAT, ...value } : 'it should be an object';
  } catch (error) {
    return (error as Error).message;
  }
}
