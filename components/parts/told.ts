type Messages = Readonly<Record<string, { message: string } | undefined>>

/** Hands out the strings of one language as the browser would: `$1` … `$9` are the gaps. */
export const toldFrom =
  (messages: Messages) =>
  (key: string, subs: readonly string[] = []): string =>
    messages[key]?.message.replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '') ?? ''
