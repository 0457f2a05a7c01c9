import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackFolders } from '../../src/adapters/packs/folders.ts';
import { openPacks } from '../../src/adapters/packs/open-packs.ts';
import { preparePack } from '../../src/adapters/packs/prepare.ts';
import { problemLine } from '../../src/core/scenario/place.ts';
import { scenarioText } from '../core/scenario/scenario-text.ts';

let root: string;
let folders: PackFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlsd-packs-'));
  const at = (name: string) => join(root, name);
  folders = {
    builtIn: at('built-in'),
    prepared: at('prepared'),
    own: at('own'),
    extra: [],
    cache: at('cache'),
  };
  mkdirSync(folders.builtIn);
  mkdirSync(folders.own);
  cpSync('tests/fixtures/bare', folders.builtIn, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string, name: string, id: string, title = 'A Thing') =>
  writeFileSync(join(folder, name), scenarioText({ id, title }));
const ids = async (packs = openPacks(folders)) => (await packs.list()).map(({ id }) => id);
const problems = async (packs = openPacks(folders)) =>
  (await packs.problems()).map((p) => `${p.severity} ${problemLine(p).replaceAll(`${root}/`, '')}`);

describe('the folders', () => {
  it('hold the built-in scenarios, then the own ones, then those of named folders', async () => {
    const more = join(root, 'more');
    mkdirSync(more);
    write(folders.own, 'mine.md', 'mine');
    write(more, 'theirs.md', 'theirs');
    const packs = openPacks({ ...folders, extra: [more] });
    const sources = (await packs.list()).map(({ id, source }) => `${source}: ${id}`);
    expect(sources.slice(-3)).toEqual(['built-in: rlhf-pipeline', 'own: mine', 'folder: theirs']);
    expect(sources).toHaveLength(8);
    expect(await problems(packs)).toEqual([]);
  });

  it('may be missing, but not when named', async () => {
    rmSync(folders.own, { recursive: true });
    expect(await ids()).toHaveLength(6);
    const packs = openPacks({ ...folders, extra: [join(root, 'nowhere')] });
    await expect(packs.list()).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('nowhere: there is no such folder'),
    });
    const file = openPacks({ ...folders, extra: [join(folders.builtIn, 'rlhf-pipeline.md')] });
    await expect(file.list()).rejects.toMatchObject({
      message: expect.stringContaining('it is not a folder'),
    });
  });

  it('let the own scenario win over a built-in one of the same id, and say so', async () => {
    write(folders.own, 'mine.md', 'rlhf-pipeline', 'My Pipeline');
    const packs = openPacks(folders);
    expect(await packs.find('rlhf')).toMatchObject({ title: 'My Pipeline', source: 'own' });
    expect((await packs.load('rlhf-pipeline')).title).toBe('My Pipeline');
    expect(await problems(packs)).toEqual([
      'warning own/mine.md:1:1: is used instead of the built-in scenario "rlhf-pipeline"',
    ]);
  });

  it('keep the first of two files of one folder with the same id', async () => {
    write(folders.own, 'a.md', 'mine', 'First');
    write(folders.own, 'b.md', 'mine', 'Second');
    const packs = openPacks(folders);
    expect((await packs.find('mine')).title).toBe('First');
    expect(await problems(packs)).toEqual([
      'error own/b.md:1:1: has the id "mine", which own/a.md has already: skipped',
    ]);
  });
});

describe('files that are no scenarios', () => {
  it('are passed over when their names say so', async () => {
    for (const name of ['README.md', 'readme.md', '.hidden.md', '.#lock.md', 'notes.txt', 'mine.md~']) {
      writeFileSync(join(folders.own, name), 'no scenario');
    }
    expect(await ids()).toHaveLength(6);
    expect(await problems()).toEqual([]);
  });

  it('are reported while the others load', async () => {
    const own = (name: string) => join(folders.own, name);
    writeFileSync(own('bad.md'), scenarioText({ minutes: 'soon' }));
    mkdirSync(own('folder.md'));
    symlinkSync('loop.md', own('loop.md'));
    symlinkSync('nowhere', own('dangling.md'));
    writeFileSync(own('huge.md'), 'x'.repeat(2_000_000));
    symlinkSync('/dev/null', own('pipe.md'));
    write(folders.own, 'good.md', 'good');
    expect(await ids()).toContain('good');
    expect(await problems()).toEqual([
      'error own/dangling.md:1:1: is a link that leads nowhere',
      'error own/folder.md:1:1: is a folder, not a file',
      'error own/huge.md:1:1: is larger than 1 MB, too large to be read',
      'error own/loop.md:1:1: is a link that leads back to itself',
      'error own/pipe.md:1:1: is not a plain file',
      'error own/bad.md:7:10: minutes: must be a number, found the text "soon"',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('are reported when they may not be read', async () => {
    write(folders.own, 'secret.md', 'secret');
    chmodSync(join(folders.own, 'secret.md'), 0);
    expect(await problems()).toEqual([expect.stringContaining('secret.md:1:1: may not be read')]);
  });

  it('are refused by name when loaded after they went or broke', async () => {
    write(folders.own, 'mine.md', 'mine');
    const packs = openPacks(folders);
    await packs.list();
    writeFileSync(join(folders.own, 'mine.md'), 'broken');
    await expect(packs.load('mine')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('mine.md:1:1: no front matter'),
    });
    rmSync(join(folders.own, 'mine.md'));
    await expect(packs.load('mine')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('mine.md is gone'),
    });
    await expect(packs.load('other')).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('the prepared pack', () => {
  beforeEach(() => {
    expect(preparePack(folders.builtIn, folders.prepared, 'parser 1')).toEqual([]);
  });

  it('answers as the files themselves would', async () => {
    const prepared = openPacks(folders);
    const parsed = openPacks({ ...folders, prepared: join(root, 'none') });
    expect(await prepared.list()).toEqual(await parsed.list());
    for (const id of await ids(prepared)) expect(await prepared.load(id)).toEqual(await parsed.load(id));
  });

  it('is used: what it says comes back while the file is unchanged', async () => {
    const name = join(folders.prepared, 'rlhf-pipeline.json');
    writeFileSync(name, readFileSync(name, 'utf8').replace('RLHF Training Pipeline', 'From the pack'));
    expect((await openPacks(folders).load('rlhf-pipeline')).title).toBe('From the pack');
  });

  it('gives way to a source file that changed, even one of the same size', async () => {
    const source = join(folders.builtIn, 'rlhf-pipeline.md');
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace('RLHF Training Pipeline', 'RLHF training pipeline'),
    );
    const packs = openPacks(folders);
    expect((await packs.find('rlhf')).title).toBe('RLHF training pipeline');
    expect((await packs.load('rlhf-pipeline')).title).toBe('RLHF training pipeline');
  });

  it.each(['', '{"parser": "parser 1"}', '[]', '{"parser": "parser 1", "entries": {"x": 1}}'])(
    'is no matter when it is damaged: %j',
    async (text) => {
      writeFileSync(join(folders.prepared, 'index.json'), text);
      for (const id of await ids()) writeFileSync(join(folders.prepared, `${id}.json`), text);
      expect(await ids()).toHaveLength(6);
      expect((await openPacks(folders).load('rlhf-pipeline')).points).toHaveLength(10);
    },
  );

  it('reports files that do not parse', () => {
    writeFileSync(join(folders.builtIn, 'bad.md'), 'bad');
    const found = preparePack(folders.builtIn, folders.prepared, 'parser 1');
    expect(found.map(({ file }) => file)).toEqual([join(folders.builtIn, 'bad.md')]);
  });
});

describe('the cache of other folders', () => {
  const cacheFile = () => join(folders.cache, 'index.json');

  beforeEach(() => {
    preparePack(folders.builtIn, folders.prepared, 'parser 1');
    write(folders.own, 'mine.md', 'mine');
    writeFileSync(join(folders.own, 'bad.md'), 'bad');
  });

  it('is written once and used by the next run, for sound files and for bad ones', async () => {
    const first = await problems();
    writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').replace('A Thing', 'From the cache'));
    expect((await openPacks(folders).find('mine')).title).toBe('From the cache');
    expect(await problems()).toEqual(first);
    expect(readdirSync(folders.cache)).toEqual(['index.json']);
  });

  it('is dropped when another parser wrote it', async () => {
    await ids();
    writeFileSync(
      cacheFile(),
      readFileSync(cacheFile(), 'utf8').replace('parser 1', 'parser 0').replace('A Thing', 'Stale'),
    );
    expect((await openPacks(folders).find('mine')).title).toBe('A Thing');
    expect(readFileSync(cacheFile(), 'utf8')).toContain('parser 1');
  });

  it('forgets files that are gone', async () => {
    await ids();
    rmSync(join(folders.own, 'bad.md'));
    write(folders.own, 'next.md', 'next', 'Next');
    await ids();
    const { entries } = JSON.parse(readFileSync(cacheFile(), 'utf8'));
    expect(Object.keys(entries)).toHaveLength(2);
  });

  it('is no trouble when it cannot be written', async () => {
    writeFileSync(folders.cache, 'a file where the folder should be');
    expect(await ids()).toContain('mine');
  });

  it('is left alone without a prepared pack to say which parser runs', async () => {
    rmSync(folders.prepared, { recursive: true });
    expect(await ids()).toContain('mine');
    expect(existsSync(cacheFile())).toBe(false);
  });
});
