/** `9:31`, `1:02:07`; a negative time gets a `-`. Takes milliseconds, rounds down to the second. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const sign = ms < 0 && seconds > 0 ? '-' : '';
  return sign + (hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`) + `:${two(seconds % 60)}`;
}

/** `today 08:12`, `yesterday`, `12 days ago`, `3 Mar 2026`; both in epoch milliseconds, local time. */
export function dayOf(at: number, now: number): string {
  const then = new Date(at);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(then)) / 86_400_000);
  if (days <= 0) return `today ${then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
  if (days === 1) return 'yesterday';
  if (days < 30) return `${days} days ago`;
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

const startOfDay = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);
