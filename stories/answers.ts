/**
 * Answers requests to one address in turn, for stories of what happens on a network: the last
 * answer stays. `'never'` leaves a request open, a number is an error's status.
 *
 * @returns a story's `beforeEach`; it gives the page its own `fetch` back afterwards
 */
export function answers(path: string, ...all: readonly unknown[]): () => () => void {
  return () => {
    const { fetch } = window;
    let turn = 0;
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      if (url.pathname !== path) return fetch(input, init);
      const answer = all[Math.min(turn++, all.length - 1)];
      if (answer === 'never') return new Promise<Response>(() => {});
      return Promise.resolve(
        typeof answer === 'number'
          ? new Response('', { status: answer })
          : new Response(JSON.stringify(answer)),
      );
    };
    return () => {
      window.fetch = fetch;
    };
  };
}
