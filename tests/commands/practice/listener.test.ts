import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/commands/practice/attempt.ts';
import { Listener } from '../../../src/commands/practice/listener.ts';
import type { Fact } from '../../../src/core/scenario/schema.ts';

const facts: Fact[] = [
  { id: 'users', ask: ['Who are the users?'], answer: 'Shoppers.' },
  { id: 'budget', ask: ['What is the budget?'], answer: 'One million a year.' },
  { id: 'latency', ask: ['How fast must it be?'], answer: '200 ms.' },
];

/** A phase that holds `text`, and the questions that were asked in it. */
function listening(text = '') {
  const questions: { question: string }[] = [];
  const recorder = {
    session: { questions },
    record: (...events: { question: string }[]) => questions.push(...events),
  };
  const listener = new Listener({ recorder, scenario: { facts } } as unknown as Attempt, text);
  return { listener, asked: () => questions.map(({ question }) => question) };
}

describe('Enter', () => {
  it('asks the line that it ends', () => {
    const { listener, asked } = listening();
    listener.lineEnded('I see.\nWhat is the budget?');
    listener.textChanged('I see.\nWhat is the budget?\n');
    expect(asked()).toEqual(['What is the budget?']);
  });

  it('asks once more what was asked before', () => {
    const { listener, asked } = listening('What is the budget?\n');
    listener.lineEnded('What is the budget?\nWhat is the budget?');
    expect(asked()).toEqual(['What is the budget?']);
  });

  it('asks nothing at a line without a question mark', () => {
    const { listener, asked } = listening();
    listener.lineEnded('What is the budget');
    expect(asked()).toEqual([]);
  });
});

describe('lines that come all at once', () => {
  it('are asked, the last one too', () => {
    const { listener, asked } = listening('Notes\n');
    listener.textChanged('Notes\nWho are the users?\nA remark.\n- What is the budget?\nHow fast must it be?');
    expect(asked()).toEqual(['Who are the users?', 'What is the budget?', 'How fast must it be?']);
  });

  it('are not asked again by Enter at their end', () => {
    const { listener, asked } = listening();
    const text = 'Who are the users?\nWhat is the budget?';
    listener.textChanged(text);
    listener.lineEnded(text);
    listener.textChanged(`${text}\n`);
    expect(asked()).toEqual(['Who are the users?', 'What is the budget?']);
  });

  it('are no reason to ask what stood there before', () => {
    const { listener, asked } = listening('Who are the users?\n');
    listener.textChanged('How fast must it be?\nWho are the users?\n');
    expect(asked()).toEqual(['How fast must it be?']);
  });

  it('do not count while they are typed, nor when a line is taken away', () => {
    const { listener, asked } = listening('One\nTwo\n');
    listener.textChanged('One\nTwo\nWhat is the budget?');
    listener.textChanged('One\nWhat is the budget?');
    expect(asked()).toEqual([]);
  });
});

describe('a text that comes back from an editor', () => {
  it('is asked its new questions, whatever was done to the others', () => {
    const { listener, asked } = listening('Who are the users?\n');
    listener.textReturned('What is the budget?\n\n* who are the users ?\n');
    listener.textChanged('What is the budget?\n\n* who are the users ?\n');
    expect(asked()).toEqual(['What is the budget?']);
  });
});

it.each(['```', '~~~'])('asks nothing that stands in a block of %s', (fence) => {
  const { listener, asked } = listening();
  const drawing = `${fence}\nrouter -> cache: hit?\nIs it there?`;
  listener.textReturned(drawing);
  listener.lineEnded(drawing);
  expect(asked()).toEqual([]);
  listener.lineEnded(`${drawing}\n${fence}\nWhat is the budget?`);
  expect(asked()).toEqual(['What is the budget?']);
});
