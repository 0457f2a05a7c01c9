/** What a design is made of, and the people who work inside it. */
export const parts: Readonly<Record<string, string>> = {
  corpus: `
    pages look like, long are the documents, knowledge, corpus, document, documents, page, pages, index,
    collection, content, passage, passages, chunk, chunks, article, articles, website, websites, web,
    knowledge base, search over, searching over, internet, sources, source material, database`,
  size: `how big, how large, size, how many files, how many documents, big, large, bigger, huge`,
  model: `
    model, models, llm, llms, base model, foundation model, policy model, slm, which model, gpt, claude,
    llama, weights, start from`,
  architecture: `
    architecture, parameter, parameters, layers, layer, heads, head, dense, transformer, decoder, moe,
    mixture, experts, attention, gqa, mqa, grouped query, kv heads, hidden size, bf16, fp16, checkpoint,
    weights, dimension, embedding size, how many parameters, vocab`,
  checkpoint: `
    checkpoint, checkpoints, new weights, model update, new version, new versions, retrained, updated
    model, new model, model change, refresh`,
  vendor: `
    free to pick the llm, pick the llm, pick the model, choose the model, choice of model, choice of llm,
    model choice, locked into, gpt 4, gpt, third party llm, external model, model provider, external llm,
    outside model, cloud model, commercial api, vendor, vendors, provider, providers, third party,
    external, openai, anthropic, hosted, host, self host, self hosted, api, in house, our own model,
    outside, outsourced, buy, contract, supplier, closed model, open weights`,
  fallback_vendor: `
    fallback, backup, second vendor, second provider, alternative provider, provider goes down, secondary,
    plan b`,
  fine_tune: `
    lora hot swapping, lora adapters, fine tuning at, allowed to train, train a model, retrain, finetune,
    fine tune, fine tuning, fine tuned, finetuning, train, training, lora, adapter, adapters, distill,
    distil, distillation, own model, customise the model, post train`,
  hardware: `
    gpu hour, type of gpus, memory per gpu, number of gpus, compute budget, training cluster, compute do
    we have, gpu, gpus, hardware, accelerator, accelerators, tpu, tpus, a100, h100, b200, h200, cluster,
    machine, machines, node, nodes, cards, card, chips, chip, vram, compute, server, servers, nvlink,
    interconnect, network, infiniband, cpu, memory, hbm, disk, bandwidth, instance type, fleet`,
  commitment: `
    gpu hour cost, h100 cost, price of a gpu, reserved, on demand, spot, spot instances, commitment,
    committed, preemptible, gpu hour, an hour, per hour, hourly, rental, rent, purchase`,
  token_price: `
    token price, token prices, price per token, per million tokens, tokens cost, token cost, cost of
    tokens, cost per token, price of tokens`,
  context: `
    sequence length, sequence lengths, token lengths, length distribution, lengths, input lengths, how
    long is a prompt, tokens in and out, prefill and decode, prompt and answer, maximum context, prompts
    and, prompt and completion, response length, answer length, average prompt, average request, context,
    context window, context length, token, tokens, prompt length, prompt size, input length, output
    length, long are prompts, long are the prompts, max length, longest, window, input and output, input
    size, output size, isl, osl`,
  conversation: `
    conversation, conversations, multi turn, multiturn, turn, turns, dialogue, dialogues, chat history,
    follow up, follow ups, session, sessions, back and forth, single turn`,
  system_prompt: `
    system prompt, shared prefix, prefix, same prompt, preamble, prompt template, common prefix, prompt
    repeated, shared prompt`,
  steps: `
    workflow, workflows, lookups, multi step workflow, long or short, one shot, chains, chain length,
    subtasks, tool invocations, tool calls, calls in one run, model calls, invocations, actions per run, how deep, how
    complex, typical trajectory, typical run, task length, long are the tasks, big are the tasks, step,
    steps, trajectory, trajectories, calls per task, complex, complexity, hops, length of a task, longest
    task, actions per, actions are, horizon, long horizon, multi step, rounds, iterations`,
  writes: `
    irreversible actions, change data, write, writes, writing, side effect, side effects, mutating,
    destructive, irreversible, modify, change something, write actions, read only, undo, undone,
    reversible, reads`,
  tools: `
    plug into, plugs into, hook into, talk to which, saas products, talks to, backends, integrations
    exist, apis exist, what can it access, can it access, tool, tools, integration, integrations,
    connector, connectors, systems, external api, apis, crm, plugins, third party systems, functions,
    backend systems, connect, connected, services does it, saas`,
  tool_auth: `
    oauth, authenticate, authentication, auth, authorisation, authorization, credentials, on behalf,
    permissions, access rights, service account, act as, login to`,
  rate_limit: `
    rate limit, rate limits, rate limited, quota, quotas, throttle, throttled, throttling, tpm, rpm,
    tokens per minute, limits from`,
  idempotency: `
    idempotent, idempotency, retry, retries, retried, retryable, exactly once, twice, dedupe, flaky, fail,
    timeouts, time outs, error rate of the apis, reliable are the`,
  approval: `
    irreversible, level of autonomy, how much autonomy, human involvement, human oversight, supervision,
    sensitive actions, risky actions, risky steps, approve, approval, approvals, approved, confirm,
    confirmation, confirmations, sign off, signs off, signed off, autonomy, autonomous, without asking,
    supervise, supervisor, manager, on its own, alone, by itself, human check, human in the loop, hitl,
    permission, unattended, consent of a person, unsupervised, guardrails, step in, intervene, escalate,
    oversight, allowed to do, ok from`,
  refunds: `refund, refunds, payment, payments, purchases, transfers, emails, mail, spend money`,
  experiment: `
    treatment arm, treatment, treatment group, control group, test arm, experiment traffic, randomised,
    randomized, percentage of users, feature flag, expose people, unreleased version, online experiments,
    share of traffic, percentage of traffic, how much traffic may, how much traffic can, experiment,
    experiments, ab, ab test, ab tests, split test, online test, expose, exposed, exposure, canary,
    candidate, holdout, percent of users, share of users, experimentation, test on users, real users, live
    traffic, rollout, staged, ramp`,
  // What no fact of a design problem is about: no fact claims it, so it weighs against all of them.
  small_talk: `
    hiring, dog, cat, avatar, desks, lobby, seed do, cafeteria, pull requests are merged, painted,
    promoted, promotion, vegetarian, vegetarians, vacation, holiday, mood, headphones, podcast, dinner,
    stairs, ticker, slides, linux distribution, how old is, tea, login page, cdn provider, meetings,
    meeting, profitable, work at the company, company exist, company existed, wifi, password of, lunch,
    sense of humour, sense of humor, how tall, what day is it, what time is it, monitors, monitor does,
    based in, router written, backend written, written in, which tokenizer, embedding dimension, kl
    coefficient, dropout, browser versions, repeat the last, repeat that, repeat the question, tabs or
    spaces, feed ranking, font, fonts, logo, colour, colours, theme, dark mode, weather, rain, snow, ceo,
    founder, founders, founded, stock price, share price, salary, salaries, gym, office, coffee, glass of
    water, merchandise, slogan, holidays, birthday, favourite, favorite, hobby, shortcut, shortcuts,
    keyboard, competitor, competitors, rival, rivals, competition, whiteboard, interview, interviewer,
    recording, bullet points, diagram first, kubernetes, kafka, postgres, redis, spark, airflow,
    langgraph, langchain, vllm, tensorrt, pytorch, jax, tensorflow, hyperparameter, hyperparameters,
    learning rate, weekday, friday, fridays, monday, batch size, name, nickname, mascot, icon, animation,
    dark, slack, jira, inspired, novel, politics, president, football, movie, work from home, parking,
    investors, ipo, valuation, share holders, acquired, headquarters, org chart, manager's name`,
  labelers: `
    they earn, labelers earn, labellers earn, wage, wages, grader, graders, evaluators, annotators come from, judges, labelers paid, annotators paid, raters
    paid, labeling throughput, labelling throughput, labeling capacity, labelling capacity, labels per
    day, label volume, annotation throughput, human feedback collection, labelers do we have, labels can
    we get, labels a week, who are the labelers, feedback providers, label cost, cost per label, cost of a
    label, comparison cost, comparison take, label take, does the labeling, does the labelling, label per
    day, comparisons can be, throughput of a labeler, labeler, labelers, labeller, labellers, annotator,
    annotators, rater, raters, crowd, crowdworkers, crowd workers, contractor, contractors, mechanical
    turk, workforce, human labels, labeling team, labelling team, labelling, labeling, who labels, per
    label, annotation, annotate, vendor`,
  expert: `
    expert, experts, specialist, specialists, domain expert, domain experts, doctors, lawyers, in house`,
  label_tool: `
    labeling tool, labelling tool, labeling ui, labelling ui, labeling interface, annotation tool,
    interface, ui, next pair, next task`,
  reward_model: `
    reward model, rm, sft, supervised fine tuned, dpo, ppo, preference model, preference training`,
  moderators: `
    humans can review, people review, humans review, human reviewers, review queue, moderator, moderators,
    reviewer, reviewers, human review, review team, review capacity, shift, shifts, around the clock,
    night, nights, 24/7, overnight, weekend, staffed, per case, per decision, human moderators, moderation
    team, case, agents handle, hire, headcount, trust and safety team, ops team`,
  appeals: `
    appeal, appeals, contest, contested, dispute, disputed, complain, complaint, complaints, overturn,
    overturned, overturns, object, objects, reinstate, reinstated, reversal, reversed, upheld, restore,
    restored, second look, recourse, rechallenge, challenged, push back, disagree with a decision, hear
    back`,
  policies: `
    policy, policies, rule, rules, guideline, guidelines, category, categories, taxonomy, community
    standards, terms of service, violation types, types of violation, types of harm, policy change, policy
    changes, policy update, policy updates, rulebook, definition of harmful, what is forbidden,
    prohibited, allowed, not allowed, crisis, take effect, kinds of harm, kind of abuse, kinds of
    violations`,
  prevalence: `
    spam is there, share of content, harmful posts, bad posts, breaks the rules, break the rules,
    prevalence, base rate, imbalance, imbalanced, balance, rare, rarely, rarest, fraction, share,
    percentage, percent, violating, violate, violates, violation, violations, proportion, how common,
    common, how much of it, distribution, skew, skewed, positive rate, bad content, harmful content, what
    portion`,
  spam: `spam, scams, scam, junk`,
  user_reports: `
    report button, report, reports, user reports, flagged, flag, flags, reported, report queue, backlog,
    queue`,
  hashes: `
    hash, hashes, hashing, keyword, keywords, blocklist, block list, photodna, classifier, word list,
    regex`,
  minors: `
    minor, minors, children, child, kids, kid, teen, teens, teenager, teenagers, age, ages, young,
    underage, youth, old are`,
  creators: `
    creator, creators, influencer, influencers, earn, living, livelihood, suspension, suspended, suspend,
    banned, ban, by mistake, professionals, verified`,
  tiers: `
    tier, tiers, free, paid, paying, payer, payers, pay, premium, priority, prioritise, prioritize,
    subscription, subscribe, subscriber, subscribers, freemium, plans, service levels, service level,
    classes of users, vip, pro users`,
  quantisation: `
    quantize, quantise, quantization, quantisation, quantized, int8, fp8, int4, awq, gptq, smaller model,
    distillation, cheaper model, degrade, precision, compress, compression, lower precision, lossy, small
    model, speculative, fall back, substitute`,
  surfaces: `
    current line, whole blocks, one line, entire functions, block completion, tab completion, completion
    or, ghost text, ux mode, product surface, conversational assistant, conversational, chatbot, chat
    assistant, interaction mode, modes, chat panel, features are included, product exactly, user see,
    input and output, input and the output, entry points, what does the user see, chat, autocomplete,
    inline, completion, suggestion, multi line, single line, feature, features, functionality, product do,
    ui, interface, whole functions, panel, ux, user interface, sidebar, side bar, multiline, input output`,
  repositories: `
    lines of code, lines or files, number of files, loc do, repo, repos, repository, repositories,
    codebase, codebases, monorepo, monorepos, files, file, project, projects, code size, loc, code base,
    workspace, source tree`,
  customer_code: `
    code, source code, snippets, customers code, customer code, customer's code, users type, users code,
    keystrokes, prompts`,
  debounce: `
    debounce, measured from, measured where, end to end, from the keystroke, network included, round trip,
    include network`,
  safety_filter: `
    filter, filters, moderation, moderated, classifier, safety classifier, guardrail, guardrails, safety
    check, blocked, block, screened, content filter, safety filter, toxic output`,
  customers_count: `
    how many customers, how many companies, number of customers, onboard, onboarding, first customers,
    customers at the start, at the start`,
};
