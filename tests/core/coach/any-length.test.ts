import { describe, expect, it } from 'vitest';
import { readGradings } from '../../../bench/coverage/labelled.ts';
import { judgeText } from '../../../src/core/coach/judgement.ts';

const search = readGradings('scenarios').get('llm-powered-search')!;

// Each of these once took minutes or the stack; the runner's limit is what they are held to.
describe('an answer of any form and length is read', () => {
  it.each([
    ['one word', 'retrieval'.repeat(100_000)],
    ['a line without a space', 'abc,def;'.repeat(5_000)],
    ['white space and a letter', `${' '.repeat(500_000)}x`],
    ['a heading of spaces', `##${' '.repeat(50_000)}`],
    ['full stops', '. '.repeat(400_000)],
    ['question marks', '? '.repeat(400_000)],
    ['brackets', '[('.repeat(200_000)],
    ['a row of a table', `${'|a'.repeat(200_000)}|`],
    ['fences', '```\n'.repeat(100_000)],
    [
      'ever deeper bullets',
      Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    ],
    ['many short lines', 'x\n'.repeat(20_000)],
    ['refusals', 'skip the cache because '.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(judgeText(text, search).points).toHaveLength(10);
  });
});
