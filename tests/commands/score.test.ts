import { describe, expect, it } from 'vitest';
import { score } from '../../src/commands/score.ts';
import { answersIn, builtIn } from '../core/debrief/attempts.ts';
import { fakeWorld } from '../helpers/fake-world.ts';

const scenario = builtIn('llm-powered-search');
const text = Object.values(answersIn('middling')).join('\n\n');
const german =
  'Wir bauen eine Suche mit einem Sprachmodell und die Anfrage wird zuerst umgeschrieben, dann an den Index geschickt.';

async function scored(content: string, json: boolean): Promise<string> {
  const world = fakeWorld({ interactive: false, scenarios: [scenario], files: { 'a.md': content } });
  await score({ file: 'a.md', scenario: 'search', json }, world);
  return world.out();
}

describe('mlsd score', () => {
  it('keeps its contract: every point and emphasis, quotes at their offsets', async () => {
    const result = JSON.parse(await scored(text, true));
    expect(result).toMatchObject({ scenario: 'llm-powered-search', judged: true, reason: null });
    expect(result.points.map(({ id }: { id: string }) => id)).toEqual(scenario.points.map(({ id }) => id));
    expect(result.emphases).toHaveLength(5);
    const evidence = [...result.points, ...result.emphases].flatMap((one) => one.evidence);
    expect(evidence.length).toBeGreaterThan(5);
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('prints quotes with their line', async () => {
    const printed = (await scored(text, false)).replaceAll(/\n {4}/g, ' ');
    const quotes = [...printed.matchAll(/"([^"]{10,20})[^"]*" \(line (\d+)\)/g)];
    expect(quotes.length).toBeGreaterThan(5);
    for (const [, begins = '', line] of quotes) expect(text.split('\n')[Number(line) - 1]).toContain(begins);
  });

  it('says of a language that it cannot be judged, not that nothing was found', async () => {
    expect(JSON.parse(await scored(german, true))).toMatchObject({ judged: false });
    const said = await scored(german, false);
    expect(said).toContain('German');
    expect(said).not.toContain('not found');
  });

  it('finds nothing in an empty text and does not fail', async () => {
    const { points } = JSON.parse(await scored('', true));
    expect(new Set(points.map(({ level }: { level: string }) => level))).toEqual(new Set(['missing']));
  });
});
