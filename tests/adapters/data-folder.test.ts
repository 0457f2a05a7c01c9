import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../../src/adapters/data-folder.ts';

const HOME = join('/home', 'ada');

describe('where the data lies', () => {
  test('MLSD_HOME moves all of it', () => {
    const folder = dataFolder({ MLSD_HOME: 'somewhere', XDG_CONFIG_HOME: '/elsewhere' }, 'linux', HOME);
    const root = resolve('somewhere');
    expect(folder).toMatchObject({ root, settings: join(root, 'settings.json') });
    for (const path of Object.values(folder)) expect(path.startsWith(root)).toBe(true);
  });

  test.each<[NodeJS.Platform, Record<string, string>, string, string]>([
    ['linux', {}, '.local/share/mlsd', '.config/mlsd'],
    ['linux', { XDG_DATA_HOME: 'relative', XDG_CONFIG_HOME: '' }, '.local/share/mlsd', '.config/mlsd'],
    [
      'darwin',
      { XDG_DATA_HOME: '/data' },
      'Library/Application Support/mlsd',
      'Library/Application Support/mlsd',
    ],
    ['win32', {}, 'AppData/Roaming/mlsd', 'AppData/Roaming/mlsd'],
  ])('%s with %j: %s and %s', (platform, env, root, config) => {
    const folder = dataFolder(env, platform, HOME);
    expect(folder.root).toBe(join(HOME, root));
    expect(folder.settings).toBe(join(HOME, config, 'settings.json'));
    expect(folder.sessions).toBe(join(HOME, root, 'sessions'));
  });

  test('XDG folders and APPDATA are obeyed', () => {
    const env = { XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/config', APPDATA: '/roaming' };
    expect(dataFolder(env, 'freebsd', HOME)).toMatchObject({
      sessions: join('/data', 'mlsd', 'sessions'),
      settings: join('/config', 'mlsd', 'settings.json'),
    });
    expect(dataFolder(env, 'win32', HOME).root).toBe(join('/roaming', 'mlsd'));
  });
});
