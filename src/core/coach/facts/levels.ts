/** From this score on a fact is told, if it leads by as much as score.ts asks for; below, it is offered. */
export const TOLD = 0.57;
/** Below this score the scenario does not say. */
export const OFFERED = 0.38;
/** What a phrase of empty words weighs among the terms of a question: `do we need to support`, `in place`. */
export const FRAME = 0.6;
