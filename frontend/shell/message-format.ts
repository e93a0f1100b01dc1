/**
 * The part of Java's MessageFormat that our texts use: {0}, {0,choice,0#none|1#one|1<many}, and '' for an apostrophe.
 * As there, a text without parameters is taken as it stands. And as the server has it besides, the words for a number in
 * a language that has more of them: {0,plural,other#days|one#day|few#days}. Which of them fits, the browser knows.
 */
export function format(text: string, params: readonly (string | number)[]): string {
  return params.length === 0 ? text : woven(text, params).replaceAll("''", "'");
}

const argument = /\{(\d+)(?:,(\w+),((?:[^{}]|\{\d+\})*))?\}/g;

function woven(text: string, params: readonly (string | number)[]): string {
  return text.replaceAll(argument, (_, index: string, kind?: string, choices = '') => {
    const value = params[Number(index)] ?? '';
    return kind ? woven(chosen(choices, Number(value), kind === 'plural'), params) : String(value);
  });
}

/** Of "0#none|1<many" the last whose limit is reached; of "other#days|one#day" the one of the number's category. */
function chosen(choices: string, value: number, plural: boolean): string {
  const category = plural && new Intl.PluralRules([document.documentElement.lang, 'nb']).select(value);
  let best = '';
  choices.split('|').forEach((choice, place) => {
    const [, limit, sign, words = ''] = /^\s*([-\w.]+)([#<≤])([\s\S]*)$/.exec(choice) ?? [];
    const reached = sign === '<' ? value > Number(limit) : value >= Number(limit);
    if (place === 0 || (category ? limit === category : reached)) {
      best = words;
    }
  });
  return best;
}
