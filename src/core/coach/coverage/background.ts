/**
 * How often a stem occurs in prose about machine-learning systems: per mille of sentences, over some two
 * thousand sentences made up for this project, every scenario weighing the same. Stems below 1 are left out.
 */
const PER_MILLE: readonly (readonly [number, string])[] = [
  [78, 'model'],
  [75, '%'],
  [56, 'user'],
  [53, 'token'],
  [49, 'prompt'],
  [35, 'ms'],
  [34, 'answer'],
  [33, 'k use'],
  [32, 'cach tool'],
  [30, 'rate run'],
  [27, 'batch'],
  [26, 'llm polici'],
  [25, 's'],
  [24, 'queri step'],
  [23, 'generat'],
  [22, 'context cost human score time'],
  [21, 'label output request retriev'],
  [20, 'data first review'],
  [19, 'check go question'],
  [18, 'call code keep reward sampl task'],
  [17, 'file limit'],
  [16, 'b get new queue store train version x'],
  [15, 'drop languag remov result two weight'],
  [14, 'accept agent block complet day edit gpu hash log post search show text week'],
  [13, '$ line need p region respons rm suggest test'],
  [
    12,
    `back chat chunk content cut embed error list load m memori multi pair passag prefix requir
    second session system take threshold top`,
  ],
  [11, 'action budget function give h hit index last latenc length match pass point rank scale small'],
  [
    10,
    `api below decod document filter id next plan prefer prefil rather recal save set sever stop team
    three type window`,
  ],
  [
    9,
    `accuraci across annot appeal chang compar correct delet end eval flag level long low replica
    report rest return rout rule see sourc stream support turn worker`,
  ],
  [
    8,
    `< > ad adapt against approv attent candid checkpoint client cpu decis differ event fail follow
    gateway gb high histori judg minut month node open page parallel pick precis read relev rerank
    rollout scope servic similar stage start state tenant traffic tune updat v verifi write`,
  ],
  [
    7,
    `abov audit avoid categori classifi contain decid deploy detect done execut failur featur fine
    free hard kv larg learn link loop max min peopl product refer reject repo retrain round self
    separ server share snippet tabl target track vector wrong`,
  ],
  [
    6,
    `activ add allow anoth ask averag balanc click comparison comput control daili encod engin exact
    expert fall fast find fit five fp full graph handl harm help hour import inlin item matter
    metric mode moder offlin plus pool posit process re reason retri router section sequenc serv
    skip success summaris throughput tree trigger work`,
  ],
  [
    5,
    `auto ban base becom better capac cheaper class clip cluster collect confid config consist
    continu critic cross current cursor custom databas deeper diff distil doubl escal estim exampl
    fact fix g gate gpus head infer inject input instead int iter key larger layer least live local
    loss lower map measur merg miss n name negat network never night observ old onlin packag pars
    path quantis rais rater reach redi reduc regress repeat rewrit schema semant sentenc sft ship
    short spend split static stay storag structur thread truncat trust valid valu vs wait want win`,
  ],
  [
    4,
    `account advantag agreement alert alway appli async avail awar band behind bias buffer calibr
    card case charact cheap ci citat cite claim clarifi claus comment communic concurr confirm
    convers date dedupl deep definit develop doc drift earlier edg effect encrypt evalu evid expos
    extract fallback four fresh git goe grow half hidden hold ident imag improv increas intent job
    json kafka kb kl know known leav like lo lose make mani mark mean meet messag mix near normalis
    number option order overlap partial peak penalti person pipelin planner popular postgr ppo pre
    prioriti produc progress qualiti quick ra random record refus registri relat releas render repli
    resum retent rise risk rpc safeti select send shadow shown singl size stale stateless style
    suffix summari tensor thumb timeout tp ttft twice uncertain unit wast web well whole written
    zero`,
  ],
  [
    3,
    `abus actor alon analysi argument assum autosc az bad bench best bill bm bound break build button
    cancel cap cdn choic combin come compon compress connect copi count dashboard delay dens depend
    depth design disast dismiss distribut draft duplic e earli emb endpoint english exceed expect
    experi explan feed feedback fill finish flight front fusion gap gold gradual group halv happen
    health henc horizont hurt idl increment independ infini insid instruct interact kill knowledg
    legal middl mobil monitor much oauth overturn past pattern paus permiss pin place pr predict
    prevent price prioritis profil propos proxi qps quot quota real recent recoveri replac replay
    replic repositori reserv reset resolv reus right rl roll rollback schedul sent shard shift shot
    side signal signatur simpl sla slice slo slot spam specul switch symbol tail temperatur term
    thank tier timelin tok transfer transform transit ui undo utilis verbos view warn`,
  ],
  [
    2,
    `abort access act adversari agre allowlist ambigu among ann anyth anywher appear append applic
    approach architectur arg arm around arriv asset attach attack attribut authent autom automat
    autoscal away background backup bandwidth bar baselin basic beat benchmark beta blind boost
    branch bucket canari carri cascad caus cd central chapter child choos chosen circuit clean close
    cold command commit common communiti compani compil concept conflict consent constrain
    constraint consum contamin contribut correl cosin counter cover creat creator csam curv cycl
    dataset dead debounc decoupl default degrad deni determinist devic diagram disabl disagr disagre
    distanc dive divers docstr dollar domain domin dpo editor els email engag enough ensembl entropi
    episod epoch equal eu even everyth evict executor exist expens explain extra faith fals faster
    fewer figur final form found frozen futur gain gdpr general global goal golden good gpt grace
    gradient guard guardrail guess guidelin hallucin hand harmless headroom held highlight hop hot
    idempot ignor implicit industri inform insert instal interfac internet interview introduc invent
    isol join jwt kept kubernet l lane late later launch law lead left lexic lift linear linux lock
    logprob longer lookup lru mac main manual markdown math metadata microservic mid mine modul
    multilingu mvp narrow navig nearest neighbour newlin noth notif object ocr offend oper opt
    optimis orchestr origin os otherwis outcom overhead overview pack paid pairwis paramet pend
    persist phrase pii polit power previous prior privaci privat probabl promot provid publish pull
    quarter r rag randomis ratio rational raw recenc red reformul regener remain rescor restart
    retain revers revert root row sandbox say scan screen script secret seen senior sensit sigmoid
    sign slide slow smaller sort span speech speed spike spot sql sse stabl status stricter strike
    strip stuck sub submit surviv swap sync t tag telemetri tell templat ten termin third threat
    ticket tie timestamp told topic toxic trace trainer trajectori tri triag trim true unsur url
    variabl varianc verbatim verif visibl warm weak wide workflow workspac wrap`,
  ],
  [
    1,
    `admin age aggress ai alarm alongsid altern assembl assign ast asynchron auth bandit benign berta
    bi bleu blur borderlin box breakdown breaker broken browser busi came catch cent churn classic
    codebas cohort complaint complex compos condit consecut consol contest convert coordin crash
    crowd cuda db dcg deadlin decay denylist descript destruct direct display drain driven dsa dual
    dynam easi effici egress element emit enclos enforc enter enterpris entiti exclud exhaust expand
    expans extens f factual failov fair favour flip forc forget format fraction fragment fuse gae
    gave geo ghost gqa gram graphic grey ground guid harder hardwar hbm header heartbeat hedg hide
    hint hnsw honeypot host http illeg immut includ incom inflat initialis insecur intern invalid
    irrelev jaccard joint junior kappa keystrok keyword lambda latent latest licenc likert lint
    linter lm look lost machin major margin market mass md median medic micro mismatch mlp move
    needn't news noisi notifi nudg nvme offload often opinion overfit overload overrid param
    paraphras parent patch pay perman personalis phone photo plain platform plugin preempt present
    probe propag protect public python qa quarantin quiz radix ram ray reader recomput redact
    reflect refresh regex relabel reliabl rememb replan research resolut restor reveal revis ring
    rlhf ro robin role rps rt runaway safe safer satur scroll seed seven shed shell shorter sitter
    skill slack slider slur sms snapshot socket soft someth soon specialist specif statement sticki
    stronger subgoal suit sun suspend suspens swe synonym syntax synthesis synthet tab takedown
    taxonomi they'r though thought titl todo togeth total translat trial trip tripl trivial truth
    ttl unsupport usag ux vari variant vendor versus video violat viral vote weigh went`,
  ],
];

const table = new Map(
  PER_MILLE.flatMap(([perMille, stems]) =>
    stems.split(/\s+/).map((stem) => [stem, perMille / 1000] as const),
  ),
);

/** The share of sentences of the field that hold a stem, from 0 to 1. */
export function backgroundShare(stem: string): number {
  return table.get(stem) ?? 0;
}
