import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { spawn } from '@lydell/node-pty';

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of wall time of one run to its end. */
export function timeRun(args, env) {
  const from = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** Milliseconds from the start of a program in a terminal until it has written `wanted`; then it is killed. */
export function timeUntil(args, env, wanted, { columns = 80, rows = 24 } = {}) {
  return new Promise((resolve, reject) => {
    const from = process.hrtime.bigint();
    const pty = spawn(process.execPath, args, { cols: columns, rows, env });
    let written = '';
    const timer = setTimeout(() => reject(new Error(`never wrote ${wanted}`)), 20_000);
    pty.onData((data) => {
      written += data;
      if (!written.includes(wanted)) return;
      clearTimeout(timer);
      resolve(Number(process.hrtime.bigint() - from) / 1e6);
      pty.kill('SIGKILL');
    });
  });
}

/** Runs the two in turn, so that a machine whose speed drifts is fair to both. */
export async function paired(runs, bare, subject) {
  const pairs = [];
  for (let run = 0; run < runs + 1; run++) pairs.push([await bare(), await subject()]);
  const counted = pairs.slice(1);
  return { bare: median(counted.map(([ms]) => ms)), subject: median(counted.map(([, ms]) => ms)) };
}
