import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makesSense, typeIcons } from './resource-types';

it('a type has the same icon in both halves', () => {
  const server = readFileSync('src/main/java/no/heime/register/ResourceType.java', 'utf8');
  const icons = Object.fromEntries(
    [...server.matchAll(/^ {4}([A-Z_]+)\("([a-z-]+)"\)/gm)].map(([, type, icon]) => [type, icon]),
  );
  expect(icons).toEqual(typeIcons);
});

it('asks only for what makes sense for the type', () => {
  expect(makesSense('AID_TO_LEND', 'copies')).toBe(true);
  expect(makesSense('COURSE', 'copies')).toBe(false);
  expect(makesSense('COURSE', 'rhythm')).toBe(true);
  expect(makesSense('TRAIL', 'rhythm')).toBe(false);
  expect(makesSense('TRAIL', 'accessibility')).toBe(true);
  expect(makesSense('APP', 'accessibility')).toBe(false);
  expect(makesSense('', 'price')).toBe(false);
});
