import { describe, expect, it } from 'vitest';
import { authorsProbes } from '../../../src/core/coach/probes.ts';
import type { Debrief } from '../../../src/core/debrief/debrief.ts';
import type { Mark } from '../../../src/core/level.ts';
import type { Happening } from '../../../src/core/session/events.ts';
import { answersIn, attempt, builtIn, debriefed } from './attempts.ts';

const scenario = builtIn('llm-powered-search');
const session = (name: string, more: Partial<Parameters<typeof attempt>[0]> = {}) =>
  attempt({ scenario, answers: answersIn(name), ...more });
const levels = ({ points }: Debrief, level: string) => points.filter((point) => point.level === level).length;
const point = (debrief: Debrief, id: string) => debrief.points.find((candidate) => candidate.id === id)!;
const seen = (debrief: Debrief) => debrief.observations.map(({ id }) => id);

describe('a weak, a middling and a strong attempt', () => {
  const [weak, middling, strong] = ['weak', 'middling', 'strong'].map((name) =>
    debriefed(session(name), scenario),
  );

  it('are told apart', () => {
    expect(levels(weak!, 'covered')).toBeLessThanOrEqual(2);
    expect(levels(strong!, 'covered')).toBeGreaterThanOrEqual(8);
    expect(levels(middling!, 'covered')).toBeGreaterThan(levels(weak!, 'covered'));
    expect(levels(middling!, 'covered')).toBeLessThan(levels(strong!, 'covered'));
  });

  it('get what an interviewer would say: much, some, next to nothing', () => {
    expect(seen(weak!)).toEqual(expect.arrayContaining(['no-evaluation', 'no-questions', 'just-the-api']));
    expect(seen(middling!)).toEqual(expect.arrayContaining(['only-offline-evaluation', 'no-operations']));
    expect(seen(strong!)).toEqual([]);
    for (const debrief of [weak!, middling!]) expect(debrief.observations.length).toBeLessThanOrEqual(5);
  });

  it('are quoted letter for letter, with phase and minute', () => {
    const { phases } = session('middling');
    const quotes = [...middling!.points, ...middling!.emphases].flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(10);
    for (const { quote, phase, start, end, at } of quotes) {
      expect(phases.find(({ id }) => id === phase)?.text.slice(start, end)).toBe(quote);
      expect(at).toBeGreaterThan(0);
    }
    const golden = point(middling!, 'evaluation-metrics').evidence[0]!;
    expect(golden).toMatchObject({ phase: 'explain', quote: expect.stringContaining('golden set') });
    expect(golden.at! / 60_000).toBeGreaterThan(25);
    expect(golden.at! / 60_000).toBeLessThan(40);
  });

  it('have one next step that is about a real gap', () => {
    const gaps = (debrief: Debrief) => [
      ...debrief.points.filter(({ level }) => level !== 'covered').map(({ title }) => `"${title}"`),
      ...debrief.emphases.filter(({ level }) => level === 'missing').map(({ id }) => `paragraph on ${id}`),
    ];
    for (const debrief of [weak!, middling!]) {
      expect(gaps(debrief).some((gap) => debrief.next.includes(gap))).toBe(true);
    }
    expect(strong!.next).toContain('--twist');
  });

  it('list the facts that would have mattered and were not asked for', () => {
    const unasked = (debrief: Debrief) => debrief.neverAsked.map(({ factId }) => factId);
    expect(unasked(weak!).length).toBeGreaterThan(scenario.facts.length - 3);
    expect(unasked(middling!)).not.toContain('latency');
    expect(unasked(middling!)).toContain('budget');
    const knows = {
      ...answersIn('middling'),
      explain: 'We may spend one and a half million, 1.5M USD, a month.',
    };
    expect(unasked(debriefed(attempt({ scenario, answers: knows }), scenario))).not.toContain('budget');
    const minutes = { clarify: 0, design: 0, explain: 0, 'weak-points': 0 };
    const pasted = attempt({ scenario, answers: answersIn('weak'), minutes });
    expect(unasked(debriefed(pasted, scenario))).toEqual([]);
  });
});

describe('what the person says', () => {
  it('stands beside what the coach says, and neither changes the other', () => {
    const after: Happening[] = [
      { type: 'self-assessed', question: 'safety', answer: 'no', note: 'ran out of time' },
      { type: 'self-marked', pointId: 'cost-at-scale', mark: 'covered' },
      { type: 'overruled', pointId: 'cost-at-scale', mark: 'covered', sentence: 'Cost could be high.' },
      { type: 'noted', text: 'numbers!' },
    ];
    const debrief = debriefed(session('weak', { after }), scenario);
    expect(debrief.review).toEqual([
      { id: 'safety', question: 'Did you consider safety?', answer: 'no', note: 'ran out of time' },
    ]);
    expect(point(debrief, 'cost-at-scale')).toMatchObject({
      self: 'covered',
      overruled: { mark: 'covered', sentence: 'Cost could be high.' },
      level: point(debriefed(session('weak'), scenario), 'cost-at-scale').level,
    });
    expect(debrief.note).toBe('numbers!');
  });

  it('is not argued with in the next step', () => {
    const all = scenario.points.map(
      ({ id }): Happening => ({ type: 'overruled', pointId: id, mark: 'covered', sentence: null }),
    );
    const { next } = debriefed(session('weak', { after: all }), scenario);
    expect(scenario.points.some(({ title }) => next.includes(title))).toBe(false);
  });
});

describe('help that was taken', () => {
  const missing = 'cost-at-scale';
  const { hint, ...author } = scenario.points.find(({ id }) => id === missing)!;
  const [probe] = authorsProbes(author);
  const answered = (text: string): Happening[] => [
    { type: 'probe-put', pointId: missing, question: probe! },
    { type: 'probe-answered', pointId: missing, text },
  ];

  it('an answer to a probe counts, marked as prompted', () => {
    const text =
      'I check tokens per query of these clients, cap them at 20 requests a minute, and route them to the small model: 0.0008 instead of 0.01 USD a query.';
    const debrief = debriefed(session('weak', { after: answered(text) }), scenario);
    expect(point(debrief, missing)).toMatchObject({ level: 'covered', prompted: true });
    expect(point(debrief, missing).evidence[0]).toMatchObject({ quote: text, phase: null });
    expect(debrief.probes).toMatchObject([
      {
        pointId: missing,
        answer: text,
        level: 'covered',
        aim: { title: 'Cost at scale', strong: author.strong },
      },
    ]);
  });

  it('repeating the probe or the hint is no answer', () => {
    const repeated = debriefed(session('weak', { after: answered(probe!) }), scenario);
    expect(point(repeated, missing).prompted).toBe(false);
    const taken: Happening = { type: 'hint-taken', pointId: missing, text: hint! };
    const copied = { ...answersIn('weak'), explain: hint! };
    const debrief = debriefed(attempt({ scenario, answers: copied, also: { explain: [taken] } }), scenario);
    expect(point(debrief, missing).level).not.toBe('covered');
    expect(point(debrief, missing).hintAt).toBe(25 * 60_000);
  });
});

describe('a requirement that changed', () => {
  const twist = scenario.twists.find(({ id }) => id === 'budget-cut')!;
  const shown: Happening = { type: 'twist-shown', twistId: twist.id, text: twist.text };
  const judged = (explain: string) =>
    debriefed(
      attempt({ scenario, answers: { ...answersIn('middling'), explain }, also: { explain: [shown] } }),
      scenario,
    );

  it('is found where the later text takes it up', () => {
    const taken =
      'To save two thirds of the bill I cut the large model to the 3 % hardest questions, raise the threshold so that fewer answers are generated, and keep entries in the cache for a day instead of an hour. The claim check stays untouched.';
    expect(judged(taken).twist).toMatchObject({ level: 'covered', good: twist.good });
    expect(judged(taken).twist?.evidence[0]?.phase).toBe('explain');
    expect(seen(judged(taken))).not.toContain('ignored-twist');
  });

  it('is the first thing said where it was ignored, also when the earlier text was full of it', () => {
    const debrief = judged('Pages are split at headings into chunks of 300 tokens and embedded.');
    expect(debrief.twist?.level).not.toBe('covered');
    expect(seen(debrief)[0]).toBe('ignored-twist');
  });
});

describe('what the person leaves open', () => {
  const open = 'Evaluation metrics: NDCG and faithfulness on a golden set of 500 questions, details later.';
  const answers = { ...answersIn('weak'), explain: `${open} For safety there is a guardrail.` };
  const debrief = debriefed(session('weak', { answers }), scenario);

  it('is no evidence, and the next step takes it up', () => {
    expect(point(debrief, 'evaluation-metrics').level).toBe('touched');
    expect(point(debrief, 'evaluation-metrics').evidence.map(({ quote }) => quote)).not.toContain(open);
    expect(point(debrief, 'evaluation-metrics').putOff.map(({ quote }) => quote)).toEqual([open]);
    const rest = scenario.points.map(
      ({ id }): Happening => ({ type: 'overruled', pointId: id, mark: 'covered', sentence: null }),
    );
    const after = rest.filter((one) => 'pointId' in one && one.pointId !== 'evaluation-metrics');
    const left = session('weak', { answers, after });
    expect(debriefed(left, scenario).next).toContain(
      'Write out "Evaluation metrics": you left it open yourself.',
    );
  });
});

describe('points and emphases', () => {
  const [weak, middling, strong] = ['weak', 'middling', 'strong'].map((name) =>
    debriefed(session(name), scenario),
  );

  it('do not contradict each other', () => {
    for (const debrief of [weak!, middling!, strong!]) {
      const related = [
        ['evaluation', 'evaluation-metrics'],
        ['tradeoffs', 'retrieval-vs-generation-tradeoff'],
      ] as const;
      for (const [id, pointId] of related) {
        const level = debrief.emphases.find((emphasis) => emphasis.id === id)?.level;
        if (point(debrief, pointId).level !== 'missing') expect(level).not.toBe('missing');
      }
    }
    expect(weak!.emphases.find(({ id }) => id === 'evaluation')).toMatchObject({
      level: 'touched',
      evidence: [{ quote: 'Evaluation can be done with accuracy.' }],
    });
  });

  it('show two quotes at most, and never call an answer complete', () => {
    for (const debrief of [weak!, middling!, strong!]) {
      expect(Math.max(...debrief.points.map(({ evidence }) => evidence.length))).toBeLessThanOrEqual(2);
      expect(debrief.next).not.toMatch(/every point/i);
    }
  });
});

describe('a rubric that changed', () => {
  it('tells which points are judged otherwise', () => {
    const levels = Object.fromEntries(
      debriefed(session('weak'), scenario).points.map(({ id, level }) => [id, level]),
    );
    const graded: Happening = { type: 'graded', levels: { ...levels, reranking: 'covered' } };
    expect(debriefed(session('weak', { after: [graded] }), scenario).regraded).toEqual([
      { pointId: 'reranking', title: 'Reranking', was: 'covered', is: levels.reranking },
    ]);
    const same: Happening = { type: 'graded', levels };
    expect(debriefed(session('weak', { after: [same] }), scenario).regraded).toEqual([]);
  });
});

describe('a point with nothing but a title', () => {
  const titles = scenario.points.map(({ id, title, kind }) => ({ id, title, kind, signals: [] }));
  const bare = { ...scenario, points: titles };
  const marked = (...marks: [string, Mark][]) =>
    debriefed(
      session('middling', {
        after: marks.map(([pointId, mark]): Happening => ({ type: 'self-marked', pointId, mark })),
      }),
      bare,
    );
  const others = titles.slice(1).map(({ id }): [string, Mark] => [id, 'covered']);

  it('is the person’s to mark, which is the next step', () => {
    const debrief = marked();
    expect(debrief.points.every(({ level }) => level === 'unjudged')).toBe(true);
    expect(debrief.step).toEqual({
      says: 'Mark the 10 points that are yours to mark, "Retrieval vs generation tradeoff" first.',
      pointId: titles[0]!.id,
    });
    expect(marked(...others).step.says).toBe(
      'Mark "Retrieval vs generation tradeoff" yourself: did you explain it?',
    );
  });

  it('is a gap only when the person says so', () => {
    expect(marked(...others, [titles[0]!.id, 'missing']).step.says).toBe(
      'Write a paragraph on "Retrieval vs generation tradeoff": you marked it as not there.',
    );
    expect(marked(...others, [titles[0]!.id, 'covered']).next).not.toContain('Mark ');
    expect(seen(marked())).not.toContain('just-the-api');
  });
});

describe('what cannot be judged', () => {
  it('a text in another language is not called empty', () => {
    const german =
      'Wir bauen eine Suche mit einem Sprachmodell. Die Anfrage wird zuerst umgeschrieben und dann an den Index geschickt, und die besten Treffer werden von einem zweiten Modell sortiert. Die Antwort wird mit den Quellen belegt, damit der Leser sie prüfen kann.';
    const debrief = debriefed(attempt({ scenario, answers: { design: german } }), scenario);
    expect(debrief).toMatchObject({ judged: false, reason: expect.stringContaining('German') });
    expect(debrief.points.every(({ level }) => level === 'unjudged')).toBe(true);
    expect(seen(debrief)).not.toContain('no-evaluation');
  });

  it('a scenario that is gone leaves text, clock and the person’s words', () => {
    const after: Happening[] = [
      { type: 'estimate-given', estimateId: 'peak-queries', given: '2k', verdict: 'right' },
    ];
    const debrief = debriefed(session('weak', { after }), null);
    expect(debrief).toMatchObject({ rubric: 'gone', judged: false, points: [] });
    expect(debrief.reason).toContain('llm-powered-search');
    expect(debrief.pace.elapsedMs).toBe(45 * 60_000);
    expect(debrief.estimates).toEqual([{ id: 'peak-queries', given: '2k', verdict: 'right', asked: null }]);
    expect(seen(debrief)).toContain('no-evaluation');
  });

  it('a scenario that has changed says so', () => {
    expect(debriefed(session('weak'), { ...scenario, prompt: 'Another.' }).rubric).toBe('changed');
  });

  it('nothing written is said once', () => {
    const debrief = debriefed(attempt({ scenario, answers: {} }), scenario);
    expect(levels(debrief, 'missing')).toBe(10);
    expect(debrief.observations.map(({ says }) => says)).toContain('Nothing was written.');
    expect(seen(debrief)).not.toContain('no-baseline');
  });
});
