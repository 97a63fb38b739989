/** What a column may be taken for. */
export const fields = [
  'words',
  'title',
  'name',
  'first-name',
  'last-name',
  'role',
  'company',
  'industry',
  'email',
  'profile',
  'location',
  'rating',
  'best',
  'date',
  'link',
  'source',
  'kind',
  'language',
  'tags',
  'notes',
  'consent',
] as const
export type Field = (typeof fields)[number]

// How columns are headed, folded, in the languages in which such lists are kept; in the order of how sure it is.
const headings: Record<Field, string> = {
  words:
    'words|text|review|review text|review content|review body|content|testimonial|testimonial text|quote|comment|comments|feedback|message|body|what do you like best|what do you dislike|pros|cons|likes|dislikes|overall|benefits|zitat|bewertungstext|bewertung text|rezension|kommentar|rückmeldung|nachricht|avis|commentaire|temoignage|texte|citation|opinion|comentario|resena|testimonio|texto|recensione|commento|testimonianza|testo|depoimento|avaliacao|beoordeling|recensie|reactie|tekst|omdome|anmeldelse|opinia|رأي|مراجعة|تعليق|شهادة|口コミ|レビュー|コメント|full review|general comments|overall comments|review comments|praise|story|referenz|kundenstimme|kundenmeinung|erfahrungsbericht|meinung|contenu|contenido|comentarios|mensaje|testemunho|opiniao|resenha|mensagem|commenti|opinione|messaggio|opmerking|opmerkingen|getuigenis|aanbeveling|bericht',
  title:
    'title|headline|review title|subject|titel|uberschrift|betreff|titre|titulo|asunto|titolo|oggetto|onderwerp|rubrik|tytul|عنوان|タイトル|rezensionstitel|bewertungstitel|objet|assunto',
  name: 'name|full name|customer name|reviewer name|reviewer|consumer name|author|author name|display name|contact name|from|kunde|kundenname|vollstandiger name|autor|nom|nom complet|auteur|nom du client|nombre|nombre completo|cliente|nome|nome completo|autore|naam|namn|navn|imie i nazwisko|الاسم|اسم|名前|氏名|kontakt|ansprechpartner|rezensent|verfasser|bewertet von|vor und nachname|nom et prenom|nom prenom|nombre y apellidos|nombre y apellido|nome e cognome|nome e sobrenome|recensore|volledige naam|naam klant|klantnaam|klant|recensent|reviewed by|submitted by|written by',
  'first-name':
    'first name|firstname|given name|forename|vorname|prenom|nombre de pila|voornaam|fornamn|fornavn|imie|名|first|primeiro nome|nome proprio',
  'last-name':
    'last name|lastname|surname|family name|nachname|familienname|nom de famille|apellido|apellidos|cognome|sobrenome|achternaam|efternamn|etternavn|efternavn|nazwisko|姓|last|apelido',
  role: 'role|job title|jobtitle|position|customer title|tagline|customer tagline|designation|rolle|funktion|berufsbezeichnung|stelle|fonction|poste|intitule du poste|cargo|puesto|ruolo|posizione|functie|befattning|stilling|stanowisko|المنصب|役職|position title|jobtitel|tatigkeit|titre du poste|funcao|qualifica|functietitel',
  company:
    'company|company name|customer company|organisation|organization|employer|account|account name|associated company|firma|firmenname|unternehmen|entreprise|societe|empresa|compania|azienda|societa|bedrijf|foretag|virksomhed|selskap|przedsiebiorstwo|شركة|الشركة|会社|会社名|organisation name|organization name|business name|business|org|arbeitgeber|employeur|organizacion|organizacao|organizzazione|bedrijfsnaam|organisatie|werkgever',
  industry:
    'industry|sector|branche|industrie|secteur|secteur d activite|industria|sector|settore|bransch|القطاع|業種|setor',
  email:
    'email|e mail|email address|mail|customer email|reviewer email|consumer email|contact email|e mail adresse|mailadresse|adresse e mail|courriel|correo|correo electronico|indirizzo email|e mailadres|epost|e post|البريد الإلكتروني|メール|メールアドレス|adresse electronique|endereco de e mail|correio eletronico|indirizzo e mail|posta elettronica',
  profile:
    'profile|profile url|profile link|linkedin|linkedin url|linkedin profile|social link|author url|profil|profil url|perfil|profilo|profiel',
  location:
    'location|city|country|reviewer location|ort|stadt|land|pays|ville|pais|ciudad|paese|citta|plaats|البلد|国|region|standort|lieu|localisation|ubicacion|cidade|localizacao|luogo|localita|stad|locatie',
  rating:
    'rating|stars|star rating|review stars|review rating|overall rating|score|number of stars|bewertung|sterne|punkte|note|etoiles|nombre d etoiles|calificacion|estrellas|puntuacion|valutazione|stelle|nota|estrelas|beoordeling cijfer|sterren|betyg|ocena|تقييم|النجوم|評価|sternebewertung|punktzahl|gesamtbewertung|evaluation|note globale|valoracion|classificacao|pontuacao|punteggio|voto|cijfer|waardering|aantal sterren',
  best: 'rating best|best rating|max rating|out of|rating scale',
  date: 'said|date|created|created at|review date|review created|review created utc|date created|submitted|submitted at|submission date|published|published at|published on|created on|submitted on|published date|date published|date submitted|timestamp|datum|erstellt|erstellt am|date de creation|date de l avis|fecha|fecha de creacion|data|data di creazione|skapad|dato|data utworzenia|التاريخ|تاريخ|日付|reviewed on|date written|review posted|posted|posted at|posted on|bewertungsdatum|veroffentlicht am|eingereicht am|abgegeben am|zeitstempel|publie le|horodatage|publicado el|marca temporal|publicado em|carimbo de data hora|pubblicato il|informazioni cronologiche|geplaatst op|ingediend op|tijdstempel',
  link: 'link|url|permalink|review url|review link|source url|post url|tweet url|lien|enlace|collegamento|adresse web|web address|الرابط|リンク|webadresse',
  source:
    'source|site|platform|origin|channel|review source|integration|quelle|plattform|herkunft|plateforme|fuente|origen|plataforma|fonte|piattaforma|bron|kalla|kilde|zrodlo|المصدر|出典|source name|kanal|origine|origem',
  kind: 'kind|moment kind',
  language: 'language|locale|review language|sprache|langue|idioma|lingua|taal|sprak|sprog|jezyk|اللغة|言語',
  tags: 'tags|tag|labels|label|categories|category|schlagworte|etiketten|kategorie|etiquettes|mots cles|etiquetas|etichette|trefwoorden|etiketter|tagi|وسوم|タグ|schlagworter|stichworte|palabras clave|palavras chave|parole chiave',
  notes:
    'notes|internal notes|internal note|remark|remarks|description|notiz|notizen|bemerkung|remarques|notas|observaciones|nota interna|notities|anteckningar|notater|uwagi|ملاحظات|メモ|anmerkungen|interne notiz|interne notizen|notes internes|observacoes|note interne|interne notitie',
  consent:
    'consent|consent given|consent to publish|permission|permission to publish|permission to use|may we quote|may we publish|approved for publication|marketing consent|einwilligung|zustimmung|freigabe|einverstanden|consentement|autorisation|accord de publication|consentimiento|autorizacion|permiso|consenso|autorizzazione|toestemming|samtycke|samtykke|zgoda|موافقة|同意|darf veroffentlicht werden|consentimento|autorizacao',
}

// Whom to ask is never judged by money, so what a customer pays is not even taken in.
const money =
  'spend|spent|spending|total spent|total spend|revenue|annual revenue|total revenue|mrr|arr|acv|tcv|ltv|clv|cltv|lifetime value|customer value|contract value|annual contract value|deal|deal size|deal value|deal amount|amount|account value|order value|order total|total paid|price|budget|invoice amount|opportunity amount|purchase amount|net revenue|gross revenue|gmv|ausgaben|umsatz|jahresumsatz|auftragswert|vertragswert|kundenwert|betrag|preis|rechnungsbetrag|chiffre d affaires|depenses|montant|valeur du contrat|prix|ingresos|gasto|gastos|facturacion|importe|valor del contrato|precio|fatturato|spesa|importo|valore del contratto|prezzo|receita|faturamento|gastos|valor do contrato|preco|omzet|uitgaven|bedrag|contractwaarde|omsattning|belopp|omsetning|belop|przychod|kwota|wartosc umowy|الإيرادات|إيرادات|المبلغ|الإنفاق|売上|金額|契約額'

/** A heading as it is compared: small, without accents, and with nothing but letters and figures between single spaces. */
export const foldHeading = (heading: string): string =>
  heading
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    // A questionnaire names the product that it asks about.
    .replace(/^(what do you (?:like best|dislike)) about .+/, '$1')
    .replace(/^(what problems is) .+? (solving and how is that benefiting you)$/, '$1 the product $2')
    .replace(/^(recommendations to others) considering .+/, '$1')

const folded = (list: string): string[] => list.split('|').map(foldHeading)

const known = new Map<string, Field>()
for (const field of fields)
  for (const one of folded(headings[field])) if (!known.has(one)) known.set(one, field)

const moneys = new Set(folded(money))
const moneyWords = new Set(
  'spend spent spending revenue mrr arr acv tcv ltv clv cltv gmv umsatz auftragswert vertragswert fatturato facturacion omzet'.split(
    ' ',
  ),
)
const unit = /\s*\b(usd|eur|gbp|chf|jpy|in|of|the|total|annual|sum)\b\s*/g

// “Your” and “Customer” say nothing more of what a column is.
const whose = /^(?:your|reviewer|consumer|customer|client|author|user) /

/** Whether a heading speaks of what a customer pays. */
export function isMoney(heading: string): boolean {
  const plain = foldHeading(heading)
  if (moneys.has(plain.replace(whose, ''))) return true
  if (moneys.has(plain) || /[$€£¥₹]/.test(heading)) return true
  if (moneys.has(plain.replace(unit, ' ').replace(/\s+/g, ' ').trim())) return true
  return (
    plain.split(' ').some((word) => moneyWords.has(word)) ||
    / (contract|lifetime|deal) (value|size)/.test(` ${plain}`)
  )
}

// “Of the review” says nothing more of what a column is.
const ofWhat =
  / (?:text|utc|(?:de l|de la|da|della|der) (?:avis|resena|opinion|avaliacao|recensione|bewertung)|(?:du|del|do) (?:client|cliente)|(?:de|di|zur) (?:publication|publicacion|publicacao|pubblicazione|veroffentlichung))$/

// What one language or list calls the figure another calls the text, the job or the notes: what stands there tells.
const unrated = new Map<string, Field>([
  ...folded('review|bewertung|evaluation|valoracion|avaliacao|valutazione|beoordeling|waardering').map(
    (one) => [one, 'words'] as const,
  ),
  ['note', 'notes'],
  ['nota', 'notes'],
  ['stelle', 'role'],
])
const isRating = (cell: string) =>
  /^[★☆⭐\s]+$|^\d{1,3}(?:[.,]\d+)?(?:\s*(?:\/|of|von|sur|de|su|van|out of)\s*\d+)?$/i.test(cell.trim())
const isProse = (cell: string) => cell.length > 20

function plainly(plain: string, samples: readonly string[]): Field | undefined {
  const other = unrated.get(plain)
  if (other && samples.length && samples.every(isRating)) return 'rating'
  return (other && samples.some(isProse) ? other : undefined) ?? known.get(plain)
}

/** What a column with this heading, and these first cells below it, is most likely, or nothing. */
export function fieldFor(heading: string, samples: readonly string[] = []): Field | undefined {
  const bare = foldHeading(heading.replace(/\s*\([^()]*\)\s*$/, ''))
  const [plain, least] = [foldHeading(heading), bare.replace(ofWhat, '').replace(whose, '')]
  for (const one of [plain, bare, bare.replace(ofWhat, '')]) {
    const found = plainly(one, samples)
    if (found) return found
  }
  // A customer’s title is no headline, and their link leads to no review.
  if (whose.test(bare) && least === 'title') return 'role'
  if (whose.test(bare) && (least === 'url' || least === 'link')) return 'profile'
  return plainly(least, samples)
}

/** Fields of which there may be several in one table: their texts stand one below the other. */
export const several: ReadonlySet<Field> = new Set(['words', 'tags', 'notes'])
