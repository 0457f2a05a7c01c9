import type { Pitfall } from '../../scenario/schema.ts';
import { buildLexicon } from '../coverage/lexicon.ts';
import { type Hit, matchUnit, slotFinder } from '../coverage/match.ts';
import { parseSignal } from '../coverage/signal.ts';
import type { Statement } from '../reading.ts';
import { isAsserted, isTakenBack } from './taken-back.ts';

/** A pitfall with a statement of the answer that falls into it. */
export interface Fall {
  pitfall: Pitfall;
  said: Statement;
}

/**
 * The statements of an answer that make a mistake which the author waits for: by pitfall in the author's order, then in
 * the order of the text. A sentence counts when a signal of the pitfall shows in it and nothing beside it takes it
 * back; a signal of `unless` anywhere in the text takes back the whole pitfall. Errs on silence.
 */
export function findFalls(statements: readonly Statement[], pitfalls: readonly Pitfall[]): Fall[] {
  return pitfalls.flatMap((pitfall) => {
    if (hitsIn(statements, pitfall.unless).some((hits) => hits.length > 0)) return [];
    const hits = hitsIn(statements, pitfall.signals);
    return statements
      .filter((said, at) => isAsserted(said) && hits[at]!.some(stands(said, statements[at + 1])))
      .map((said) => ({ pitfall, said }));
  });
}

const stands = (said: Statement, next: Statement | undefined) => (hit: Hit) => !isTakenBack(said, hit, next);

/** For each statement, which of the signals show in it. */
function hitsIn(statements: readonly Statement[], sources: readonly string[]): Hit[][] {
  const lexicon = buildLexicon(sources.flatMap((source) => parseSignal(source) ?? []));
  const find = slotFinder(lexicon);
  return statements.map(({ tokens }) => matchUnit(tokens, lexicon, find));
}
