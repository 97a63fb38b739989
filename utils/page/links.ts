// Addresses that may be kept: absolute http(s), and no session, token or tracking in them.
const PRIVATE =
  /^(utm_|ref_?$|ref_src$|fbclid|gclid|msclkid|mc_[ce]id|igsh|spm$|csrf|token|_token|auth|sig$|signature|session|sess|sid$|phpsessid|jsessionid|_caps|_framed|_unlock)/i

/** An address in its plain form, or undefined for anything but http and https. */
export function cleanUrl(href: string | undefined, base?: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  if (!/^https?:$/.test(url.protocol)) return undefined
  url.username = ''
  url.password = ''
  // Not by iterator: Firefox's page scripts see one that cannot be iterated.
  const gone: string[] = []
  url.searchParams.forEach((_, key) => PRIVATE.test(key) && gone.push(key))
  for (const key of gone) url.searchParams.delete(key)
  url.pathname = url.pathname.replace(/;jsessionid=[^/;?]*/i, '')
  // Amazon's trail is part of the path.
  url.pathname = url.pathname.replace(/\/ref=[^/]*$/, '')
  if (url.hash.startsWith('#:~:')) url.hash = ''
  return url.href.length > 4_000 ? undefined : url.href
}
