import { error, plain, type Rule, warning } from './rule.ts';

const WORDS = { least: 600, most: 2_000 };

/** A reference design is there, and as long as one that a strong candidate could write in the time. */
export const referenceLength: Rule = ({ referenceDesign }) => {
  if (referenceDesign === '') {
    return [warning(['referenceDesign'], 'there is no `## Reference design` to compare an answer with')];
  }
  const words = plain(referenceDesign).split(' ').length;
  if (words >= WORDS.least && words <= WORDS.most) return [];
  const advice = words < WORDS.least ? 'short' : 'long';
  return [
    warning(['referenceDesign'], `is ${advice} with ${words} words; 900 to 1,500 are what 45 minutes yield`),
  ];
};

/** Diagrams of the reference design are drawn in the terminal, so they must parse. */
export const soundDiagrams: Rule = ({ referenceDesign }, { tools }) =>
  tools
    .diagramProblems(referenceDesign)
    .map(({ line, message }) => error(['referenceDesign', line - 1], `diagram: ${message}`));

/** A design without a drawing is half a design. */
export const hasDiagram: Rule = ({ referenceDesign }) =>
  referenceDesign === '' || /^ {0,3}(```|~~~)\s*mermaid/m.test(referenceDesign)
    ? []
    : [warning(['referenceDesign'], 'has no diagram (a fenced `mermaid` flowchart)')];

/** A title that stands twice among the references. */
export const repeatedReferences: Rule = ({ references }) => {
  const titles = references.map(({ title }) => plain(title));
  return references.flatMap((_, i) =>
    titles.indexOf(titles[i]!) < i ? [warning(['references', i], 'is in the list already')] : [],
  );
};
