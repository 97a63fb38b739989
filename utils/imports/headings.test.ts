import { expect, it } from 'vitest'
import { table } from '../../test/support/tables'
import { proposal } from './mapping'

/** What each column of a table with these headings, and these cells below, is taken for. */
async function taken(headings: string, cells = '') {
  const row = cells || headings.replace(/[^;]+/g, 'x')
  const { mapping } = proposal(await table(`${headings}\n${row}`), true)
  return mapping.fields.map((field) => field ?? '-').join(' ')
}

const person = 'name role company email location rating date words'

it.each([
  [
    'German',
    'Rezensent;Tätigkeit;Arbeitgeber;E-Mail-Adresse;Standort;Gesamtbewertung;Eingereicht am;Erfahrungsbericht',
  ],
  ['German, too', 'Vor- und Nachname;Berufsbezeichnung;Firma;Mail;Ort;Sterne;Bewertungsdatum;Kundenstimme'],
  [
    'French',
    'Nom et prénom;Titre du poste;Employeur;Adresse électronique;Lieu;Note globale;Publié le;Texte de l’avis',
  ],
  ['French, too', 'Nom du client;Poste;Société;Courriel;Ville;Étoiles;Horodatage;Témoignage'],
  [
    'Spanish',
    'Nombre y apellidos;Cargo;Organización;Correo electrónico;Ubicación;Puntuación;Fecha de publicación;Reseña',
  ],
  [
    'Portuguese',
    'Nome completo;Função;Organização;Endereço de e-mail;Cidade;Classificação;Data da avaliação;Depoimento',
  ],
  [
    'Italian',
    'Nome e cognome;Qualifica;Organizzazione;Posta elettronica;Località;Voto;Data di pubblicazione;Testo della recensione',
  ],
  [
    'Dutch',
    'Volledige naam;Functietitel;Bedrijfsnaam;E-mailadres;Stad;Aantal sterren;Geplaatst op;Aanbeveling',
  ],
  [
    'a form',
    'Your name;Position/Title;Business name;Your email;Region;Rating (out of 5);Submitted at;Your feedback',
  ],
])('headings in %s are known', async (_, headings) => {
  expect(await taken(headings)).toBe(person)
})

it.each([
  [
    'Titre de l’avis;Palabras clave;Autorização;Notas;Zustimmung zur Veröffentlichung',
    'title tags consent notes -',
  ],
  ['Primeiro nome;Apelido;Setor;Origem;Língua', 'first-name last-name industry source language'],
])('so is what else stands there: %s', async (headings, fields) => {
  expect(await taken(headings)).toBe(fields)
})

it('what is the figure here and the text there is told by what stands below', async () => {
  const words = 'They stayed on the line until it was done'
  for (const heading of [
    'Bewertung',
    'Beoordeling',
    'Avaliação',
    'Valutazione',
    'Valoración',
    'Évaluation',
    'Review',
  ]) {
    expect(await taken(`Name;${heading}`, 'Ida;4,5'), heading).toBe('name rating')
    expect(await taken(`Name;${heading}`, `Ida;${words}`), heading).toBe('name words')
  }
  expect(await taken('Bewertung;Kommentar', `★★★★☆;${words}`)).toBe('rating words')
  expect(await taken('Nome;Stelle;Note', 'Ida;5 su 5;Richiamare a maggio, chiede un consiglio')).toBe(
    'name rating notes',
  )
  expect(await taken('Name;Stelle', 'Ida;Pflegeleitung')).toBe('name role')
  expect(await taken('Nom;Note', 'Ida;4/5')).toBe('name rating')
})

it.each([
  [
    'testimonial',
    'Name;Email;Title;Company;Testimonial;Star Rating;Date;Social Link',
    'name email role company words rating date profile',
  ],
  [
    'senja',
    'type;title;text;rating;date;url;customer_name;customer_email;customer_company;customer_tagline;customer_url;integration',
    '- title words rating date link name email company role profile source',
  ],
  [
    'trustpilot',
    'Review Id;Review Created (UTC);Review Title;Review Content;Review Stars;Review Username;Review User Email;Company Reply;Consumer Country',
    '- date title words rating name email - location',
  ],
  [
    'g2',
    'Reviewer Name;Reviewer Title;Reviewer Company;What do you like best about Acme Desk?;What do you dislike about Acme Desk?;What problems is Acme Desk solving and how is that benefiting you?;Recommendations to others considering Acme Desk:;Star Rating;User Email',
    'name role company words words words words rating email',
  ],
  [
    'capterra',
    'Reviewer Name;Reviewer Role;Review Title;General Comments;Pros;Cons;Overall Rating;Ease of Use;Vendor Response;Date Written',
    'name role title words words words rating - - date',
  ],
])('a list of %s is known, and its columns', async (id, headings, fields) => {
  expect(await taken(headings)).toBe(fields)
  expect(proposal(await table(`${headings}\n${headings}`), true).shape?.id).toBe(id)
})

it('whose money it is does not matter: it stays out', async () => {
  const headings = [
    'Customer amount',
    'Your budget',
    'Client price',
    'Customer Value',
    'Reviewer ID',
    'Your name',
  ]
  const { columns } = proposal(await table(`${headings.join(';')}\n1;2;3;4;5;Ida`), true)
  expect(columns.map(({ money }) => money)).toEqual([true, true, true, true, false, false])
})
