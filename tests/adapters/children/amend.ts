// Changes one stored session over and over: `amend ROOT ID TAG TIMES`.
import { sessionStore } from '../../../src/adapters/session-store.ts';
import { folderAt } from '../folder-at.ts';

const [root = '', id = '', tag = '', times = ''] = process.argv.slice(2);
const store = sessionStore(folderAt(root));
for (let nth = 0; nth < Number(times); nth++) {
  await store.amend(id, [{ type: 'hint-taken', pointId: `${tag}-${nth}`, text: 'A hint.', at: nth }]);
}
