// Types into a session without end and says after each event how far it came: `type-until-killed ROOT`.
import { writeSync } from 'node:fs';
import { sessionStore } from '../../../src/adapters/session-store.ts';
import { folderAt } from '../folder-at.ts';
import { entered, MORNING, started, typed } from '../sample.ts';

const [root = ''] = process.argv.slice(2);
const store = sessionStore(folderAt(root));
const journal = await store.begin(started(store.newId('model-serving', MORNING)));
journal.append(entered('clarify', MORNING + 1));
for (let nth = 0; ; nth++) {
  journal.append(typed('clarify', nth, String(nth % 10), MORNING + 2 + nth));
  writeSync(1, `${nth + 1}\n`);
}
