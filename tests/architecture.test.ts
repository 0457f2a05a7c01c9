import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Who may import from whom; ARCHITECTURE.md says why. */
const mayImport: Record<string, string[]> = {
  core: ['core'],
  ui: ['ui', 'core'],
  adapters: ['adapters', 'core', 'world'],
  world: ['core', 'ui'],
  commands: ['commands', 'core', 'ui', 'world'],
  'real-world': ['core', 'ui', 'adapters', 'world', 'program'],
  program: ['program', 'commands', 'core', 'world'],
  main: ['core', 'program', 'real-world', 'world'],
};

const layerOf = (file: string): string => file.split(/[\\/]/)[0]!.replace(/\.ts$/, '');

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

/** Code without comments and strings, so that words in prose do not count. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|[^`\\])*`/g, '``');

describe('the import rule', () => {
  it.each(files)('%s imports only what its layer may', (file) => {
    const targets = importsOf(readFileSync(join(src, file), 'utf8'))
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(src, join(src, dirname(file), path)))
      .filter((path) => !path.startsWith('..'));
    const forbidden = targets.filter((target) => !mayImport[layerOf(file)]?.includes(layerOf(target)));
    expect(forbidden).toEqual([]);
  });

  it('sees imports at all', () => {
    expect(importsOf(readFileSync(join(src, 'main.ts'), 'utf8'))).toContain('./program/program.ts');
  });
});

describe('the core', () => {
  const impure =
    /\bprocess\b|\bconsole\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b/;
  const outside =
    /^(node:|chalk|inquirer|ora|conf|cli-progress|commander|marked|string-width|wrap-ansi|slice-ansi)/;

  it.each(files.filter((file) => layerOf(file) === 'core'))(
    '%s knows no terminal, disk, clock or chance',
    (file) => {
      const text = readFileSync(join(src, file), 'utf8');
      expect(importsOf(text).filter((path) => outside.test(path))).toEqual([]);
      expect(codeOf(text)).not.toMatch(impure);
    },
  );
});
