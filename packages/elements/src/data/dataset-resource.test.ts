import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zibo } from '../../../../stories/data.js';
import { PageParts } from '../parts/parts.js';
import { DatasetResource } from './dataset-resource.js';

const GOOD = JSON.stringify(zibo);

/** A source that answers when told to. */
function sourceOf() {
  const requests: {
    answer: (body: string, init?: ResponseInit) => Promise<void>;
    signal: AbortSignal;
  }[] = [];
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        const answer = async (body: string, init?: ResponseInit) => {
          resolve(new Response(body, init));
          await vi.waitFor(() => expect(signal.aborted).toBe(true));
          await new Promise((settled) => setTimeout(settled));
        };
        requests.push({ answer, signal });
      }),
  );
  return requests;
}

let requests: ReturnType<typeof sourceOf>;
const unused = vi.fn();
const parts = new PageParts();

beforeAll(() => parts.need('guard'));

const resource = () => new DatasetResource('https://data.example/zibo.json', parts, unused);
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  requests = sourceOf();
  unused.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe('a dataset at one address', () => {
  it('is asked for once, however many want it, and not before one does', async () => {
    const one = resource();
    expect(requests).toHaveLength(0);
    const told = Array.from({ length: 200 }, () => vi.fn());
    for (const each of told) one.subscribe(each);
    expect(requests).toHaveLength(1);
    await requests[0]?.answer(GOOD);
    expect(one.state.state).toBe('ready');
    for (const each of told) expect(each).toHaveBeenCalledTimes(1);
    one.subscribe(vi.fn());
    expect(requests).toHaveLength(1);
  });

  it('is given up when the last one has gone, and not when one only moves', async () => {
    const one = resource();
    const leave = [one.subscribe(vi.fn()), one.subscribe(vi.fn())];
    leave[0]?.();
    await settled();
    expect(requests[0]?.signal.aborted).toBe(false);
    leave[1]?.();
    const stay = one.subscribe(vi.fn());
    await settled();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([false]);
    stay();
    await settled();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(unused).toHaveBeenCalledTimes(1);
  });

  it('stays when it is good and nobody looks; a failure is forgotten', async () => {
    const good = resource();
    const leaveGood = good.subscribe(vi.fn());
    await requests[0]?.answer(GOOD);
    leaveGood();
    await settled();
    expect(unused).not.toHaveBeenCalled();
    const bad = resource();
    const leaveBad = bad.subscribe(vi.fn());
    await requests[1]?.answer('', { status: 500 });
    leaveBad();
    await settled();
    expect(unused).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['{"schemaVersion": 1, "id":', 'not-json'],
    ['[1, 2, 3]', 'not-a-dataset'],
    ['null', 'not-a-dataset'],
    ['"words"', 'not-a-dataset'],
    [`${'['.repeat(200_000)}`, 'not-json'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-dataset'],
    [GOOD.replace('"schemaVersion":1', '"schemaVersion":2'), 'not-a-dataset'],
    [GOOD.replace('{', '{"__proto__":{"polluted":1},'), undefined],
  ])('says what is wrong with %.40s', async (body, code) => {
    const one = resource();
    one.subscribe(vi.fn());
    await requests[0]?.answer(body);
    expect(one.state).toMatchObject(
      code ? { state: 'failed', failure: { code } } : { state: 'ready' },
    );
    expect('polluted' in {}).toBe(false);
  });

  it('says which version it reads when the file is newer', async () => {
    const one = resource();
    one.subscribe(vi.fn());
    await requests[0]?.answer(GOOD.replace('"schemaVersion":1', '"schemaVersion":2'));
    expect(one.state).toMatchObject({
      failure: { problems: [{ path: 'schemaVersion', expected: '1', received: '2' }] },
    });
  });

  it('loads after a failure when asked again', async () => {
    const one = resource();
    const states: string[] = [];
    one.subscribe(() => states.push(one.state.state));
    await requests[0]?.answer('', { status: 503 });
    void one.reload();
    await requests[1]?.answer(GOOD);
    expect(states).toEqual(['failed', 'loading', 'ready']);
  });

  it('keeps good data when a refresh fails, marks it, and clears the mark when one succeeds', async () => {
    const one = resource();
    one.subscribe(vi.fn());
    await requests[0]?.answer(GOOD);
    const { index } = one.state as { index?: unknown };
    void one.reload();
    expect(one.state.state).toBe('ready');
    await requests[1]?.answer('<html>', { status: 200 });
    expect(one.state).toMatchObject({ state: 'ready', stale: { code: 'html' } });
    expect((one.state as { index?: unknown }).index).toBe(index);
    void one.reload();
    await requests[2]?.answer(GOOD);
    expect(one.state).not.toHaveProperty('stale');
  });

  it('listens to the last of two refreshes only', async () => {
    const one = resource();
    one.subscribe(vi.fn());
    void one.reload();
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await requests[1]?.answer(GOOD);
    expect(one.state.state).toBe('ready');
  });

  it('stops a refresh nobody waits for any more, and refreshes again for the next', async () => {
    const one = resource();
    const leave = one.subscribe(vi.fn());
    await requests[0]?.answer(GOOD);
    void one.reload();
    leave();
    await settled();
    expect(requests[1]?.signal.aborted).toBe(true);
    one.subscribe(vi.fn());
    void one.reload();
    await requests[2]?.answer('', { status: 500 });
    expect(one.state).toMatchObject({ state: 'ready', stale: { code: 'status', detail: '500' } });
  });
});
