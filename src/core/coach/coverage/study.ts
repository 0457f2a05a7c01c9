import type { CompiledScenario } from './compile.ts';
import { isCopied } from './copied.ts';
import { isBareList, isSoup } from './gates.ts';
import type { Hit } from './match.ts';
import { refusedStretches } from './negation.ts';
import type { Unit } from './segment.ts';
import { type Substance, substanceOf } from './substance.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A unit, read: everything about it that does not depend on the point in question. */
export interface StudiedUnit extends Unit {
  text: string;
  tokens: readonly Token[];
  substance: Substance;
  /** An enumeration or a soup of subjects: it can touch, never cover. */
  listed: boolean;
  /** Stretches that the person seems to rule out, as offsets into `text`. */
  refused: readonly [number, number][];
}

/** Reads a unit; null when it only repeats what the scenario says. */
export function readUnit(unit: Unit, source: string, given: ReadonlySet<string>): StudiedUnit | null {
  const text = source.slice(unit.start, unit.end);
  const tokens = tokenize(text);
  if (isCopied(tokens, given)) return null;
  const substance = substanceOf(text, tokens);
  const listed = isBareList(text, tokens.length, substance);
  return { ...unit, text, tokens, substance, listed, refused: refusedStretches(text) };
}

/** Whether the hits of a unit belong to so many points that it only names them. */
export function isCrowded(unit: StudiedUnit, hits: readonly Hit[], scenario: CompiledScenario): boolean {
  const owners = new Set(hits.map((hit) => scenario.owners[hit.signal]!));
  const points = [...owners].filter((owner) => owner < scenario.points.length).length;
  return isSoup(points, unit.tokens.length);
}
