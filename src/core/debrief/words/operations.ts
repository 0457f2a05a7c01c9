import type { Bank } from '../../prose/banks.ts';

// What happens after launch. Each is wide, since a match only keeps a reproach back.

export const FALLBACK: Bank = {
  id: 'fallback',
  words: [
    'fallback*|degrad*|replica*|redundan*|throttl*|reject*|timeout*|reroute*|crash*',
    'fall|falls|falling back',
    'fail|fails|failed|failing over|open|closed|safe',
    'failover*',
    'if|when|once|as [soon] [as] .. fails|fail|failed|times|timed|down|overload*|slow|late|behind|busy|dies|died|dead|breaks|lost|full|exceed*|unavailable',
    'if|when|once .. not there|started|back',
    'if|when .. under|below',
    'time out|outs',
    'retry|retries|retried|busy|spare|standby|shed|queue|queues|queued|backup|backups',
    'tried again',
    'circuit breaker*',
    'back up|ups',
    'stand by',
    'n + 1',
    'goes on',
    'links only',
    'not find|found|know',
    'drop|drops|dropped it|to|the',
    'second vendor|copy|site|region',
    're rout*',
    'disaster recovery',
  ],
  shows: [
    'If the writer is slow after 2 s, links only.',
    'A spare zone in each region.',
    'Retries with backoff.',
  ],
  not: ['The ranker sorts pages.', 'A classifier reads each post.'],
};

export const ROLLBACK: Bank = {
  id: 'rollback',
  words: [
    'rollback*|revert*|checkpoint*|ckpt*|restor*',
    'roll|rolls|rolled|rolling back',
    'kill switch',
    'switch|switched off',
    'previous|undo|undone|reverse|reversed|canary|canaries|shadow|versioned|versioning',
    'go|goes|going|went|return|returns|flip|flips|switch [it] back',
    'old version|one|ones|model|weights|index',
    'kept warm',
    'stop|stops|stopped|stopping at|if|when|the',
  ],
  shows: ['Back to the previous one by a command.', 'The old version is kept warm.', 'A kill switch.'],
  not: ['The ranker sorts pages.', 'Users come back.'],
};

export const DRIFT: Bank = {
  id: 'drift',
  words: [
    'drift*|stale*|retrain*|refit*|reindex*|reembed*|resampl*|rescor*|rebuild*|rebuilt|refresh*',
    're train*|fit*|index*|embed*|sampl*|scor*|build*|built',
    'shift|shifts|shifted|shifting|fresh|freshness|weekly|monthly|nightly|daily|hourly|quarterly',
    'every day|week|month|round|quarter|wk|wks',
    'every # day|days|week|weeks|month|months',
    'each day|week|month|round|quarter|night',
    'change|changes|changed|changing .. over|a|often|within',
    'new slang|policy|policies|rule|rules|topics|libraries|version|spam',
    'growth|grows',
    'policy|policies changes|change|updates|update',
  ],
  shows: ['Labels from raters are used for training each week.', 'We re-index nightly.', 'Slang shifts.'],
  not: ['The ranker sorts pages.', 'A key is cached.'],
};

export const FEEDBACK_LOOP: Bank = {
  id: 'feedback-loop',
  words: [
    'feedback*|click*|appeal*|complain*|iterat*|reviewer*',
    'thumbs|accept|acceptance|accepted|report|reports|reported|corrected|correction|corrections|feed|feeds',
    'log|logs are|feed|back',
    'log events',
    'active learning',
    'mine|mines|mined|mining|moderator|moderators',
    'label|labels from|by|of',
    'used for|to [re] train*',
    'becomes|become|turns|turn|goes|go [back] [in] [into|to] [the|a] next|train*|test*|prompt*|label*|regression|data*',
    'back to|into [the|a] next|train*|test*|prompt*|label*|regression|data*',
    'learn|learns|learning from',
    'look|looks|looked|read|reads|review .. each|every|per day|night|week|month',
    'opt|opted in',
    'bad sessions',
    'error analysis',
    'post mortem*',
    'postmortem*',
  ],
  shows: [
    'User reports go back to the test set.',
    'Labels from raters are used for training.',
    'Thumbs are kept.',
  ],
  not: ['The ranker sorts pages.', 'A key is cached.'],
};
