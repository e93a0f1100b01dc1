import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languagesIn, textsOf } from './languages';
import { pagePlugin } from './page-plugin';
import { textsPlugin } from './texts-plugin';

const root = process.cwd();
let folder = '';

/** All files of texts, and one more: bokmål in brackets, by another name. */
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/heime-texts-`);
  for (const file of readdirSync(textsOf(root))) {
    copyFileSync(`${textsOf(root)}/${file}`, `${folder}/${file}`);
  }
  const bokmal = readFileSync(`${folder}/translations.properties`, 'utf8');
  const another = bokmal
    .replaceAll(/^([a-z][^=]*)=(.*)$/gm, '$1=⟦$2⟧')
    .replace(/^language.locale=.*$/m, 'language.locale=se')
    .replace(/^language.order=.*$/m, 'language.order=4');
  writeFileSync(`${folder}/translations_qps.properties`, another);
});

afterAll(() => rmSync(folder, { recursive: true }));

const load = (id: string): string => (textsPlugin(root, folder).load as (id: string) => string)(`\0${id}`);

describe('one more file of texts', () => {
  it('is one more language of the client half, after those that were there', () => {
    expect(languagesIn(folder).map((it) => it.tag)).toEqual(['nb', 'nn', 'en', 'qps']);
    expect(load('virtual:heime-texts')).toContain('qps:{name:"⟦Bokmål⟧",formats:"se",first:()=>import(');
  });

  it('brings all texts that the client half uses', () => {
    const first = load('virtual:heime-texts/first-qps');
    expect(first).toContain('"start.title":"⟦');
    expect(first).not.toContain('taxonomy.kind');
    const more = load('virtual:heime-texts/more-qps');
    expect(more).toContain('"taxonomy.kind.snow-clearing":"⟦Snømåking⟧"');
    expect(more).toContain('"care.form.video-consultation.names":"⟦');
  });

  it('is known to the page before its first script, and fetched ahead', async () => {
    const chunk = (name: string) => ({
      type: 'chunk',
      fileName: `VAADIN/build/${name}.js`,
      facadeModuleId: `virtual:heime-texts/${name}`,
      imports: [],
    });
    const bundle = Object.fromEntries(['first-nb', 'first-qps'].map((name) => [name, chunk(name)]));
    const { handler } = (pagePlugin(root, folder) as Plugin).transformIndexHtml as unknown as {
      handler(html: string, around: object): { tags: { children?: string }[] };
    };
    const script = handler('<html>', { bundle })
      .tags.map((it) => it.children ?? '')
      .join('');
    expect(script).toContain('/^(nb|nn|en|qps)$/');
    expect(script).toMatch(/"qps":\[1\]/);
  });
});

describe('a file of texts that lacks something', () => {
  it('fails the build and says what', () => {
    writeFileSync(
      `${folder}/translations_xx.properties`,
      'language.name=X\nlanguage.locale=nb\nlanguage.order=5\nstart.title=X\n',
    );
    expect(() => load('virtual:heime-texts/first-xx')).toThrow(/translations_xx.properties lacks:[\s\S]*start.lead/);
    writeFileSync(`${folder}/translations_xx.properties`, 'language.order=5\n');
    expect(() => load('virtual:heime-texts')).toThrow('translations_xx.properties lacks language.name');
  });

  it.each([
    '{0,number,#.#} skjema',
    '{0,date}',
    '{0, choice,1#skjema}',
    '{0,plural,one#skjema|other#skjemaer}',
    '{0,choice,1#{1,choice,1#ett}|1<to}',
  ])('fails the build where the phone would show %s', (text) => {
    const bokmal = readFileSync(`${folder}/translations.properties`, 'utf8');
    writeFileSync(
      `${folder}/translations_xx.properties`,
      bokmal.replace(/^shell\.waiting=.*$/m, `shell.waiting=${text}`),
    );
    expect(() => load('virtual:heime-texts/first-xx')).toThrow(/formats that only the server reads:\nshell\.waiting$/);
  });
});
