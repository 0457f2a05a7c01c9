import { notFoundError } from '../errors.ts';
import { didYouMean } from '../scenario/closest.ts';
import { slug } from '../scenario/slug.ts';
import type { Plan } from './plan.ts';

/** The plan with this id, in whatever case and punctuation. @throws MlsdError notFound, with the nearest one */
export function findPlan(name: string, plans: readonly Plan[]): Plan {
  const wanted = slug(name);
  const found = plans.find(({ id }) => id === wanted);
  if (found) return found;
  const ids = plans.map(({ id }) => id);
  throw notFoundError(
    `There is no plan called ${name}.${didYouMean(wanted, ids)}`,
    `There are: ${ids.join(', ')}.`,
  );
}
