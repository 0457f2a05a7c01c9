import { tokenize } from '../../prose/tokens.ts';
import type { Pitfall } from '../../scenario/schema.ts';
import { type Evidence, quoteUnit } from '../coverage/evidence.ts';
import { buildLexicon } from '../coverage/lexicon.ts';
import { type Hit, matchUnit, slotFinder } from '../coverage/match.ts';
import { segment } from '../coverage/segment.ts';
import { parseSignal } from '../coverage/signal.ts';
import { isAsserted, isTakenBack, type Statement } from './taken-back.ts';

/** A pitfall with a sentence of the text that falls into it. */
export interface Fall {
  pitfall: Pitfall;
  evidence: Evidence;
}

/**
 * The sentences of a text that make a mistake which the author waits for: by pitfall in the author's order, then in
 * the order of the text. A sentence counts when a signal of the pitfall shows in it and nothing beside it takes it
 * back; a signal of `unless` anywhere in the text takes back the whole pitfall. Errs on silence.
 */
export function findFalls(text: string, pitfalls: readonly Pitfall[]): Fall[] {
  const statements = segment(text).map((unit) => {
    const written = text.slice(unit.start, unit.end);
    return { ...unit, text: written, tokens: tokenize(written) };
  });
  return pitfalls.flatMap((pitfall) => {
    if (hitsIn(statements, pitfall.unless).some((hits) => hits.length > 0)) return [];
    const hits = hitsIn(statements, pitfall.signals);
    return statements
      .filter((said, at) => isAsserted(said) && hits[at]!.some(stands(said, statements[at + 1])))
      .map((said) => ({ pitfall, evidence: quoteUnit(text, said) }));
  });
}

const stands = (said: Statement, next: Statement | undefined) => (hit: Hit) => !isTakenBack(said, hit, next);

/** For each statement, which of the signals show in it. */
function hitsIn(statements: readonly Statement[], sources: readonly string[]): Hit[][] {
  const lexicon = buildLexicon(sources.flatMap((source) => parseSignal(source) ?? []));
  const find = slotFinder(lexicon);
  return statements.map(({ tokens }) => matchUnit(tokens, lexicon, find));
}
