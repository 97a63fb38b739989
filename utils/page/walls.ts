// Pages that stand before the page: challenges, consent, sign-in. They must never look like "nothing here".
import { textOf, titleOf } from './text'

const TITLES =
  /^(just a moment|nur einen moment|un instant|un momento|um momento|een moment|attention required|access (to this page has been )?denied|robot check|are you (a )?(robot|human)|security check|verify you are human|please verify|pardon our interruption|before you continue|bevor sie|avant d.accéder|human verification|one more step|captcha|ddos-guard|checking your browser)/i
const SIGNS = [
  '#challenge-form,#challenge-running,#challenge-error-text,#cf-challenge-running,#px-captcha',
  'script[src*="captcha-delivery.com"],iframe[src*="captcha-delivery.com"]',
  'form[action*="validateCaptcha"],form[action*="consent.google"],form[action*="consent.youtube"]',
  'form[action*="/sorry/index"],#consent-page',
].join(',')

/** Whether what stands here instead of the page is a wall. Asked only where no moment was found. */
export function isWall(root: Document): boolean {
  if (TITLES.test(titleOf(root)) || root.querySelector(SIGNS)) return true
  const body = root.querySelector('body')
  const raw = (body?.textContent ?? '').slice(0, 20_000)
  const asks = root.querySelector('input[type="password"]') !== null
  if (!asks && !/enable (js|javascript) and|disable any ad ?blocker|unusual traffic/i.test(raw)) return false
  // A page that also has much to read is not a wall: a shop with a sign-in box, an article about ad blockers.
  return body !== null && textOf(body).length < (asks ? 3_000 : 600)
}
