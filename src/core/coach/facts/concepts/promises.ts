/** How fast, how reliable and how good a system has to be. */
export const promises: Readonly<Record<string, string>> = {
  latency: `
    cutoff, abandon, people leave, lose patience, patience, impatient, at what delay, stop waiting, how
    slow, how long may, how long can, how much time per, time per request, waiting, wait for, time is
    measured, response times, budget in ms, end user waits, latency, fast, quick, quickly, slow, speed,
    response time, delay, wait, millisecond, ms, p50, p90, p95, p99, percentile, snappy, responsive,
    responsiveness, realtime, real time, instant, instantly, instantaneous, sla, slo, time limit, time
    budget, timeout, interactive, synchronous, second, seconds, lag, how soon, how long, turnaround, tail,
    median, respond, immediate, immediately, time constraint, speedy, zippy, take too long`,
  first_token: `
    ttft, first token, first word, first words, first byte, start answering, start responding, first
    progress, time to first, first character`,
  streaming: `
    stream, streamed, streaming, token by token, inter token, itl, tpot, tokens per second, between
    tokens, per token, decode speed`,
  background: `
    async, sit and watch, watching, wait around, walk away, stare at, long running, in the background,
    wait in front of, watch it work, fire and forget, background, offline, batch, batched, asynchronous,
    interactive`,
  before_after: `
    before or after, before it, pre publish, post publish, pre moderation, after publish, publish,
    published, goes live, goes public, hold, held, held back, visible`,
  availability: `
    be down, are down, burns down, burn down, burned down, shed load, overloaded,
    region dies, if a region, data center dies, site dies, zone dies, goes dark, hardware failure, node
    failure, disaster recovery, blast radius, slo for errors, lose a site, loss of a site, whole site,
    data center failure, regional outage, region fails, region goes down, node fails, machine dies,
    uptime, downtime, nines, nine, reliability, outage, failover, redundancy, redundant, goes down, go
    down, went down, disaster, survive, resilience, resilient, availability, highly available, fault,
    fault tolerant, fault tolerance, data center fails, site fails, zone, sla, crash, crashes, recovery,
    loses a site, dies`,
  quality: `
    factual, truthful, do the wrong thing, correctness bar, how right, accuracy, accurate, quality, error,
    mistake, wrong, correct, correctness, correctly, good enough, bar, tolerate, tolerable, tolerance, how
    good, threshold, acceptable, accept, reliable, reliably, faithful, quality target, standard, error
    rate, how well, trustworthy, live with, acceptance criteria, requirement for quality,
    faithfulness`,
  precision: `
    innocent, wrongly delete, delete innocent, wrongful, collateral, over enforcement, under enforcement,
    precision, recall, false positive, false negative, miss, missed, f1, fp, fn, fpr, fnr, over removal,
    wrongly, auc, overblock, overblocking`,
  hallucination: `
    hallucination, hallucinate, unsupported, made up, make up, make things up, grounded, groundedness,
    citation, cite, invent, fabricate`,
  success_rate: `
    success rate, completion rate, succeed, success, fail, failure rate, failure, give up, giving up, task
    success, end to end success, finished, count as, counts as`,
  acceptance: `acceptance rate, acceptance, accepted, keep rate, kept, survive, accept suggestion`,
  regression: `
    regression, regress, benchmark, alignment tax, degrade, degradation, worse, drop in quality, quality
    loss, accuracy loss, lose quality, capability loss`,
  refusal: `
    refuse, refusal, over refuse, decline, abstain, abstention, no answer, say nothing, don't know,
    unsure, say no, stay silent, not answer, unhelpful`,
  win_rate: `
    win rate, win, beat, preferred, ship criteria, release criteria, good enough to ship, release bar,
    ship, gate, preferred over`,
};
