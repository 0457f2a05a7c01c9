import { stem } from '../../prose/stem.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Hit } from '../coverage/match.ts';
import type { Statement } from '../reading.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

/** Words that deny or refuse what stands close to them; one that a signal asks for belongs to the mistake itself. */
const DENIAL = stemsOf('not no nobody never without cannot nor neither none avoid skip omit reject exclude');
/** Words between what was preferred and what was turned down. */
const PREFERENCE = stemsOf('instead rather unlike versus vs');
/** Words that turn against what was said before them. */
const CONTRAST = stemsOf('but however though although yet except unless');
/** How people speak who see the mistake, tell of others who made it, or weighed it and let it be. */
const CRITICISM =
  /\b(?:(?:is|are|be|was|were|just|simply|plainly) wrong|(?:is|are) out|(?:is|are|be|was|were) an? (?:mistake|error|trap)|mislead\w*|naive(?:ly)?|tempting|myth|fallacy|fool\w*|illusion|nonsense|wast(?:e[sd]?|ing|eful)|useless|insufficient|liars?|lies|cheat\w*|drawback|downside|objection|unfortunately|argued|(?:thought|think) about|considered|tried|rul(?:e|es|ed|ing) out|dropped|(?:chose|choose|prefer)\b[^.;]{0,60}\bover|pilot|prototype|legacy)\b/i;
/** A sentence that begins so takes back the one before it. */
const RETRACTION =
  /^(?:but|however|yet|though|except|wrong|unfortunately|(?:or )?is it\b|no[,:]|(?:that|this|it) (?:alone )?(?:is|was|would be) (?:not|wrong|too|never|naive|a mistake)|(?:that|this|it) (?:fails|breaks|wastes|misses|ignores|does not|doesn't|would not|wouldn't|isn't))/i;
/** Headings under which people write what they do not do, or what may go wrong. */
const APART = /\b(?:reject|alternativ|weak|risk|pitfall|mistake|not do|why not|what can (?:break|go wrong))/i;

/** Lines of a fenced block that draw; the others may hold a comment, which is a sentence like any other. */
const DRAWN = /->|=>|→|──|\+--/;

/** Fewer words than this name something and claim nothing. */
const FEWEST_WORDS = 5;

/** How many tokens before and behind the words of a mistake a denial reaches. */
const REACH = { before: 4, behind: 3 };

/** Whether a statement is about the person's own design: no question, no drawing, nothing told as a risk. */
export function isAsserted({ kind, text, tokens, context, speech }: Statement): boolean {
  if (speech !== 'states' || kind === 'heading' || kind === 'diagram') return false;
  if (tokens.length < FEWEST_WORDS || (kind === 'code' && DRAWN.test(text))) return false;
  return !context.some((heading) => APART.test(heading));
}

/** Whether the words around a mistake take it back: a denial, a contrast, a criticism, or the sentence behind. */
export function isTakenBack(said: Statement, hit: Hit, next: Statement | undefined): boolean {
  if (CRITICISM.test(said.text) || isRetracted(said, next)) return true;
  const first = Math.min(...hit.tokens);
  const last = Math.max(...hit.tokens);
  return said.tokens.some((token, at) => {
    if (hit.tokens.includes(at)) return false;
    if (isOneOf(CONTRAST, token)) return at > first;
    if (at > first && at < last) return isDenial(token) || isOneOf(PREFERENCE, token);
    if (at < first - REACH.before || at > last + REACH.behind) return false;
    const denies = isDenial(token) || (at < first && isOneOf(PREFERENCE, token));
    return denies && sharesClause(said, token, said.tokens[at < first ? first : last]!);
  });
}

const isRetracted = ({ end }: Statement, next: Statement | undefined): boolean =>
  next !== undefined && next.start - end <= 1 && RETRACTION.test(next.text);

const isOneOf = (words: ReadonlySet<string>, { stems }: Token): boolean => words.has(stems[0]!);

const isDenial = (token: Token): boolean => isOneOf(DENIAL, token) || token.raw[0]!.endsWith("n't");

/** Whether no sign parts two tokens of a statement. */
function sharesClause({ text }: Statement, one: Token, other: Token): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return !/[,;:.?!()]/.test(between);
}
