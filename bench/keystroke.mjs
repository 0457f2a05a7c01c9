// Keystroke to paint in a real PTY: the time from writing a key until the last byte of its paint has
// arrived, and how many bytes that were. Run alone, or through bench/run.mjs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { build } from 'esbuild';

const PROJECT = resolve(fileURLToPath(import.meta.url), '../..');
const SIZES = [
  [80, 24],
  [200, 50],
];
const LENGTHS = [3_000, 20_000];
const KEYS = 200;
/** A paint counts as complete when nothing more has come for this long. */
const QUIET_MS = 12;
const START_MS = 10_000;

/** Where in the text the keys go: at its end, within a line in its middle, and onto new lines there. */
const PLACES = {
  end: { cursor: (text) => text.length, keys: 'and so it goes on ' },
  middle: { cursor: (text) => Math.floor(text.length / 2), keys: 'and so it goes on ' },
  lines: { cursor: (text) => text.indexOf('\n', text.length / 2), keys: 'ab\r' },
  paragraph: { cursor: (text) => Math.floor(text.length / 2), keys: 'and so it goes on ', breaks: false },
};

/** Answers every key with itself: what the terminal and the machine take without any editor. */
const ECHO = `process.stdin.setRawMode(true);
process.stdout.write('ready');
process.stdin.on('data', (key) => (key[0] === 4 ? process.exit() : process.stdout.write(key)));
`;

/**
 * Measures every size, length and place, after a program that only echoes; one result each, times in
 * milliseconds, sizes in bytes.
 */
export async function measureKeystrokes({ keys = KEYS } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'mlsd-bench-'));
  try {
    const program = await bundle(folder);
    const echo = join(folder, 'echo.mjs');
    await writeFile(echo, ECHO);
    const bare = { columns: 80, rows: 24, length: 0, place: 'echo' };
    const results = [{ ...bare, ...(await measure(echo, 80, 24, 0, PLACES.end, keys)) }];
    for (const [columns, rows] of SIZES) {
      for (const length of LENGTHS) {
        for (const [place, how] of Object.entries(PLACES)) {
          results.push({
            columns,
            rows,
            length,
            place,
            ...(await measure(program, columns, rows, length, how, keys)),
          });
        }
      }
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(folder) {
  const outfile = join(folder, 'editor.mjs');
  await build({
    entryPoints: [join(PROJECT, 'src/ui/answer-editor/answer-prompt.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const program = join(folder, 'program.mjs');
  await writeFile(program, programText(pathToFileURL(outfile).href));
  return program;
}

/** A screen like that of a phase: a title, two bars, a footer that counts words. */
function programText(editor) {
  return `import { answerPrompt } from ${JSON.stringify(editor)};
const text = process.env.BENCH_TEXT;
const dim = (line) => '\\x1b[2m' + line + '\\x1b[22m';
const chrome = ({ columns, text }) => ({
  top: [' LLM-Powered Search', dim(' Design ' + '█'.repeat(15) + '░'.repeat(14)), dim('─'.repeat(columns))],
  bottom: [dim('─'.repeat(columns)), dim(' ^D done  ^O editor  F1 keys') + ' '.repeat(10) + text.split(/\\s+/).length + ' words · saved'],
});
const answer = await answerPrompt({
  message: 'bench', text, cursor: Number(process.env.BENCH_CURSOR), chrome,
  keys: { 'ctrl+d': (editor) => editor.leave(process.memoryUsage().rss) },
});
process.stdout.write('rss ' + answer);
`;
}

export function sampleText(length, breaks) {
  const sentence = 'The ranker scores two hundred candidates in sixty milliseconds, cached for an hour. ';
  let text = '';
  for (let n = 0; text.length < length; n++) {
    text += breaks && n % 4 === 3 ? sentence.trimEnd() + '\n' : sentence;
    if (breaks && n % 9 === 8) text += `- item ${n}\n`;
  }
  return text.slice(0, length);
}

async function measure(program, columns, rows, length, { cursor, keys, breaks = true }, count) {
  const text = sampleText(length, breaks);
  const env = {
    ...process.env,
    TERM: 'xterm-256color',
    BENCH_TEXT: text,
    BENCH_CURSOR: String(cursor(text)),
  };
  const pty = spawn(process.execPath, [program], { cols: columns, rows, env });
  const watched = watch(pty);
  await watched.still(150);
  const { ms, bytes } = await typeAndTime(watched, keys, count);
  pty.write('\x04');
  await watched.exited;
  const rss = Number(/rss (\d+)/.exec(watched.tail())?.[1]);
  return { ms, bytes, rssMB: Math.round(rss / 1e6) };
}

/** Counts what a program in a terminal writes, and when it last wrote. */
export function watch(pty) {
  let last = 0;
  let bytes = 0;
  let tail = '';
  pty.onData((data) => {
    last = performance.now();
    bytes += Buffer.byteLength(data);
    tail = (tail + data).slice(-200);
  });
  const exited = new Promise((done) => pty.onExit(done));
  return {
    pty,
    exited,
    tail: () => tail,
    last: () => last,
    /** Bytes since the last call. */
    taken: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    bytes: () => bytes,
    /** Waits until the program has written something, from now on, and then nothing more for `ms`. */
    still: async (ms) => {
      const from = performance.now();
      await until(() => last > from || performance.now() > from + START_MS);
      await quiet(() => last, ms);
    },
  };
}

/** Types `count` keys one by one; times in milliseconds from the key to the last byte of its paint. */
export async function typeAndTime({ pty, last, taken, bytes }, keys, count) {
  const times = [];
  const sizes = [];
  for (let n = 0; n < count; n++) {
    taken();
    const pressed = performance.now();
    pty.write(keys[n % keys.length]);
    // A key may change nothing that shows, such as a space that hangs over the edge.
    await until(() => bytes() > 0 || performance.now() - pressed > 100);
    if (bytes() === 0) continue;
    await quiet(last, QUIET_MS);
    times.push(last() - pressed);
    sizes.push(taken());
  }
  return { ms: summary(times), bytes: summary(sizes) };
}

async function until(holds) {
  while (!holds()) await new Promise((again) => setImmediate(again));
}

async function quiet(last, ms) {
  while (performance.now() - last() < ms) await new Promise((again) => setTimeout(again, 2));
}

function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, p50: at(0.5), p99: at(0.99), max: sorted.at(-1) };
}

/** Measures and prints a line each. */
export async function benchKeystrokes() {
  const two = (value) => value.toFixed(2).padStart(6);
  for (const { columns, rows, length, place, ms, bytes, rssMB } of await measureKeystrokes()) {
    console.log(
      `${`${columns}x${rows}`.padEnd(7)} ${String(length / 1000).padStart(2)} KB ${place.padEnd(9)}`,
      `p50 ${two(ms.p50)} ms  p99 ${two(ms.p99)} ms  bytes mean ${bytes.mean.toFixed(0).padStart(4)}`,
      ` p99 ${String(bytes.p99).padStart(4)}  max ${String(bytes.max).padStart(4)}  ${rssMB ? `${rssMB} MB` : ''}`,
    );
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await benchKeystrokes();
