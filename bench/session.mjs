import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { spawn } from '@lydell/node-pty';
import { sampleText, typeAndTime, watch } from './keystroke.mjs';

const bin = join(import.meta.dirname, '..', 'bin', 'mlsd.js');
const KEYS = 200;
const IDLE_SECONDS = 20;
/** Clock ticks a second in /proc: fixed at 100 for user space on Linux. */
const TICKS = 100;

/** A real session as a person has it: keys, bytes, memory, and what an hour of thinking costs. */
export async function benchSession() {
  for (const [columns, rows] of [
    [80, 24],
    [200, 50],
  ]) {
    for (const length of [3_000, 20_000]) await keysRow(columns, rows, length);
  }
  await idleRow();
}

async function keysRow(columns, rows, length) {
  await inSession(columns, rows, length, async (session) => {
    const { ms, bytes } = await typeAndTime(session, 'and so it goes on ', KEYS);
    console.log(
      `${`${columns}x${rows}, ${length / 1000} KB typed`.padEnd(24)}`,
      `p50 ${ms.p50.toFixed(2).padStart(6)} ms  p99 ${ms.p99.toFixed(2).padStart(6)} ms `,
      ` bytes mean ${bytes.mean.toFixed(0).padStart(4)}  max ${String(bytes.max).padStart(5)}`,
      ` ${memory(session.pty.pid)} MB`,
    );
  });
}

async function idleRow() {
  await inSession(80, 24, 3_000, async ({ pty }) => {
    const before = cpuMs(pty.pid);
    await new Promise((done) => setTimeout(done, IDLE_SECONDS * 1000));
    const anHour = ((cpuMs(pty.pid) - before) / IDLE_SECONDS) * 3600;
    console.log(
      `an idle hour costs       ${(anHour / 1000).toFixed(1)} s of CPU, from ${IDLE_SECONDS} s measured`,
    );
  });
}

async function inSession(columns, rows, length, work) {
  const home = mkdtempSync(join(tmpdir(), 'mlsd-bench-'));
  const env = { ...process.env, MLSD_HOME: home, TERM: 'xterm-256color' };
  const pty = spawn(process.execPath, [bin, 'practice', 'serving'], { cols: columns, rows, env });
  const session = watch(pty);
  try {
    await session.still(300);
    pty.write(`\u001B[200~${sampleText(length, true).replaceAll('\n', '\r')}\u001B[201~`);
    await session.still(300);
    await work(session);
  } finally {
    pty.kill('SIGKILL');
    await session.exited;
    rmSync(home, { recursive: true, force: true });
  }
}

const memory = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}
