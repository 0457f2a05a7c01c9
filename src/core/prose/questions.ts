/** Whether a line or a sentence asks: it ends in `?`, its quotes and brackets closed; some write the mark in front. */
export const isQuestion = (text: string): boolean =>
  /\?["'”’)\]*_]*$/.test(text.trimEnd()) || /^\s*\?\s*\p{L}/u.test(text);
