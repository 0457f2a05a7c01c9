import type { YAMLError, YAMLWarning } from 'yaml';

/** For text that begins with an asterisk and for a reference whose anchor is not there. */
export const UNKNOWN_ANCHOR = 'a `*` begins a reference to an anchor; put text that starts with it in quotes';

/** What an author most likely did, for the errors of the YAML library that do not say so themselves. */
const ADVICE: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'text with a colon and a space in it needs quotes around it',
  MULTILINE_IMPLICIT_KEY:
    'a line here has no colon after its key, or text over several lines needs quotes or `|`',
  MISSING_CHAR: 'something is left open or unquoted here',
  BAD_INDENT: 'the indentation does not fit the lines above',
  TAB_AS_INDENT: 'a tab is used to indent; YAML takes spaces only',
  BAD_SCALAR_START: 'text cannot start with this character; put it in quotes',
  UNEXPECTED_TOKEN: 'this cannot stand here; text with special characters needs quotes',
  TAG_RESOLVE_FAILED: 'tags (`!name`) are not read; put text that starts with `!` in quotes',
};

/** A sentence for people about a fault of the YAML text; what the library says stands in brackets. */
export function yamlAdvice(fault: YAMLError | YAMLWarning): string {
  const said = fault.message.split('\n')[0] ?? '';
  const advice = ADVICE[fault.code];
  return advice === undefined ? said : `${advice} (${said})`;
}
