import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(sep, '/'));
const read = (file: string): string => readFileSync(join(src, file), 'utf8');

/** Who may import from whom: the table of ARCHITECTURE.md itself. */
const mayImport = new Map(
  [
    ...readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(
      /^\| (?!from )([a-z-]+) \| ([a-z, -]+) \|$/gm,
    ),
  ].map(([, from = '', to = '']) => [from, to.split(', ')] as const),
);

/** The first folder of a file, or the file itself; of what lies beside src likewise. */
const layerOf = (file: string): string =>
  file
    .replace(/^\.\.\//, '')
    .split('/')[0]!
    .replace(/\.ts$/, '');

interface Import {
  path: string;
  /** Gone when the program runs. */
  type: boolean;
  /** Loaded when the line is reached. */
  lazy: boolean;
}

/** Every import and re-export of a text, `import()` included, in code and in types. */
function importsOf(text: string): Import[] {
  const found = withoutComments(text).matchAll(
    /(?<!\.)\b(?:(?:import|export)\s+(type\s)?[^'"`;]*?from\s*|import\s*(\()?\s*)(['"`])([^'"`\n]+)\3/g,
  );
  return [...found].map(([, type, lazy, , path]) => ({ path: path!, type: !!type, lazy: !!lazy }));
}

const withoutComments = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Code without comments and strings, so that words in prose do not count; what templates compute stays. */
const codeOf = (text: string): string =>
  withoutComments(text)
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|[^`\\])*`/g, (template) =>
      [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(';'),
    );

/** The imports of a file that stay within the project, as files of src. */
const projectImports = (file: string): Import[] =>
  importsOf(read(file))
    .filter(({ path }) => path.startsWith('.'))
    .map((found) => ({
      ...found,
      path: relative(src, join(src, dirname(file), found.path)).replaceAll(sep, '/'),
    }));

describe('the reader of imports', () => {
  it.each([
    ["import { a } from './a.ts';", { path: './a.ts', type: false, lazy: false }],
    ["import {\n  a,\n} from './a.ts';", { path: './a.ts', type: false, lazy: false }],
    ["import type { A } from './a.ts';", { path: './a.ts', type: true, lazy: false }],
    ["import './a.ts';", { path: './a.ts', type: false, lazy: false }],
    ["export { a } from './a.ts';", { path: './a.ts', type: false, lazy: false }],
    ["export * from './a.ts';", { path: './a.ts', type: false, lazy: false }],
    ["await import('./a.ts')", { path: './a.ts', type: false, lazy: true }],
    ['await import(`./a.ts`)', { path: './a.ts', type: false, lazy: true }],
    ["type A = import('./a.ts').A;", { path: './a.ts', type: false, lazy: true }],
  ])('sees %j', (text, expected) => {
    expect(importsOf(text)).toEqual([expected]);
  });

  it('is not taken in by a comment, nor by an import after an export', () => {
    expect(importsOf("// import './a.ts';\n/** from './b.ts' */\nexport const a = 1;\n")).toEqual([]);
    expect(importsOf("import './a.ts';\nexport const a = 1;\nimport type { B } from './b.ts';")).toHaveLength(
      2,
    );
  });
});

describe('the import rule', () => {
  it('has a row for every layer', () => {
    expect([...mayImport.keys()].sort()).toEqual([...new Set(files.map(layerOf))].sort());
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    const allowed = mayImport.get(layerOf(file)) ?? [];
    const forbidden = projectImports(file)
      .map(({ path }) => path)
      .filter((path) => path !== '../package.json' && !allowed.includes(layerOf(path)));
    expect(forbidden).toEqual([]);
  });

  it('takes from outside of src nothing but data', () => {
    const outside = files.flatMap(projectImports).filter(({ path }) => path.startsWith('../'));
    expect(outside.map(({ path }) => path).filter((path) => !path.endsWith('.json'))).toEqual([]);
  });

  it('can be read off: no file computes what it imports', () => {
    expect(files.filter((file) => /(?<!\.)\bimport\(\s*[^'\s]/.test(codeOf(read(file))))).toEqual([]);
  });

  it.each(files.filter((file) => ['program', 'main'].includes(layerOf(file))))(
    '%s loads commands and the real world only when they are needed',
    (file) => {
      const heavy = projectImports(file).filter(({ path }) =>
        ['commands', 'real-world'].includes(layerOf(path)),
      );
      expect(heavy.filter(({ type, lazy }) => !type && !lazy)).toEqual([]);
    },
  );

  it('keeps world.ts to types', () => {
    expect(projectImports('world.ts').filter(({ type }) => !type)).toEqual([]);
  });

  it('lets no file import itself by way of others', () => {
    expect(files.filter((file) => reaches(file, file))).toEqual([]);
  });
});

const targets = new Map(files.map((file) => [file, projectImports(file).map(({ path }) => path)]));

function reaches(from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(targets.get(from) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file === goal) return true;
    if (!seen.has(file)) open.push(...(targets.get(file) ?? []));
    seen.add(file);
  }
  return false;
}

describe('the core', () => {
  const impure =
    /\b(process|console|globalThis|setTimeout|setInterval|setImmediate|fetch)\b|\b(?:Date|performance)\.now\b|\bnew Date\b(?!\([^)])|\bMath\.random\b|\bcrypto\b/;
  const pure = ['zod', 'yaml', 'gray-matter', 'mathjs', 'wink-porter2-stemmer'];

  it.each(files.filter((file) => layerOf(file) === 'core'))(
    '%s knows no terminal, disk, clock or chance',
    (file) => {
      const packages = importsOf(read(file)).filter(({ path }) => !path.startsWith('.'));
      expect(packages.map(({ path }) => path).filter((path) => !pure.includes(path))).toEqual([]);
      expect(codeOf(read(file)).match(impure)).toBeNull();
    },
  );

  it.each(['Date.now()', 'new Date()', 'new Date;', `\`\${process.pid}\``, 'Math.random()'])(
    'would be caught at %s',
    (code) => {
      expect(codeOf(code)).toMatch(impure);
    },
  );
});
