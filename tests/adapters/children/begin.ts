// Begins and finishes sessions of the same minute: `begin ROOT TAG TIMES`.
import { sessionStore } from '../../../src/adapters/session-store.ts';
import { folderAt } from '../folder-at.ts';
import { MORNING, noted, started } from '../sample.ts';

const [root = '', tag = '', times = ''] = process.argv.slice(2);
const store = sessionStore(folderAt(root));
for (let nth = 0; nth < Number(times); nth++) {
  const journal = await store.begin(started(store.newId('model-serving', MORNING)));
  journal.append(noted(`${tag}-${nth}`));
  journal.append({ type: 'finished', at: MORNING + 1 });
  await journal.close();
}
