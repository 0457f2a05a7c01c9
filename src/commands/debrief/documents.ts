import type { Scenario } from '../../core/scenario/schema.ts';
import type { Session } from '../../core/session/session.ts';
import type { Theme } from '../../ui/theme.ts';
import type { OpenDocument } from '../../ui/views/debrief-document.ts';
import { debriefHelp } from '../../ui/views/debrief-help.ts';

const WIDEST = 100;

/** The scenario's worked answer with its drawing. Rendering is loaded only when somebody asks for it. */
export async function referenceDocument(
  scenario: Scenario,
  columns: number,
  theme: Theme,
): Promise<OpenDocument> {
  const { drawnMarkdown } = await import('../../ui/views/drawn-markdown.ts');
  const lines = drawnMarkdown(scenario.referenceDesign, Math.min(columns - 1, WIDEST), theme);
  return {
    title: `${scenario.title}: a reference design, one of many`,
    lines,
    first: 0,
    ...(scenario.levels && { onward: { key: 'l', does: 'what mid, senior and staff show' } }),
  };
}

/** What the words and the keys of a debrief mean. */
export const helpDocument = (columns: number, theme: Theme): OpenDocument => ({
  title: 'Debrief: help',
  lines: debriefHelp(Math.min(columns - 1, WIDEST), theme),
  first: 0,
});

/** What the person wrote, phase by phase, with what they asked. */
export async function answersDocument(
  session: Session,
  now: number,
  columns: number,
  theme: Theme,
): Promise<OpenDocument> {
  const { sessionPage } = await import('../../ui/views/session-page.ts');
  const text = sessionPage(session, now, Math.min(columns - 1, WIDEST), theme);
  return { title: `${session.scenario.title}: your text`, lines: text.split('\n').slice(1), first: 0 };
}
