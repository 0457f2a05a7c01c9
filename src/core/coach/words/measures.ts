/**
 * Words of a target: who says nothing else beside a figure has named a measure and not said how it is reached.
 * Stems are compared, so any form of a word will do.
 */
export const MEASURES: readonly string[] = `
  p50 p90 p95 p99 percentile median mean average max maximum min minimum total overall
  latency availability uptime throughput accuracy precision recall ndcg mrr f1 auc score rate cost budget target goal
  slo sla kpi metric requirement limit ttft token qps rps utilization utilisation acceptance
  ms millisecond sec second minute hour day month year percent usd eur dollar euro cent request query user time
  under below above over within least most less more than about around roughly first per
`
  .trim()
  .split(/\s+/);
