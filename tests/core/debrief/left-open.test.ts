import { describe, expect, it } from 'vitest';
import { admits } from '../../../src/core/debrief/left-open.ts';

describe('what the person leaves open', () => {
  it.each([
    'deletion: TODO',
    'cost - tbd',
    'multilingual - maybe later',
    'I did not get round to the numbers; there should be a test set.',
    'throughput: 200/s, haven’t done the maths'.replace('’', "'"),
    'Very long tasks are not solved here.',
    'I ran out of time for the index.',
    'We could add adapters for teams in the future.',
    'I would need to look deeper at the ranker.',
    'registry and rollback: needed',
    'Fairness needs to be considered.',
    'We should also think about abuse.',
    'Not covered: regions.',
    'Appeals I would leave for questions.',
  ])('is seen in %s', (sentence) => expect(admits(sentence)).toBe(true));

  it.each([
    'The agent keeps a todo list that outlives a restart.',
    'Requests that could not finish are retried twice.',
    'A worker that ran out of time hands its state over.',
    'Questions not covered by the index get links.',
    'Blocks are dropped and computed again later.',
    'Jobs that have not finished are resumed from the log.',
    'Rules change in the future, so prompts have a version.',
    'Moderators need to look into the thread before they vote.',
    'Each long task needs a plan before its first call.',
    'Two risks must be considered together: leaks and cost.',
    'Evaluation comes later in the funnel.',
  ])('is not seen in %s', (sentence) => expect(admits(sentence)).toBe(false));
});
