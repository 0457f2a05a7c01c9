import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CheckOptions, check } from '../../src/commands/check/check.ts';
import { temporaryFolder } from '../adapters/helpers.ts';
import { scenarioText } from '../core/scenario/scenario-text.ts';
import { type FakeWorld, fakeWorld } from '../helpers/fake-world.ts';

let folder: string;
let world: FakeWorld;

beforeEach(() => {
  folder = join(temporaryFolder().root, 'mine');
  mkdirSync(folder, { recursive: true });
  world = fakeWorld({ interactive: false });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = async (options: CheckOptions = {}) => {
  const result = check({ path: folder, ...options }, world);
  await result.catch(() => {});
  const exitCode = await result.then(
    () => 0,
    (error) => error.exitCode,
  );
  return { exitCode, out: withoutFolder(world.out()), err: world.err() };
};

/** Paths are shown from where the program runs when that is shorter, which depends on where the tests stand. */
const withoutFolder = (text: string): string =>
  text.replaceAll(`${folder}/`, '').replaceAll(`${relative(process.cwd(), folder)}/`, '');

describe('mlsd check', () => {
  it('passes the bare form, with warnings', async () => {
    cpSync('tests/fixtures/bare', folder, { recursive: true });
    const { exitCode, out, err } = await run();
    expect(exitCode).toBe(0);
    expect(out).toContain(
      'warning rlhf-pipeline.md:9:5: considerations[0]: "Labeler quality control" has no',
    );
    expect(out).not.toContain('error');
    expect(err).toBe('6 files checked: 0 errors, 72 warnings.\n');
  });

  it('names every problem with its line, in all files, and fails', async () => {
    write('a.md', scenarioText({ minutes: 'soon', titel: 'x' }));
    write('b.md', 'nothing');
    const { exitCode, out, err } = await run();
    expect(exitCode).toBe(1);
    expect(out.split('\n')).toEqual([
      'error a.md:7:10: minutes: must be a number, found the text "soon"',
      'error a.md:8:1: titel: "titel" is not a key of the format. Did you mean "title"?',
      'error b.md:1:1: no front matter: a scenario begins with a line `---`, then YAML, then a line `---`',
      '',
    ]);
    expect(err).toBe('2 files checked: 3 errors, 0 warnings.\n');
  });

  it('prints the documented fields as JSON, warnings apart', async () => {
    write('a.md', scenarioText());
    expect(JSON.parse((await run({ json: true })).out)).toMatchObject({
      ok: true,
      problems: [],
      warnings: { length: 4 },
    });
    world = fakeWorld({ interactive: false });
    write('b.md', 'nothing');
    const { out, exitCode } = await run({ json: true });
    const report = JSON.parse(out);
    expect(exitCode).toBe(1);
    expect(Object.keys(report)).toEqual(['ok', 'problems', 'warnings']);
    expect(report.ok).toBe(false);
    expect(report.problems).toEqual([
      { file: 'b.md', line: 1, path: '', message: expect.stringContaining('no front matter') },
    ]);
  });

  it('finds one id in two files', async () => {
    write('a.md', scenarioText());
    write('b.md', scenarioText());
    expect((await run()).out).toContain('error b.md:3:5: id: "thing" is already the id of a.md\n');
  });

  it('checks one file', async () => {
    write('a.md', scenarioText());
    write('b.md', 'nothing');
    expect((await run({ path: join(folder, 'b.md') })).err).toBe('1 file checked: 1 error, 0 warnings.\n');
  });

  it('says when there is nothing at the path', async () => {
    const { exitCode } = await run({ path: join(folder, 'nowhere.md') });
    expect(exitCode).toBe(3);
  });

  it('checks again after each change with --watch', async () => {
    write('a.md', 'nothing');
    const watch = world.scenarioFiles.watch;
    world.scenarioFiles.watch = async function* (path) {
      const changes = watch(path)[Symbol.asyncIterator]();
      const changed = changes.next();
      // Two steps, as editors do: they count as one change.
      write('a.md', '');
      write('a.md', scenarioText());
      yield (await changed).value;
      await changes.return?.();
    };
    const { exitCode, out, err } = await run({ watch: true });
    expect(exitCode).toBe(0);
    expect(out).toContain('error a.md:1:1: no front matter');
    expect(err).toBe(
      '1 file checked: 1 error, 0 warnings.\nWatching for changes; ctrl-c ends it.\n1 file checked: 0 errors, 4 warnings.\n',
    );
  });
});
