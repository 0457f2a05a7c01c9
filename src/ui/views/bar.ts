import { Format, type Options } from 'cli-progress';

const GLYPHS = 120;

/** A progress bar of `size` cells for a share from 0 (empty) to 1 (full); values outside are clipped. */
export function bar(share: number, size: number): string {
  const options: Options = {
    barsize: size,
    // The formatter cuts its bars out of these strings, so they must be at least as long as the bar.
    barCompleteString: '█'.repeat(Math.max(GLYPHS, size)),
    barIncompleteString: '░'.repeat(Math.max(GLYPHS, size)),
    barGlue: '',
  };
  return Format.BarFormat(Math.min(1, Math.max(0, share)), options);
}
