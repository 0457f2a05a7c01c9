import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planFolder } from '../../src/adapters/plan-folder.ts';
import { temporaryFolder } from './helpers.ts';

/** The plans of a folder with these files, and what was said about them. */
async function plansOf(files: Record<string, string>) {
  const { plans: folder } = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const said: string[] = [];
  const plans = planFolder(folder, (problem) => said.push(problem.replace(folder, '')));
  return { folder, plans, said };
}

const LUNCH = 'title: Lunch\nphases:\n  - { title: Design, role: design, minutes: [10, 12] }\n';

test('plans of the person stand beside the built-in ones, or in their place', async () => {
  const { plans } = await plansOf({ 'lunch.yaml': LUNCH, 'practice.yml': LUNCH, 'notes.txt': 'no plan' });
  expect((await plans.list()).map(({ id, title }) => [id, title])).toEqual([
    ['interview', 'Interview'],
    ['lunch', 'Lunch'],
    ['practice', 'Lunch'],
  ]);
});

test('what cannot be used is named and passed over, whatever it is', async () => {
  const { folder, plans, said } = await plansOf({ 'bad.yaml': 'title: 3\n', 'lunch.yaml': LUNCH });
  mkdirSync(join(folder, 'folder.yaml'));
  expect((await plans.list()).map(({ id }) => id)).toEqual(['practice', 'interview', 'lunch']);
  expect(said.join('\n')).toMatch(/bad\.yaml:1:8: title: must be text/);
  expect(said.join('\n')).toMatch(/folder\.yaml:1:1: is a folder, not a file/);
});

test('no folder is no error', async () => {
  const plans = planFolder(join(temporaryFolder().root, 'none'), () => expect.fail());
  expect((await plans.list()).map(({ id }) => id)).toEqual(['practice', 'interview']);
});
