/** `KV-cache optimization` → `kv-cache-optimization`: lower-case ASCII words joined by single dashes. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const START_WORDS = 6;

/** The slug of a text's first words, for something that has no title. */
export const slugOfStart = (text: string): string => slug(text).split('-').slice(0, START_WORDS).join('-');
