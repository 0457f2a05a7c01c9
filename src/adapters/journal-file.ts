import { type JournalText, parseJournal } from '../core/session/journal-text.ts';
import { bytesIfThere } from './plain-file.ts';

export interface JournalFile extends JournalText {
  /** The file's bytes up to the last line end: a line that a crash tore is not there. */
  whole: Buffer;
}

const LINE_END = 0x0a;

/** Reads a journal; null when there is none, or nothing whole in it. @throws MlsdError store */
export function readJournalFile(path: string): JournalFile | null {
  const bytes = bytesIfThere(path);
  const whole = bytes?.subarray(0, bytes.lastIndexOf(LINE_END) + 1);
  if (!whole?.length) return null;
  return { ...parseJournal(whole.toString('utf8')), whole };
}
