const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that carry grammar or politeness: they say nothing about what is asked. */
export const EMPTY = list(
  `a about actually add after again ah all also an and any anybody anyone anything approx approximately are aren't around as
  assume at basically be because been being better both but by can can't come comes could couldn't curious did do does
  doesn't doing don't done each either else etc ever every everything exactly expect expected expecting extent far feel few for
  from further general get gets getting give given gives go goes going gonna good got had has have having hello help her here hey hi
  his hmm i i'd i'll i'm i've idea if in into is isn't it it's its itself just kind kinda know known let let's like likely look looking looks
  made mainly make makes making many matter matters maybe me mean might mind more most mostly much must my myself namely need needed needs
  no nor not now of off ok okay on once one ones only or other our out over own per perhaps plan planned planning please possible possibly
  precisely presumably pretty probably put quite rather really regarding right roughly said same say see seem seems shall she should show so some somebody
  someone something somehow sort start still stuff such sure take takes talking target targets tell than thank thanks that that's the their them then there there's these
  they thing things think this those though through thus to together too toward towards try trying typical typically under until up upon
  us use used uses using usual usually versus very via vs want wanted wants was way ways we we'd we'll we're we've well were will with
  within without won't would wouldn't yet you you'd you'll you're you've your yours yourself able allow allowed aim apply applied
  assuming average based bit build building built call called case cases certain consider considered constraint constraints deal decide
  define defined depend depends describe design designing detail details does ensure entire especially estimate estimated figure find following
  handle handled handling happen happens important include includes including information involve involved involves interested issue key level levels limit limits list lot lots main major
  maximum minimum max min mention minimal moment number numbers overall part particular point possible present provide provided purposes question questions range relevant require required
  requirement requirements requires respect responsible serve served serving set several situation solution solve specific specify specified specification support supported supports system systems
  terms total type types understand usage work works working share rough roughly exact high low hard hold kinds sorts somewhere stand stands shape bring brings end ends
  deliver offer turn turns worst biggest single given account order goal actual ready true real face faces`,
);

/** Common words that may stand in a question about anything. */
export const VAGUE = list(
  `drop sits aboard accommodate achieve acquire across address adopt advance afraid ahead aligning almost alone along although always among amount anticipate anyhow anyway anywhere apart appear approach
  aside aspect assumption assumptions avoid aware away background basic become becomes begin beginning behave behind believe belong below beneath besides best better beyond bigger bit both bother bound brief briefly broad
  broadly capable care careful carry case certainly challenge chance choose chosen clarify clear clearly close closely collect combine comfortable coming commit common commonly compare compared complete completely
  comprise concern concrete concretely condition conditions confirm constant contain continue contribute convince cope count counted couple crucial day deep deeply default definitely degree depth desired despite determine
  develop difference different difficult directly discuss distinct diverse dominant done dozen drive due during ease easily easy effect effort effectively either elsewhere encounter end enforce enjoy enough essential essentially
  eventually everywhere exist expectation expectations explicit explicitly explore extra extreme fact factor fairly fall familiar favour favor feels fewer fine fit flow flows formal fully fundamental further
  generally gets giant goals good great grasp group guarantee guarantees guidance half hand hands happening happens hardly having heavily heavy help helpful hence hope hopefully hopes idea ideal ideally imagine immediate impose
  in-depth incoming inside instance instead intend intended intention interest involve keep keen largely larger largest later lead leading leave left less light line little loads local look lots lower make manage managed managing massive
  matter meaning meanwhile meet meets middle mild minor moderate modest moreover move moving multiple natural naturally near nearly necessarily necessary neither nevertheless next nice none normal normally nothing notice obvious
  occasional occasionally occur odd offhand offline onto open operating option optional ordinary originally otherwise ought outset overall pace part partly pass people permitted pick picture piece pieces place places planning
  plenty popular position potential potentially practical practically practice preferably prepare prepared primary principle prior proceed process processed produce proper properly purely push ranges rather reach reached reaches real
  realistic realistically reality reasonable reasonably receive recommend regard relate related rely remain remaining remains remind repeat result results return rid rule running safe scenario second section seem sense separate separately serious
  seriously shape side significant similar simple simply single sit sized sizing slight slightly small soft somewhat special specifically spread spreads standard starting state stay step stick stop straight strict strictly strong stuff subject
  substantial suddenly suit suitable summary suppose supposed surface sure surprise tackle taking task tend term thorough thought thousand tight tightly today together total totally touch tough track treat treated truly type ultimately unclear
  understanding undertake unexpected unless unlike unusual upfront useful usually valid value variety various vast verify view visible volume walk wait week weeks whatever whenever whether while whole wide widely willing wish
  wonder wondering worthwhile wrap years hit kick cut count counting counts assumed permit permits flowing deploy deployed deployment operations operation role run sort stand-alone standalone handy sized guys guy folks anybody somebody today's roughly back
  vital whats hows wheres whos whens im ive dont doesnt isnt arent cant wont youre theyre hard-coded popularity plausible presumably proper wise gotta wanna lemme tad wee brand kindly input inputs behaviour behavior property properties mention
  care cares afford front drawn fixed variable flexible strictness tolerate tolerated prefer preferred preference desire assumption assumption's worth worthy considering`,
);

/** Question words: each a weak sign of what is asked for. */
export const INTERROGATIVE = list(`who whom whose where when why how what which long often soon`);

/** Common words that look like misspelt ones of the trade and are none. */
export const CORRECT = list(
  `stage stages reply replies able above across again agree along among angle apple argue basis beach begin below blame blood board brain brand bread break brief bring
  brown cable cause chain chair chart chase cheap check chest chief clean clear clock close cloud coach coast count court cover craft cream
  crime cross crowd dance death depth diary dirty doubt draft drama dream dress drink drive earth eight enemy enjoy enter equal event exact
  extra faith false field fight final floor focus force frame front fruit funny glass grade grand grass great green group guess guest guide
  happy heart heavy hello horse hotel house human issue joint judge knife labour laugh layer learn least light local logic loose lucky lunch magic
  major match meant metal mixed money month moral motor mount mouse mouth movie music night noise north novel nurse ocean often order other outer
  owner paint paper party peace phase phone piece pilot pitch place plain plane plant plate point pound press pride prime print prize proof
  proud quiet radio reach react rival river round royal rugby salad salary scene score sense seven shade shake shape sharp sheet shift shirt
  shock shoot shore short sight silly since skill sleep slide small smart smile smoke solid solve sorry sound south space spare speak spend
  spite sport stand state steam steel stick stock stone story strip study style sugar suite sweet table taste teach thank theme there thick third
  those three throw tight title tooth topic total touch tough tower train treat trial truck trust truth twice uncle union upper upset urban
  usual value visit vital voice waste watch water weather wheel while white whole woman world worry worth wrist write wrong young office officer
  papers company companies founded founder framework coffee kitchen logo merchandise colour color holiday interview interviewer diagram notes whiteboard
  competitor competitors weather rain salary salaries gym font fonts browser bullet bullets name names meeting meetings designed`,
);

/** Words that ask how much of something is fine, whatever it is. */
export const LENIENT = list(
  `acceptable accept accepted tolerable tolerate tolerated tolerance allowed okay expected`,
);
