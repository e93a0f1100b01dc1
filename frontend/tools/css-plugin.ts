import type { Plugin } from 'vite';

const literal = /\bcss`([^`]*)`/g;

/** Styles in the code lose what only its readers need; no minifier looks into a template. */
export function cssPlugin(root: string): Plugin {
  return {
    name: 'heime-css',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.startsWith(`${root}/frontend/`) && id.endsWith('.ts') && code.includes('css`')
        ? { code: withTightStyles(code), map: null }
        : undefined;
    },
  };
}

export const withTightStyles = (code: string): string =>
  code.replaceAll(literal, (_, styles: string) => `css\`${tight(styles)}\``);

const tight = (styles: string): string =>
  styles
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
