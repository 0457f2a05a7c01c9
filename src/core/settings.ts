import { usageError } from './errors.ts';
import { didYouMean } from './scenario/closest.ts';

/** What the person can set once for all sessions. */
export interface Settings {
  plan: string;
  strict: boolean;
  plain: boolean;
  editor: string | null;
}

/** The version of the settings file that this program writes. */
export const SETTINGS_FORMAT = 1;

interface Rule<Value> {
  default: Value;
  description: string;
  /** What may be given, for people. */
  allowed: string;
  /** The value that a person's words mean; undefined when they mean none. */
  read(given: string): Value | undefined;
  /** Whether a value from the file can be used. */
  holds(value: unknown): boolean;
}

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];

const onOff = (description: string): Rule<boolean> => ({
  default: false,
  description,
  allowed: 'on or off',
  read(given) {
    const word = given.trim().toLowerCase();
    if (YES.includes(word)) return true;
    return NO.includes(word) ? false : undefined;
  },
  holds: (value) => typeof value === 'boolean',
});

const isLine = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && !/\p{Cc}/u.test(value);

const line = <Default extends string | null>(
  fallback: Default,
  allowed: string,
  description: string,
): Rule<string | Default> => ({
  default: fallback,
  description,
  allowed,
  read: (given) => (isLine(given) ? given.trim() : undefined),
  holds: (value) => value === fallback || isLine(value),
});

/** Every setting there is. */
export const settingRules: { readonly [Key in keyof Settings]: Rule<Settings[Key]> } = {
  plan: line('practice', 'the id of a plan', 'the plan of a session when --plan is not given'),
  strict: onOff('end a phase when its time is up'),
  plain: onOff('never repaint the screen, as with --plain'),
  editor: line(
    null,
    'a command',
    'the editor to write answers in, before $VISUAL and $EDITOR; such as "code --wait"',
  ),
};

export const settingKeys = Object.keys(settingRules) as (keyof Settings)[];

/** @throws MlsdError usage for a word that is no setting */
export function settingKey(word: string): keyof Settings {
  const key = settingKeys.find((candidate) => candidate === word);
  if (key) return key;
  throw usageError(
    `There is no setting called ${word}.${didYouMean(word, settingKeys)}`,
    `There are: ${settingKeys.join(', ')}.`,
  );
}

/** The value that the person's words mean for a setting. @throws MlsdError usage */
export function readSetting(key: keyof Settings, given: string): Settings[keyof Settings] {
  const value = settingRules[key].read(given);
  if (value !== undefined) return value;
  throw usageError(`${key} cannot be "${given}".`, `It takes ${settingRules[key].allowed}.`);
}

/**
 * Settings from what a file holds; a key that is missing has its default.
 * @returns also the keys whose value cannot be used and gave way to the default
 */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): {
  settings: Settings;
  unusable: (keyof Settings)[];
} {
  const given = settingKeys.filter((key) => stored[key] !== undefined);
  const unusable = given.filter((key) => !settingRules[key].holds(stored[key]));
  const values = settingKeys.map((key) => {
    const useStored = given.includes(key) && !unusable.includes(key);
    return [key, useStored ? stored[key] : settingRules[key].default];
  });
  return { settings: Object.fromEntries(values) as Settings, unusable };
}
