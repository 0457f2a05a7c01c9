import { describe, expect, it } from 'vitest';
import { readGradings } from '../../../bench/coverage/labelled.ts';
import { judgeText } from '../../../src/core/coach/judgement.ts';

const gradings = readGradings('scenarios');
const levels = (text: string, scenario = 'llm-powered-search') =>
  new Map(judgeText(text, gradings.get(scenario)!).points.map(({ id, level }) => [id, level]));

/** A statement that covers reranking, so that what stands around it is what takes it back. */
const SAID = 'A cross-encoder reranks the top 50 candidates and keeps 6 passages in 60 ms';

describe('what does not cover, whatever its words', () => {
  it('is measured against a sentence that does', () => {
    expect(levels(`${SAID}.`).get('reranking')).toBe('covered');
  });

  it.each([
    ['a question', `Should a cross-encoder rerank the top 50 candidates and keep 6 passages?`],
    ['a question with its mark in front', `? a cross-encoder reranks the top 50 candidates and keeps 6`],
    ['a quotation', `> ${SAID}.`],
    ['a line of the interviewer', `Interviewer: ${SAID}.`],
    ['a promise', `${SAID}, details later.`],
    ['a link', '[A cross-encoder reranks the top 50 candidates](#reranking)'],
    ['an address', 'https://example.org/a-cross-encoder-reranks-the-top-50-candidates-and-keeps-6'],
    ['front matter', `---\nabout: ${SAID}\n---\nNothing yet.`],
    ['a heading', `## ${SAID}`],
    ['names in brackets', 'Reranking (cross-encoder, listwise, ColBERT)'],
  ])('%s', (_, text) => {
    expect(levels(text).get('reranking')).not.toBe('covered');
  });

  it.each(['Latency: p95 under 200 ms.', 'Latency requirements: p99 < 1 s, p50 300 ms'])(
    'a bare target: %s',
    (text) => {
      expect(levels(text).get('latency-requirements')).toBe('touched');
    },
  );

  it('nothing of front matter is quoted', () => {
    const { points } = judgeText(
      `---\ntags: [reranking, citation]\n---\nNothing yet.`,
      gradings.get('llm-powered-search')!,
    );
    expect(points.flatMap(({ evidence }) => evidence)).toEqual([]);
  });
});

describe("what covers without the field's words", () => {
  it.each([
    [
      'a stage budget with what happens when it is overrun',
      'llm-powered-search',
      'latency-requirements',
      'Budget: retrieval 80 ms, rerank 120 ms, first token 600 ms; rerank skipped when late.',
    ],
    [
      'a person who looks before something is done',
      'agentic-system',
      'human-in-the-loop',
      'Before it pays more than 200 it stops and asks the clerk, and if nobody answers in an hour it lets it be.',
    ],
    [
      'who checks whom',
      'content-moderation',
      'appeals-handling',
      'Whoever complains gets another clerk than the one who took the ad down, and an answer within two days.',
    ],
    [
      'a gold item in plain words',
      'rlhf-pipeline',
      'labeler-quality-control',
      'We mix in pairs where we already know the answer, and whoever gets too many of them wrong has a talk and is paused.',
    ],
  ])('%s', (_, scenario, point, text) => {
    expect(levels(text, scenario).get(point)).toBe('covered');
  });
});
