import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

// One bundle, split at every lazy import(): a command loads what it uses and nothing else,
// which is what keeps the start-up budgets in bench/ reachable.
await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages inside an ESM bundle still call require for node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// The built-in pack as JSON, so that listing and opening its scenarios loads neither YAML nor the schema.
// Results are kept by content and by the code that parsed, never by date: an edited file is parsed afresh.
await build({
  entryPoints: ['src/adapters/packs/prepare.ts'],
  outfile: 'dist/prepare-pack.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { preparePack } = await import('./dist/prepare-pack.js');
const problems = preparePack('scenarios', 'dist/pack', await fingerprint('src/core/scenario'));
for (const { file, line, path, message } of problems) console.error(`${file}:${line}: ${path} ${message}`);
await rm('dist/prepare-pack.js');

async function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.ts'))
    .sort()) {
    hash.update(name).update(await readFile(`${folder}/${name}`));
  }
  return hash.digest('hex').slice(0, 16);
}
