/** Says what is wrong with a value that came from a file, as `path should be ...`; null when nothing is. */
export type Check = (value: unknown, path: string) => string | null;

const must =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? null : `${path || 'the whole'} should be ${what}`;

export const text = must('text', (value) => typeof value === 'string');
export const flag = must('true or false', (value) => typeof value === 'boolean');
/** Epoch milliseconds that a Date can hold. */
export const moment = must(
  'a time in epoch milliseconds',
  (value) => Number.isFinite(value) && Math.abs(Number(value)) <= 8.64e15,
);
export const amount = must('a number, 0 or more', (value) => Number.isFinite(value) && Number(value) >= 0);
/** A UTF-16 offset or length. */
export const offset = must(
  'a whole number, 0 or more',
  (value) => Number.isInteger(value) && Number(value) >= 0,
);

export const oneOf = (...allowed: readonly unknown[]): Check =>
  must(`one of ${allowed.join(', ')}`, (value) => allowed.includes(value));

export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? null : check(value, path);

export const listOf =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? first(value, (entry, index) => item(entry, `${path}[${index}]`))
      : `${path} should be a list`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with free keys and values of one kind. */
export const mapOf =
  (item: Check): Check =>
  (value, path) =>
    isObject(value)
      ? first(Object.entries(value), ([key, entry]) => item(entry, `${path}.${key}`))
      : `${path} should be an object`;

/** An object with every key of `T`; the type makes forgetting one a compile error. Further keys are let through. */
export const object =
  <T>(shape: { [Key in keyof T]-?: Check }): Check =>
  (value, path) => {
    if (!isObject(value)) return `${path || 'the whole'} should be an object`;
    const prefix = path === '' ? '' : `${path}.`;
    return first(Object.entries<Check>(shape), ([key, check]) => check(value[key], prefix + key));
  };

function first<T>(items: readonly T[], complain: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const complaint = complain(item, index);
    if (complaint !== null) return complaint;
  }
  return null;
}
