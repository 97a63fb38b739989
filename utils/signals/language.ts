import { booksFor } from './books'
import type { Token } from './words'

/** The languages that there are cues for. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl'

// The commonest small words of each; `others` are languages that we know only to leave them alone.
const small: Readonly<Record<Language | 'others', string>> = {
  en: 'the a and to i of is it in for my this that was with you on have not are so be but at me your we as all from will if no just had when can great get what do there how their them any been about after never please thank thanks good did',
  de: 'der die das und ich nicht ist ein eine zu den mit es wir sie für auf von dem im sehr war auch wie habe haben hat sich bei aus noch aber nur so wird kann mein meine uns alles immer wenn oder nach mehr kein keine schon einen nie wieder',
  fr: 'le la les de des et je un une est pas que qui pour dans en sur ne nous vous très avec mon ma mes ce cette il elle au du plus on mais tout bien j l d n c qu ai sont été par votre vos notre se son',
  es: 'el la los las de y que en un una es no me con por para muy mi lo se su al del pero más como todo son está estoy he ha tengo nos sin ya hay muchas fue este esta le les cuando siempre nada aquí',
  pt: 'o a os as de e que em um uma é não me com por para muito meu minha do da no na se mas mais como tudo são está estou já foi ele ela eu nos dos das ao sem tem você vocês fui nunca sempre esse',
  it: 'tutti il lo la gli le di e che in un una è non mi con per molto mio mia del della dei nel si ma più come tutto sono ho ha ci al alla anche questo questa da i sempre mai perché stato stata li ne',
  nl: 'de het een en ik niet is van te dat in op met zijn voor er wij we je mijn heel erg was ook maar heb hebben heeft aan bij nog als om wel naar dit deze goed alles geen worden werd door uw jullie uit zeer niks kan',
  others:
    'bardzo polecam mycket mye çok foarte velmi nagyon och att det som på är för av inte jag har jeg ikke og til så men var af med vi nie się jest na że do dla tak ve bir bu için ama değil ben ja on ei että se en ole mutta oli kun și nu este cu pentru mai că sunt dar yang dan di ini tidak itu saya untuk dengan ada amb però és molt els a je v že si jsem ale jako nem egy az hogy van ez là và của không có cho các được này rất mám sú',
}
const words = Object.entries(small).map(
  ([name, list]) => [name as Language | 'others', new Set(list.split(' '))] as const,
)
const accented = /[à-ÿ]/
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

const knows = (language: Language, word: string) => {
  const { words: cues, stems, sizes } = booksFor(language).feelings
  return cues.has(word) || sizes.some((size) => stems.has(word.slice(0, size)))
}

/**
 * The language of a text, by its small words; undefined where it is another one or cannot be told.
 * `hint` (the page's own word for it) decides only between equals and in texts of a few words.
 */
export function languageOf(tokens: readonly Token[], hint?: string): Language | undefined {
  const spoken = tokens.filter(({ sort }) => sort === 'word').slice(0, 300)
  const strange = spoken.filter(({ said }) => foreign.test(said)).length
  if (spoken.length === 0 || strange * 5 > spoken.length) return undefined
  const said = words.find(([name]) => name !== 'others' && name === hint?.slice(0, 2).toLowerCase())?.[0]
  let best: Language | 'others' | undefined
  let most = 0
  const short = spoken.length < 12
  const count = (known: (name: Language, word: string) => boolean) => {
    most = 0
    for (const [name, list] of words) {
      const lead = name === said ? 0.5 : name === 'en' && spoken.length < 9 ? 0.3 : 0
      const counted = spoken.reduce(
        (sum, { word, said }) =>
          sum +
          (list.has(said) ? 1 : name !== 'others' && known(name, word) ? 0.75 : 0) -
          (name === 'en' && short && accented.test(said) ? 1 : 0),
        lead,
      )
      if (counted > most) [best, most] = [name, counted]
    }
  }
  count(() => false)
  // "Akku kaputt" has no small words: there the words that judge tell the language, too.
  if (short && most < spoken.length) count(knows)
  if (best === 'others') return undefined
  if (spoken.length > 12 && most / spoken.length < 0.08) return undefined
  return best
}
