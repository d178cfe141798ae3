import { LoadError } from './load-failure.js';

/** A body may be this long, in bytes. */
export const MAX_BYTES = 20_000_000;
/** The source may be silent for this long, in milliseconds. */
export const MAX_SILENCE = 10_000;

/**
 * Fetches a text with limits on silence and on length, so that a slow or endless source can hold up
 * nothing but its own cards.
 *
 * @throws {LoadError} says what happened; aborting `signal` throws the signal's own reason
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const patience = new AbortController();
  let timer = 0;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => patience.abort(), MAX_SILENCE) as unknown as number;
  };
  try {
    heard();
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, patience.signal]),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new LoadError('status', String(response.status));
    const text = await readBody(response, heard);
    // By what came, not by its label: many servers send JSON as text/html.
    if (text.trimStart().startsWith('<')) throw new LoadError('html');
    if (text.trim() === '') throw new LoadError('empty');
    return text;
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    throw new LoadError(patience.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
    // Whatever the source still sends, nobody reads.
    patience.abort();
  }
}

async function readBody(response: Response, heard: () => void): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  // Drops a byte order mark by itself.
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    heard();
    bytes += value.length;
    if (bytes > MAX_BYTES) throw new LoadError('too-large');
    text += decoder.decode(value, { stream: true });
  }
}
