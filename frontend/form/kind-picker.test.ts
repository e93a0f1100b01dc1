import { expect, it, vi } from 'vitest';

vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('../shell/icons', () => ({ icon: (name: string) => name }));

const { choosingGroup, openGroup } = await import('./kind-picker');
const { groups, kinds, kindsIn, nameOf, kindById } = await import('./kinds');

it('every kind has its group, and every group a kind', () => {
  expect(kinds.every((kind) => groups.some((it) => it.id === kind.group))).toBe(true);
  expect(groups.every((it) => kindsIn(it.id).length > 0)).toBe(true);
});

it('a chosen kind opens its group', () => {
  expect(openGroup({ group: '', kind: 'snow-clearing' })).toBe('snow');
  expect(openGroup({ group: '', kind: '' })).toBe('');
});

it('another group lets go of the kind that was chosen', () => {
  expect(choosingGroup({ group: 'snow', kind: 'snow-clearing' }, 'animals').kind).not.toBe('snow-clearing');
  expect(choosingGroup({ group: 'snow', kind: 'snow-clearing' }, 'snow').kind).toBe('snow-clearing');
});

it('has a name in the language in use', () => {
  expect(nameOf(kindById('snow-clearing'))).toBe('taxonomy.kind.snow-clearing');
  expect(nameOf(groups[0])).toBe(`taxonomy.group.${groups[0]?.id}`);
  expect(nameOf(undefined)).toBe('');
});
