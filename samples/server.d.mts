export function serveSamples(options?: {
  folder?: string
  port?: number
}): Promise<{ origin: string; close(): Promise<void> }>
