import type { StudiedUnit } from './study.ts';

/** Texts with fewer content words than this may be about anything. */
const ENOUGH = 40;
/** Signals for each content word; answers to other questions mostly stay below. */
const ON_TOPIC = 0.04;

/** How much of a text speaks the scenario's language. */
export class Topic {
  private content = 0;
  private signals = 0;

  add(unit: StudiedUnit, signals: number): void {
    this.content += unit.substance.content;
    this.signals += signals;
  }

  /**
   * Whether the text seems to answer another question. Neighbouring designs share subjects (latency, cost,
   * evaluation), so a text for another scenario would otherwise cover a few points here.
   */
  isOff(): boolean {
    return this.content >= ENOUGH && this.signals < this.content * ON_TOPIC;
  }
}
