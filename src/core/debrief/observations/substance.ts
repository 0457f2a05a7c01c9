import { namesComponent } from '../../coach/diagram/names-component.ts';
import { standing } from '../../level.ts';
import type { DebriefPoint, Quote } from '../debrief.ts';
import { admits } from '../left-open.ts';
import type { Sentence } from '../reader.ts';
import { counted, type Detector, distinct, listed, matching, show, wordsOf } from './material.ts';

const ADJECTIVE =
  /\b(?:scalab(?:le|ly|ility)|efficient(?:ly)?|robust(?:ly|ness)?|high[- ]quality|low[- ]latency|high(?:ly)? (?:availab\w+|accura\w+|scal\w+|reliab\w+|throughput)|very fast|fast enough|as fast as possible|fast and cheap|quick(?:ly)? (?:response|answer)s?|real[- ]time|state[- ]of[- ]the[- ]art|industry standard|out of the box|great throughput|powerful|seamless(?:ly)?|large[- ]scale|good (?:performance|latency|accuracy|quality)|user[- ]friendly|flexible|decent budget|feel(?:s)? (?:fast|instant)|reasonable (?:cost|latency)|cost[- ]effective|minimi[sz]e (?:latency|cost)|low cost|reliable)\b/i;
/** A number, and not a part of a name such as GPT-4. */
const FIGURE = /(?<![\p{L}\d-])\d/u;

/** Adjectives where numbers should stand. */
export const adjectives: Detector = (material) => {
  const vague = matching(material, ADJECTIVE).filter(({ quote }) => !/\d/.test(quote));
  const figures = matching(material, FIGURE).length;
  if (vague.length < 3 || figures >= vague.length) return null;
  return {
    id: 'adjectives',
    weight: 72,
    says: `${counted(vague.length, 'statement')} rest on adjectives; ${figures === 0 ? 'none holds' : counted(figures, 'sentence')}${figures === 0 ? '' : figures === 1 ? ' holds' : ' hold'} a figure.`,
    evidence: show(vague),
    thought: 'Numbers beat adjectives: how fast, how many, how much, and from what follows it?',
  };
};

/** A number, a reason, a condition or a flow: with one of them a statement is more than a name. */
const SAYS_HOW =
  /\d|\b(?:because|since|so|thus|hence|if|when|unless|until|after|before|instead|rather|than|but|while|as|which|that|where)\b|->|→|=>|[<>=≥≤≈~×]/i;
/** `Evaluation: this, that.` is a list under a name; any other label says something behind it. */
const LABEL = /:/;
const LABELLED_LIST = /^[^:\s]+(?: [^:\s]+){0,2}:[^:;()]*,[^:;()]*$/;
/** A name with a word or two around it is no longer than this. */
const NAME_WORDS = 16;

const isBare = ({ quote }: { quote: string }): boolean =>
  !SAYS_HOW.test(quote) &&
  (!LABEL.test(quote) || LABELLED_LIST.test(quote)) &&
  quote.split(/\s+/).length <= NAME_WORDS;

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

/** What is done about a weak point, in a word. */
const REMEDY =
  /\b(?:use|using|add|with|via|by|keep|run|send|move|route|cap|limit|watch|stop|must|would|will|need to|have|share|accept|degrade|quota|translate|compare|check|measure|plan)\b|[()→]|->/i;
const LEAST_BARE = 3;

/** Weak points in a list, with nothing on what would be done about them; in prose they cannot be told apart. */
export const bareWeakPoints: Detector = (material) => {
  const listedOnes = material.reader.sentences.filter(isWeakPoint);
  const bare = listedOnes.filter(
    (sentence) => isBare(sentence) && !REMEDY.test(sentence.quote) && !admits(sentence.quote),
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

const API_CALL =
  /\b(?:calls?|calling|sends?|sent|pass(?:es)?|hits?|ask)\b.{0,40}\b(?:api|gpt-?\d?\w*|chatgpt|openai|claude|gemini|an? llm|the llm)\b/i;
const FEW_COVERED = 3;
/** In a longer text one call is a step among others. */
const WORDS_A_CALL = 300;

/** "Just call the API": a model's name where a design should stand. */
export const justTheApi: Detector = (material) => {
  const calls = matching(material, API_CALL);
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
