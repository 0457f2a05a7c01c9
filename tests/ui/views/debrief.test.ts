import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { RubricPoint } from '../../../src/core/scenario/schema.ts';
import { createTheme } from '../../../src/ui/theme.ts';
import { blocksOf } from '../../../src/ui/views/debrief-blocks.ts';
import { debriefScreen, stopsOf } from '../../../src/ui/views/debrief-screen.ts';
import { type DebriefState, FIRST, type Playground, pressed } from '../../../src/ui/views/debrief-state.ts';
import { debriefText, tally } from '../../../src/ui/views/debrief-text.ts';
import { answersIn, attempt, builtIn, debriefed } from '../../core/debrief/attempts.ts';

const scenario = builtIn('llm-powered-search');
const session = attempt({
  scenario,
  answers: answersIn('middling'),
  also: { explain: [{ type: 'hint-taken', pointId: 'citation-grounding', text: 'A hint.' }] },
  after: [
    { type: 'estimate-given', estimateId: 'index-memory', given: '3 TB', verdict: 'close' },
    { type: 'self-assessed', question: 'components', answer: 'partly', note: 'no monitoring' },
    { type: 'self-marked', pointId: 'reranking', mark: 'touched' },
    { type: 'overruled', pointId: 'cost-at-scale', mark: 'missing', sentence: null },
  ],
});
const debrief = debriefed(session, scenario);
const plain = createTheme(false);
const ground: Playground = {
  stops: stopsOf(debrief, 80, plain),
  sentences: ['One sentence.', 'Another one.'],
  note: 'old',
  leap: 6,
};
const screen = (state: DebriefState, columns: number, rows: number, first = 0) =>
  debriefScreen(
    { debrief, session, state, ground, hasReference: true, hasLevels: false },
    { columns, rows },
    plain,
    first,
  );
const pressing = (...names: string[]) =>
  names.reduce<ReturnType<typeof pressed>>(
    ({ state }, name) => pressed(state, { name, text: [...name].length === 1 ? name : '' }, ground),
    { state: FIRST },
  );

describe.each([
  [80, 24],
  [60, 18],
  [200, 50],
])('the screen at %ix%i', (columns, rows) => {
  it('holds every stop in turn, within its width', () => {
    let first = 0;
    for (let selected = 0; selected < stopsOf(debrief, columns, plain).length; selected++) {
      const shown = screen({ ...FIRST, selected }, columns, rows, first);
      first = shown.first;
      expect(shown.rows).toHaveLength(rows);
      expect(Math.max(...shown.rows.map((row) => stringWidth(row)))).toBeLessThanOrEqual(columns);
      expect(shown.rows.filter((row) => row.startsWith('▸'))).toHaveLength(1);
      expect(shown.rows.join('')).not.toContain('\u001B');
    }
  });

  it('names the way out in every mode', () => {
    for (const [state, way] of [
      [FIRST, 'q close'],
      [{ ...FIRST, mode: { kind: 'overrule' } }, 'esc leave it'],
      [{ ...FIRST, mode: { kind: 'sentence', mark: 'covered', at: 0 } }, 'esc'],
      [{ ...FIRST, mode: { kind: 'note', text: 'x'.repeat(300) } }, 'esc'],
    ] as const) {
      expect(screen(state, columns, rows).rows.slice(-5).join('\n')).toContain(way);
    }
  });
});

describe('the first page', () => {
  const text = screen(FIRST, 80, 24).rows.join('\n');

  it('begins with the person’s own answers, then both views of each point', () => {
    expect(text.indexOf('Did you cover all major components?')).toBeLessThan(text.indexOf('Considerations'));
    expect(text).toMatch(/Latency requirements +- +covered/);
    expect(text).toContain('design, minute');
  });

  it('says "not found", never "missing", and gives no percentage of its own', () => {
    const all = blocksOf(debrief, 90, plain)
      .flatMap((block) => block.lines(null))
      .join('\n');
    expect(all).toContain('not found');
    expect(all).not.toMatch(/\bmissing\b/);
    const coach = all.slice(all.indexOf('What an interviewer'), all.indexOf('You never asked'));
    expect(coach).not.toContain('%');
  });
});

describe('a touched point', () => {
  const at = ground.stops.findIndex(({ asked, quotes }) => asked && quotes > 0);
  const there = Array<string>(at).fill('down');

  it('asks in the footer for the sentence that explains it, which overrules it to covered', () => {
    const { target, nearest } = ground.stops[at]!;
    expect(screen({ ...FIRST, selected: at }, 80, 24).rows.join('\n')).toContain(
      'c I explained this: point at the sentence',
    );
    const own = { ...ground, sentences: ['One.', nearest!, 'Two.'] };
    const press = (...names: string[]) =>
      names.reduce<ReturnType<typeof pressed>>(
        ({ state }, name) => pressed(state, { name, text: name }, own),
        { state: FIRST },
      );
    expect(press(...there, 'c').state.mode).toEqual({ kind: 'sentence', mark: 'covered', at: 1 });
    expect(press(...there, 'c', 'down', 'enter').deed).toEqual({
      type: 'overrule',
      target,
      mark: 'covered',
      sentence: 'Two.',
    });
  });

  it('says in the text form where that is done', () => {
    expect(debriefText(debrief, session)).toContain(
      `\`mlsd review ${session.id}\` in a terminal, \`c\` on the point`,
    );
  });

  it('is the only one, with those that are yours to mark', () => {
    const covered = ground.stops.findIndex(
      ({ target }) => target?.of === 'point' && target.pointId === 'latency-requirements',
    );
    expect(ground.stops[covered]).toMatchObject({ asked: false });
    expect(pressing(...Array<string>(covered).fill('down'), 'c').state.mode.kind).toBe('read');
  });
});

describe('a scenario with bare titles', () => {
  const bare = {
    ...scenario,
    points: scenario.points.map((point, i) => (i === 0 ? { ...point, signals: [] } : titleOnly(point))),
  };
  const shown = debriefed(
    attempt({
      scenario: bare,
      answers: answersIn('middling'),
      after: [
        { type: 'self-marked', pointId: 'reranking', mark: 'missing' },
        { type: 'overruled', pointId: 'cost-at-scale', mark: 'covered', sentence: null },
      ],
    }),
    bare,
  );
  const text = debriefText(shown, session);

  it('calls none of them not found, and shows what looks nearest', () => {
    expect(text).toMatch(
      /- Answer generation: yours to mark \(looks nearest; the author gave only a title\)\n {2}- "/,
    );
    expect(text.slice(0, text.indexOf('## Emphases'))).not.toContain(': not found');
    expect(text).toContain('a weak reading: the author gave no signals');
  });

  it('counts apart what nobody has marked', () => {
    expect(tally(shown)).toMatch(/^[12] of 3 points covered, 7 yours to mark$/);
    expect(tally({ judged: false, points: shown.points.slice(1, 2) })).toBeNull();
    const unmarked = shown.points.filter(
      ({ basis, overruled, self }) => basis === 'title' && !overruled && !self,
    );
    expect(tally({ judged: true, points: unmarked })).toBe('7 yours to mark');
  });
});

function titleOnly(point: RubricPoint): RubricPoint {
  const { description: _description, strong: _strong, ...bare } = point;
  return { ...bare, signals: [] };
}

describe('what comes next', () => {
  it('stands first on the screen and in the text, and the keys of its point work on it', () => {
    const rows = screen(FIRST, 80, 24).rows;
    expect(rows[2]).toBe(' Next');
    expect(rows[3]).toMatch(/^▸ {2}\S/);
    expect(debriefText(debrief, session).split('\n## ')[1]).toBe(`Next\n\n${debrief.next}\n`);
    expect(debrief.next.startsWith(debrief.step.says)).toBe(true);
    const about = { of: 'point', pointId: debrief.step.pointId };
    expect(ground.stops[0]?.target).toEqual(debrief.step.pointId === null ? null : about);
  });
});

describe('pointing at a sentence', () => {
  const sentences = Array.from({ length: 40 }, (_, index) => `Sentence ${index}.`);
  const rowsAt = (at: number, rows: number) =>
    debriefScreen(
      {
        debrief,
        session,
        state: { ...FIRST, selected: 1, mode: { kind: 'sentence', mark: 'covered', at } },
        ground: { ...ground, sentences },
        hasReference: true,
        hasLevels: false,
      },
      { columns: 80, rows },
      plain,
      0,
    ).rows;

  it.each([-1, 0, 20, 39])('uses the room there is, with sentence %i in view', (at) => {
    for (const rows of [18, 24, 50]) {
      const shown = rowsAt(at, rows).filter((row) => /Sentence \d|no sentence/.test(row));
      expect(shown).toHaveLength(Math.min(41, rows - 9));
      expect(shown.filter((row) => row.includes('▸'))).toHaveLength(1);
      expect(rowsAt(at, rows)).toHaveLength(rows);
    }
  });
});

describe('the parts that were misread', () => {
  const probe = {
    pointId: 'reranking',
    level: 'missing' as const,
    overruled: null,
    aim: { title: 'Reranking', description: 'Orders the candidates.', strong: null },
  };
  const changed = {
    ...debrief,
    note: 'Mind the numbers.',
    regraded: [{ pointId: 'reranking', title: 'Reranking', was: 'covered', is: 'touched' } as const],
    estimates: [{ id: 'x', given: '', verdict: 'skipped', asked: null }],
    probes: [
      { ...probe, question: 'Empty?', answer: ' ' },
      { ...probe, question: 'Beside it?', answer: 'Well.' },
    ],
  };
  const text = debriefText(changed, session);

  it('tells no answer from one beside the point, and what the question was after', () => {
    expect(text).toContain(
      '- Empty?\n  - (no answer)\n  - It was after: Reranking.\n  - A good answer: Orders the candidates.\n',
    );
    expect(text).toContain('- Well.\n  - → you answered; what the question is after was not found in it');
    expect(text).toContain('you left it out');
  });

  it('shows note and a changed judgement first', () => {
    const line = 'The rubric or the coach changed since: 1 point is judged differently: Reranking';
    expect(text).toContain(line);
    expect(text.indexOf('Mind the numbers.')).toBeLessThan(text.indexOf('## Considerations'));
    const rows = debriefScreen(
      { debrief: changed, session, state: FIRST, ground, hasReference: true, hasLevels: false },
      { columns: 100, rows: 30 },
      plain,
      0,
    ).rows.join('\n');
    expect(rows.indexOf('Mind the numbers.')).toBeGreaterThan(0);
    expect(rows.indexOf('Mind the numbers.')).toBeLessThan(rows.indexOf('Considerations'));
    expect(rows).toContain('n note on the session');
  });
});

describe('the text form', () => {
  const text = debriefText(debrief, session);

  it('says what the screen says', () => {
    const spaces = (lines: string) => lines.replace(/\s+/g, ' ');
    for (const { says, thought } of debrief.observations) {
      expect(text).toContain(says);
      expect(text).toContain(thought);
    }
    for (const part of [
      debrief.next,
      'you: partly',
      'you overruled this: not found',
      'hint at minute 25',
      '3 TB',
    ]) {
      expect(spaces(text)).toContain(spaces(part));
    }
    expect(text).not.toContain('\u001B');
  });
});

describe('the keys', () => {
  it('move within the stops and go round the evidence', () => {
    expect(pressing('up').state.selected).toBe(0);
    expect(pressing('end', 'down').state.selected).toBe(ground.stops.length - 1);
    const rich = ground.stops.findIndex(({ quotes }) => quotes === 2);
    const there = Array<string>(rich).fill('down');
    expect(screen({ ...FIRST, selected: rich }, 100, 30).rows.join('\n')).toContain('e: next of 2');
    expect(pressing(...there, 'e').state.quote).toBe(1);
    expect(pressing(...there, 'e', 'e').state.quote).toBe(0);
    expect(pressing(...there, 'e', 'down').state.quote).toBe(0);
  });

  it('overrule a point with a mark and a sentence', () => {
    const { target } = ground.stops[1]!;
    expect(target).toEqual({ of: 'point', pointId: scenario.points[0]!.id });
    expect(pressing('down', 'o', 'c', 'down', 'down', 'enter').deed).toEqual({
      type: 'overrule',
      target,
      mark: 'covered',
      sentence: 'Another one.',
    });
    expect(pressing('down', 'o', 't', 'enter').deed).toMatchObject({ mark: 'touched', sentence: null });
    expect(pressing('down', 'o', 'n').deed).toMatchObject({ mark: 'missing', sentence: null });
    expect(pressing('down', 'o', 'esc')).toEqual({ state: { ...FIRST, selected: 1 } });
    expect(pressing('end', 'o').state.mode.kind).toBe('read');
  });

  it('take a note down', () => {
    expect(pressing('n', 'space', 'backspace', 'x', 'enter').deed).toEqual({ type: 'note', text: 'olx' });
    expect(pressing('n', 'q', 'esc')).toEqual({ state: FIRST });
  });

  it('open and close', () => {
    expect(pressing('r').deed).toEqual({ type: 'open', document: 'reference' });
    expect(pressing('t').deed).toEqual({ type: 'open', document: 'answers' });
    for (const key of ['q', 'ctrl+d']) expect(pressing(key).deed).toEqual({ type: 'close' });
  });

  it('step back with esc and never out', () => {
    const rich = ground.stops.findIndex(({ quotes }) => quotes === 2);
    const there = Array<string>(rich).fill('down');
    expect(pressing(...there, 'e', 'esc')).toEqual({ state: { ...FIRST, selected: rich } });
    expect(pressing('esc', 'esc').deed).toBeUndefined();
  });
});
