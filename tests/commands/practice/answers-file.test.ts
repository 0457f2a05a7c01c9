import { describe, expect, it } from 'vitest';
import { splitAnswers } from '../../../src/commands/practice/answers-file.ts';
import { builtInPlans } from '../../../src/core/plan/built-in.ts';

const split = (text: string) => Object.fromEntries(splitAnswers(text, builtInPlans[0]!, 'a.md'));

describe('a file of answers', () => {
  it('is split at the headings of phases, by id or title', () => {
    expect(split('## clarify\nWho?\n## Design and diagram\nA router.\n### Cache\nOne hour.')).toEqual({
      clarify: 'Who?',
      design: 'A router.\n### Cache\nOne hour.',
    });
  });

  it('may number its headings and join their words by a sign', () => {
    expect(split('## 2. Design & diagram\nA router.\n## 3. Write out your explanation\nBecause.')).toEqual({
      design: 'A router.',
      explain: 'Because.',
    });
  });

  it('keeps a heading within a block of code where it stands', () => {
    const design = 'Notes:\n```\n## explain\n```\nAfter it.';
    expect(split(`## design\n${design}\n## explain\nBecause.`)).toEqual({ design, explain: 'Because.' });
  });
});
