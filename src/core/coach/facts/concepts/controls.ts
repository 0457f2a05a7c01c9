/** What may be done to users and by them, what holds when parts fail, what must be kept and proved. */
export const controls: Readonly<Record<string, string>> = {
  enforcement: `
    enforcement, enforcement action, enforcement actions, sanction, sanctions, penalty, penalties, punish,
    punishment, strike, strikes, three strikes, repeat offender, repeat offenders, shadow ban, downrank,
    demote, reduce reach, limit the reach, short of deleting, short of removing, besides removing, other
    than removing, hide a post, hide it, instead of deleting, instead of removing, age gate, warning label, warn, suspend, suspension, ban, bans, banned, action ladder,
    actions can we take, consequences`,
  fail_mode: `
    fail open, fail closed, fails open, fails closed, fail safe, model is unavailable, classifier is
    unavailable, classifier fails, classifier is down, model is down, service is down, system is down, is
    unavailable, when we are down, if we are down, unchecked, degraded mode, graceful degradation, times out,
    let posts through`,
  wellbeing: `
    wellbeing, well being, burn out, burnout, burning out, counselling, counseling, mental health, trauma,
    traumatised, traumatized, gruesome, disturbing, graphic, shielded, psychological`,
  method: `
    ppo, dpo, grpo, rlaif, ai feedback, constitutional ai, best of n, rejection sampling, algorithm, method,
    training method, reinforce, kto, ipo, synthetic labels, model do some of the labeling, model do some of
    the labelling, llm as a labeler, model label`,
  guideline: `
    guideline, guidelines, instruction for, instructions, written instruction, rubric, rating scale, pairs or
    ratings, pairwise or, compare two answers, give a score, ratings, likert, labeler cheats, cheat, counts as
    harmless, counts as harmful, counts as helpful, helpfulness, harmlessness, toxic material, toxic content`,
  lineage: `
    lineage, provenance, trace, traceable, reproduce, reproducible, reproducibility, go back to, roll back, rollback, rolled
    back, revert, audit, audits, auditor, auditors, model was trained on, model learned from, old versions`,
  undo: `
    pull the plug, stop button, hit stop, stop it, stop a run, pause, pause it, cancel, cancel it, undo, undone, undoable,
    revert, reversible, take back, taken back, watch it, watch it work, see what it does, interrupt, kill
    switch, edit the plan, change the plan`,
  memory: `
    long term memory, memory between, memories, remember, remembers, remembered, between tasks, across tasks,
    across sessions, from task to task, recall what`,
  supply: `
    own or rent, rent, rented, own the gpus, how many can we get, can we get more, get more, gpus can we get,
    gpus are there, more cards, add capacity, double the fleet, scale the fleet, lead time, procurement, reserve, data centers can we use,
    limit on the number of gpus, supply`,
  trial_figures: `
    flop, flops, tflop, tflops, mfu, achieved, dimension of, embedding dimension, dimensional, dimensions,
    dimension, embedding size, embeddings, embedding, embedder, reranker, cross encoder, pairs can, pairs a
    second, passages per second, throughput was measured, hnsw, vectors per, decode a token, token take to decode`,
  sizes: `
    tokens go, tokens in, tokens out, how many tokens, length in tokens, long in tokens, in tokens, prompt
    size, prompt length, long is the prompt, long is a prompt, long are prompts, long is an answer, long is a
    generated, completion length, suggestion length, answer length, input and output lengths, chat turn, fit
    in the prompt, fit into the prompt, context window, tokens of context, token`,
};
