import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { paired, timeRun, timeUntil } from './measure.mjs';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'mlsd.js');
const RUNS = 11;

/** Milliseconds that a command may take beyond bare node. */
const BUDGETS = { version: 40, list: 80, home: 80, review: 80, frame: 300 };

/** Start-up of the commands that people wait for, over bare node in the same run. */
export async function benchStartup() {
  const folder = mkdtempSync(join(tmpdir(), 'mlsd-bench-'));
  try {
    const few = dataFolder(folder, 'few', 0);
    const many = dataFolder(folder, 'many', 1000);
    const scenarios = twentyScenarios(folder);
    await row('--version', BUDGETS.version, ['--version'], few);
    for (const [name, home] of [
      ['20 scenarios, no session', few],
      ['20 scenarios, 1,000 sessions', many],
    ]) {
      const extra = ['--scenarios', scenarios];
      await row(`list, ${name}`, BUDGETS.list, ['list', ...extra], home);
      await row(`home, ${name}`, BUDGETS.home, [...extra], home);
      await row(`review, ${name}`, BUDGETS.review, ['review'], home);
    }
    await frameRow(many);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function row(name, budget, args, home) {
  const env = { ...process.env, MLSD_HOME: home };
  const { bare, subject } = await paired(
    RUNS,
    () => timeRun(['-e', '0'], env),
    () => timeRun([bin, ...args], env),
  );
  print(name, bare, subject, budget);
}

async function frameRow(home) {
  const env = { ...process.env, MLSD_HOME: home, TERM: 'xterm-256color' };
  const { bare, subject } = await paired(
    RUNS,
    () => timeUntil(['-e', 'console.log("ready")'], env, 'ready'),
    () => timeUntil([bin, 'practice', 'serving'], env, 'Read and clarify'),
  );
  print('first frame of practice', bare, subject, BUDGETS.frame);
}

function print(name, bare, subject, budget) {
  const over = subject - bare;
  const verdict = over <= budget ? 'within' : 'OVER';
  console.log(
    `${name.padEnd(38)} ${bare.toFixed(0).padStart(5)} ms bare ${`+${over.toFixed(0)}`.padStart(6)} ms ` +
      `${(subject / bare).toFixed(2).padStart(6)} x   ${verdict} +${budget} ms`,
  );
}

/** A data folder with `count` copies of one real session on different days, its index already built. */
function dataFolder(folder, name, count) {
  const home = join(folder, name);
  const env = { ...process.env, MLSD_HOME: home };
  const answers = join(folder, 'answers.md');
  writeFileSync(
    answers,
    `## clarify\nHow many users?\n\n## design\n${'Requests go to a replica. '.repeat(100)}\n`,
  );
  timeRun([bin, 'practice', 'serving', '--answers', answers], env);
  const [file] = readdirSync(join(home, 'sessions'));
  const session = JSON.parse(readFileSync(join(home, 'sessions', file), 'utf8'));
  for (let index = 0; index < count; index++) {
    const id = `${session.id}-${index + 1000}`;
    const copy = { ...session, id, startedAt: session.startedAt - index * 3_600_000 };
    writeFileSync(join(home, 'sessions', `${id}.json`), `${JSON.stringify(copy, null, 2)}\n`);
  }
  timeRun([bin, 'review'], env);
  return home;
}

/** Fourteen copies beside the six built-in scenarios. */
function twentyScenarios(folder) {
  const pack = join(folder, 'pack');
  mkdirSync(pack);
  const files = readdirSync(join(root, 'scenarios')).filter((name) => name !== 'README.md');
  for (let index = 0; index < 14; index++) {
    const source = readFileSync(join(root, 'scenarios', files[index % files.length]), 'utf8');
    writeFileSync(join(pack, `copy-${index}.md`), source.replace(/^id: .*$/m, `id: copy-${index}`));
  }
  return pack;
}
