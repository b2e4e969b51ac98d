import {readFileSync} from 'node:fs';
import path from 'node:path';

const css = readFileSync(path.join(__dirname, '../../src/css/tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Tokens = Record<string, string>;

/** The custom properties of the rule that follows `start`. */
function toTokens(start: string): Tokens {
  const from = css.indexOf(start);
  if (from === -1) {
    throw new Error(`tokens.css has no "${start}"`);
  }
  const body = css.slice(css.indexOf('{', from + start.length - 1) + 1);
  return Object.fromEntries(
    body
      .slice(0, body.indexOf('}'))
      .split(';')
      .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
      .filter(([name]) => name?.startsWith('--') || name === 'color-scheme'),
  ) as Tokens;
}

const light = toTokens(':root {');
const chosen = toTokens("[data-theme='dark'] {");
const preferred = toTokens(':root:not([data-theme]) {');
const dark = {...light, ...chosen};

/** Relative luminance of '#rrggbb'. Source: WCAG 2.2, definition of relative luminance. */
function toLuminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours. Source: WCAG 2.2, definition of contrast ratio. */
function toContrast(a: string, b: string): number {
  const [lower, higher] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y) as [number, number];
  return (higher + 0.05) / (lower + 0.05);
}

test('dark is the same whether the reader or the system chose it', () => {
  expect(preferred).toEqual(chosen);
});

test('dark changes only what light defines', () => {
  expect(Object.keys(chosen).filter((name) => !(name in light))).toEqual([]);
});

/** WCAG 2.2, 1.4.3: 4.5 for text. The design holds text to 5.5. */
const TEXT = [
  ['ink', 'bg'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'brand-soft'],
  ['ink', 'sun-soft'],
  ['ink', 'brick-soft'],
  ['ink-2', 'bg'],
  ['ink-2', 'surface'],
  ['ink-2', 'sunken'],
  ['ink-2', 'brand-soft'],
  ['link', 'bg'],
  ['link', 'surface'],
  ['link', 'sunken'],
  ['link', 'brand-soft'],
  ['link', 'sun-soft'],
  ['link', 'brick-soft'],
  ['link-hover', 'surface'],
  ['visited', 'surface'],
  ['on-brand', 'brand'],
  ['on-brand-2', 'brand'],
  ['sun', 'brand'],
  ['on-btn', 'btn'],
  ['on-sun', 'sun'],
  ['sun-ink', 'sun-soft'],
  ['sun-ink', 'surface'],
  ['on-brick', 'brick'],
  ['brick-ink', 'surface'],
] as const;

/** WCAG 2.2, 1.4.11: 3 for what shows a control or its state. */
const EDGES = [
  ['line-strong', 'bg'],
  ['line-strong', 'surface'],
  ['line-strong', 'sunken'],
  ['brand-line', 'brand'],
  ['focus', 'bg'],
  ['focus', 'surface'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, tokens) => {
  const colors = (pair: readonly [string, string]) => pair.map((name) => tokens[`--c-${name}`] ?? '') as [string, string];

  test.each(TEXT)('text %s is readable on %s', (...pair) => {
    expect(toContrast(...colors(pair))).toBeGreaterThanOrEqual(5.5);
  });

  test.each(EDGES)('the edge %s is visible on %s', (...pair) => {
    expect(toContrast(...colors(pair))).toBeGreaterThanOrEqual(3);
  });

  test('ring and halo of the focus tell themselves apart, so that one always shows', () => {
    expect(toContrast(...colors(['focus', 'halo']))).toBeGreaterThanOrEqual(3);
  });
});
