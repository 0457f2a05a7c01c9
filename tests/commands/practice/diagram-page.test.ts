import { expect, it } from 'vitest';
import { practice } from '../../../src/commands/practice/practice.ts';
import { fakeWorld } from '../../helpers/fake-world.ts';
import type { Typist } from '../../helpers/scripted-prompter.ts';

const done = (typist: Typist) => typist.press('ctrl+d');

it('F4 draws the diagrams of this phase, then those of the phases before', async () => {
  const world = fakeWorld();
  world.prompter
    .writes(/Read/, done)
    .writes(/Design/, async (typist) => {
      expect(typist.chrome()).toContain('F4 diagram');
      typist.type('client -> router: request\nrouter -> client');
      await typist.press('f4');
      await done(typist);
    })
    .writes(/Write/, async (typist) => {
      expect(typist.chrome()).not.toContain('F4 diagram');
      typist.type('```mermaid\ngraph LR\nA[Replica] --> B[Log]\nA -->\n```');
      await typist.press('f4');
      await done(typist);
    })
    .writes(/Identify/, done);
  world.prompter.reads(/Debrief/);
  await practice({ scenario: 'serving', probes: false, estimates: false, self: false }, world);
  world.prompter.done();

  const [first, second] = world.prompter.pages;
  expect(first).toContain('│ router │');
  expect(first).toContain('router → client');
  expect(second).toContain('│ Replica │');
  expect(second).toContain('line 4: expected a box at the end of the line');
  expect(second!.indexOf('│ router │')).toBeGreaterThan(second!.indexOf('│ Replica │'));
});
