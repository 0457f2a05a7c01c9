// Types until the system takes no more, and tells what it saw: `limited ROOT ELSEWHERE`.
import { sessionStore } from '../../../src/adapters/session-store.ts';
import { folderAt } from '../folder-at.ts';
import { entered, MORNING, started, typed } from '../sample.ts';

const [root = '', elsewhere = ''] = process.argv.slice(2);
const store = sessionStore(folderAt(root));
try {
  const journal = await store.begin(started(store.newId('model-serving', MORNING)));
  journal.append(entered('clarify', MORNING + 1));
  let accepted = 0;
  for (let nth = 0; nth < 400; nth++) {
    journal.append(typed('clarify', nth, String(nth % 10), MORNING + 2 + nth));
    if (journal.trouble === null) accepted = nth + 1;
  }
  const { trouble } = journal;
  const inMemory = journal.session.phases[0]!.text.length;
  const rescue = await journal.rescue(elsewhere).catch(({ exitCode, message }) => ({ exitCode, message }));
  journal.release();
  const failure = trouble && { exitCode: trouble.exitCode, message: trouble.message };
  console.log(JSON.stringify({ id: journal.session.id, trouble: failure, accepted, inMemory, rescue }));
} catch (error) {
  const { exitCode, message, next } = error as { exitCode: number; message: string; next: string };
  console.log(JSON.stringify({ exitCode, message, next }));
}
