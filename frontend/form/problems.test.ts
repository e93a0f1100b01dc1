import { describe, expect, it } from 'vitest';
import { check, linkOf, textOrNull } from './problems';

const keys = (problems: { key: string }[]) => problems.map((it) => it.key);

describe('a text', () => {
  it('is missing when it is only spaces', () => {
    expect(keys(check.filled('  ', 'title', 'missing'))).toEqual(['missing']);
    expect(check.filled('Snø', 'title', 'missing')).toEqual([]);
  });

  it('says by how much it is too long', () => {
    expect(check.atMost('12345', 5, 'title')).toEqual([]);
    expect(check.atMost('1234567', 5, 'title')).toEqual([{ field: 'title', key: 'form.too-long', params: [2] }]);
  });

  it('is nothing when it is empty', () => {
    expect(textOrNull('  ')).toBeNull();
    expect(textOrNull(' hei ')).toBe('hei');
  });
});

describe('a link', () => {
  it.each(['', 'mestring.no', 'https://mestring.no/kurs', 'http://a.no'])('%s is fine', (link) => {
    expect(check.link(link, 'link')).toEqual([]);
  });

  it.each(['mestring', 'javascript:alert(1)', 'ftp://a.no', 'https://', 'to ord.no'])('%s is not', (link) => {
    expect(keys(check.link(link, 'link'))).toEqual(['form.link.wrong']);
  });

  it('gets its scheme when it has none', () => {
    expect(linkOf(' mestring.no ')).toBe('https://mestring.no');
    expect(linkOf('http://a.no')).toBe('http://a.no');
  });
});

describe('a phone number', () => {
  it.each(['', '116 117', '75 00 00 00', '+47 75000000', '113'])('%s is fine', (phone) => {
    expect(check.phone(phone, 'phone')).toEqual([]);
  });

  it.each(['12', 'ring meg', '750000001', '+47'])('%s is not', (phone) => {
    expect(keys(check.phone(phone, 'phone'))).toEqual(['form.phone.wrong']);
  });
});

it('a choice of several has a least and a most', () => {
  expect(keys(check.some([], 'kinds', 'choose'))).toEqual(['choose']);
  expect(keys(check.noMoreThan([1, 2, 3], 2, 'kinds'))).toEqual(['form.too-many']);
  expect(check.noMoreThan([1, 2], 2, 'kinds')).toEqual([]);
});
