import { answerOf } from '../../core/coach/answer.ts';
import type { CompiledScenario, Judgement, SessionJudgement } from '../../core/coach/judgement.ts';
import type { Levels } from '../../core/coach/levels.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Session } from '../../core/session/session.ts';
import type { World } from '../../world.ts';

// Judging loads a stemmer and the rubric's words: only when somebody asks.
const judging = () => import('../../core/coach/judgement.ts');

/** Judges an attempt as it goes: each state of its answers once, whoever asks. */
export class Coach {
  readonly #scenario: Scenario;
  readonly #packs: Pick<World['packs'], 'grading'>;
  #compiled: CompiledScenario | null = null;
  #last: Judgement | null = null;

  constructor(scenario: Scenario, packs: Pick<World['packs'], 'grading'>) {
    this.#scenario = scenario;
    this.#packs = packs;
  }

  /**
   * How far everything written so far covers each rubric point. A text that has not changed since it was judged
   * is not judged again, though a hint was taken meanwhile: it cannot have been copied from that.
   */
  async levels(session: Session): Promise<Levels> {
    const answer = answerOf(session);
    if (this.#last?.answer.text !== answer.text) this.#last = await this.#judge(answer);
    return new Map(this.#last.points.map(({ id, level }) => [id, level]));
  }

  /** The attempt at its end, the same as anybody would judge it later. */
  async whole(session: Session): Promise<SessionJudgement> {
    const { judgeText } = await judging();
    const compiled = await this.#compile();
    const answer = answerOf(session);
    const last = this.#last;
    const known = last?.answer.text === answer.text && sameTexts(last.answer.told, answer.told);
    return {
      answer: known ? last : await this.#judge(answer),
      probes: session.probes.map(({ text, question }) => judgeText(text, compiled, [question])),
    };
  }

  async #judge(answer: Judgement['answer']): Promise<Judgement> {
    const { judge } = await judging();
    return judge(answer, await this.#compile());
  }

  async #compile(): Promise<CompiledScenario> {
    this.#compiled ??= await this.#packs
      .grading(this.#scenario.id)
      // Its file went away while somebody wrote: the session must end all the same.
      .catch(async () => (await judging()).compileScenario(this.#scenario));
    return this.#compiled;
  }
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, i) => text === other[i]);
