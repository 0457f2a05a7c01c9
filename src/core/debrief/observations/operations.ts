import { type Detector, has, listed } from './material.ts';

/** What happens after launch; each pattern wide, since a match only keeps a reproach back. */
const OPERATIONS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'a fallback',
    /\bfall(?:s|ing)?[- ]?back|\bdegrad|\bfail(?:s|ed|ing)?[- ]?(?:over|open|closed|safe)|\b(?:if|when|once|as soon as)\b.{0,80}\b(?:fails?|failed|times? out|down|overload\w*|slow|late|behind|busy|dies|died|dead|breaks?|lost|full|not (?:there|started|back)|exceed\w*|unavailable)\b|\btime-?outs?\b|\bretr(?:y|ies)\b|\btried again\b|\bcircuit breaker|\bback-?ups?\b|\bspare\b|\bstand-?by\b|\bredundan|\breplicas?\b|\bn\+1\b|\bgoes on\b|\blinks only\b|\bthrottl|\bshed|\breject|\bdrop(?:s|ped)? (?:it|to|the)\b|\bbusy\b|\bsecond (?:vendor|copy|site|region)\b|\bre-?rout|\bcrash|\bdisaster recovery|\bqueue(?:s|d)?\b/i,
  ],
  [
    'a rollback',
    /\broll(?:s|ed|ing)?[- ]?back|\brevert|\bkill switch|\bswitch(?:ed)?[- ]off|\bprevious\b|\bundo(?:ne)?\b|\bcheckpoint|\bckpt|\b(?:go|goes|going|went|return|returns|flip|flips|switch) (?:it )?back\b|\bold (?:version|one|ones|model|weights|index)\b|\bkept warm\b|\brestor|\breversed?\b|\bcanar(?:y|ies)\b|\bshadow\b|\bstop(?:s|ped|ping)? (?:at|if|when|the)\b|\bversion(?:ed|ing)\b/i,
  ],
  [
    'drift',
    /\bdrift|\bshift(?:s|ed|ing)?\b|\bstale|\bre-?train|\bre-?fit|\bre-?index|\bre-?embed|\bre-?sampl|\bre-?scor|\bre-?build|\brefresh|\bfresh(?:ness)?\b|\b(?:weekly|monthly|nightly|daily|hourly|quarterly)\b|\bevery (?:\w+ )?(?:day|week|month|round|quarter|wks?)\b|\bchang(?:e|es|ed|ing)\b.{0,20}\b(?:over time|a lot|often|within)\b|\bnew (?:slang|policy|polic\w+|rules?|topics|libraries|version|spam)|\bgrow(?:th|s)\b|\bpolic(?:y|ies) (?:changes?|updates?)/i,
  ],
  [
    'a feedback loop',
    /\bfeedback|\bthumbs|\baccept(?:ance|ed)|\bclick|\bappeal|\breports?\b|\breported\b|\bcorrect(?:ion|ions|ed)\b|\blogs? (?:are|feed|back)|\blog events\b|\bactive learning|\bmine[ds]?\b|\bmining\b|\blabels? (?:from|by|of)\b|\bused (?:for|to) (?:re-?)?train|\bfeeds?\b|\b(?:becomes?|turns? into|goes? (?:back )?to|go to|back (?:in)?to) (?:the |a )?(?:next|train\w*|test|prompt|label\w*|regression|data)|\blearn(?:s|ing)? from\b|\bopt(?:ed)?[- ]?in\b|\bbad sessions\b|\berror analysis|\bpost-?mortem|\bcomplain|\biterat|\breviewer|\bmoderators?\b/i,
  ],
];

/** Nothing on what happens after launch. */
export const noOperations: Detector = (material) => {
  const absent = OPERATIONS.filter(([, pattern]) => !has(material, pattern)).map(([name]) => name);
  if (absent.length < 3) return null;
  return {
    id: 'no-operations',
    weight: 56,
    says: `Nothing was found on ${listed(absent).replace(/ and ([^,]*)$/, ' or $1')}.`,
    evidence: [],
    thought: 'The design ends at launch: what happens on the day the model, the data or the users change?',
  };
};
