// A small program around the editor, for the tests that need a real terminal. It says how it ended on
// standard output and, for when there is no terminal left, in the file that ENDED_FILE names.
import { writeFileSync } from 'node:fs';
import { AnswerInterrupted } from '../../../src/ui/answer-editor/answer.ts';
import { answerPrompt } from '../../../src/ui/answer-editor/answer-prompt.ts';

const handlersBefore = countHandlers();

function countHandlers(): string {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGTSTP', 'SIGCONT', 'exit', 'uncaughtExceptionMonitor'];
  const process_ = signals.map((signal) => process.listenerCount(signal));
  const streams = ['data', 'end', 'close', 'resize'].map(
    (event) => process.stdin.listenerCount(event) + process.stdout.listenerCount(event),
  );
  return [...process_, ...streams].join(' ');
}

function end(how: string): void {
  const handlers =
    countHandlers() === handlersBefore ? 'none left' : `${handlersBefore} -> ${countHandlers()}`;
  if (process.env.ENDED_FILE) writeFileSync(process.env.ENDED_FILE, how);
  console.log(`ended: ${how}; raw: ${process.stdin.isRaw}; handlers: ${handlers}`);
}

try {
  const text = await answerPrompt<string>({
    message: 'test',
    text: process.env.START_TEXT ?? '',
    chrome: ({ columns, rows, text }) => ({
      top: [`process ${process.pid} at ${columns}x${rows}`],
      bottom: [`${text.length} characters in ${text.split('\n').length} lines`],
    }),
    keys: {
      'ctrl+d': (editor) => editor.leave(editor.text),
      f2: () => void setImmediate(() => crash()),
      f3: () => process.exit(7),
    },
  });
  end(`${text.length} characters: ${text.slice(-40)}`);
} catch (error) {
  end(error instanceof AnswerInterrupted ? error.signal : String(error));
}

function crash(): never {
  throw new Error('a bug somewhere else');
}
