import { expect, test } from 'vitest'
import { judge } from './judge'

test.each([
  [
    'de',
    'praise',
    'Sehr freundlicher Kundenservice, mein Problem wurde sofort gelöst. Kann ich nur empfehlen!',
  ],
  ['de', 'pain', 'Die App stürzt ständig ab und ich kann mich nicht anmelden. Sehr ärgerlich, nie wieder.'],
  ['de', 'pain', 'Das ist leider nicht gut und der Support ist nicht hilfreich.'],
  ['de', 'need', 'Es wäre schön, wenn man die Liste sortieren könnte.'],
  ['de', 'neutral', 'Anbei die Rechnung für Montag. Mit freundlichen Grüßen'],
  ['fr', 'praise', 'Excellent service, équipe très réactive et sympathique. Je recommande vivement !'],
  ['fr', 'pain', "Je n'ai jamais reçu ma commande et aucune réponse du service client. À fuir."],
  ['fr', 'need', 'Il serait utile de pouvoir exporter les données.'],
  ['es', 'praise', 'Excelente atención, muy amables y rápidos. Lo recomiendo.'],
  ['es', 'pain', 'No funciona desde la última actualización, nadie responde. Pésimo servicio.'],
  ['es', 'need', 'Sería genial poder añadir varias direcciones.'],
  ['pt', 'praise', 'Atendimento excelente, resolveram tudo muito rápido. Recomendo!'],
  ['pt', 'pain', 'Não consigo entrar na minha conta e ninguém responde. Péssimo.'],
  ['pt', 'need', 'Seria ótimo se pudessem adicionar um modo escuro.'],
  ['it', 'praise', 'Servizio eccellente, personale gentilissimo. Lo consiglio a tutti.'],
  ['it', 'pain', 'Non funziona nulla, assistenza inesistente. Pessima esperienza, mai più.'],
  ['it', 'need', 'Sarebbe utile poter aggiungere più indirizzi.'],
  ['nl', 'praise', 'Geweldige service, snel geholpen en vriendelijk personeel. Een aanrader!'],
  ['nl', 'pain', 'De app werkt niet en ik krijg geen antwoord. Zeer teleurgesteld.'],
  ['nl', 'need', 'Het zou fijn zijn als je de lijst kon sorteren.'],
])('%s, %s: %s', (language, kind, text) => {
  expect(judge(text)).toMatchObject({ language, kind })
})

test.each([
  'Det här är mycket bra och jag är nöjd med servicen.',
  'Bardzo dobra obsługa, polecam wszystkim.',
  'Çok iyi bir hizmet, teşekkürler ama biraz pahalı.',
  'これは素晴らしいです。',
  'Отличный сервис, спасибо!',
  '12345 !!!',
  '',
])('nothing is suggested in a language that is not known: %s', (text) => {
  expect(judge(text)).toMatchObject({
    language: undefined,
    kind: 'neutral',
    confidence: 0,
    ask: 0,
    because: [],
    signals: [],
  })
})

test.each([
  ['Warte seit drei Wochen auf meine Bestellung und erreiche niemanden.', 'blocked'],
  ['Schon wieder falsch geliefert, das ist jetzt das dritte Mal.', 'repeated-problem'],
  ['Commande passée il y a un mois, toujours rien reçu et le service client ne répond pas.', 'blocked'],
  ['Je résilie mon abonnement, c’est honteux.', 'churn-risk'],
  ['Otra vez se cierra sola la aplicación, es la tercera vez esta semana.', 'repeated-problem'],
  ['Prometeram entregar em cinco dias e até agora nada do meu pedido.', 'promise-made'],
  ['Disdico l’abbonamento, non ne posso più. Passo alla concorrenza.', 'churn-risk'],
  ['Ik wacht al drie weken op mijn geld terug en krijg niemand te pakken.', 'blocked'],
])('a sign in another language: %s', (text, name) => {
  expect(judge(text, { channel: 'review' }).signals.map((one) => one.name)).toContain(name)
})

test.each([
  ['de', 'praise', 'Das war puenktlich, zuegig und zuverlaessig.'],
  ['fr', 'praise', 'Equipe tres reactive, impeccable, a recommander.'],
  ['es', 'praise', 'Es rapido, practico y comodo.'],
  ['pt', 'pain', 'Nao consigo entrar e ninguem responde. Pessimo.'],
])('%s, %s, typed without accents: %s', (language, kind, text) => {
  expect(judge(text, { channel: 'review', language })).toMatchObject({ language, kind })
})

test('accents are no part of a cue, and stay in what is shown', () => {
  const said = judge('Alles sehr schön hier.', { channel: 'review', language: 'de' }).because[0]
  expect(said).toMatchObject({ words: 'schön', phrase: 'schön' })
  const apart = 'Das Hotel ist scho\u0308n'
  expect(judge(apart, { channel: 'review', language: 'de' }).because[0]?.words).toBe('scho\u0308n')
})
