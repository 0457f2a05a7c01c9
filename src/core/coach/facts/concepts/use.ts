/** How much a system is used, by whom and for what. */
export const use: Readonly<Record<string, string>> = {
  padding: `
    in place of, am i free to, free to use, out of them,
    front of customers, keep in mind, at the top end, from the start, i should know of, what about, how
    about, hard numbers, cover for, care about most, day one, from day one, these days, right now, should
    i assume, this project, the project, in mind, at hand, for me, in total, in general, on average, in
    practice, for example, by any chance, as well, at all, sort of, at launch, do you know, do we know, i
    wonder, just to confirm, to be clear, in terms of, when it comes to, give me a sense of, ballpark,
    order of magnitude, give me numbers on, the product owner`,
  load: `
    thousands or millions, an hour, millions of, thousands of, concurrency, hundreds or thousands, posting
    rate, tps, requests per, requests a, request volume, queries per, queries a, posts per, posts a,
    messages per, tasks per, tasks a, flows through, come through, comes through, request rate, requests
    hit, content flows, per hour, per month, a month do, items, how much content, inference load, sized
    for, size for, scale to, how many conversations happen, conversations per day, conversations a day,
    conversations happen, tokens per day, traffic, load, qps, rps, throughput, volume, busy, scale, hit,
    per second, a second, in a second, do requests arrive, arrive, how much usage, usage, hammer, demand, how many requests, how many
    queries, invocation`,
  concurrency: `
    concurrent, concurrency, simultaneous, simultaneously, same time, at once, in parallel, in flight`,
  peak: `
    peak, busiest, rush, spike, spiky, burst, bursty, surge, worst hour, busy hour, maximum load, peak
    hour, load curve, average ratio, diurnal`,
  growth: `
    double in, scale in the future, future growth, bigger next year, in two years, five years, growth
    rate, grow, fast will it grow, fast is it growing, fast is usage growing, fast does it grow, quickly
    will it grow, fast are we growing, growth, increase, rise, expand, expansion, double, forecast,
    project growth, trend, next year, in a year, year from now, scale up, future, ramp, going forward`,
  audience_size: `
    how many people use it, dau, mau, wau, user base, how many users, how many people, number of users,
    user count, how many customers, how many developers, daily users, active users, daily active, how many
    folks, how popular`,
  daily: `
    per day, a day, daily, each day, every day, per person, per user, each person, each user, how often
    does`,
  users: `
    building this for, building it for, is it for, user base, users like, about the users, searching, end
    users, target users, target audience, user persona, type of users, types of users, user, who,
    audience, customer, people, persona, consumer, client, public, demographic, buyer, folks, target
    group, clientele`,
  customers: `
    companies let, subscribers, seats, consumer facing, public facing, internal tool, internal users, for
    employees, end consumers, companies or individuals, consumers or companies, consumer or business, b2b
    or b2c, businesses or consumers, enterprise, business, company, consumer, hobbyist, student,
    professional, b2b, b2c, corporate, firm, individual, smb, buyer, customer, who pays, employees,
    internal, external`,
  use_cases: `
    delegate, jobs would, jobs to be done, hand over, hand off, tasks would, user journey, user journeys,
    used for, use the product for, use the assistant for, ask it to do, kinds of prompts, main tasks,
    example task, what will it be used for, what should it do, scenarios do users, use case, use it for,
    purpose, kind of task, kinds of tasks, domain, example, workflow, intent, what do people do, ask for,
    type of query, types of query, types of queries, navigational, typical query, look like, kind of work,
    type into, typical use, topics, accomplish`,
  expertise: `
    technical, expert, experience, experienced, novice, trained, skilled, savvy, non technical, engineers
    themselves`,
  devices: `mobile, phone, desktop, device, ios, android, app, web, laptop, tablet, platform, smartphone`,
  accounts: `account, login, log in, logged in, anonymous, sign in, signed in, authenticate`,
};
