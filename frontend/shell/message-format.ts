/**
 * The part of Java's MessageFormat that our texts use: {0}, {0,choice,0#none|1#one|1<many}, and '' for an apostrophe.
 * As there, a text without parameters is taken as it stands.
 */
export function format(text: string, params: readonly (string | number)[]): string {
  return params.length === 0 ? text : unquote(replace(text, params));
}

function replace(text: string, params: readonly (string | number)[]): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('{', at);
    if (open < 0) {
      return result + text.slice(at);
    }
    const close = closing(text, open);
    result += text.slice(at, open) + argument(text.slice(open + 1, close), params);
    at = close + 1;
  }
  return result;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A brace is not closed in: ${text}`);
}

function argument(inside: string, params: readonly (string | number)[]): string {
  const [index = '', kind, ...rest] = inside.split(',');
  const value = params[Number(index)] ?? '';
  return kind?.trim() === 'choice' ? replace(chosen(rest.join(','), Number(value)), params) : String(value);
}

function chosen(choices: string, value: number): string {
  let best = '';
  choices.split('|').forEach((choice, place) => {
    const [, limit, sign, words = ''] = /^\s*(-?[\d.]+)([#<≤])([\s\S]*)$/.exec(choice) ?? [];
    const fits = sign === '<' ? value > Number(limit) : value >= Number(limit);
    if (fits || place === 0) {
      best = words;
    }
  });
  return best;
}

const unquote = (text: string): string => text.replaceAll("''", "'");
