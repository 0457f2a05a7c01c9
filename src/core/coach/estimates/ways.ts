/** Which of the meanings that are open in an answer is tried. */
export interface Way {
  /** `50.000` has a mark between thousands, or one before decimals: whichever is less likely. */
  otherMarks: boolean;
  /** `1/10 ct` is a tenth of a cent, not one by ten cents. */
  fractions: boolean;
  /** Which of the figures with a B, from 0, counts bytes and not billions; -1 for none. */
  bytes: number;
  /** So much a day is taken as so much: the question has named the day already. */
  leavesPeriods: boolean;
  /** The unit behind the last number is that of the whole: `2 * 70e9 / 1e9 GB`. */
  unitOfAll: boolean;
}

/** More figures with a B are not tried. */
const MOST_BYTES = 4;

/** Every way in which an answer may be read, the likeliest first. */
export function waysOf(answer: string): Way[] {
  const bytes = answer.match(/\dB(?![\p{L}\d])/gu)?.length ?? 0;
  const marks = either(/\d\.\d{3}(?!\d)/.test(answer));
  const fractions = either(/\d\/\d/.test(answer));
  const byteFigures = Array.from({ length: Math.min(bytes, MOST_BYTES) + 1 }, (_, i) => i - 1);
  return marks.flatMap((otherMarks) =>
    fractions.flatMap((fractions) =>
      byteFigures.flatMap((bytes) =>
        either(true).flatMap((leavesPeriods) =>
          either(true).map((unitOfAll) => ({ otherMarks, fractions, bytes, leavesPeriods, unitOfAll })),
        ),
      ),
    ),
  );
}

const either = (open: boolean): boolean[] => (open ? [false, true] : [false]);
