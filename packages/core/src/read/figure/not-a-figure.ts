import { refusal } from '../../outcome.js';
import type { Refusal } from '../../outcome.js';
import type { Numeral } from './numeral.js';
import { isDigit } from './words.js';

/** Dates and clock times by their own shape, at the number. */
const DATE =
  /^(?:\d{4}[-/–]\d\d?(?:[-/–]\d\d?)?(?!\d)|\d{4}\.\d\d?\.\d\d?(?!\d)|\d{1,2}[:：]\d\d|[12]\d{3}–[12]?\d{3}年|[12]\d{3}[-–~](?:19|20)\d\d(?![\d,.个家人元%]))/;
/** What makes a time of the number before it. */
const TIME_AFTER =
  /^(?:年(?:底|末|初|中|度|来|以来|间|前|后|内|代|级|\d{1,2}月)|月(?!度)|日|时(?!间)|点(?:钟|半|整|\d)|世纪|季度|(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])| ?[ap]\.?m\.?(?![a-z]))/;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)(?![a-z])/;
const ORDINAL =
  /^(?:第|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?![a-z]))/;
const TIME =
  /^(?:the )?(?:(?:end|beginning|middle|start) of |(?:in|by|since|from) (?=\d{4}(?!\d)))|^(?:january|february|march|april|june|july|august|september|october|november|december)(?![a-z])/;
const VAGUE =
  /^(?:成千上万|成百上千|千千万万|数以[十百千万亿]+计|[数几][个家项名所件种次条位批]|许多|大量|若干|大批|众多|一些|(?:dozens|scores|hundreds|thousands|tens of thousands|millions|billions|many|(?:several|a few)(?! (?:hundred|thousand|million|billion))|numerous|countless|a number of)(?![a-z]))/;

const AT_DIGITS = [[DATE, 'is-a-time']] as const;
const AT_WORDS = [
  [VAGUE, 'vague'],
  [ORDINAL, 'is-ordinal'],
  [TIME, 'is-a-time'],
] as const;

/** How far the patterns above look. */
const REACH = 24;

/** Why the words at `start` are no figure although they may hold a numeral, and how long they are. */
export function notAFigure(
  text: string,
  start: number,
): (Refusal & { readonly length: number }) | undefined {
  const ahead = text.slice(start, start + REACH);
  for (const [pattern, code] of isDigit(text, start) ? AT_DIGITS : AT_WORDS) {
    const found = pattern.exec(ahead)?.[0];
    if (found !== undefined && found !== '')
      return { ...refuse(code, start, found), length: found.length };
  }
  return undefined;
}

/** Why the number just read is a time or an ordinal: 2021年底, 6月, 3rd. A duration (5年, 3个月) is a figure. */
export function notANumber(
  text: string,
  { start, end, script, scale, inner }: Numeral,
): Refusal | undefined {
  const ahead = text.slice(end, end + REACH);
  const words = () => text.slice(start, end + 4);
  if (ahead === '') return undefined;
  if (script === 'digits' && ORDINAL_AFTER.test(ahead)) return refuse('is-ordinal', start, words());
  if (scale > 0) return undefined;
  if (TIME_AFTER.test(ahead) && !inner) return refuse('is-a-time', start, words());
  const year = /^(?:[12]\d{3}|[一二][零一二三四五六七八九]{3})$/.test(text.slice(start, end));
  return year && ahead.startsWith('年') ? refuse('is-a-time', start, words()) : undefined;
}

function refuse(code: string, start: number, received: string): Refusal {
  return refusal(code, String(start), { received: received.trim() });
}
