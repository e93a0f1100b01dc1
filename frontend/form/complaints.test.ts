import { beforeEach, expect, it } from 'vitest';
import { Complaints } from './complaints';
import type { Problem } from './problems';

const long: Problem = { field: 'words', key: 'form.too-long' };
const kind: Problem = { field: 'kind', key: 'form.kind.missing' };
const refused: Problem = { field: 'urgency', key: 'form.refused', said: 'Si hvor mye det haster.' };

let wrong: Problem[];
let complaints: Complaints;

beforeEach(() => {
  wrong = [long, kind];
  complaints = new Complaints(() => wrong);
});

it('complains of a field that is left wrong, and never that it is left empty', () => {
  expect(complaints.left('kind')).toBe(false);
  expect(complaints.problems).toEqual([]);
  expect(complaints.left('words')).toBe(true);
  expect(complaints.left('words')).toBe(true);
  expect(complaints.problems).toEqual([long]);
});

it('is silent as soon as it is put right, and of what has become wrong meanwhile', () => {
  complaints.left('words');
  wrong = [kind, { field: 'times', key: 'form.too-many' }];
  complaints.change({ words: 'Kort' });
  expect(complaints.problems).toEqual([]);
});

it('says again what the server said no to until that field is changed', () => {
  complaints.say([refused, kind], () => true);
  complaints.change({ words: 'Snø' });
  expect(complaints.problems).toEqual([refused, kind]);
  complaints.change({ urgency: 'TODAY' });
  expect(complaints.problems).toEqual([kind]);
});

it('says only what can be led to, and what the server said no to wherever it is', () => {
  complaints.say([kind, long, refused], (field) => field === 'kind');
  expect(complaints.problems).toEqual([kind, refused]);
});
