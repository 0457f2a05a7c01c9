import { cut, shows } from '../../prose/banks.ts';
import type { Statement } from '../reading.ts';
import { LEFT_OPEN } from '../words/left-open.ts';
import { isCopied } from './copied.ts';
import { isBareList, isBareTarget, isDrawing, isGlossed, isKeywordRun, isSoup } from './gates.ts';
import { refusedStretches } from './negation.ts';
import { specificsOf } from './specifics.ts';
import { type Substance, substanceOf } from './substance.ts';

/** A statement, studied: everything about it that does not depend on the point in question. */
export interface StudiedUnit extends Statement {
  substance: Substance;
  /** How much it says about a subject with this title, and does not only name it. */
  specifics: (title: ReadonlySet<string>) => number;
  /** An enumeration of names: it says little. */
  listed: boolean;
  /**
   * A drawing, a name with examples in brackets, a bare target, a soup of subjects, or something that is put off:
   * it names and says nothing, so it can touch, never cover.
   */
  empty: boolean;
  /** Stretches that the person seems to rule out, as offsets into the unit. */
  refused: readonly [number, number][];
}

/** Studies a statement; null when it only repeats what was put before the person. */
export function study(statement: Statement, given: ReadonlySet<string>): StudiedUnit | null {
  const { text, tokens, kind } = statement;
  if (isCopied(tokens, given)) return null;
  const substance = substanceOf(text, tokens);
  const listed = isBareList(text, tokens.length, substance);
  const empty =
    isDrawing(kind, text, substance) ||
    isGlossed(text, substance) ||
    isBareTarget(tokens, substance) ||
    shows(LEFT_OPEN, cut(text));
  return {
    ...statement,
    substance,
    specifics: specificsOf(statement),
    listed,
    empty,
    refused: refusedStretches(text),
  };
}

/** The unit with what its signals tell: the owners (points) of all signals that fire in it. */
export function withSignals(unit: StudiedUnit, owners: readonly number[]): StudiedUnit {
  const soup = isSoup(owners.length, new Set(owners).size, unit.tokens.length, unit.substance);
  return soup || isKeywordRun(unit.text, owners.length, unit.tokens.length, unit.substance)
    ? { ...unit, empty: true }
    : unit;
}
