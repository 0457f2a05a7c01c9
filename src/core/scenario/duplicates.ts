import type { Breach } from './issues.ts';
import type { Path } from './place.ts';
import { slug, slugOfStart } from './slug.ts';

/** Lists whose items are told apart by an id; points of both kinds share one space. */
const SPACES: readonly (readonly string[])[] = [
  ['considerations', 'components'],
  ['facts'],
  ['estimates'],
  ['twists'],
  ['pitfalls'],
];

/**
 * Items that carry the id of an earlier one, and points whose title gives no id. Works on unchecked data, so
 * that an author reads of a double id and of a wrong type in one go.
 */
export function duplicateIds(data: unknown): Breach[] {
  if (typeof data !== 'object' || data === null) return [];
  return SPACES.flatMap((lists) => withinSpace(data as Record<string, unknown>, lists));
}

function withinSpace(data: Record<string, unknown>, lists: readonly string[]): Breach[] {
  const first = new Map<string, string>();
  return lists.flatMap((list) => {
    const items: unknown = data[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, i) => {
      // A bare pitfall is only shown: nothing refers to it.
      const named = list === 'pitfalls' && typeof item === 'string' ? undefined : idOf(item);
      if (named === undefined) return [];
      const path = [list, i, ...named.at];
      if (named.id === '')
        return [{ path, message: 'has no Latin letter or digit to make an id of; add an `id`' }];
      const other = first.get(named.id);
      if (other !== undefined) return [{ path, message: `the id "${named.id}" is already that of ${other}` }];
      first.set(named.id, `${list}[${i}]`);
      return [];
    });
  });
}

/** The id of an item, given or made from its words, with the place to mend; undefined when it has neither. */
function idOf(item: unknown): { id: string; at: Path } | undefined {
  if (typeof item === 'string') return item.trim() === '' ? undefined : { id: slug(item), at: [] };
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, title, says } = item as { id?: unknown; title?: unknown; says?: unknown };
  if (typeof id === 'string') return { id, at: ['id'] };
  if (hasText(title)) return { id: slug(title), at: ['title'] };
  return hasText(says) ? { id: slugOfStart(says), at: ['says'] } : undefined;
}

const hasText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
