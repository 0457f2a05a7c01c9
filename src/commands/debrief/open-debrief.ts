import type { Session } from '../../core/session/session.ts';
import { AnswerInterrupted } from '../../ui/answer-editor/answer.ts';
import { type Debriefing, DebriefScreen, type DebriefWorld } from './debrief-screen.ts';

/**
 * Shows the debrief on a screen of its own until the person closes it; ctrl-c closes it too.
 * @returns the session with what they said about it
 */
export async function openDebrief(debriefing: Debriefing, world: DebriefWorld): Promise<Session> {
  const screen = new DebriefScreen(debriefing, world);
  try {
    await world.prompter.page<void>({
      message: 'Debrief',
      rows: (size) => screen.rows(size),
      key: async (key, page) => {
        if (await screen.take(key, page.size)) page.leave();
      },
    });
  } catch (error) {
    // Nothing is at stake any more: every mark is stored when it is made.
    if (!(error instanceof AnswerInterrupted && error.signal === 'SIGINT')) throw error;
  }
  return debriefing.session;
}
