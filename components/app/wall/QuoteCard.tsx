import { Copy, Download, Image } from 'lucide-preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Quotable } from '../../../utils/domain/quotable'
import { isProblem, problem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import {
  altText,
  type Card,
  type Design,
  designs,
  drawCard,
  type Faces,
  inks,
  type Inks,
  layCard,
  type Size,
  sizes,
} from './quote-card'
import '../form.css'
import './quote-card.css'

interface Props {
  quote: Quotable
  /** Whether they agreed to have their words shortened. */
  mayEdit: boolean
  /** What the file is called, without its ending. */
  name: string
  actions: Actions
}

// A custom property says `light-dark(…)` and not a colour; an element that bears it says which one it is.
function coloursOf(swatches: HTMLElement): { colours: Inks; faces: Faces } {
  const of = (ink: string) => {
    const swatch = swatches.querySelector(`[data-ink="${ink}"]`)
    return swatch ? getComputedStyle(swatch).color : ''
  }
  const face = (name: string) => {
    const swatch = swatches.querySelector(`[data-face="${name}"]`)
    return swatch ? getComputedStyle(swatch).fontFamily : name
  }
  const colours = Object.fromEntries(inks.map((ink) => [ink, of(ink)])) as Inks
  return { colours, faces: { serif: face('serif'), sans: face('sans-serif') } }
}

const measured = 100

/** Lays the words out and draws them; answers the card, or nothing where the browser draws nothing. */
function paint(
  canvas: HTMLCanvasElement,
  swatches: HTMLElement,
  quote: Quotable,
  design: Design,
  size: Size,
): Card | undefined {
  Object.assign(canvas, sizes[size])
  const brush = canvas.getContext('2d')
  if (!brush) return undefined
  const { colours, faces } = coloursOf(swatches)
  brush.font = `400 ${measured}px ${faces.serif}`
  const card = layCard(quote, design, size, (text) => brush.measureText(text).width / measured)
  drawCard(brush, card, colours, faces)
  return card
}

/** Their words as a picture, in three designs and two sizes, to take along. It shows what they allow and nothing else. */
export function QuoteCard({ quote, mayEdit, name, actions }: Props) {
  const [design, setDesign] = useState<Design>('paper')
  const [size, setSize] = useState<Size>('wide')
  const [cut, setCut] = useState(false)
  const [done, setDone] = useState<'picture' | 'words' | Problem>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const swatches = useRef<HTMLDivElement>(null)
  const key = JSON.stringify([quote.words, quote.attribution])
  useLayoutEffect(() => {
    if (canvas.current && swatches.current)
      setCut(paint(canvas.current, swatches.current, quote, design, size)?.quote.cut === true)
    setDone(undefined)
  }, [key, design, size])
  const picture = () =>
    new Promise<Blob>((answer, fail) =>
      canvas.current?.toBlob((blob) => (blob ? answer(blob) : fail(new Error('No picture'))), 'image/png'),
    )
  const attempt = async (act: Promise<true | Problem>, well: 'picture' | 'words') => {
    const answer = await act
    setDone(isProblem(answer) ? answer : well)
  }
  const download = () =>
    picture().then(
      (file) => actions.saveFile(`${name}-${size}.png`, file),
      () => setDone(problem('not-allowed')),
    )
  const choose = <T extends string>(
    label: string,
    of: readonly T[],
    value: T,
    words: (one: T) => string,
    set: (one: T) => void,
  ) => (
    <fieldset>
      <legend class="field-label">{label}</legend>
      <div class="checks">
        {of.map((one) => (
          <label key={one} class="check">
            <input type="radio" name={label} checked={one === value} onChange={() => set(one)} />
            {words(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
  return (
    <div class="card-maker">
      <div class={`card-swatches card-${design}`} ref={swatches} aria-hidden="true">
        {inks.map((ink) => (
          <span key={ink} data-ink={ink} />
        ))}
        {['serif', 'sans-serif'].map((face) => (
          <span key={face} data-face={face} />
        ))}
      </div>
      <canvas ref={canvas} class={`card-canvas card-canvas-${size}`} role="img" aria-label={altText(quote)} />
      <div class="card-choices">
        {choose(t('card_design'), designs, design, (one) => t(`card_design_${one}`), setDesign)}
        {choose(t('card_size'), Object.keys(sizes) as Size[], size, (one) => t(`card_size_${one}`), setSize)}
      </div>
      {cut && <p class="why">{mayEdit ? t('card_cut_agreed') : t('card_cut')}</p>}
      {quote.why.only && <p class="why">{t('card_bound', quote.why.only.join(', '))}</p>}
      <div class="buttons">
        <Button look="go" onClick={() => void download()}>
          <Download size={14} aria-hidden="true" /> {t('card_download')}
        </Button>
        {'ClipboardItem' in globalThis && (
          <Button onClick={() => void attempt(actions.copyImage(picture()), 'picture')}>
            <Image size={14} aria-hidden="true" /> {done === 'picture' ? t('copied') : t('card_copy')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void attempt(actions.copy(altText(quote)), 'words')}>
          <Copy size={14} aria-hidden="true" /> {done === 'words' ? t('copied') : t('card_alt')}
        </Button>
      </div>
      {isProblem(done) && <ProblemNote problem={done} />}
    </div>
  )
}
