/** Measured before users see it, and plainly so: fit to be quoted. */
export const BEFORE_LAUNCH =
  /\boffline\b|\bgold(?:en)?\b|\bheld[- ]?out\b|\bhold-?out\b|\btest[- ]?(?:set|suite)|\beval(?:uation)?[- ]?(?:sets?|suites?|data|harness)|\bbench(?:mark)?s?\b|\w+-?bench\b|\bhumaneval|\balpacaeval|\bmmlu\b|\bragas\b|\bndcg|\bmrr\b|\brecall@|\bprecision\b|\bf1\b|\bauc\b|\bregression (?:set|suite|test)|\braters?\b|\blabell?ed (?:set|sample|items|examples)\b|\bhuman eval|\bblind\b|\bpass@/i;
/** The same in any words: wide on purpose, because a match only keeps a reproach back. */
export const MAYBE_BEFORE_LAUNCH =
  /\boffline\b|\bgold(?:en)?\b|\bheld[- ]?out\b|\bhold-?out\b|\btest[- ]?(?:set|suite|cases?)|\b(?:run|runs|pass(?:es)?|project's|unit) tests\b|\btests? (?:pass|run)|\beval(?:uation)?[- ]?(?:sets?|suites?|data|harness|gates?|on\b)|\bgates?\b|\bbench(?:mark)?s?\b|\w+-?bench\b|\bhumaneval|\balpacaeval|\bmmlu\b|\bragas\b|\bndcg|\bmrr\b|\brecall\b|\bprecision\b|\bfaithfulness\b|\bf1\b|\bauc\b|\bregression\b|\bjudge[ds]?\b|\braters?\b|\bannotat|\blabell?ed\b|\bwin[- ]rate|\bhuman (?:eval|review|comparison|rat)|\bblind\b|\bpass@|\bbefore (?:each |every |any |the |a )?(?:release|launch|roll-?out|deploy\w*|shipping)|\breplay|\bknown (?:final |end )?(?:state|answer|result)|\bsandbox|\bsimulat|\bload test|\bbacktest|\b\d[\d,.]*k?\b.{0,20}\b(?:tasks|questions|items|prompts|chats|examples)\b|\bcompared? (?:both|against|with|old)|\bred[- ]?team|\bpilot\b|\bexam\b|\baccuracy by\b|\bblank out\b|\bhide\b|(?<!a\/b |ab |split )\btests?\b/i;
/** Measured with users or traffic, and plainly so. */
export const WITH_USERS =
  /\bonline (?:metric|eval|experiment|test|measure)|\boffline and online\b|\ba\/b\b|\bab[- ]test|\bsplit test|\bexperiment|\bcanar(?:y|ies)\b(?! (?:model|set))|\bshadow (?:mode|traffic)|\bin shadow\b|\bacceptance rate|\bclick|\bctr\b|\bthumbs|\binterleav|\bsession success|\btask (?:completion|success)|\busers? satisfaction|\bafter (?:launch|release)\b|\breal users?\b/i;
/** Somebody or something judges the results; wide for the same reason. */
export const JUDGED =
  /\bcanar(?:y|ies)\b|\bshadow\b|\baccept(?:ance|ed)\b|\bappeal|\bproduction\b|\bin prod\b|\bretention\b|\breports?\b|\blive\b|\b\d+ ?%.{0,20}\b(?:traffic|users|queries|companies|customers|consumers)|\bper ?cent of\b|\broll(?:ed|s|ing)?[- ]?out|\bcomplain|\b(?:daily|weekly|nightly|a week|per week|each week)\b|\/wk\b|\bprevalence\b|\baudits?\b|\brandom\b|\bsampl\w+|\bshare of\b|\bcsat\b|\bfeedback\b|\bestimat|\bsecond (?:person|reviewer|opinion)|\blooks? at\b.{0,20}\d|\bwe saw\b|\bcompar|\bmeasured\b|\bcalibrat|\berror rate/i;
/** Judged, and plainly so. */
export const AUDITED =
  /\baudit|\brandom (?:\w+ )?(?:removals?|samples?|views?|logs?|answers?|sessions?)\b|\bsecond (?:person|reviewer)\b|\bprevalence\b|\berror rate|\bsample of\b|\bcalibrat/i;
/** Watched, without a word on whether the results are any good. */
export const MONITORING =
  /\bmonitor\w*|\bdashboards?\b|\balerts?\b|\bgrafana\b|\bprometheus\b|\btelemetry\b|\bhistograms?\b|\btrac(?:es|ing)\b|\blogs?\b/i;
/** Named. */
export const EVALUATION = /\beval(?:s|uat\w*)?\b|\bmetrics?\b|\baccuracy\b|\bmeasur/i;
