/** Questions to which no scenario has an answer, whatever words they share with one. */
const ASIDES: readonly RegExp[] = [
  // About the conversation itself.
  /\b(?:can|may|could|shall|should) (?:i|we) (?:please |just |quickly |first )*(?:take|have (?:an? |some |five |ten |two )?(?:few )?(?:moments?|minutes?|seconds?|break|time|look|paper)|get (?:started|going|into)|begin|start (?:with|by|drawing|now|the)|draw|sketch|pause|stop|go (?:on|ahead|back|first)|move on|use the|write (?:it|this|that|my|code|down)|think|repeat|summari[sz]e|share my|continue|skip)\b/,
  /\b(?:do|did|would|will|are) you (?:want (?:me|us)|like|mind|prefer|recording|happy with|following|with me|think|agree|understand|see what|hear|ready)\b/,
  /\b(?:is|are|would) (?:it|that|this) (?:be )?(?:ok|okay|fine|alright|all right) (?:if|for|to|with) (?:i|me|you)\b/,
  /\bhow am i doing\b|\bhow much time do i have (?:left|for this)\b|\bminutes? to think\b|\b(?:does|did) that make sense\b|\bam i on the right track\b|\bmake sense so far\b/,
  /\bwhat(?:'s| is) your (?:name|role|job|team|background|opinion|favou?rite)\b|\bwho are you\b|\bwhere are you from\b/,
  // Asking to be told the design.
  /\b(?:should|shall) (?:i|we) (?:use|choose|pick|go for|go with|take|adopt)\b|\b(?:would|could|can|do) you (?:choose|pick|prefer|recommend|suggest|advise)\b/,
  /\bwhat would you (?:do|choose|use|recommend|suggest)\b|\bwhich (?:framework|library|database|algorithm|optimi[sz]er) (?:should|shall|would|do you)\b|\bwhat(?:'s| is) the (?:best|right|correct) (?:answer|design|solution|approach|architecture)\b/,
];

/** Whether a question is to the interviewer as a person, or asks for the solution. */
export const isAside = (question: string): boolean => {
  const plain = question.toLowerCase().replaceAll('’', "'");
  return ASIDES.some((aside) => aside.test(plain));
};
