import { bare, questionsIn } from '../../core/coach/facts/parts.ts';
import { markdownLines } from '../../core/prose/markdown.ts';
import { isQuestion } from '../../core/prose/questions.ts';
import { spliceBetween } from '../../core/session/writing.ts';
import { lineEnd, lineStart } from '../../ui/answer-editor/words.ts';
import type { Attempt } from './attempt.ts';
import { askInterviewer } from './interviewer.ts';

/**
 * The interviewer while a phase is written in the editor. Enter asks the line that it ends, even again.
 * Lines that come all at once, pasted or from the person's own editor, are asked as well: each question
 * that has not been asked in this phase. What stands in a code block is drawn and not asked.
 */
export class Listener {
  readonly #attempt: Attempt;
  /** Questions that were asked, bare of signs and capitals. */
  readonly #heard: Set<string>;
  /** Those that the last change of the text brought: Enter behind one of them does not ask it once more. */
  #brought: ReadonlySet<string> = new Set();
  #text: string;

  /** @param text what the phase holds so far, all of it heard */
  constructor(attempt: Attempt, text: string) {
    this.#attempt = attempt;
    this.#text = text;
    this.#heard = new Set(questionsOf(text, 0).map(bare));
  }

  /** Enter was pressed: this is the text up to its line break. */
  lineEnded(text: string): void {
    const questions = questionsOf(text, lineStart(text, text.length));
    this.#ask(questions.filter((question) => !this.#brought.has(bare(question))));
    this.#brought = new Set();
  }

  /** The text was changed, by whatever: lines that came with their line breaks may hold questions. */
  textChanged(text: string): void {
    const splice = spliceBetween(this.#text, text);
    if (splice === null) return;
    this.#text = text;
    const { from, inserted } = splice;
    const lines = inserted.includes('\n') ? text.slice(0, lineEnd(text, from + inserted.length)) : '';
    this.#askNew(questionsOf(lines, lineStart(text, from)));
  }

  /** The text came back from the person's own editor. */
  textReturned(text: string): void {
    this.#text = text;
    this.#askNew(questionsOf(text, 0));
  }

  #askNew(questions: readonly string[]): void {
    const fresh = questions.filter((question) => !this.#heard.has(bare(question)));
    this.#ask(fresh);
    this.#brought = new Set(fresh.map(bare));
  }

  #ask(questions: readonly string[]): void {
    for (const question of questions) this.#heard.add(bare(question));
    askInterviewer(this.#attempt, questions.join(' '));
  }
}

/** The questions in those lines of a text that begin at `from` (UTF-16 offset) or behind, outside of code blocks. */
const questionsOf = (text: string, from: number): string[] =>
  markdownLines(text)
    .filter(({ place, start, text: line }) => place === 'text' && start >= from && isQuestion(line))
    .flatMap(({ text: line }) => questionsIn(line));
