// Generated from src/schema/dataset-schema.ts by scripts/generate.mjs. Do not edit.
import type { GuardNode } from './guard-node.js';

export const VERSION = 1;
export const FIELDS: Readonly<Record<string, GuardNode>> = {"$schema?":"words:2000","id":"id:100","title":"#text","description?":"#text","place?":"#text","languages":["language:35",1,100],"license?":"words:500","published?":"date:10","modified?":"date:10"};
export const LISTS: Readonly<Record<string, string>> = {"sources":"#source","units":"#unit","pillars":"#pillar","systems":"#system","indicators":"#indicator","observations":"#observation","targets":"#target","derivations":"#derivation","revisions":"#revision"};
export const SHAPES: Readonly<Record<string, GuardNode>> = {
  "text": {"*":"words:20000"},
  "source": {"id":"id:100","title":"#text","publisher":"#text","speaker?":{"name?":"#text","role":"#text"},"event?":{"name":"#text","date":"date:10"},"published":"date:10","retrieved?":"date:10","url?":"url:2000","lang":"language:35","sha256?":"sha256:64","claim":"=announced|published-statistic|audited"},
  "unit": {"id":"unit:100","dimension":"=count|money|area|length|mass|volume|energy|time|ratio|point|index","factor?":"positive","basis?":"words:100","words":{"*":["words:50",1,100]}},
  "pillar": {"id":"id:100","name":"#text","description?":"#text"},
  "system": {"id":"id:100","pillar":"id:100","name":"#text","description?":"#text","evidence?":"#evidence"},
  "evidence": {"source":"id:100","quote":"words:20000","locator?":{"start":"offset","end":"offset"}},
  "indicator": {"id":"id:100","system?":"id:100","name":"#text","definition?":"#text","unit":"unit:100","kind":"=stock|flow|cumulative|distinct-count|ratio|index|change","direction?":"=rise|fall|approach","partOf?":"id:100","note?":"#text"},
  "observation": {"id":"id:100","indicator":"id:100","period?":"period:50","periodFrom?":"=stated|context","announced":"date:10","recorded?":"date:10","figure":"#figure","evidence":"#evidence","status?":"=A|B|D|E|F|I|M|O|P|U"},
  "figure": {"stated":"words:500","value":"number","upper?":"number","hedge":"=bare|exact|over|at-least|nearly|less-than|at-most|about|between|several","hedgeWord?":"words:50","unit":"unit:100","unitWord?":"words:50","granularity?":"positive","rounding?":"=down","reading?":{"lo":"number?","hi":"number?","loOpen?":"boolean","hiOpen?":"boolean","why":"#text"}},
  "target": {"id":"id:100","indicator":"id:100","figure":"#figure","due?":"date:10","per?":"duration:20","baseline?":{"figure":"#figure","period":"period:50","evidence":"#evidence"},"commitment":"=binding|expected","announced":"date:10","evidence":"#evidence"},
  "derivation": {"id":"id:100","system?":"id:100","name":"#text","definition?":"#text","expression":"#expression","unit?":"unit:100","partOf?":"id:100","shownWith?":["id:100",0,1000],"note?":"#text"},
  "expression": {"|":[{"ref":"id:100","at?":"period:50"},{"const":"number","unit?":"unit:100"},{"op":"words:50","args":["#expression",1,64]}]},
  "revision": {"id":"id:100","kind":"=scheduled|method|correction|clarification|withdrawal","date":"date:10","was":"id:100","now?":"id:100","notice":"#text","evidence?":"#evidence"},
};
export const PATTERNS: Readonly<Record<string, RegExp>> = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  language: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  url: /^https?:\/\/[^\s<>"]+$/,
  sha256: /^[0-9a-f]{64}$/,
  unit: /^[A-Za-z][A-Za-z0-9-]*([*/][A-Za-z][A-Za-z0-9-]*)*$/,
  duration: /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/,
};
