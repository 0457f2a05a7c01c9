import { namesComponent } from '../../coach/diagram/names-component.ts';
import { LEFT_OPEN } from '../../coach/words/left-open.ts';
import { standing } from '../../level.ts';
import { cut, shows } from '../../prose/banks.ts';
import type { DebriefPoint, Quote } from '../debrief.ts';
import type { Sentence } from '../reader.ts';
import { ADJECTIVES, MODEL_CALL, REMEDY, SAYS_HOW } from '../words/substance.ts';
import { counted, type Detector, distinct, listed, matching, show, wordsOf } from './material.ts';

/** A number, and not a part of a name such as GPT-4. */
const FIGURE = /(?<![\p{L}\d-])\d/u;

/** Adjectives where numbers should stand. */
export const adjectives: Detector = (material) => {
  const body = material.reader.sentences.filter(({ kind, drawn }) => kind !== 'heading' && !drawn);
  const vague = matching(material, ADJECTIVES).filter(({ quote }) => !/\d/.test(quote));
  const figures = body.filter(({ quote }) => FIGURE.test(quote)).length;
  if (vague.length < 3 || figures >= vague.length) return null;
  return {
    id: 'adjectives',
    weight: 72,
    says: `${counted(vague.length, 'statement')} rest on adjectives; ${figures === 0 ? 'none holds' : counted(figures, 'sentence')}${figures === 0 ? '' : figures === 1 ? ' holds' : ' hold'} a figure.`,
    evidence: show(vague),
    thought: 'Numbers beat adjectives: how fast, how many, how much, and from what follows it?',
  };
};

/** A name with a word or two around it is no longer than this, and the name of a list. */
const NAME_WORDS = 16;
const LABEL_WORDS = 3;

/** Nothing but names: no number, reason, condition or flow, and nothing said behind a label. */
function isBare({ quote }: Quote): boolean {
  const words = cut(quote);
  return (
    words.length <= NAME_WORDS && !shows(SAYS_HOW, words) && (!words.includes(':') || isLabelledList(quote))
  );
}

/** `Evaluation: this, that.` is a list under a name; any other label says something behind it. */
function isLabelledList(quote: string): boolean {
  const [label = '', list = '', ...more] = quote.split(/[:;()]/);
  return more.length === 0 && list.includes(',') && label.trim().split(/\s+/).length <= LABEL_WORDS;
}

/** The sentence that names a point, where none of its sentences does more. */
function nameOf(point: DebriefPoint): Quote | undefined {
  if (standing(point) !== 'touched' || !point.evidence.every(isBare)) return undefined;
  return point.evidence.find(({ quote }) => namesComponent(quote, point.title));
}

/** Much of the rubric named, little of it said. */
export const breadthWithoutDepth: Detector = ({ points }) => {
  const named = points.filter((point) => nameOf(point) !== undefined);
  const covered = points.filter((point) => standing(point) === 'covered');
  if (named.length < 3 || named.length < covered.length) return null;
  return {
    id: 'breadth-without-depth',
    weight: 76,
    says: `${named.length} of ${points.length} points are named and left at that: ${listed(named.map(({ title }) => title))}.`,
    evidence: distinct(named.flatMap((point) => nameOf(point) ?? [])),
    thought: 'Better two points with a mechanism, a number and a failure than a row of names.',
  };
};

const LEAST_BARE = 3;

/** Weak points in a list, with nothing on what would be done about them; in prose they cannot be told apart. */
export const bareWeakPoints: Detector = (material) => {
  const listedOnes = material.reader.sentences.filter(isWeakPoint);
  const bare = listedOnes.filter(
    (sentence) => isBare(sentence) && !shows(REMEDY, sentence.words) && !shows(LEFT_OPEN, sentence.words),
  );
  if (bare.length < LEAST_BARE || bare.length < listedOnes.length / 2) return null;
  return {
    id: 'bare-weak-points',
    weight: 60,
    says: `${bare.length} of the ${listedOnes.length} weak points are named without what you would do about them.`,
    evidence: show(bare),
    thought: 'A weakness that you name is the next question: what is the first thing that you would do?',
  };
};

const isWeakPoint = ({ role, kind, drawn }: Sentence): boolean =>
  role === 'critique' && kind === 'bullet' && !drawn;

const FEW_COVERED = 3;
/** In a longer text one call is a step among others. */
const WORDS_A_CALL = 300;

/** "Just call the API": a model's name where a design should stand. */
export const justTheApi: Detector = (material) => {
  const calls = matching(material, MODEL_CALL);
  const marks = material.points.map(standing).filter((mark) => mark !== 'unjudged');
  const covered = marks.filter((mark) => mark === 'covered').length;
  if (calls.length === 0 || marks.length === 0 || covered > FEW_COVERED) return null;
  if (wordsOf(material) / calls.length > WORDS_A_CALL) return null;
  return {
    id: 'just-the-api',
    weight: 78,
    says: 'A call to a model stands where the design should be.',
    evidence: show(calls),
    thought: 'The model is the given part. What goes in, what checks what comes out, and what does it cost?',
  };
};
