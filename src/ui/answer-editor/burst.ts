import type { Key } from './keys.ts';

const LINES_OF_A_PASTE = 3;
const LENGTH_OF_A_PASTE = 200;

/**
 * Keys that arrived in one read, with a paste by a terminal that does not bracket pastes made one `paste`
 * key, and runs of typed characters made one key each where `alone` does not forbid it. Nobody types three
 * lines between two reads; a script may well type two.
 */
export function gather(keys: Key[], alone: (name: string) => boolean): Key[] {
  const pasted = isPaste(keys);
  const gathered: Key[] = [];
  let run: Key[] = [];
  const flush = () => {
    if (run.length > 0) gathered.push(joined(run, pasted));
    run = [];
  };
  for (const key of keys) {
    const belongs = pasted ? textOf(key) !== '' : key.text !== '' && key.name !== 'paste' && !alone(key.name);
    if (!belongs) flush();
    if (belongs) run.push(key);
    else gathered.push(key);
  }
  flush();
  return gathered;
}

function isPaste(keys: Key[]): boolean {
  const lines = keys.filter(({ name }) => name === 'enter').length;
  const endsInside = keys.slice(0, -1).some(({ name }) => name === 'enter');
  return lines >= LINES_OF_A_PASTE || (endsInside && keys.length >= LENGTH_OF_A_PASTE);
}

function textOf(key: Key): string {
  if (key.name === 'paste') return '';
  if (key.name === 'enter') return '\n';
  return key.name === 'tab' ? '\t' : key.text;
}

function joined(run: Key[], pasted: boolean): Key {
  if (run.length === 1) return run[0]!;
  const raw = run.map((key) => key.raw).join('');
  return pasted
    ? { name: 'paste', text: run.map(textOf).join(''), raw }
    : { name: 'text', text: run.map(({ text }) => text).join(''), raw };
}
