import { standing } from '../debrief.ts';
import { counted, type Detector, has, listed, matching, show, wordsOf } from './material.ts';

const ADJECTIVE =
  /\b(?:scalab(?:le|ly|ility)|efficient(?:ly)?|robust(?:ly|ness)?|high[- ]quality|low[- ]latency|high(?:ly)? (?:availab\w+|accura\w+|scal\w+|reliab\w+|throughput)|very fast|fast enough|as fast as possible|quick(?:ly)? (?:response|answer)s?|real[- ]time|state[- ]of[- ]the[- ]art|powerful|seamless(?:ly)?|large[- ]scale|good (?:performance|latency|accuracy|quality)|user[- ]friendly|reasonable (?:cost|latency)|cost[- ]effective|minimi[sz]e (?:latency|cost)|low cost|reliable)\b/i;
/** A number with something that it counts: not a list number, a year or a version. */
const FIGURE =
  /(?:[$€~<>≤≥≈]\s?\d|\d[\d.,]*\s?(?:%|x\b|ms\b|s\b|sec|seconds?|min|h\b|hours?|days?|weeks?|k\b|m\b|b\b|bn\b|gb\b|tb\b|mb\b|qps|rps|tokens?|users?|quer|requests?|pages?|documents?|passages?|candidates?|chunks?|gpus?|nodes?|shards?|replicas?|layers?|labels?|labell?ers?|raters?|examples?|pairs?|usd|dollars?|dim|million|billion|thousand|percent))/i;

/** Adjectives where numbers should stand. */
export const adjectives: Detector = (material) => {
  const vague = matching(material, ADJECTIVE).filter(({ quote }) => !/\d/.test(quote));
  const figures = matching(material, FIGURE).length;
  if (vague.length < 3 || figures >= vague.length) return null;
  return {
    id: 'adjectives',
    weight: 72,
    says: `${counted(vague.length, 'statement')} rest on adjectives; ${figures === 0 ? 'none holds' : `${figures} hold`} a figure.`,
    evidence: show(vague),
    thought: 'Numbers beat adjectives: how fast, how many, how much, and from what follows it?',
  };
};

const OPTIONS =
  /\b(?:could|can|might|may) (?:also )?(?:use|be|try|choose|go)\b.*\bor\b|\beither\b.*\bor\b|\boptions?\b.*(?::|\binclude)|\bseveral (?:options|ways|approaches)|\bsuch as\b.*\bor\b|\b\w+\/\w+\/\w+\b|\bone option\b|\balternatively\b/i;
const CHOICE =
  /\b(?:we|i)(?:'d|'ll|'ve| would| will| have)? (?:choose|chose|chosen|pick(?:ed)?|prefer|go with|went with|take|took|decide|settle|start with|opt)\b|\binstead of\b|\brather than\b|\bbecause\b|\bmy choice\b|\bdecision:|\bover\b.{1,40}\b(?:since|as|because|for)\b|\bwins\b|\bchosen\b/i;
const REJECTED =
  /\binstead of\b|\brather than\b|\breject|\bnot worth\b|\bconsidered\b|\bruled? out\b|\bturn(?:ed)? down\b|\bover (?:a |an |the )?\w+.{0,30}\b(?:because|since|as)\b|\bvs\.?\b|\bversus\b|\bbut (?:it )?(?:costs?|is (?:slower|too)|adds|loses)|\bat the (?:cost|price|expense) of|\btrade-?offs?\b|\bin exchange\b|\bno (?:need|point)\b|\bdownside|\balternative/i;

/** Options without a choice. */
export const noChoice: Detector = (material) => {
  const options = matching(material, OPTIONS);
  if (options.length < 2 || has(material, CHOICE)) return null;
  return {
    id: 'no-choice',
    weight: 74,
    says: `Options are listed ${counted(options.length, 'time')}, and no choice with a reason was found.`,
    evidence: show(options),
    thought: 'An interviewer waits for a commitment: which one, why here, and when would you switch?',
  };
};

/** Choices without anything that was turned down. */
export const noRejected: Detector = (material) => {
  if (has(material, REJECTED)) return null;
  return {
    id: 'no-rejected',
    weight: 50,
    says: 'No alternative that was considered and turned down was found.',
    evidence: [],
    thought: 'A design without a rejected option looks remembered, not decided.',
  };
};

/** Most of the rubric named, little of it said. */
export const breadthWithoutDepth: Detector = (material) => {
  const touched = material.points.filter((point) => standing(point) === 'touched');
  const covered = material.points.filter((point) => standing(point) === 'covered');
  if (touched.length < 4 || touched.length <= covered.length) return null;
  return {
    id: 'breadth-without-depth',
    weight: 76,
    says: `${touched.length} of ${material.points.length} points are named and left at that: ${listed(touched.map(({ title }) => title))}.`,
    evidence: touched.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 2),
    thought: 'Better two points with a mechanism, a number and a failure than a row of names.',
  };
};

const BASELINE =
  /\bbaselines?\b|\bsimplest\b|\bsimple(?:r)? (?:first|version|model|start|heuristic|rule)|\bstart(?:s|ing)? (?:with|from|simple|small)|\bfirst version|\bv[01]\b|\bmvp\b|\bheuristic|\brule[- ]based|\bkeyword (?:engine|search|match)|\bexisting (?:system|engine|model|search|ranker)|\bbm25\b|\bcurrent (?:system|engine)|\bas today\b|\bbefore (?:any|adding) (?:ml|model|llm)|\bfew[- ]shot|\bprompt(?:ed|ing)? (?:a |the )?(?:model|baseline)|\bsft\b|\blogistic|\bregex|\bn-?gram/i;

/** The large model first, nothing to beat. */
export const noBaseline: Detector = (material) => {
  if (has(material, BASELINE)) return null;
  return {
    id: 'no-baseline',
    weight: 48,
    says: 'No baseline was found: nothing simpler stands beside the design to be beaten.',
    evidence: [],
    thought: 'What would you ship in week one, and by how much must the rest be better?',
  };
};

const OPERATIONS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'a fallback',
    /\bfall(?:s|ing)?[- ]?back|\bdegrad(?:e|es|ed|ation)|\bfail(?:s|ed)?[- ]?(?:over|open|closed|safe)|\bif .{0,60}\b(?:fails?|times? out|is down|overloaded)|\btimeout|\bretr(?:y|ies)\b|\bcircuit breaker|\bbackup/i,
  ],
  [
    'a rollback',
    /\broll(?:s|ed|ing)?[- ]?back|\brevert|\bkill switch|\bprevious version|\bundo\b|\bcheckpoint/i,
  ],
  [
    'drift',
    /\bdrift|\bshift(?:s|ed)?\b|\bstale|\bretrain|\bre-?index|\bfreshness|\bchanges? over time|\bnew (?:slang|policy|topics|libraries)/i,
  ],
  [
    'a feedback loop',
    /\bfeedback|\bthumbs|\bacceptance|\bclick|\bappeal|\breports? (?:from|by)|\bcorrections?\b|\blogs? (?:are|feed|back)|\bactive learning|\bmine\b|\bmining\b/i,
  ],
];

/** Nothing on what happens after launch. */
export const noOperations: Detector = (material) => {
  const absent = OPERATIONS.filter(([, pattern]) => !has(material, pattern)).map(([name]) => name);
  if (absent.length < 3) return null;
  const [last, ...others] = absent.toReversed();
  return {
    id: 'no-operations',
    weight: 56,
    says: `Nothing was found on ${others.toReversed().join(', ')} or ${last}.`,
    evidence: [],
    thought: 'The design ends at launch: what happens on the day the model, the data or the users change?',
  };
};

const API_CALL =
  /\b(?:calls?|calling|uses?|using|send|sent|pass|hit)\b.{0,40}\b(?:api|gpt-?\d?\w*|chatgpt|openai|claude|gemini|an? llm|the llm)\b/i;
const FEW_COVERED = 3;
/** In a longer text one call is a step among others. */
const WORDS_A_CALL = 300;

/** "Just call the API": a model's name where a design should stand. */
export const justTheApi: Detector = (material) => {
  const calls = matching(material, API_CALL);
  const covered = material.points.filter((point) => standing(point) === 'covered').length;
  if (calls.length === 0 || material.points.length === 0 || covered > FEW_COVERED) return null;
  if (wordsOf(material) / calls.length > WORDS_A_CALL) return null;
  return {
    id: 'just-the-api',
    weight: 78,
    says: 'A call to a model stands where the design should be.',
    evidence: show(calls),
    thought: 'The model is the given part. What goes in, what checks what comes out, and what does it cost?',
  };
};
