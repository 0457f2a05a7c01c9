import type { Mark } from '../../core/level.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Happening } from '../../core/session/events.ts';
import type { PageKey, ScreenSize } from '../../ui/page/page.ts';
import type { Theme } from '../../ui/theme.ts';
import { levelLines, levelsScreen } from '../../ui/views/levels-screen.ts';
import { markedSelf, type SelfMarks } from '../../ui/views/self-marks-screen.ts';
import { newMarks } from './self-marks.ts';

/** The lists of levels over the debrief, while the person marks themselves. */
export class LevelsPage {
  readonly #levels: NonNullable<Scenario['levels']>;
  readonly #theme: Theme;
  #shown: SelfMarks;

  constructor(levels: NonNullable<Scenario['levels']>, marks: Readonly<Record<string, Mark>>, theme: Theme) {
    this.#levels = levels;
    this.#theme = theme;
    this.#shown = { selected: 0, marks };
  }

  rows(size: ScreenSize): string[] {
    return levelsScreen(this.#shown, this.#levels, size, this.#theme);
  }

  /** What a key has the session keep; null when it closes the page. */
  take({ name }: PageKey): Happening[] | null {
    const before = this.#shown;
    const after = markedSelf(before, name, levelLines(this.#levels));
    if (after === null) return null;
    this.#shown = after;
    return newMarks(before, after).map(([line, mark]) => ({ type: 'level-marked', line, mark }));
  }
}
