import type { ScenarioSummary } from '../core/scenario/summary.ts';
import type { SessionSummary } from '../core/session/summary.ts';
import type { Choice } from '../ui/prompter.ts';
import { createTheme } from '../ui/theme.ts';
import { dayOf } from '../ui/time.ts';
import { type Home, homeScreen, whereabouts } from '../ui/views/home-screen.ts';
import type { World } from '../world.ts';

const WEEK_MS = 7 * 86_400_000;
/** How many unfinished sessions can be taken up from here; `--resume` knows them all. */
const OFFERED = 3;

/** `mlsd` alone: where the person stands, and in a terminal one key to go on from there. */
export async function home(world: World): Promise<void> {
  const { terminal } = world;
  const shown = await gather(world);
  terminal.output.write(homeScreen(shown, terminal.columns, createTheme(terminal.colour)));
  if (terminal.interactive) await goOn(shown, world);
}

async function gather(world: World): Promise<Home> {
  const now = world.clock.now();
  const recent = world.sessions.summaries().filter(({ status }) => status !== 'running');
  const scenarios = await world.packs.list();
  const step = openStep(scenarios, recent);
  return {
    unfinished: await world.sessions.unfinished(),
    step,
    other: suggest(
      scenarios.filter(({ id }) => id !== step?.scenario.id),
      recent,
      now,
    ),
    recent,
    daysThisWeek: new Set(
      recent
        .filter(({ startedAt }) => now - startedAt < WEEK_MS)
        .map(({ startedAt }) => new Date(startedAt).toDateString()),
    ).size,
    now,
  };
}

/** The step that the last finished session ended on; it is open as long as its scenario is there. */
function openStep(scenarios: readonly ScenarioSummary[], recent: readonly SessionSummary[]): Home['step'] {
  const last = recent.find(({ status }) => status === 'finished');
  const scenario = scenarios.find(({ id }) => id === last?.scenarioId);
  return scenario && last?.next ? { scenario, text: last.next } : null;
}

/** A scenario never tried, else the one whose last attempt is longest ago. */
function suggest(
  scenarios: ScenarioSummary[],
  recent: readonly SessionSummary[],
  now: number,
): Home['other'] {
  const untried = scenarios.find(({ id }) => recent.every(({ scenarioId }) => scenarioId !== id));
  if (untried) return { scenario: untried, why: 'not tried yet' };
  const last = new Map<string, number>();
  for (const { scenarioId, startedAt } of recent.toReversed()) last.set(scenarioId, startedAt);
  const [stalest] = scenarios.toSorted((a, b) => (last.get(a.id) ?? 0) - (last.get(b.id) ?? 0));
  return stalest ? { scenario: stalest, why: `last tried ${dayOf(last.get(stalest.id) ?? now, now)}` } : null;
}

async function goOn(shown: Home, world: World): Promise<void> {
  const practise = async (more: { resume?: boolean; scenario?: string }) => {
    const { practice } = await import('./practice/practice.ts');
    await practice({ probes: true, estimates: true, self: true, ...more }, world);
  };
  const choices: Choice<() => Promise<void>>[] = [
    ...shown.unfinished.slice(0, OFFERED).map((session) => ({
      name: `Resume ${session.scenario.title}, ${whereabouts(session)}`,
      value: () => practise({ resume: true, scenario: session.id }),
    })),
    ...[shown.step, shown.other].flatMap((suggested) =>
      suggested === null
        ? []
        : [
            {
              name: `Practise ${suggested.scenario.title}`,
              value: () => practise({ scenario: suggested.scenario.id }),
            },
          ],
    ),
    { name: 'Practise another scenario', value: () => practise({}) },
    ...(shown.recent.length > 0
      ? [
          {
            name: 'Review a past session',
            value: async () => (await import('./review/review.ts')).review({}, world),
          },
        ]
      : []),
    { name: 'Quit', value: async () => {} },
  ];
  const chosen = await world.prompter.select({ message: 'What now?', choices });
  await chosen();
}
