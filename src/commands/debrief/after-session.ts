import { debriefOf } from '../../core/debrief/build.ts';
import { debriefText } from '../../ui/views/debrief-text.ts';
import type { Attempt } from '../practice/attempt.ts';
import { openDebrief } from './open-debrief.ts';
import { markSelf } from './self-marks.ts';

/** What follows the phases in a terminal: the person's own marks, then the coach's view beside them. */
export async function debriefOnScreen({ recorder, scenario, theme, world, wants }: Attempt): Promise<void> {
  if (wants.self) {
    await markSelf(recorder.session, scenario.points, (mark) => recorder.record(mark), theme, world);
  }
  const debriefing = {
    session: recorder.session,
    scenario,
    record: (happening: Parameters<typeof recorder.record>[0]) => {
      recorder.record(happening);
      return recorder.session;
    },
  };
  await openDebrief(debriefing, world);
}

/** The debrief in the form for pipes and screen readers. */
export const debriefInText = ({ recorder: { session }, scenario }: Attempt): string =>
  debriefText(debriefOf(session, scenario), session);

/** The session as `--json` prints it: the stored session with its debrief. */
export const debriefInJson = ({ recorder: { session }, scenario }: Attempt): string =>
  `${JSON.stringify({ ...session, debrief: debriefOf(session, scenario) }, null, 2)}\n`;
