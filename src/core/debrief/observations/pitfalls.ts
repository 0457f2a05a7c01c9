import { findFalls } from '../../coach/pitfalls/pitfalls.ts';
import type { Pitfall } from '../../scenario/schema.ts';
import type { Sentence } from '../reader.ts';
import { type Detector, type Material, show } from './material.ts';

/** The first mistake that the author waits for, and the second; more would teach nobody. */
export const firstPitfall: Detector = (material) =>
  told(seenIn(material)[0], 90, 'You seem to make a mistake that interviewers wait for in this problem.');
export const secondPitfall: Detector = (material) =>
  told(seenIn(material)[1], 89, 'You seem to make another mistake that interviewers wait for here.');

interface Seen {
  pitfall: Pitfall;
  sentence: Sentence;
}

const told = (seen: Seen | undefined, weight: number, says: string): ReturnType<Detector> =>
  seen === undefined
    ? null
    : {
        id: `pitfall-${seen.pitfall.id}`,
        weight,
        says,
        evidence: show([seen.sentence], 1),
        thought: seen.pitfall.says,
      };

/** Each pitfall once, with its first sentence. Who names weak points tells mistakes without making them. */
function seenIn({ reader, scenario }: Material): Seen[] {
  const seen = new Map<string, Seen>();
  for (const { pitfall, said } of findFalls(reader.statements, scenario?.pitfalls ?? [])) {
    const place = reader.quote({ ...said, quote: said.text });
    const sentence = reader.sentences.find(
      ({ phase, start }) => phase === place?.phase && start === place.start,
    );
    if (sentence?.drawn !== false || sentence.role === 'critique') continue;
    if (!seen.has(pitfall.id)) seen.set(pitfall.id, { pitfall, sentence });
  }
  return [...seen.values()];
}
