// Node 20 does not run TypeScript: bundle an entry point into a temporary file and run its `main`.
// Usage: node bench/typescript.mjs ENTRY.ts [arguments]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'mlsd-bench-'));
const outfile = join(folder, 'bundle.mjs');
try {
  await build({
    entryPoints: [resolve(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = main(args);
} finally {
  await rm(folder, { recursive: true, force: true });
}
