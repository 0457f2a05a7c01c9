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
