import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [usual = '', dark = ''] = css.split('@media');
const light = colours(usual);

const themes = { light, dark: { ...light, ...colours(dark) } };

const steps = ['self', 'neighbourhood', 'digital', 'municipality', 'hospital'];
const grounds = ['birch', 'paper'];

/** What is read, on what it stands: AAA. */
const texts: [text: string, ground: string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['sea', ground],
    ['hospital', ground],
  ]),
  ['sea-ink', 'sea'],
  ['glow-ink', 'glow'],
  ['on-sky', 'sky-1'],
  ['on-sky', 'shore'],
  ['ink', 'sea-tint'],
  ['sea', 'sea-tint'],
  ['ink-soft', 'sea-tint'],
  ...steps.flatMap((step): [string, string][] => [
    [step, `${step}-tint`],
    ['ink', `${step}-tint`],
  ]),
];

/** What one has to see to tap it, or to know where one is: the edges of fields and of what is tapped, the ring of focus, the step that is now. */
const shapes: [shape: string, ground: string][] = grounds.flatMap((ground): [string, string][] => [
  ['edge', ground],
  ['rim', ground],
  ['glow-deep', ground],
  ...steps.map((step): [string, string] => [step, ground]),
]);

/** What is drawn to be looked at, and tells nobody anything: the coast, its sky, and the line between two things. */
const decoration = ['line', 'sky-2', 'sky-3', 'far', 'range', 'water', 'house', 'roof', 'window'];

/** What room is left for where it stands over, or in line with, the room itself: not steps of the scale. */
const things: Record<string, string> = {
  '2px': 'the border of a row',
  '24px': 'the icon of a row',
  '44px': 'the arrow of a choice',
  '46px': 'the glyph of a card',
  '54px': 'the sign of a rung',
};

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(shapes)('%s is seen on %s', (shape, ground) => {
    expect(contrast(theme[shape], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  it('each step has a hue of its own', () => {
    expect(new Set(steps.map((step) => theme[step])).size).toBe(steps.length);
  });

  it.each(['need', 'give'])('the tile that leads to %s is seen on birch, by its ground or by its edge', (tile) => {
    const look = rule(read('../start/start-styles.ts'), `.${tile}`);
    const seen = [...look.matchAll(/(?:background|border): [^;]*var\(--([a-z-]+)\)/g)].map(([, token = '']) =>
      contrast(theme[token], theme.birch),
    );
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
  });
});

it('each colour is measured as text, as a shape or as their ground, or it is decoration', () => {
  const measured = new Set([...texts, ...shapes].flat());
  expect(Object.keys(light).filter((it) => !measured.has(it))).toEqual(decoration);
  expect(Object.keys(themes.dark)).toEqual(Object.keys(light));
});

describe('what is tapped and lies on the ground', () => {
  it.each([
    ['./parts/card.css', '.card:has(.stretched)'],
    ['./parts/row.css', ':is(a, button).row'],
    ['./flow/first-run.css', '.folded'],
    ['../form/choice-styles.ts', '.option'],
    ['../form/choice-styles.ts', '.fold'],
    ['../start/start-styles.ts', '.inbox'],
    ['../start/near-styles.ts', '.card'],
    ['../simple/start-screen.ts', '.mine'],
    ['../simple/start-screen.ts', '.call'],
  ])('has a line around it that is seen: %s %s', (sheet, selector) => {
    expect(rule(read(sheet), `\n${selector}`) || rule(read(sheet), `\n  ${selector}`)).toContain(
      'box-shadow: var(--shadow-tap);',
    );
  });

  it('has it of the rim', () => {
    expect(/--shadow-tap: ([^;]+);/.exec(usual)?.[1]).toBe('0 0 0 1px var(--rim), var(--shadow)');
  });
});

describe('each step of the ladder', () => {
  it('has a shape of its own', () => {
    const shapes = steps.map((step) => new RegExp(`--${step}-shape: ([^;]+);`).exec(usual)?.[1]);
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(steps.length);
  });

  it.each(steps)('is drawn in its shape wherever it is met: %s', (step) => {
    const shared = read('./parts/step.css');
    expect(rule(shared, `[data-step="${step.toUpperCase()}"]`)).toContain(`--shape: var(--${step}-shape);`);
    expect(rule(shared, '.glyph')).toContain('border-radius: var(--shape,');
    expect(rule(read('./parts/ladder.css'), '.rung > :is(h2, h3) > heime-icon')).toContain(
      'border-radius: var(--shape);',
    );
  });

  it('has it on the start page, where nothing near one is of the hospital', () => {
    for (const step of steps.filter((it) => it !== 'hospital')) {
      expect(rule(read('../shell/glyph-styles.ts'), `.${step.toUpperCase()}`)).toContain(`var(--${step}-shape);`);
    }
  });
});

it('words on the sky stand where it is as dark as it is at the top, however large they are', () => {
  const [, below] = /calc\(var\(--coast\) \* ([\d.]+)\)/.exec(read('../start/start-styles.ts')) ?? [];
  const stops = [...read('../start/coast.ts').matchAll(/offset="([\d.]+)" stop-color="var\(--(sky-\d)\)"/g)];
  const dark = stops.filter(([, , sky]) => sky === 'sky-1').map(([, offset]) => Number(offset));
  expect(stops.map(([, , sky]) => sky)).toEqual(['sky-1', 'sky-2', 'sky-3']);
  expect(1 - Number(below)).toBeLessThanOrEqual(Math.max(...dark));
});

describe('what is drawn', () => {
  const drawn = globSync('frontend/**/*.{css,ts}').filter((file) => !/generated|tokens\.|\.test\./.test(file));

  it('takes its sizes and corners from the tokens', () => {
    const own = /(?:font-size: [\d.]+(?:rem|px)|border-radius: [\d.]{2,}(?:rem|px))/gi;
    const found = drawn.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(own)].map(([raw]) => `${file} ${raw}`),
    );
    expect(found).toEqual([]);
  });

  it('takes the room around and between things from the tokens, but for what leaves room for a thing', () => {
    const rooms = /(?<![\w-])(?:padding|margin|(?:row-|column-)?gap)(?:-[a-z-]+)?:[^;{}`]*/g;
    const own = /(?<![\w.-])-?(?!0(?:px|rem))[\d.]+(?:px|rem)/g;
    const found = drawn.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(rooms)]
        .filter(([room]) => [...room.matchAll(own)].some(([raw]) => !(raw.replace('-', '') in things)))
        .map(([room]) => `${file} ${room}`),
    );
    expect(found).toEqual([]);
  });

  it('has room in a scale that grows', () => {
    const scale = [...css.matchAll(/--space-(\d+): (\d+)px/g)].map(([, step, px]) => [Number(step), Number(px)]);
    expect(scale.map(([step]) => step)).toEqual(scale.map((_, at) => at + 1));
    expect(scale.map(([, px]) => px)).toEqual(scale.map(([, px = 0]) => px).toSorted((a, b) => a - b));
    expect(scale.length).toBeLessThanOrEqual(12);
  });

  it('names only tokens that are there', () => {
    const used = drawn.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/var\(--((?:size|radius|space|shadow)[a-z0-9-]*)\)/g),
    ]);
    const unknown = used.map(([, name]) => name).filter((name) => !css.includes(`--${name}:`));
    expect(unknown).toEqual([]);
  });
});

it('knows contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** What a sheet says of exactly this. */
function rule(sheet: string, selector: string): string {
  const at = sheet.indexOf(`${selector} {`);
  return at < 0 ? '' : sheet.slice(at, sheet.indexOf('}', at));
}

function colours(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** The ratio of WCAG 2.2, from 1 to 21. */
function contrast(one = '', other = ''): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
