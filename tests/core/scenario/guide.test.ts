import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBytes } from '../../../src/core/scenario/parse.ts';
import { slug } from '../../../src/core/scenario/slug.ts';

// The words of the practice guide, to which the built-in scenarios are held letter for letter.
const guide = [
  {
    id: 'llm-powered-search',
    title: 'LLM-Powered Search',
    prompt: 'Design a search system that uses LLMs to answer user queries.',
    considerations: [
      'Retrieval vs generation tradeoff',
      'Latency requirements',
      'Hallucination mitigation',
      'Cost at scale',
      'Evaluation metrics',
    ],
    components: [
      'Query understanding',
      'Retrieval system (embeddings, vector DB)',
      'Reranking',
      'Answer generation',
      'Citation/grounding',
    ],
  },
  {
    id: 'ai-coding-assistant',
    title: 'AI Coding Assistant',
    prompt: 'Design a system like GitHub Copilot.',
    considerations: [
      'Real-time latency (<100ms)',
      'Context window management',
      'Multi-file understanding',
      'Code safety',
      'Personalization',
    ],
    components: [
      'Code context extraction',
      'Model serving (caching, batching)',
      'Streaming responses',
      'Evaluation (acceptance rate, correctness)',
      'Feedback loop',
    ],
  },
  {
    id: 'content-moderation',
    title: 'Content Moderation System',
    prompt: 'Design an LLM-based content moderation system for a social platform.',
    considerations: [
      'Precision vs recall tradeoff',
      'Latency requirements',
      'Adversarial users',
      'False positive impact',
      'Policy updates',
    ],
    components: [
      'Classification pipeline',
      'Multi-stage review',
      'Human-in-the-loop',
      'Policy enforcement',
      'Appeals handling',
    ],
  },
  {
    id: 'rlhf-pipeline',
    title: 'RLHF Training Pipeline',
    prompt: 'Design a system to collect human feedback and train models with RLHF.',
    considerations: [
      'Labeler quality control',
      'Preference data collection',
      'Training stability',
      'Evaluation and iteration',
      'Cost management',
    ],
    components: [
      'Labeling interface',
      'Reward model training',
      'PPO training loop',
      'A/B testing framework',
      'Model versioning',
    ],
  },
  {
    id: 'model-serving',
    title: 'Model Serving at Scale',
    prompt: 'Design infrastructure to serve a 70B parameter LLM to millions of users.',
    considerations: [
      'GPU utilization',
      'Latency p50/p99',
      'Cost per request',
      'Availability',
      'Multi-region',
    ],
    components: [
      'Model parallelism',
      'KV-cache optimization',
      'Batching strategies',
      'Load balancing',
      'Caching layers',
    ],
  },
  {
    id: 'agentic-system',
    title: 'Agentic System',
    prompt: 'Design an AI agent that can complete multi-step tasks using tools.',
    considerations: [
      'Action reliability',
      'Error recovery',
      'Cost management',
      'User control',
      'Safety constraints',
    ],
    components: [
      'Agent loop architecture',
      'Tool calling system',
      'Memory/context management',
      'Evaluation and monitoring',
      'Human-in-the-loop',
    ],
  },
];

describe.each(guide)('$id', (words) => {
  const file = `scenarios/${words.id}.md`;
  const parsed = parseBytes(readFileSync(file), file);
  if (!('scenario' in parsed)) throw new Error(JSON.stringify(parsed.problems, null, 2));
  const { scenario } = parsed;
  const titles = (kind: string) => scenario.points.filter((point) => point.kind === kind).map((p) => p.title);

  it('has the id and title of the guide', () => {
    expect(scenario.id).toBe(words.id);
    expect(scenario.title).toBe(words.title);
  });

  it('opens its prompt with the sentence of the guide', () => {
    expect(scenario.prompt.split('\n\n')[0]).toBe(words.prompt);
  });

  it('has the considerations of the guide, in order', () => {
    expect(titles('consideration')).toEqual(words.considerations);
  });

  it('has the components of the guide, in order', () => {
    expect(titles('component')).toEqual(words.components);
  });

  it('names each point by the slug of its title', () => {
    for (const point of scenario.points) expect(point.id).toBe(slug(point.title));
  });
});
