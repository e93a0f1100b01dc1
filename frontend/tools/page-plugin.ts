import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { read } from './sources';

type Chunk = { type: string; fileName: string; facadeModuleId?: string | null };

/**
 * Makes the page paint before the first script: the theme stands in it, and what the screen and the language need is
 * fetched together with the first script instead of after it. The page also carries the name of its build.
 */
export function pagePlugin(root: string): Plugin {
  return {
    name: 'heime:page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks: Chunk[] = Object.values(bundle ?? {}).filter((it) => it.type === 'chunk');
        const theme = ['tokens', 'page'].map((name) => small(read(`${root}/frontend/theme/${name}.css`))).join('');
        return {
          html: html.replace('<!-- theme -->', `<style>${theme}</style>`),
          tags: [
            { tag: 'meta', attrs: { name: 'heime-build', content: buildOf(chunks) }, injectTo: 'head' },
            ...ahead(chunks),
          ],
        };
      },
    },
  };
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

/** A script of a few lines that knows which chunks the address and the language will ask for. */
function ahead(chunks: Chunk[]): HtmlTagDescriptor[] {
  const of = (end: string): string | undefined => chunks.find((it) => it.facadeModuleId?.endsWith(end))?.fileName;
  const tags = { nb: of('texts/first-nb'), nn: of('texts/first-nn'), en: of('texts/first-en') };
  const start = of('start/start-page.ts');
  if (!tags.nb) {
    return [];
  }
  const script = `(()=>{let l;try{l=localStorage.getItem('heime.language')}catch{}
const t=[l||'',...navigator.languages].map(x=>x.toLowerCase().split('-')[0].replace(/^no$/,'nb')).find(x=>/^(nb|nn|en)$/.test(x))||'nb';
document.documentElement.lang=t;
for(const h of [${JSON.stringify(tags)}[t],new URL(document.baseURI).pathname===location.pathname?${JSON.stringify(start ?? '')}:''])
if(h){const k=document.createElement('link');k.rel='modulepreload';k.href=h;document.head.append(k)}})()`;
  return [{ tag: 'script', children: script, injectTo: 'head' }];
}

const small = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':');
