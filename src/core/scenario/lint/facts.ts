import { error, type Finding, plain, type Rule, warning } from './rule.ts';

const FEW_FACTS = 8;

/** An interviewer who knows little answers most questions with "not specified". */
export const enoughFacts: Rule = ({ facts }) =>
  facts.length >= FEW_FACTS
    ? []
    : [warning(['facts'], `${countOf(facts.length)}; candidates ask for eight or more`)];

const countOf = (count: number) => (count === 0 ? 'there are no facts' : `there are ${count} facts`);

/** A question that stands under two facts can be answered by only one of them. */
export const collidingQuestions: Rule = ({ facts }) => {
  const owners = new Map<string, string>();
  return facts.flatMap((fact, i) =>
    fact.ask.flatMap((ask, j): Finding[] => {
      const owner = owners.get(plain(ask));
      owners.set(plain(ask), owner ?? fact.id);
      if (owner === undefined) return [];
      if (owner === fact.id) return [warning(['facts', i, 'ask', j], 'is there already')];
      return [error(['facts', i, 'ask', j], `is also a question of the fact "${owner}"`)];
    }),
  );
};

/** Each fact must be what its own questions bring up, and at least one of them must. */
export const answeredQuestions: Rule = ({ facts }, { tools }) =>
  facts.flatMap((fact, i): Finding[] => {
    const replies = fact.ask.map((ask) => tools.answer(ask, facts));
    if (!replies.some((reply) => reply.some(({ factId }) => factId === fact.id))) {
      return [error(['facts', i, 'ask'], `none of its own questions finds the fact "${fact.id}"`)];
    }
    return replies.flatMap((reply, j) => {
      const path = ['facts', i, 'ask', j];
      const own = reply.find(({ factId }) => factId === fact.id);
      if (own !== undefined) return own.unsure ? [warning(path, 'finds its fact only with a doubt')] : [];
      const other = reply.find(({ factId }) => factId !== null)?.factId;
      if (other) return [error(path, `is answered by the fact "${other}"`)];
      return [warning(path, 'finds no fact; word it more fully')];
    });
  });
