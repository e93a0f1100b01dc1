import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Each field that a form draws, as it is called in the code. */
const call =
  /\b(?:textField|textArea|tick|selectField|chooseOne|chooseSome|districts?Picker)\(\s*flow,\s*(?:'(\w+)')?/g;

/** Those with no sentence under them, each with why: more words would be read by everybody and help nobody. */
const withoutASentence: Record<string, string> = {
  title: 'its name is the question, and an example stands under its like in the other form',
  name: 'everybody knows what their organisation is called',
  type: 'each tile says what it is',
  stage: 'each choice is a whole sentence',
  areas: 'each tile says what it is',
  organisation: 'each choice is a name',
  forWhom: 'the choices are all there is to say',
  frequency: 'the choices are all there is to say',
  has: 'the choices are all there is to say',
  needsHelpWith: 'the choices are all there is to say',
  languages: 'the choices are all there is to say',
  company: 'the choices are all there is to say',
  pets: 'the choices are all there is to say',
  bookingWay: 'the choices are all there is to say',
  where: 'the choices are all there is to say',
  days: 'the days of the week',
  people: 'stands under the question it belongs to, which has the sentence',
  minutesPerWeek: 'stands under the question it belongs to, which has the sentence',
  district: 'a list of the places in the municipality, whose heading says what for',
  bookingHow: 'its name says what is written: a number, an address or words; a number has its sentence',
  phone: 'the sentence depends on whose number it is: publicNumber',
  link: 'its keyboard is that of an address',
  sourceLink: 'its keyboard is that of an address; the source before it has the sentence',
  awayFrom: "a day, in the phone's own picker",
  awayTo: "a day, in the phone's own picker",
  startsAt: "a time, in the phone's own picker",
  endsAt: "a time, in the phone's own picker",
};

const drawn = globSync('frontend/*/*.ts')
  .filter((file) => !/\.test\.ts$|^frontend\/gallery\/|^frontend\/form\/(fields|choices|select-field)\.ts$/.test(file))
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return [...code.matchAll(call)].map(({ 1: field = 'district', index }) => ({
      field,
      file,
      says: /\b(?:hint|sees)\b/.test(untilClosed(code.slice(index))),
    }));
  });

/** A call with everything that stands in its parentheses. */
function untilClosed(code: string): string {
  let depth = 0;
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '(') depth++;
    if (code[at] === ')' && --depth === 0) return code.slice(0, at + 1);
  }
  throw new Error(`Not closed: ${code.slice(0, 60)}`);
}

it('under each field stands a sentence, or it is said here why not', () => {
  expect(drawn.length).toBeGreaterThan(60);
  expect(drawn.filter(({ field, says }) => !says && !(field in withoutASentence))).toEqual([]);
});

it('nothing is an exception that has a sentence now, or is gone', () => {
  const bare = new Set(drawn.filter(({ says }) => !says).map(({ field }) => field));
  expect(Object.keys(withoutASentence).filter((field) => !bare.has(field))).toEqual([]);
});
