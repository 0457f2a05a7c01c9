import { findPlan } from '../core/plan/find.ts';
import { type Settings, settingKey, settingKeys, settingRules } from '../core/settings.ts';
import type { World } from '../world.ts';

export interface ConfigOptions {
  action: 'get' | 'set' | 'unset' | 'list';
  key?: string;
  value?: string;
  json?: boolean;
}

type ConfigWorld = Pick<World, 'settings' | 'plans' | 'terminal'>;

/** `mlsd config`: reads and changes the settings. */
export async function config(options: ConfigOptions, world: ConfigWorld): Promise<void> {
  if (options.action === 'list') return list(options.json ?? false, world);
  const key = settingKey(options.key ?? '');
  if (options.action === 'get') return get(key, options.json ?? false, world);
  if (options.action === 'set') return set(key, options.value ?? '', world);
  await world.settings.unset(key);
  say(world, `${key} is back to its default, ${shown(settingRules[key].default)}.`);
}

async function list(json: boolean, { settings, terminal }: ConfigWorld): Promise<void> {
  const values = await settings.get();
  if (json) return void terminal.output.write(`${JSON.stringify(values, null, 2)}\n`);
  const width = Math.max(...settingKeys.map((key) => pair(key, values).length));
  for (const key of settingKeys) {
    terminal.output.write(`${pair(key, values).padEnd(width)}  ${settingRules[key].description}\n`);
  }
}

async function get(key: keyof Settings, json: boolean, { settings, terminal }: ConfigWorld): Promise<void> {
  const value = (await settings.get())[key];
  terminal.output.write(`${json ? JSON.stringify(value) : bare(value)}\n`);
}

async function set(key: keyof Settings, value: string, world: ConfigWorld): Promise<void> {
  // A plan that is not there would only be noticed when the next session should begin.
  if (key === 'plan') findPlan(value, await world.plans.list());
  await world.settings.set(key, value);
  say(world, `${key} is now ${shown((await world.settings.get())[key])}.`);
}

const pair = (key: keyof Settings, values: Settings): string => `${key} = ${shown(values[key])}`;

/** For sentences and lists. */
const shown = (value: Settings[keyof Settings]): string => (value === null ? '(not set)' : bare(value));

/** For scripts: what `set` takes back, and nothing for what is not set. */
function bare(value: Settings[keyof Settings]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return value ?? '';
}

const say = ({ terminal }: ConfigWorld, sentence: string): void =>
  void terminal.errors.write(`${sentence}\n`);
