import type { AnswerChrome, AnswerView } from '../answer-editor/answer.ts';
import { ends, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { footer, type Gauge, gaugeLine, noticeRule, type PhaseScreen } from './phase-screen.ts';

export interface ProbeScreen extends Pick<PhaseScreen, 'saving' | 'notice'> {
  /** The scenario's. */
  title: string;
  /** Which question of how many. */
  name: string;
  question: string;
  time: Gauge;
}

/** What stands around the answer to a follow-up question. */
export function probeChrome(screen: ProbeScreen, view: AnswerView, theme: Theme): AnswerChrome {
  const rule = theme.quiet('─'.repeat(view.columns));
  return {
    top: [
      ends(theme.title(` ${screen.title}`), theme.quiet('the interviewer asks '), view.columns),
      gaugeLine(screen.time, view.columns, theme),
      rule,
      ...wrap(screen.question, view.columns - 2, ' ').map((line) => theme.strong(line)),
      rule,
    ],
    bottom: [
      noticeRule(screen.notice, view.columns, theme),
      footer({ keys: KEYS, saving: screen.saving }, view, theme),
    ],
  };
}

const KEYS = [
  ['^D', 'done'],
  ['^X', 'skip the rest'],
] as const;
