/** `9:31`, `1:02:07`; a negative time gets a `-`. Takes milliseconds, rounds down to the second. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const sign = ms < 0 && seconds > 0 ? '-' : '';
  return sign + (hours > 0 ? `${hours}:${twoDigits(minutes)}` : `${minutes}`) + `:${twoDigits(seconds % 60)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * `today 08:12`, `yesterday`, `12 days ago`, `3 Mar 2026`; both in epoch milliseconds, local time.
 * Written by hand: the locale data behind `toLocaleString` takes 8 ms to load.
 */
export function dayOf(at: number, now: number): string {
  const then = new Date(at);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(then)) / 86_400_000);
  if (days <= 0) return `today ${twoDigits(then.getHours())}:${twoDigits(then.getMinutes())}`;
  if (days === 1) return 'yesterday';
  if (days < 30) return `${days} days ago`;
  return `${then.getDate()} ${MONTHS[then.getMonth()]} ${then.getFullYear()}`;
}

/** The same with the time of day, to tell sessions of one day apart: `yesterday 08:12`. */
export function momentOf(at: number, now: number): string {
  const day = dayOf(at, now);
  const then = new Date(at);
  return day.startsWith('today')
    ? day
    : `${day} ${twoDigits(then.getHours())}:${twoDigits(then.getMinutes())}`;
}

const startOfDay = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);

const twoDigits = (number: number): string => String(number).padStart(2, '0');
