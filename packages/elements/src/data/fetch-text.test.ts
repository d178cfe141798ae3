import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText, MAX_BYTES, MAX_SILENCE } from './fetch-text.js';
import { LoadError } from './load-failure.js';

const URL = 'https://data.example/zibo.json';
const text = (words: string) => new TextEncoder().encode(words);

const NEVER = Number.POSITIVE_INFINITY;

/** What a source sends: chunks with the time before each, in milliseconds. It notes how far it was read. */
function source(chunks: Iterable<readonly [wait: number, chunk: Uint8Array]>) {
  const seen = { sent: 0, cancelled: false };
  const steps = chunks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = steps.next();
      if (done) return controller.close();
      const [wait, chunk] = value;
      if (wait) await new Promise((resolve) => wait < NEVER && setTimeout(resolve, wait));
      if (seen.cancelled) return;
      seen.sent += chunk.length;
      controller.enqueue(chunk);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { seen, body };
}

/** A `fetch` that answers with a body and honours its signal, as the real one does. */
function answer(body: ReadableStream<Uint8Array> | null, init: ResponseInit = {}) {
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    if (!body) return Promise.resolve(new Response(null, init));
    const reader = body.getReader();
    const stop = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
        void reader.cancel();
      }),
    );
    stop.catch(() => {});
    const passed = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await Promise.race([reader.read(), stop]);
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    return Promise.resolve(new Response(passed, init));
  });
}

const load = (signal = new AbortController().signal) => fetchText(URL, signal);
const failure = async (loading: Promise<string>) => {
  const error: unknown = await loading.then(
    (text) => new Error(`It loaded: ${text.slice(0, 40)}`),
    (reason: unknown) => reason,
  );
  return error instanceof LoadError ? [error.code, error.detail] : error;
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount(), 'timers left behind').toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fetchText', () => {
  it('gives the text, whatever it is labelled, without its byte order mark, characters whole', async () => {
    const bytes = text('\uFEFF{"name":"技术工人"}');
    answer(source(Array.from(bytes, (byte) => [0, Uint8Array.of(byte)] as const)).body, {
      headers: { 'content-type': 'text/html' },
    });
    expect(await load()).toBe('{"name":"技术工人"}');
  });

  it.each([404, 403, 500, 503])('names the status %i and reads no further', async (status) => {
    const { body, seen } = source(Array.from({ length: 100 }, () => [0, text('x'.repeat(1000))]));
    answer(body, { status });
    expect(await failure(load())).toEqual(['status', String(status)]);
    expect(seen.cancelled).toBe(true);
    expect(seen.sent).toBeLessThan(10_000);
  });

  it('tells nothing, white space and a web page from data', async () => {
    answer(null, { status: 204 });
    expect(await failure(load())).toEqual(['empty', '']);
    answer(source([[0, text(' \r\n\t ')]]).body);
    expect(await failure(load())).toEqual(['empty', '']);
    answer(source([[0, text('\n<!doctype html><title>Sign in</title>')]]).body);
    expect(await failure(load())).toEqual(['html', '']);
  });

  it('stops reading where a file is too long', async () => {
    const chunk = new Uint8Array(1_000_000).fill(32);
    const { body, seen } = source(Array.from({ length: 50 }, () => [0, chunk]));
    answer(body);
    expect(await failure(load())).toEqual(['too-large', '']);
    expect(seen.cancelled).toBe(true);
    expect(seen.sent).toBeLessThan(MAX_BYTES + 5_000_000);
  });

  it('waits for a slow source as long as it speaks', async () => {
    answer(source([...'[1,2,3]'].map((each) => [MAX_SILENCE - 1, text(each)] as const)).body);
    const loading = load();
    await vi.advanceTimersByTimeAsync(7 * MAX_SILENCE);
    expect(await loading).toBe('[1,2,3]');
  });

  it.each([
    ['before its answer', undefined],
    ['in the middle of its body', [text('{"schema')]],
  ])('gives up on a source that falls silent %s', async (_, said) => {
    if (said)
      answer(
        source([
          [0, said[0] ?? text('')],
          [NEVER, text('')],
        ]).body,
      );
    else
      vi.stubGlobal(
        'fetch',
        (_: string, { signal }: { signal: AbortSignal }) =>
          new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason as Error)),
          ),
      );
    const failed = failure(load());
    await vi.advanceTimersByTimeAsync(MAX_SILENCE - 1);
    const state = await Promise.race([failed, Promise.resolve('waiting')]);
    expect(state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await failed).toEqual(['timeout', '']);
  });

  it('calls what the browser does not explain a network failure', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(load())).toEqual(['network', '']);
  });

  it('passes the abort of the one who asked on, as it is', async () => {
    answer(source([[NEVER, text('late')]]).body);
    const request = new AbortController();
    const failed = failure(load(request.signal));
    await vi.advanceTimersByTimeAsync(5);
    request.abort('gone');
    expect(await failed).toBe('gone');
  });
});
