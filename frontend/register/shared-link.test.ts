import { expect, it } from 'vitest';
import { sharedLink } from './shared-link';

const shared = (what: Record<string, string>) => sharedLink(new URLSearchParams(what));

it('takes over the title, the text and the link', () => {
  expect(
    shared({ title: 'Kurs i mestring', text: 'Seks kvelder på nett', url: 'https://mestring.example/kurs' }),
  ).toEqual({
    title: 'Kurs i mestring',
    description: 'Seks kvelder på nett',
    link: 'https://mestring.example/kurs',
    online: true,
  });
});

it('finds the link at the end of the text, where many apps put it', () => {
  expect(shared({ title: '', text: 'Se her: https://mestring.example/kurs?id=1' })).toMatchObject({
    description: 'Se her:',
    link: 'https://mestring.example/kurs?id=1',
  });
});

it('does not say the title twice', () => {
  expect(shared({ title: 'Kurs', text: 'Kurs https://mestring.example' })).toMatchObject({
    title: 'Kurs',
    description: '',
  });
});

it('takes nothing that is no address on the web', () => {
  expect(shared({ url: 'javascript:alert(1)', title: 'Kurs' })).toMatchObject({ link: '', online: false });
});

it('keeps to what the form takes', () => {
  expect(shared({ title: 'x'.repeat(200), text: 'y'.repeat(5000) })).toMatchObject({
    title: 'x'.repeat(80),
    description: 'y'.repeat(1000),
  });
});

it('is nothing when nothing was shared', () => {
  expect(shared({})).toBeUndefined();
  expect(shared({ steg: '2' })).toBeUndefined();
});
