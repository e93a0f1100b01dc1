import { describe, expect, it } from 'vitest';
import { clientHalf } from './client-half-plugin';
import { withTightStyles } from './css-plugin';
import { readProperties } from './properties';
import { strings } from './sources';
import { usedKeys } from './used-texts';

describe('the texts of the client half', () => {
  const known = new Set(['a.one', 'a.two', 'b.one', 'c', 'c.for']);
  const used = (code: string): string[] => [...usedKeys(new Map([['x.ts', code]]), known)].sort();

  it('are those that stand in the code', () => {
    expect(used("t('a.one'); const key = 'b.one';")).toEqual(['a.one', 'b.one']);
  });

  it('are found in a template inside a template too', () => {
    expect(used("html`${it ? html`${one}` : fold(t('a.two'), html`${two}`)}`")).toEqual(['a.two']);
  });

  it('are a whole family where the code puts a key together', () => {
    expect(used('t(`a.${which}`)')).toEqual(['a.one', 'a.two']);
  });

  it('are both where the code asks for one that may be about somebody else', () => {
    expect(used("title: tFor(flow.values.onBehalfOf, 'c')")).toEqual(['c', 'c.for']);
    expect(() => used("tFor(id, 'b.one')")).toThrow('x.ts: b.one.for');
    expect(used("function tFor(id: string): string { return it('x'); }")).toEqual([]);
  });

  it('fail the build when one is missing', () => {
    expect(() => used("t('a.three')")).toThrow('a.three');
    expect(() => used('t(`d.${which}`)')).toThrow('d.');
  });
});

describe('the styles in the code', () => {
  it('keep what the browser needs, and nothing else', () => {
    const code =
      'const a = css`\n  /* Why. */\n  .bar a:hover {\n    margin: 0 4px;\n    color: red;\n  }\n  @media (max-width: 3px) {\n    :host > b { flex: 1 }\n  }\n`; t("a  b")';
    expect(withTightStyles(code)).toBe(
      'const a = css`.bar a:hover{margin:0 4px;color:red}@media (max-width:3px){:host > b{flex:1}}`; t("a  b")',
    );
  });
});

describe('a properties file', () => {
  it('is read as Java reads it', () => {
    const read = readProperties('# words\na=en\\u00e5 = b\nb = two \\\n   lines\nc=\\ og ');
    expect([...read]).toEqual([
      ['a', 'enå = b'],
      ['b', 'two lines'],
      ['c', ' og '],
    ]);
  });
});

describe('strings in code', () => {
  it('are found whole, or by how they begin', () => {
    const { whole, beginnings } = strings("icon('house'); html`<b>`; t(`time.${day}`)");
    expect(whole).toContain('house');
    expect(beginnings).toContain('time.');
  });
});

describe('the client half', () => {
  it('is what the page reaches without the Flow half, and without the keys that only a wide screen has', () => {
    const pieces = [
      { fileName: 'page.js', isEntry: true, imports: ['lit.js'], dynamicImports: ['start.js', 'flow.js'] },
      { fileName: 'lit.js' },
      { fileName: 'start.js', dynamicImports: ['later.js', 'keys.js'] },
      { fileName: 'later.js' },
      { fileName: 'flow.js', imports: ['client.js'], facadeModuleId: '/app/frontend/generated/jar-resources/Flow.js' },
      { fileName: 'client.js' },
      { fileName: 'keys.js', facadeModuleId: '/app/frontend/keyboard/keyboard-shortcuts.ts' },
    ];
    expect(clientHalf(pieces)).toEqual(['later.js', 'lit.js', 'page.js', 'start.js']);
  });

  it('has also what only stands in the code', () => {
    const pieces = [
      { fileName: 'a/page.js', isEntry: true, code: 'import(`./passing-on.js`)' },
      { fileName: 'a/passing-on.js' },
    ];
    expect(clientHalf(pieces)).toEqual(['a/page.js', 'a/passing-on.js']);
  });
});
