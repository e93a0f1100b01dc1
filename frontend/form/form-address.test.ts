import { expect, it } from 'vitest';
import { FormAddress } from './form-address';

const at = (search: string) => new FormAddress(new URLSearchParams(search));
const astrid = { language: 'NB', id: 'astrid' };

it.each(['', 'steg=2', 'kind=snow-clearing', 'lag=red-cross', 'title=Snø'])('“%s” begins something new', (search) => {
  expect(at(search).isNew).toBe(true);
});

it.each(['id=a', 'mend=a', 'ligner=a&steg=2'])('“%s” begins from what is there', (search) => {
  expect(at(search).isNew).toBe(false);
});

it('asks for the same whatever the step', () => {
  expect(at('id=a&steg=2').isFor(new URLSearchParams('steg=se&id=a'))).toBe(true);
  expect(at('id=a').isFor(new URLSearchParams('id=a&for=liv'))).toBe(false);
  expect(at('').isFor(new URLSearchParams('text=Snø'))).toBe(false);
});

it('says on whose behalf one writes, and that is kept in a place of its own', () => {
  const author = at('lag=red-cross&for=liv').author(astrid);
  expect(author).toEqual({ ...astrid, organisation: 'red-cross', actsFor: 'liv' });
  expect(at('id=b').place('help-offer', author)).toMatchObject({
    person: 'astrid',
    editing: 'b',
    organisation: 'red-cross',
    actsFor: 'liv',
  });
});

it('leaves out the step and what was mended when one begins anew, and nothing else', () => {
  expect(at('mend=a&steg=2&for=liv').anew.toString()).toBe('for=liv');
  expect(at('mend=a').mends).toBe(true);
});

it('says its step, and the preview by its name', () => {
  expect(at('for=liv&steg=2').step).toBe('2');
  expect(at('for=liv').at(3, 3)).toBe('?for=liv&steg=3');
  expect(at('for=liv&steg=3').at(4, 3)).toBe('?for=liv&steg=se');
});
