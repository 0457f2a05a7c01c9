/** Phrases that put off or refuse what follows them, and some that follow what they refuse. */
const BEFORE =
  /\b(?:skip(?:s|ped|ping)?|ignor(?:e|es|ed|ing)|omit(?:s|ted|ting)?|leav(?:e|es|ing) out|left out|rul(?:e|es|ed|ing) out|(?:do|does|will|would|did)(?: not|n't) (?:need|want|do|build|add|use|include|cover|consider|support|bother|plan|worry|handle|implement)|won't (?:need|do|build|add|use|include|cover|consider|support|bother|handle|implement)|no (?:need|plans?|point|reason|use) (?:for|to|in|of)|not (?:going to|doing|building|adding|planning|worrying|handling|covering|considering|supporting)|without (?:any|a need for)|forgo(?:es|ing)?|drop(?:ping)? the|out of scope:?)/giu;
const AFTER =
  /\b(?:(?:is|are|isn't|aren't|was|were|be|it's|seems?) (?:not (?:needed|necessary|required|relevant|considered|covered|planned|a concern|a priority|in scope)|n't (?:needed|necessary)|out of scope|unnecessary|overkill|skipped|ignored|omitted|left out|deferred|excluded|for later|a non-goal)|(?:isn't|aren't|wasn't) (?:needed|necessary|required|relevant|considered|covered|planned|a concern|a priority|in scope)|out of scope|not (?:needed|required|in scope)|can wait|non-goal)/giu;
/** "We skip X because ..., Y instead" is a decision, and may cover; "do we skip X?" is none yet. */
const DECIDED = /\b(?:instead|rather than|in favou?r of)\b/iu;
/** How far a refusal reaches, in characters. */
const REACH = 60;
const CLAUSE_END = /[,;:.()]|\b(?:but|and|because|since|so|while|when|if|until|unless)\b/iu;

/** The stretches of a unit that are refused, as offsets into it. Rules of thumb: show, do not drop. */
export function refusedStretches(unit: string): [number, number][] {
  if (DECIDED.test(unit) || unit.trimEnd().endsWith('?')) return [];
  const stretches: [number, number][] = [];
  for (const cue of unit.matchAll(BEFORE)) {
    const from = cue.index + cue[0].length;
    stretches.push([from, from + clauseLength(unit.slice(from, from + REACH))]);
  }
  for (const cue of unit.matchAll(AFTER)) {
    const from = Math.max(0, cue.index - REACH);
    const clause = unit.slice(from, cue.index);
    const starts = [...clause.matchAll(new RegExp(CLAUSE_END.source, 'giu'))];
    const last = starts.at(-1);
    stretches.push([last ? from + last.index + last[0].length : from, cue.index]);
  }
  return stretches;
}

function clauseLength(after: string): number {
  const end = CLAUSE_END.exec(after);
  return end ? end.index : after.length;
}
