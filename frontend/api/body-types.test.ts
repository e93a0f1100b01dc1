import { expect, it } from 'vitest';
import { bodyTypes, type Schema } from '../tools/body-types';
import schemas from './bodies.json';

it('the types of what is sent are made from what the server says of itself', async () => {
  await expect(bodyTypes(schemas as Record<string, Schema>)).toMatchFileSnapshot('./bodies.ts');
});

it('a value the tool does not know is an error, not a guess', () => {
  expect(() => bodyTypes({ Odd: { properties: { what: { type: 'object' } } } })).toThrow('No type for');
});

it('a list of choices is a list of exactly those', () => {
  const made = bodyTypes({
    It: { properties: { has: { type: 'array', items: { type: 'string', enum: ['A', 'B'] } } }, required: ['has'] },
  });
  expect(made).toContain("  has: ('A' | 'B')[];");
});

it('a long list of choices is written as the formatter writes it', () => {
  const many = Array.from({ length: 9 }, (_, n) => `NUMBER_${n}_OF_MANY`);
  const made = bodyTypes({ It: { properties: { has: { type: 'array', items: { type: 'string', enum: many } } } } });
  expect(made).toContain("  has:\n    | (\n        | 'NUMBER_0_OF_MANY'\n");
  expect(made).toContain("        | 'NUMBER_8_OF_MANY'\n      )[]\n    | null;");
});
