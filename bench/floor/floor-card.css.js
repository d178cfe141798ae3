/** The floor's looks: the card's, without tokens, languages or print. */
export const floorStyles = `
:host { display: block; min-inline-size: 0 }
.card { box-sizing: border-box; display: flex; flex-direction: column; gap: .4em; block-size: 100%; min-block-size: 13.25em; padding: 1em 1.125em .75em; line-height: 1.55; color: #16181d; background: #fff; border: 1px solid #e3e5ea; border-block-start: 3px solid var(--accent); overflow-wrap: anywhere }
.card * { box-sizing: border-box }
.p0, .p3 { --accent: #1f6f8b } .p1 { --accent: #b3372f } .p2 { --accent: #8f5a08 } .p4 { --accent: #3d6b35 } .p5 { --accent: #6a4c93 } .p6 { --accent: #94375f }
p, blockquote { margin: 0 }
.name { font-size: .875em; font-weight: 600; line-height: 1.4; text-wrap: balance; word-break: auto-phrase }
.figure { line-height: 1.1; letter-spacing: -.01em }
.parts { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .12em }
.number { font-size: 2.75em; font-weight: 650; font-variant-numeric: tabular-nums lining-nums }
.scale, .hedge, .unit { font-size: 1.15em; letter-spacing: 0 }
.scale { font-weight: 650 } .hedge { font-weight: 600; color: var(--accent) } .unit { font-weight: 500; color: #565b66; margin-inline-start: .2em }
.context { font-size: .78125em; line-height: 1.5; color: #565b66; word-break: auto-phrase }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.bar-place { block-size: 16px } .bar { display: block; inline-size: 100%; block-size: 16px; overflow: visible }
.track { fill: #e9ebef } .solid { fill: var(--accent) } .stop { stop-color: var(--accent) } .tick { stroke: #16181d; stroke-width: 1.5 } .dashed { stroke-dasharray: 2 2 }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 .75em; margin-block-start: auto; padding-block-start: .5em; border-block-start: 1px solid #e3e5ea; font-size: .75em; color: #666c78 }
.toggle { all: unset; position: relative; margin-inline-start: auto; font-weight: 600; color: var(--accent); white-space: nowrap; cursor: pointer }
.toggle::before { content: ''; position: absolute; inset: -.9em -1em }
.evidence { font-size: .8125em } .evidence[hidden] { display: none }
`;
