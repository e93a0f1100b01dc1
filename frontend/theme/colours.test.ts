import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** A colour that is written as one, wherever it stands in a rule or in what is drawn. */
const written =
  /(?<=[:,(]\s*|="|\b(?:solid|dashed|dotted|inset)\s+|\d(?:px|rem|%)?\s+)#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(|\b(?:hwb|lab|lch|oklab|oklch)\(|(?<=color: |background: )(?:white|black|red|gr[ae]y|navy|orange)\b/gi;

describe('a colour by hand', () => {
  it.each([
    'color: #abc;',
    'border: 1px solid #aabbcc',
    'box-shadow: 0 1px 2px rgb(0 0 0 / 6%)',
    'background: linear-gradient(#fff, hsl(1 2% 3%))',
    '<stop stop-color="#ffd9a0" />',
    'background: white',
  ])('is found: %s', (rule) => expect(rule.match(written)).not.toBeNull());

  it.each(['color: var(--sea)', 'this.#fade = 1', 'border: 1px solid var(--line)', '  #add = 1;', 'color: CanvasText'])(
    'is not mistaken: %s',
    (rule) => expect(rule.match(written)).toBeNull(),
  );

  it('stands nowhere but in the tokens', () => {
    const drawn = globSync('frontend/**/*.{css,ts}').filter((file) => !/generated|tokens\.css|\.test\./.test(file));
    expect(drawn.length).toBeGreaterThan(200);
    expect(drawn.flatMap((file) => [...read(file).matchAll(written)].map(([raw]) => `${file} ${raw}`))).toEqual([]);
  });
});

describe('the colours that a phone draws around the program', () => {
  const [usual = '', dark = ''] = read('frontend/theme/tokens.css').split('@media');
  const token = (sheet: string, name: string): string | undefined => new RegExp(`--${name}: (#\\w+);`).exec(sheet)?.[1];

  it('are those of the ground, by day and by night, above the page', () => {
    const metas = [
      ...read('frontend/index.html').matchAll(
        /name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)"/g,
      ),
    ].map(([, colour, scheme]) => [scheme, colour]);
    expect(metas).toEqual([
      ['light', token(usual, 'birch')],
      ['dark', token(dark, 'birch')],
    ]);
  });

  it('are those of the sea and the ground when it is started from the home screen', () => {
    const manifest = JSON.parse(read('src/main/resources/home-screen/manifest.json'));
    const { theme_color, background_color } = manifest as Record<string, unknown>;
    expect({ theme_color, background_color }).toEqual({
      theme_color: token(usual, 'sea'),
      background_color: token(usual, 'birch'),
    });
  });

  it('are the same where Vaadin draws the icons', () => {
    const shell = read('src/main/java/no/heime/shell/AppShell.java');
    expect(/themeColor = "(#\w+)"/.exec(shell)?.[1]).toBe(token(usual, 'sea'));
    expect(/backgroundColor = "(#\w+)"/.exec(shell)?.[1]).toBe(token(usual, 'birch'));
  });
});
