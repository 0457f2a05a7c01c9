/** What is left out, what is forbidden, what may go wrong, what counts as success. */
export const bounds: Readonly<Record<string, string>> = {
  scope: `
    should i cover, do we need to support, have to do, need to cover, in or out, should we consider, do i
    need to, should i design, focus on, scope, leave out, exclude, excluded, include, included, part of,
    ignore, skip, non goals, non goal, not design, worry about, in scope, out of scope, not part, cover,
    left out, also need, also handle, have to support, assume away, beyond, omit, concerned with, off the
    table, not needed, focus only, should i handle, included too`,
  images: `
    multimedia, vision model, image model, visual model, image, images, picture, pictures, photo, photos,
    visual, multimodal, modality, modalities, gif, gifs, memes, screenshot, avatars, vision, ocr, media,
    graphics`,
  video: `
    video, videos, clip, clips, livestream, live stream, live, footage, modality, modalities, media,
    multimodal, reels, stories`,
  audio: `audio, voice, speech, spoken, sound, music, podcast, multimodal, modality, modalities`,
  ads: `
    ad, ads, advert, advertising, advertisement, advertisements, sponsored, shopping, commercial,
    ecommerce`,
  private_messages: `
    private message, direct message, dm, dms, private, chats, messaging, inbox, encrypted messages`,
  content_types: `
    just text, only text, text only, multimedia, what media, text based, content type, content types,
    text, type of content, types of content, format, formats, media types, comments, kinds of content,
    kind of content, modality, modalities, surfaces`,
  personalisation: `
    personal, personalise, personalize, personalised, personalized, personalisation, personalization,
    tailored, tailor, user profile, individualised, customised`,
  agents: `
    screen control, rpa, agent mode, autonomous agent, desktop control, control a browser, clicking
    around, gui, screen, agent, agents, agentic, run commands, execute, terminal, autonomous, pull
    request, pull requests, pr, prs, code review, review, command line, cli, browser, desktop, computer
    use, edit files`,
  pretraining: `
    pretrain, pretraining, base model, train from scratch, training of the model, foundation model`,
  legal: `
    legal, law, laws, regulation, regulatory, regulator, compliance, compliant, comply, gdpr, ccpa, dsa,
    hipaa, ai act, legislation, jurisdiction, court, authority, authorities, police, obligation,
    obligations, legally, lawyers, counsel, liability, government, statutory, mandated, ordered, legal
    team, digital services act`,
  explanation: `
    explain, users be told, users told, explanation, reason, reasons, notify, notified, told why,
    transparency, statement of reasons, justify, inform, disclose, told`,
  generated_label: `
    marked as generated, disclose ai, labelled as ai, label ai, disclosure, watermark, marked as`,
  privacy: `
    customer data, sensitive customer data, phi, pci, health data, real conversations, look at real, see
    conversations, read conversations, employees see, employees read, privacy, private, pii, personal
    data, personal information, anonymise, anonymize, anonymous, consent, sensitive data, data protection,
    identity, confidential, confidentiality, user data, gdpr, ccpa, personally identifiable`,
  consent: `
    real user prompts, see user prompts, allowed to train on, permission to use, consent, opt in, opted
    in, permission, allowed to use, agreed to, opt, opted, can we use, train on, may we use, agree to,
    learn from users, use customer`,
  retention: `
    keep their, hold on to, hang on to, let us keep, persisted, retain chat, chat transcripts, retain
    transcripts, keep transcripts, keep logs, keep prompts, log prompts, store prompts, log the
    conversations, keep the conversations, log conversations, keep query logs, retain, retention, store,
    stored, storing, storage, keep, kept, delete, deleted, deletion, forget, forgotten, erase, erasure,
    right to be forgotten, log, save, saved, how long may we keep, persist, removal, encrypted,
    encryption, remember, record, recorded`,
  copyright: `
    copyleft, agpl, open source code, public code, licensed code, code matches, regurgitate,
    regurgitation, third party code, legal exposure, infringement, infringe, copyright, copyrighted,
    license, licence, licensed, licenced, licensing, gpl, intellectual property, publisher, publishers,
    reproduce, reproduced, verbatim, open source, opt out, opted out, plagiarism, ip, robots, attribution,
    memorised, memorized, memorization, rights holders`,
  security: `
    certifications, pen test, penetration, security, secure, secret, secrets, api key, credential,
    credentials, password, leak, leaks, leakage, tenant, breach, soc, iso, certification, certificate,
    certified, exfiltrate, vulnerable, vulnerability, vulnerabilities, soc2, insecure`,
  isolation: `
    isolated from, isolation, isolate, isolated, between customers, between users, other customer, another
    customer, another user, cross tenant, multi tenant, multitenant, tenancy, tenants, shared between,
    shared across, other users, each other, other customers, leak`,
  audit: `
    audit, auditing, audit log, audit trail, traceability, trail, paper trail, accountable,
    accountability, soc`,
  attack: `
    leetspeak, leet, homoglyphs, misspellings, get through, spammers, probe the filters, probing, probe, red teaming us, adversarial is, adversarial, reverse
    engineer, attack, attacks, attacker, adversary, adversaries, abuse, abusers, malicious, hostile, spam,
    spammer, injection, inject, jailbreak, jailbreaks, manipulate, manipulation, evade, evasion, bypass,
    bad actors, brigade, brigading, bots, bot, exploit, fraud, gaming, game the, hacker, hackers, get
    around, trick, tricks, circumvent, coordinated, campaign, campaigns, troll, trolls, fake accounts,
    seo, poison, poisoning, threat model, threat, threats, rings, misuse, cheat, fool, hide, obfuscate,
    obfuscation`,
  risk: `
    failure modes, failure mode, up at night, bad outcomes, worst failure, worst outcome,
    backfire, what scares, risk, risks, risky, harm, harms, harmful, danger, dangerous, safety, unsafe,
    sensitive, worst that, go wrong, worry, worries, medical, medicine, health, toxic, toxicity, self
    harm, fear, concern, catastrophic, nightmare, headlines, reputation, reputational, scandal, ymyl,
    topics, damage, scares, keeps you up`,
  red_team: `red team, red teaming, harmful rate, unsafe answers, jailbreak, safety benchmark, unsafe`,
  sycophancy: `
    sycophancy, sycophantic, flatter, flattery, flatters, agrees with users, agree with users, pleasing,
    yes man`,
  incident: `
    gone wrong before, past failures, near misses, incident, incidents, accident, went wrong, gone wrong,
    failures, post mortem, postmortem, blow up`,
  success_metric: `
    ceo happy, make the ceo, boss happy, leadership happy, executives happy, stakeholders happy, what
    would make, pays off, pay off, go up, should go up, should go down, matters most, most to the business, trying to
    move, trying to bring down, bring down, top line, judged on, outcome, care about most, care most about, winning, metric for, evaluated
    on, trying to achieve, trying to improve, goal of, define value, team look at, purpose of the project,
    should move, why now, optimising for, definition of success, win look like, good outcome, decide, kpi,
    kpis, metric, metrics, success, successful, goal, objective, north star, leadership, board,
    management, business, executives, optimise, optimize, optimising, optimizing, why, aim, aiming,
    measure, measured, business value, move the needle, number go, guardrail metric, care about, cares
    about, stakeholders, ceo look, business case, point of, mission, okr, okrs, impact, happy, happier,
    win condition, worth it, business impact, improve, judge us, bottom line, why are we, why build, why
    do we, how will we know, how do we know, get out of it, value`,
  revenue: `
    revenue, profit, money, make money, monetise, monetize, monetisation, income, earn, sell, sold,
    pricing, price, charge, customers pay, business model, ad revenue, margin, willing to pay, pay us,
    selling`,
  returning: `
    retention, returning, churn, come back, return, leave us, stickiness, loyal, active after, engagement,
    lose customers, abandon`,
  freshness: `
    edited, was edited, modified, minutes ago, hour ago, yesterday, lag behind, real time does the index,
    realtime does the index, how current, index lag, propagate, propagation, how new, how old, lag between
    publishing, newest, latest content, fresh, freshness, stale, staleness, recency, recent, update,
    updated, updates, new content, news, breaking, breaking news, up to date, change, changes, crawl,
    crawled, outdated, newly, refresh, refreshed, reindex, just published, show up, age of content,
    current events, indexing delay, real time content, dynamic`,
  removal: `removed, remove, removal, takedown, take down, taken down, disappear, deleted pages`,
};
