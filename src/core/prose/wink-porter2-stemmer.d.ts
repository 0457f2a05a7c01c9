declare module 'wink-porter2-stemmer' {
  /** Porter's second English stemmer; expects one lower-case word. */
  export default function stem(word: string): string;
}
