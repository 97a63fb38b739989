// What in a message is not what its writer says now: quoted and forwarded text, signatures, legal boilerplate.
const quoteHead =
  /^(?:-{2,} ?(?:original message|forwarded message|forwarded by|ursprüngliche nachricht|weitergeleitete nachricht|message d.origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)|_{10,}$|begin forwarded message)/i
const wrote = /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bescreveu|\bha scritto|\bschreef)[^:]{0,60}:$/i
const mailHead = /^(?:from|von|de|da|van|sent|gesendet|envoyé|to|an|cc|subject|betreff|objet|asunto):\s/i
const signOff =
  /^(?:--|(?:best|kind|warm|many)? ?(?:regards|wishes)|cheers|sincerely|yours(?: truly| sincerely| faithfully)?|sent from my .{1,40}|get outlook for .{1,20}|(?:mit )?(?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe) grüße|cordialement|bien à vous|saludos(?: cordiales)?|atentamente|atenciosamente|cumprimentos|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?)[ ,.!]*(?:, ?\p{L}{1,20}[ .]{0,2}\p{L}{0,20}[ .]{0,2}\p{L}{0,20}\.?)?$/iu
const legal =
  /\b(?:intended (?:only |solely )?for the (?:use of the )?(?:addressee|recipient|individual)|confidentiality notice|privileged and confidential|if you are not the intended recipient|please consider the environment|this e-?mail and any (?:attachments|files)|unsubscribe|diese e-?mail enthält vertrauliche|ce message (?:et toutes|est confidentiel))/i

// Where a forwarded message was pasted without its line breaks, its head still stands out.
const inlineHead =
  /-{2,} ?(?:original message|forwarded message|forwarded by)\b|[^\s@]@[^\s@]{1,60} on \d{1,2}\/\d{1,2}\/\d{2,4}\b|\n[^\n]{0,60}\b\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d\d/i
/** An older review that was left below its update. */
const older = /\S\s+(?:my )?(?:original|old|older|previous|earlier|initial) review(?: below)?:/i
const arrow = /(?:^|[\s\n])> ?(?=\S)/

/**
 * The text with everything that is not the writer's own blanked out, letter for letter, so that offsets stay true.
 * `mail` looks also for heads of letters inside a line.
 */
export function ownWords(text: string, mail: boolean): string {
  let cut = text.length
  if (mail) {
    const head = text.search(inlineHead)
    if (head >= 0) cut = head
    const quoted = text.search(arrow)
    if (quoted >= 0 && text.includes(' > ', quoted)) cut = Math.min(cut, quoted)
  }
  const old = text.search(older)
  if (old >= 0) cut = Math.min(cut, old + 1)
  const lines = text.split('\n')
  const kept: string[] = []
  let at = 0
  let over = false
  for (const line of lines) {
    const bare = line.trim()
    if (!bare) {
      kept.push(line)
      at += line.length + 1
      continue
    }
    const words = bare.slice(0, 400)
    if (at >= cut || quoteHead.test(bare.slice(0, 80)) || (at > 0 && mailHead.test(bare.slice(0, 20))))
      over = true
    if (signOff.test(bare.slice(0, 80)) && at > 0 && text.length - at < 600) over = true
    const gone = over || bare.startsWith('>') || wrote.test(words) || legal.test(words)
    kept.push(
      gone
        ? ' '.repeat(line.length)
        : at + line.length > cut
          ? line.slice(0, cut - at).padEnd(line.length)
          : line,
    )
    at += line.length + 1
  }
  return kept.join('\n')
}
