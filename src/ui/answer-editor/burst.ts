import type { Key } from './keys.ts';

const LINES_OF_A_PASTE = 3;
const LENGTH_OF_A_PASTE = 200;

/**
 * Keys that arrived in one read, with a paste by a terminal that does not bracket pastes made one `paste`
 * key. Nobody types three lines between two reads; a script may well type two.
 */
export function gatherPastes(keys: Key[]): Key[] {
  if (!isPaste(keys)) return keys;
  const gathered: Key[] = [];
  let run: Key[] = [];
  const flush = () => {
    if (run.length > 0) gathered.push(pasteOf(run));
    run = [];
  };
  for (const key of keys) {
    if (textOf(key) !== '') {
      run.push(key);
    } else {
      flush();
      gathered.push(key);
    }
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

function pasteOf(run: Key[]): Key {
  return { name: 'paste', text: run.map(textOf).join(''), raw: run.map(({ raw }) => raw).join('') };
}
