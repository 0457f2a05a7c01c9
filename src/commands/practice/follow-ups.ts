import { type AskedBefore, chooseProbes, type Probe, probeRoom } from '../../core/coach/probes.ts';
import { planMinutes } from '../../core/plan/plan.ts';
import type { Attempt } from './attempt.ts';

/** Sessions back that follow-ups take turns over. */
const LOOKED_BACK = 5;

/** How many follow-ups the attempt's plan has room for, and the milliseconds for each. */
export const roomOf = ({ recorder }: Attempt): ReturnType<typeof probeRoom> =>
  probeRoom(planMinutes(recorder.session.plan));

/**
 * The questions to put now. After an interruption that is the one that was open, then what is still
 * lacking, up to the same number in all.
 */
export async function followUps(attempt: Attempt): Promise<Probe[]> {
  const { recorder, scenario, coach, wants } = attempt;
  recorder.flush();
  const { hints, phases, probes } = recorder.session;
  const { most } = roomOf(attempt);
  if (!wants.probes || most === 0 || phases.every((phase) => phase.text.trim() === '')) return [];
  const put = new Set(probes.map((probe) => probe.pointId));
  const asking = {
    levels: await coach.levels(recorder.session),
    hinted: hints.map((hint) => hint.pointId),
    before: await askedBefore(attempt),
  };
  const fresh = chooseProbes(scenario, asking, most + put.size)
    .filter((probe) => !put.has(probe.pointId))
    .slice(0, Math.max(0, most - put.size));
  return [...probes.slice(-1), ...fresh];
}

/** The follow-ups of the last sessions at this scenario, the newest first. */
async function askedBefore({ recorder: { session }, world: { sessions } }: Attempt): Promise<AskedBefore> {
  const earlier = sessions
    .summaries()
    .filter(({ id, scenarioId }) => scenarioId === session.scenario.id && id !== session.id)
    .slice(0, LOOKED_BACK);
  // A session that cannot be read asks nothing again; whoever lists sessions names it.
  return Promise.all(
    earlier.map(({ id }) =>
      sessions.load(id).then(
        ({ probes }) => probes,
        () => [],
      ),
    ),
  );
}
