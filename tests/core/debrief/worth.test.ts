import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WORTH } from '../../../src/core/debrief/worth.ts';

it('tells the figures that the page on coverage holds', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/coverage.md'), 'utf8').replace(
    /\s+/g,
    ' ',
  );
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  expect(page).toContain(`did not find ${percent(WORTH.missing)} were explained there`);
  expect(page).toContain(`called touched ${percent(WORTH.touched)}, of`);
  expect(page).toContain(`called covered ${percent(1 - WORTH.covered)}.`);
});
