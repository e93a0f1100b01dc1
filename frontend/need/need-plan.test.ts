import { describe, expect, it } from 'vitest';
import { type NeedValues, needPlan } from './need-plan';

const author = { language: 'NN' as const, district: 'leirfjord-leland' };
const filled: NeedValues = { ...needPlan.empty(author), kind: 'snow-clearing', urgency: 'TODAY' };
const wrong = (patch: Partial<NeedValues>) => needPlan.problems({ ...filled, ...patch }).map((it) => it.key);

it('is complete with a kind, an urgency and a district', () => {
  expect(wrong({})).toEqual([]);
});

it('can be said in own words alone', () => {
  expect(wrong({ kind: '', words: 'Jeg kommer ikke ut' })).toEqual([]);
});

it('asks for more than a group', () => {
  expect(wrong({ kind: '', group: 'snow' })).toEqual(['need.form.kind.missing']);
  expect(wrong({ kind: '' })).toEqual(['need.form.what.missing']);
});

it('lets no group be lost behind own words', () => {
  expect(wrong({ kind: '', group: 'snow', words: 'Trappa er full av snø' })).toEqual(['need.form.kind.missing']);
});

it('needs to know how urgent and where', () => {
  expect(wrong({ urgency: '' })).toEqual(['need.form.urgency.missing']);
  expect(wrong({ district: '' })).toEqual(['form.district.missing']);
});

it('wants times only from who wants to choose them', () => {
  expect(wrong({ choosesTimes: true })).toEqual(['need.form.times.missing']);
  expect(wrong({ choosesTimes: true, times: ['MONDAY_MORNING'] })).toEqual([]);
});

it('has room for a thousand letters, and five hundred for the helper', () => {
  expect(wrong({ words: 'x'.repeat(1000), mustKnow: 'x'.repeat(500) })).toEqual([]);
  expect(wrong({ words: 'x'.repeat(1001), mustKnow: 'x'.repeat(501) })).toEqual(['form.too-long', 'form.too-long']);
});

describe('what is sent', () => {
  it('says nothing where nothing is said', () => {
    expect(needPlan.body(filled, author, undefined)).toEqual({
      version: null,
      kind: 'snow-clearing',
      words: null,
      frequency: 'ONCE',
      urgency: 'TODAY',
      times: [],
      district: 'leirfjord-leland',
      forWhom: 'ME',
      mustKnow: null,
      language: 'NN',
      onBehalfOf: null,
    });
  });

  it('leaves out times that were chosen and then given up', () => {
    const body = needPlan.body({ ...filled, times: ['MONDAY_MORNING'], choosesTimes: false }, author, undefined);
    expect(body).toMatchObject({ times: [] });
  });
});

it('reads back what it sent, to be changed', () => {
  const sent = needPlan.body({ ...filled, times: ['MONDAY_MORNING'], choosesTimes: true }, author, 3);
  const read = needPlan.read?.(sent);
  expect(read?.version).toBe(3);
  expect(needPlan.body({ ...filled, ...read?.values }, author, read?.version)).toEqual(sent);
});

it('begins with the kind that the address names, if there is such a kind', () => {
  expect(needPlan.begin?.(new URLSearchParams('kind=snow-clearing'))).toEqual({ group: 'snow', kind: 'snow-clearing' });
  expect(needPlan.begin?.(new URLSearchParams('kind=magic'))).toEqual({});
  expect(needPlan.begin?.(new URLSearchParams())).toEqual({});
});

describe('on behalf of somebody', () => {
  const forAstrid = { ...author, actsFor: 'astrid' };

  it('says for whom, in what is sent and in what is mended later', () => {
    const values = needPlan.empty(forAstrid);
    expect(needPlan.body({ ...filled, ...values }, author, undefined)).toMatchObject({ onBehalfOf: 'astrid' });
    expect(needPlan.read?.({ ...filled, onBehalfOf: 'astrid' }).values.onBehalfOf).toBe('astrid');
  });

  it('does not take where I live for where she does', () => {
    expect(needPlan.empty(forAstrid).district).toBe('');
  });
});
