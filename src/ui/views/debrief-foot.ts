import type { Debrief } from '../../core/debrief/debrief.ts';
import type { Mark } from '../../core/level.ts';
import type { Session } from '../../core/session/session.ts';
import { clip, flow, wrap } from '../layout.ts';
import type { ScreenSize } from '../page/page.ts';
import type { Theme } from '../theme.ts';
import type { DebriefState, Playground, Target } from './debrief-state.ts';

/** Rows that are not the sentences' while one is pointed at: head, rules, question, keys, and the point itself. */
const KEPT_ROWS = 9;
const LEAST_SENTENCES = 3;

/** What the page shows. */
export interface DebriefPage {
  debrief: Debrief;
  session: Pick<Session, 'scenario'>;
  state: DebriefState;
  ground: Playground;
  hasReference: boolean;
  /** The lists of levels may be seen: they come after the reference design. */
  hasLevels: boolean;
}

/** The keys that work now, and what is being asked. */
export function debriefFoot(page: DebriefPage, { columns, rows }: ScreenSize, theme: Theme): string[] {
  const { state, ground, debrief } = page;
  switch (state.mode.kind) {
    case 'read':
      return flow(keyWords(readKeys(page), theme), '  ', columns - 2).map((line) => ` ${line}`);
    case 'overrule': {
      const title = titleOf(ground.stops[state.selected]?.target ?? null, debrief);
      const choices = [
        ['c', 'covered'],
        ['t', 'touched'],
        ['n', 'not found'],
        ['esc', 'leave it'],
      ] as const;
      return [clip(` ${title}: in your view`, columns), clip(` ${keys(choices, theme)}`, columns)];
    }
    case 'sentence':
      return sentenceFoot(ground.sentences, state.mode, { columns, rows: rows - KEPT_ROWS }, theme);
    case 'note':
      return [
        ...wrap(`Note: ${state.mode.text}▏`, columns - 1, ' ').slice(-3),
        clip(
          ` ${keys(
            [
              ['enter', 'keep it'],
              ['esc', 'leave it as it was'],
            ],
            theme,
          )}`,
          columns,
        ),
      ];
  }
}

function titleOf(target: Target | null, { points }: Debrief): string {
  if (target === null) return '';
  if (target.of === 'twist') return 'What you did about the changed requirement';
  const title = points.find(({ id }) => id === target.pointId)?.title ?? target.pointId;
  return target.of === 'point' ? title : `Your answer on ${title}`;
}

/** The person's sentences to point at, in all the room that there is; the first choice is none of them. */
function sentenceFoot(
  sentences: readonly string[],
  { at, mark }: { at: number; mark: Mark },
  { columns, rows }: ScreenSize,
  theme: Theme,
): string[] {
  const count = sentences.length + 1;
  const shown = Math.min(count, Math.max(LEAST_SENTENCES, rows));
  const first = Math.max(-1, Math.min(at - Math.floor(shown / 2), count - 1 - shown));
  const lines = Array.from({ length: shown }, (_, row) => {
    const index = first + row;
    const text = index === -1 ? '(no sentence)' : (sentences[index] ?? '');
    const line = clip(` ${index === at ? '▸' : ' '} ${text.replace(/\s+/g, ' ')}`, columns);
    return index === at ? line : theme.quiet(line);
  });
  const choices = [
    ['↑↓ pgup pgdn', 'choose'],
    ['enter', 'take it'],
    ['esc', 'leave it'],
  ] as const;
  return [
    clip(
      mark === 'covered' ? ' Which sentence of yours explains it?' : ' Which sentence of yours shows it?',
      columns,
    ),
    ...lines,
    clip(` ${keys(choices, theme)}`, columns),
  ];
}

function readKeys({ state, ground, hasReference, hasLevels }: DebriefPage): (readonly [string, string])[] {
  const stop = ground.stops[state.selected];
  return [
    ['↑↓', 'move'],
    ...(stop && stop.quotes > 1 ? [['e', `next of ${stop.quotes} quotes`] as const] : []),
    ...(stop?.asked ? [['c', 'I explained this: point at the sentence'] as const] : []),
    ...(stop?.target ? [['o', 'overrule'] as const] : []),
    ['n', 'note on the session'],
    ...(hasReference ? [['r', 'reference design'] as const] : []),
    ...(hasLevels ? [['l', 'levels'] as const] : []),
    ['t', 'your text'],
    ['?', 'help'],
    ['q', 'close'],
  ];
}

const keyWords = (pairs: readonly (readonly [string, string])[], theme: Theme): string[] =>
  pairs.map(([key, does]) => `${theme.key(key)} ${does}`);

const keys = (pairs: readonly (readonly [string, string])[], theme: Theme): string =>
  keyWords(pairs, theme).join('  ');
