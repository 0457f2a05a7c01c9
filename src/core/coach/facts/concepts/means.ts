/** What there is to build with: places, money, people, time, what exists, data. */
export const means: Readonly<Record<string, string>> = {
  languages: `
    code switching, slang, transliteration, non english usage, language coverage, multiple languages,
    other languages, only english, cjk, foreign language, foreign languages, non latin, speak anything,
    anything but english, locales, language, english, multilingual, translate, translation, locale,
    localisation, localization, spanish, german, french, japanese, hindi, chinese, korean, portuguese,
    arabic, i18n, dialect, monolingual, tongue, tongues, low resource, non english, speak,
    internationalisation, internationalization, spoken`,
  code_languages: `
    every language, popular ones, popular languages, which languages, python, java, javascript, typescript, rust, go, golang, ruby, c++, c#, kotlin, swift, php,
    coding language`,
  programming: `
    programming language, programming languages, coding language, coding languages, language is written,
    languages are written`,
  editors: `
    ide, ides, editor, editors, vscode, vs code, visual studio, jetbrains, vim, neovim, emacs, intellij,
    plugin, plugins, extension, pycharm`,
  regions: `
    one geography, concentrated, one country, single country, single region, us only, globe, around the
    globe, timezone, timezones, time zones, geographies, continents, spread geographically, countries do
    we, region, country, geography, geographic, geographically, geo, where, world, worldwide, global,
    globally, international, market, continent, europe, european, eu, usa, america, american, asia, asian,
    india, latam, apac, emea, located, location, abroad, data center, data centers, site, multi region,
    united states, place`,
  residency: `
    data residency, residency requirements, data leave, leave its region, residency, resident, stay in,
    remain in, leave europe, leave the eu, leave the region, sovereignty, cross border, cross region, kept
    in, across regions, across continents, to america, to the us, route, locality, stored where, where is
    data stored, processed where, data localisation`,
  money: `
    burn on, burn rate, expense, expenses, inference spend, costly to run, unit economics, wallet,
    cheaply, cost ceiling, cost target, overspend, how much money, money do we, money is there, budget,
    cost, money, spend, spending, expensive, cheap, afford, price, dollar, usd, finance, financial, pay,
    bill, cap, ceiling, economics, cash, funds, funding, per query, per request, per task, unit cost,
    pricey, dollars, bucks, opex, spent, euros`,
  team: `
    sre, sres, staffed on, how many folks are, people are staffed, resources do i have, resources do we
    have, headcount do i get, how many people are building, data scientists, researchers, mles, big is the
    team, large is the team, size of the team, team size, who maintains, who operates, team, engineer,
    engineers, headcount, staff, colleagues, people on the team, on call, pager, maintain, operate, build
    this, building it, who builds, who will build, will build, who runs, roles, developers do we have, how
    many people on, how many people are on, how many people work, how many people will build, who is
    building, who is on call, crew, hire, manpower, fte, ftes, how many of us, resourcing, people work on,
    skills`,
  time: `
    roadmap, in months, in weeks, long is the project, kickoff, target quarter, go live date, live date,
    need v1, need it by, need this by, first version, first release, launch with, drop dead date, in front
    of customers, in front of users, have until, is it due, quarter, quarters, runway, delivery, how much
    time do we have, much time is there, long do we have, target date, when does it have to, when must,
    when should it be, deadline, launch, timeline, ship, go live, release, schedule, milestone, when, by
    when, how soon, weeks, months, due, mvp, ga, go to production, how long do we have, time frame,
    timeframe, time to market, ready, roll out by, delivery date, release cadence, deliver, launch date,
    time do we have`,
  cadence: `how often, cadence, frequency, frequently, new version, new versions, every, interval`,
  existing: `
    status quo for, mvp, mvp out there, in the wild, out there already, exists out there, current
    pipeline, current system, current process, current approach, current architecture, today look like,
    right now, what you have got now, have got now, got now, got today, v1, version one, earlier version,
    first version, predecessor, in house already, previous attempt, previous attempts, search engine
    today, what have we got, what has been tried, anything built, from day one, inheriting, is there
    anything, live today, what runs, have we tried, working today, existing, done now, solved now, tried
    before, current setup, setup, wrong with the current, wrong with the present, current solution,
    present solution, currently works, status, exist, exists, today, current, currently, already, in
    place, at present, at the moment, legacy, baseline, baseline we improve on, scratch, prototype,
    incumbent, now, starting point, greenfield, running, stack, so far, present, start from, build on,
    reuse, replace, replacing, in production, as is, status quo, infrastructure, infra, old system,
    previous, before us, inherit, brownfield, do you run`,
  pilot: `pilot, beta, prototype, poc, proof of concept, trial`,
  measured: `
    throughput of what, single gpu, single node, requests can a, throughput of the current, load test,
    benchmark, throughput per, replica can handle, gpu handle, replica, per replica, one replica,
    capacity, per gpu, one gpu, saturate`,
  data: `
    graders, graded, scored by people, already score, transcripts of humans, transcripts, recordings,
    demonstrations of humans, annotated data, corpus of labels, labels do we, data, dataset, data set,
    label, labels, labeled, labelled, training data, history, historical, ground truth, annotated,
    annotations, examples, judgment, judgement, golden, data to train, past decisions, supervised,
    supervision, corpus of examples, training set, train on, learn from, existing data, gold`,
  evaluation_data: `
    evaluation set, eval set, test set, evaluation, evaluate, evals, eval, benchmark, replay, replayed,
    sandbox, sandboxes, test environment, staging, simulator, simulate, test cases, golden set, test it,
    regression suite, gold standard, measure quality`,
  logs: `
    interaction logs, interaction data, user interactions, log, logs, click, clicks, clickstream,
    telemetry, feedback, signals, analytics, usage data, implicit feedback, user behaviour, user behavior,
    instrumentation`,
  thumbs: `thumbs, thumb, feedback, upvote, downvote, star ratings, reactions, explicit feedback`,
  preferences: `preference, preferences, pairs, comparisons, demonstrations, demos, pairwise`,
  repeats: `
    repeat, repeated, cache, cached, cacheable, duplicate, duplicates, identical, same query, same
    question, head queries, hit rate`,
  agreement: `
    agree, agreement, consistent, consistency, kappa, disagree, disagreement, agree with each other, agree
    on, noise, noisy, reliable labels, label quality, good are the labels, bias, biased, inter annotator,
    subjective`,
};
