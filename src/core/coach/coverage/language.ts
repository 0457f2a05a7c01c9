/** Function words that are frequent in one language and rare or absent in English technical notes. */
const FUNCTION_WORDS: Record<string, string> = {
  German:
    'der die das und ist nicht ein eine einen einer eines mit für auf von dem den des wir werden wird sich auch bei zu zum zur über nach durch als wie aus sind kann können oder aber wenn dass damit nur noch',
  French:
    'le la les et est une des du pour dans que qui sur pas nous avec par au aux sont ce cette il elle mais ou plus être peut sans leur ces afin chaque on',
  Spanish:
    'el la los las y es una un del para que con por se no en lo como más pero sus al este esta son cada sin sobre entre también si hay',
  Portuguese:
    'o a os as e é uma um do da dos das para que com por não em no na como mais mas ao são cada sem também se',
  Italian:
    'il lo la gli le e è una un di del della che per con non in si come più ma dei delle sono ogni senza anche nel nella questo',
  Dutch:
    'de het een en van is dat niet met voor op zijn wij we worden wordt aan bij om ook als naar uit maar door over kan deze',
  Polish: 'i w z na nie się jest do że to o jak dla przez po od są oraz być może tego które który ale czy',
  Swedish: 'och att det som en är på för av med den till inte om ett vi har kan från så eller men också',
  Turkish: 've bir bu için ile de da olarak daha çok her gibi olan kadar ise sonra değil en',
  Indonesian:
    'yang dan di untuk dengan dari pada ini itu adalah tidak akan ke dalam kami atau juga dapat oleh',
  Latin:
    'lorem ipsum dolor sit amet consectetur adipiscing elit sed et ut in non est ad quis nulla vel eu velit aliquam nec tempor enim eget',
};

const ENGLISH = new Set(
  'the of and to a in is it that for with as on are be this by we you from or an not can will at which if when has have but our each so then than only into per its they them no one all'.split(
    ' ',
  ),
);

/** From a function word to the languages that have it, without those that English has as well. */
const FOREIGN = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ').filter((each) => !ENGLISH.has(each))) {
    FOREIGN.set(word, [...(FOREIGN.get(word) ?? []), language]);
  }
}

const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}|\p{Script=Greek}/gu;
const WORD = /\p{L}+/gu;
/** Fewer foreign function words than this can be names, quotes or chance. */
const FEWEST = 4;

/**
 * Why a text cannot be judged, or null when it can. Signals are English: a text in another language would
 * come out as "nothing found", which would be untrue. Terse notes without any function words are judged.
 */
export function whyNotJudged(text: string): string | null {
  const letters = text.match(LETTER)?.length ?? 0;
  const latin = text.match(LATIN_LETTER)?.length ?? 0;
  if (letters >= 10 && latin < letters * 0.6) return reason('in a script other than Latin');
  const language = foreignLanguage(text.toLowerCase().match(WORD) ?? []);
  return language === null ? null : reason(`in ${language}`);
}

function reason(what: string): string {
  return `The text seems to be ${what}; only English can be judged.`;
}

function foreignLanguage(words: readonly string[]): string | null {
  let english = 0;
  const counts = new Map<string, number>();
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    for (const language of FOREIGN.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const enough = Math.max(FEWEST, words.length * 0.06);
  return count >= enough && count > english ? best : null;
}
