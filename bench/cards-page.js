/**
 * The page's side of `cards.mjs`: loads one kind of card, mounts some, changes some, and says when
 * they were drawn and painted. `?kind=floor` or `?kind=ours`; `?data=` is the dataset's address.
 */

const KINDS = {
  floor: {
    tag: 'floor-card',
    async load(dataset) {
      const { setFloorDataset } = await import('/bench/floor/floor-card.js');
      return () => {
        setFloorDataset(dataset);
        return document.createElement('div');
      };
    },
  },
  ours: {
    tag: 'reform-kpi',
    async load(dataset) {
      await import('/reform-kpi/elements.js');
      return () => Object.assign(document.createElement('reform-data'), { data: dataset });
    },
  },
};

const query = new URLSearchParams(location.search);
const { tag, load } = KINDS[query.get('kind')];
const main = document.querySelector('main');
const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });

const response = await fetch(query.get('data'));
const dataset = JSON.parse(await response.text());
const shares = new Set(
  dataset.indicators.filter(({ kind }) => kind === 'ratio').map(({ id }) => id),
);
const makeScope = await load(dataset);
let cards = [];

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(0);
  });
/** After what is drawn now has gone through style, layout and paint. */
const painted = () => frame().then(task);
/** A card is drawn when its figure is there and, for a share, its bar. */
const drawn = (card) =>
  card.shadowRoot?.querySelector('.figure') != null &&
  (!shares.has(card.getAttribute('indicator')) || card.shadowRoot.querySelector('.bar') != null);

/** Mounts cards and waits until all are drawn and painted. Times are from the start, in milliseconds. */
async function mount(count, screen) {
  await painted();
  const scope = makeScope();
  scope.style.display = 'contents';
  const start = performance.now();
  scope.innerHTML = Array.from(
    { length: count },
    (_, i) => `<${tag} indicator="indicator-${i + 1}"></${tag}>`,
  ).join('');
  main.append(scope);
  cards = [...scope.children];
  let ready = 0;
  const reached = (wanted) => {
    while (ready < wanted && drawn(cards[ready])) ready++;
    return ready >= wanted;
  };
  do await frame();
  while (!reached(Math.min(screen, count)));
  await task();
  const first = performance.now() - start;
  let all = first;
  if (!reached(count)) {
    do await new Promise((resolve) => setTimeout(resolve, 4));
    while (!reached(count));
    await painted();
    all = performance.now() - start;
  }
  // Long tasks are reported a little later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const blocking = tasks
    .filter((each) => each.startTime + each.duration > start && each.startTime < start + all)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { first, all, blocking };
}

/** Gives the first cards other indicators, several times; each time until painted. */
async function update(count, times) {
  const changed = cards.slice(0, count);
  const results = [];
  for (let turn = 1; turn <= times; turn++) {
    await painted();
    const start = performance.now();
    changed.forEach((card, i) => (card.indicator = `indicator-${((i + turn) % cards.length) + 1}`));
    await Promise.all(changed.map((card) => card.updateComplete));
    const drawnAt = performance.now() - start;
    await painted();
    results.push({ drawn: drawnAt, painted: performance.now() - start });
  }
  return results;
}

/** What each card shows and how much it takes: floor and ours must agree. */
function contents() {
  return cards.map((card) => ({
    words: card.shadowRoot.textContent.replace(/\s/g, ''),
    elements: card.shadowRoot.querySelectorAll('*').length,
    onScreen: card.getBoundingClientRect().top < innerHeight,
    height: card.getBoundingClientRect().height,
  }));
}

globalThis.bench = { mount, update, contents };
