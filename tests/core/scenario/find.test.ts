import { describe, expect, it } from 'vitest';
import { findScenario } from '../../../src/core/scenario/find.ts';

const titles: Record<string, string> = {
  'llm-powered-search': 'LLM-Powered Search',
  'ai-coding-assistant': 'AI Coding Assistant',
  'content-moderation': 'Content Moderation System',
  'rlhf-pipeline': 'RLHF Training Pipeline',
  'model-serving': 'Model Serving at Scale',
  'agentic-system': 'Agentic System',
};
const scenarios = Object.entries(titles).map(([id, title]) => ({
  id,
  title,
  difficulty: 'medium' as const,
  tags: [],
  minutes: 45,
  source: 'built-in' as const,
  file: `${id}.md`,
}));
const find = (part: string) => findScenario(part, scenarios).id;

describe('finding a scenario', () => {
  it.each([
    ['rlhf-pipeline', 'rlhf-pipeline'],
    ['RLHF', 'rlhf-pipeline'],
    ['  search ', 'llm-powered-search'],
    ['LLM powered', 'llm-powered-search'],
    ['llm_powered search!', 'llm-powered-search'],
    ['serving model', 'model-serving'],
    ['at scale', 'model-serving'],
    ['ai', 'ai-coding-assistant'],
    ['Training Pipeline', 'rlhf-pipeline'],
    ['moder', 'content-moderation'],
    ['codingassist', 'ai-coding-assistant'],
    ['agentic-system', 'agentic-system'],
  ])('%j means %s', (part, id) => expect(find(part)).toBe(id));

  it('prefers an exact id to the longer ones that hold it', () => {
    const longer = { ...scenarios[0]!, id: 'rlhf-pipeline-two', title: 'RLHF Pipeline, again' };
    expect(findScenario('rlhf-pipeline', [longer, ...scenarios]).id).toBe('rlhf-pipeline');
  });

  it('lists the candidates of an ambiguous part', () => {
    expect(() => find('system')).toThrow(
      expect.objectContaining({
        exitCode: 3,
        message: expect.stringMatching(
          /"system" fits 2 scenarios:\n.*content-moderation .*\n.*agentic-system /,
        ),
      }),
    );
  });

  it.each([
    ['rhlf', 'rlhf-pipeline'],
    ['modle-serving', 'model-serving'],
    ['serach', 'llm-powered-search'],
    ['agnetic', 'agentic-system'],
    ['content moderatoin', 'content-moderation'],
  ])('guesses what %j was meant for', (part, id) => {
    expect(() => find(part)).toThrow(
      expect.objectContaining({ exitCode: 3, message: expect.stringMatching(`Did you mean ${id}`) }),
    );
  });

  it.each(['', '  ', '!!!', 'spreadsheet'])('guesses nothing for %j', (part) => {
    expect(() => find(part)).toThrow(
      expect.objectContaining({
        message: `No scenario is called "${part.trim() === '' ? (part === '' ? '' : ' ') : part}".`,
      }),
    );
  });
});
