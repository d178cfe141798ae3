/**
 * The floor: the card as someone would write it by hand for one page in one language, with nothing
 * that is not on the screen. Shadow root, one adopted sheet, one template string, drawn at once.
 * It draws the same words and the same number of elements as `reform-kpi`; `cards.mjs` checks that.
 */
import { floorStyles } from './floor-card.css.js';

const KINDS = {
  stock: '存量',
  flow: '流量',
  cumulative: '累计',
  'distinct-count': '去重计数',
  ratio: '比率',
};
const UNITS = {
  person: '人',
  'person-time': '人次',
  percent: '%',
  CNY: '元',
  case: '起',
  enterprise: '家企业',
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(floorStyles);

/** What all floor cards of the page show. */
const page = {
  indicators: new Map(),
  observations: new Map(),
  systems: new Map(),
  sources: new Map(),
  pillars: [''],
};

/** @param {any} dataset */
export function setFloorDataset(dataset) {
  page.indicators = new Map(dataset.indicators.map((each) => [each.id, each]));
  page.observations = new Map(dataset.observations.map((each) => [each.indicator, each]));
  page.systems = new Map(dataset.systems.map((each) => [each.id, each]));
  page.sources = new Map(dataset.sources.map((each) => [each.id, each]));
  page.pillars = dataset.pillars.map((each) => each.id);
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (each) => ENTITIES[each]);

const part = (name, text) => (text ? `<bdi part="${name}" class="${name}">${text}</bdi>` : '');

function partsOf({ value, hedge, hedgeWord, unit, granularity, unitWord }) {
  const [scale, size] =
    granularity && value >= 1e8 ? ['亿', 1e8] : granularity ? ['万', 1e4] : ['', 1];
  const number = String(value / size);
  const after = hedge === 'over' && unit !== 'percent';
  const before = after ? '' : (hedgeWord ?? '');
  return { before, number, scale, after: after ? '余' : '', unit: unitWord ?? UNITS[unit] };
}

function periodOf({ period = '', announced }, kind) {
  const [from, to] = period.split('/');
  const time = to
    ? `${from}年至${to}年`
    : from.endsWith('-12-31')
      ? `截至${from.slice(0, 4)}年底`
      : from
        ? `${from}年`
        : `截至发布时（${announced}）`;
  return `${time} · ${KINDS[kind]}`;
}

const rect = (name, from, to) =>
  `<rect class="${name}" x="${from}%" y="25%" width="${to - from}%" height="50%"/>`;

function bar({ value, hedge }) {
  const tick = (dashed = '') =>
    `<line class="tick${dashed}" x1="${value}%" x2="${value}%" y1="5%" y2="95%"/>`;
  const fade = (from, to) =>
    `<linearGradient id="fade"><stop class="stop"/><stop class="stop" offset="1" stop-opacity="0"/></linearGradient><g fill="url(#fade)">${rect('', from, to)}</g>`;
  const shapes = {
    bare: rect('solid', 0, value),
    over: rect('solid', 0, value) + fade(value, Math.min(100, value + 5)) + tick(),
    nearly: rect('solid', 0, value - 5) + fade(value - 5, value) + tick(),
    about: rect('solid', 0, value - 5) + fade(value - 5, value + 5) + tick(' dashed'),
  };
  return `<div class="bar-place"><svg part="bar" class="bar" aria-hidden="true">${rect('track', 0, 100)}${shapes[hedge]}</svg></div>`;
}

class FloorCard extends HTMLElement {
  static observedAttributes = ['indicator'];
  #indicator = '';
  #open = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('.toggle')) this.#toggle();
    });
  }

  get indicator() {
    return this.#indicator;
  }

  set indicator(id) {
    this.#indicator = id;
    if (this.isConnected) this.#draw();
  }

  attributeChangedCallback(_name, _old, id) {
    this.indicator = id;
  }

  connectedCallback() {
    this.#draw();
  }

  #toggle() {
    this.#open = !this.#open;
    this.#draw();
  }

  #draw() {
    const indicator = page.indicators.get(this.#indicator);
    const observation = page.observations.get(this.#indicator);
    if (!indicator || !observation) return;
    const { figure, evidence } = observation;
    const source = page.sources.get(evidence.source);
    const pillar = page.pillars.indexOf(page.systems.get(indicator.system)?.pillar) + 1;
    const { before, number, scale, after, unit } = partsOf(figure);
    this.shadowRoot.innerHTML = `<article part="card" class="card p${pillar}" aria-labelledby="name">
<div class="head"><span id="name" part="name" class="name" role="heading" aria-level="3"><bdi lang="zh-Hans">${escape(indicator.name['zh-Hans'])}</bdi></span></div>
<p part="figure" class="figure"><span class="sr">${figure.stated}</span><span class="parts" aria-hidden="true">${part('hedge', before)}${part('number', number)}${part('scale', scale)}${part('hedge', after)}${part('unit', unit)}</span></p>
<p part="context" class="context">${periodOf(observation, indicator.kind)}</p>
${indicator.kind === 'ratio' ? bar(figure) : ''}
<slot name="note"></slot>
<div part="evidence" class="evidence" id="evidence"${this.#open ? '' : ' hidden'}>${this.#open ? `<blockquote>“${escape(evidence.quote)}”</blockquote>` : ''}</div>
<div part="foot" class="foot"><span class="source"><bdi lang="zh-Hans">${escape(source.publisher['zh-Hans'])}</bdi> · <bdi>${source.published}</bdi></span><button part="toggle" class="toggle" type="button" aria-expanded="${this.#open}" aria-controls="evidence">${this.#open ? '收起' : '出处'}<span aria-hidden="true">${this.#open ? ' ▴' : ' ▾'}</span></button></div>
</article>`;
  }
}

customElements.define('floor-card', FloorCard);
