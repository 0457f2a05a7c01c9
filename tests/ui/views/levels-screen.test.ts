import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createTheme } from '../../../src/ui/theme.ts';
import { levelLines, levelsScreen } from '../../../src/ui/views/levels-screen.ts';

const levels = {
  mid: ['Explains pairs, reward model and PPO in the right order and draws the loop.', 'Names terms.'],
  senior: ['Sizes labels, memory and step time from the givens, and concludes which is the bottleneck.'],
  staff: [
    'Plans rounds as an organisation (people, guideline, vendor, legal, release) and says when to stop.',
  ],
};
const lines = levelLines(levels);

describe.each([
  [80, 24],
  [60, 18],
  [40, 8],
])('the lists of levels at %ix%i', (columns, rows) => {
  it('show every line in turn with its mark, within the screen', () => {
    lines.forEach((line, selected) => {
      const shown = levelsScreen(
        { selected, marks: { [line]: 'touched' } },
        levels,
        { columns, rows },
        createTheme(false),
      );
      expect(shown).toHaveLength(rows);
      expect(Math.max(...shown.map((row) => stringWidth(row)))).toBeLessThanOrEqual(columns);
      expect(shown.filter((row) => row.startsWith(' ▸'))).toHaveLength(1);
      expect(shown.find((row) => row.startsWith(' ▸'))).toMatch(/partly$/);
    });
  });
});
