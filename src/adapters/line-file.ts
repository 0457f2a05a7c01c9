import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';

/**
 * A file that only grows by whole lines, whatever happens to the disk. Lines that could not be
 * written wait in memory. All lines stay there, a session's worth being small, so that a file that
 * somebody removed or replaced under a running session can be written anew.
 */
export class LineFile {
  readonly path: string;
  readonly #lines: Buffer[] = [];
  /** How many lines, and how many bytes, are on disk. */
  #written = 0;
  #size = 0;
  #fd: number | null = null;

  /** @param whole the bytes of the file up to its last line end; what follows them is cut off */
  constructor(path: string, whole: Buffer) {
    this.path = path;
    this.#lines.push(whole);
    this.#written = 1;
    this.#size = whole.length;
  }

  /** Adds a line, and writes it with all that waits. @throws the system's error; what is unwritten waits on */
  append(line: string): void {
    this.#lines.push(Buffer.from(`${line}\n`));
    this.flush();
  }

  /** Writes what waits. @throws the system's error */
  flush(): void {
    try {
      const fd = this.#open();
      for (const line of this.#lines.slice(this.#written)) this.#write(fd, line);
    } catch (error) {
      this.#cut();
      throw error;
    }
  }

  /** Writes what waits and flushes it to the disk. @throws the system's error */
  sync(): void {
    if (this.#fd !== null && !this.#isInPlace(this.#fd)) this.#startOver();
    this.flush();
    fsyncSync(this.#open());
  }

  close(): void {
    if (this.#fd === null) return;
    const fd = this.#fd;
    this.#fd = null;
    try {
      closeSync(fd);
    } catch {}
  }

  /** A write may take less than it was given without an error; the next one then says why. */
  #write(fd: number, line: Buffer): void {
    let done = 0;
    while (done < line.length) {
      const taken = writeSync(fd, line, done, line.length - done, this.#size + done);
      if (taken === 0) throw Object.assign(new Error('nothing more could be written'), { code: 'ENOSPC' });
      done += taken;
    }
    this.#size += line.length;
    this.#written += 1;
  }

  /** Takes a half-written line back and lets the file go: it is opened and looked at afresh next time. */
  #cut(): void {
    if (this.#fd === null) return;
    try {
      ftruncateSync(this.#fd, this.#size);
    } catch {}
    this.close();
  }

  #open(): number {
    this.#fd ??= this.#reopen();
    return this.#fd;
  }

  #reopen(): number {
    const fd = this.#openFile();
    if (fstatSync(fd).size < this.#size) this.#size = this.#written = 0;
    ftruncateSync(fd, this.#size);
    return fd;
  }

  #openFile(): number {
    return openSync(this.path, constants.O_RDWR | constants.O_CREAT, 0o600);
  }

  /** Has all lines written again with the next flush. */
  #startOver(): void {
    this.close();
    this.#size = this.#written = 0;
  }

  /** False when somebody removed, replaced or cut the file at our path. */
  #isInPlace(fd: number): boolean {
    const there = statSync(this.path, { throwIfNoEntry: false });
    const ours = fstatSync(fd);
    return there?.ino === ours.ino && there.dev === ours.dev && there.size === this.#size;
  }
}
