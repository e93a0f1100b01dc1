import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type Language, languagesIn, ofItself, textsOf } from './languages';
import { read } from './sources';

type Chunk = { type: string; fileName: string; facadeModuleId?: string | null; imports: string[] };

/** What the Flow half would else ask for one after the other. */
const flow = [
  'jar-resources/Flow.js',
  'jar-resources/FlowBootstrap.js',
  'jar-resources/FlowClient.js',
  'shell/flow-half.ts',
  'flow/generated-flow-imports.js',
  'icons/things',
  'icons/views',
];

/**
 * Makes the page paint before the first script: the theme stands in it, and what the screen and the language need is
 * fetched together with the first script instead of after it. The page also carries the name of its build.
 */
export function pagePlugin(root: string, folder = textsOf(root)): Plugin {
  return {
    name: 'heime:page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks: Chunk[] = Object.values(bundle ?? {}).filter((it) => it.type === 'chunk');
        const theme = ['tokens', 'page'].map((name) => small(read(`${root}/frontend/theme/${name}.css`))).join('');
        return {
          html: html
            .replace('<!-- theme -->', `<style>${theme}</style>`)
            .replace('<!-- words -->', `<script>${wordsFor(html, languagesIn(folder))}</script>`),
          tags: [
            { tag: 'meta', attrs: { name: 'heime-build', content: buildOf(chunks) }, injectTo: 'head' },
            ...ahead(
              chunks,
              html,
              screensIn(read(`${root}/frontend/routes.ts`)),
              languagesIn(folder).map((it) => it.tag),
            ),
          ],
        };
      },
    },
  };
}

/** What is painted first is said in the language that is wanted: bokmål stands in the page, and the others beside it. */
export function wordsFor(page: string, languages: Language[]): string {
  const keys = [...page.matchAll(/ data-text="([^"]+)"/g)].map(([, key]) => String(key));
  const words = languages
    .filter(({ tag }) => tag !== 'nb')
    .map((language) => [language.tag, keys.map((key) => ofItself(language, key))]);
  return `(w=>w&&document.querySelectorAll('[data-text]').forEach((it,i)=>{it.textContent=w[i]}))(${JSON.stringify(
    Object.fromEntries(words),
  ).replaceAll('<', '\\u003c')}[document.documentElement.lang])`;
}

const buildOf = (chunks: Chunk[]): string =>
  createHash('sha256')
    .update(
      chunks
        .map((it) => it.fileName)
        .sort()
        .join(),
    )
    .digest('hex')
    .slice(0, 12);

/** The file that each address of the client half begins with; whatever is not here is the Flow half's. */
export const screensIn = (routes: string): Record<string, string> =>
  Object.fromEntries(
    [...routes.matchAll(/\['([^']*)', '[^']+', \(\) => import\('\.\/([^']+)'\)\]/g)].map(([, path, file]) => [
      path,
      `/frontend/${file}.ts`,
    ]),
  );

/**
 * A script of a few lines that knows which chunks the address and the language will ask for, so that they come together
 * and not one after the other: each turn costs a slow network as much as thirty kilobytes.
 */
function ahead(
  chunks: Chunk[],
  html: string,
  screens: Record<string, string>,
  languages: string[],
): HtmlTagDescriptor[] {
  const byName = new Map(chunks.map((it) => [it.fileName, it]));
  const of = (end: string): Chunk | undefined => chunks.find((it) => it.facadeModuleId?.endsWith(end));
  const whole = (chunk: Chunk | undefined, found = new Set<string>()): Set<string> => {
    if (chunk && !found.has(chunk.fileName) && !html.includes(chunk.fileName)) {
      found.add(chunk.fileName);
      for (const needed of chunk.imports) {
        whole(byName.get(needed), found);
      }
    }
    return found;
  };
  const names: string[] = [];
  const numbers = (ends: string[]): number[] => {
    const wanted = new Set(ends.flatMap((end) => [...whole(of(end))]));
    return [...wanted].map((name) => {
      const known = names.indexOf(name);
      return known < 0 ? names.push(name) - 1 : known;
    });
  };
  const first = Object.fromEntries(languages.map((it) => [it, numbers([`texts/first-${it}`])]));
  const more = Object.fromEntries(languages.map((it) => [it, numbers([`texts/more-${it}`])]));
  const client = Object.fromEntries(
    Object.entries(screens).map(([path, end]) => [path, numbers(path ? [end, 'icons/things'] : [end])]),
  );
  const server = numbers(flow);
  if (names.length === 0) {
    return [];
  }
  const list = names.map((it) => it.replace(/^VAADIN\/build\//, '').replace(/\.js$/, ''));
  const script = `(()=>{let l;try{l=localStorage.getItem('heime.language')}catch{}
const t=[l||'',...navigator.languages].map(x=>x.toLowerCase().split('-')[0].replace(/^no$/,'nb')).find(x=>/^(${languages.join('|')})$/.test(x))||'nb';
document.documentElement.lang=t;
const n=${JSON.stringify(list)},s=${JSON.stringify(client)},p=location.pathname.slice(new URL(document.baseURI).pathname.length),c=s[p];
for(const i of [...${JSON.stringify(first)}[t],...(c||${JSON.stringify(server)}),...(p&&c?${JSON.stringify(more)}[t]:[])]){const k=document.createElement('link');k.rel='modulepreload';k.href='VAADIN/build/'+n[i]+'.js';document.head.append(k)}})()`;
  return [{ tag: 'script', children: script, injectTo: 'head' }];
}

const small = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':');
