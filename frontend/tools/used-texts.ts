import { strings } from './sources';

/**
 * The keys of texts that the client code can ask for: each that stands in it whole, and each that begins as a template
 * in a call of `t` begins. What `tFor` asks for is there twice: for oneself, and for somebody else.
 *
 * @throws Error when a call of `t` names a key, or a beginning, that no text has
 */
export function usedKeys(codes: ReadonlyMap<string, string>, known: ReadonlySet<string>): Set<string> {
  const used = new Set<string>();
  const missing: string[] = [];
  for (const [path, code] of codes) {
    for (const one of strings(code).whole) {
      if (known.has(one)) used.add(one);
    }
    for (const [, key = ''] of code.matchAll(/\bt\(\s*'([^'\n]+)'/g)) {
      if (known.has(key)) used.add(key);
      else missing.push(`${path}: ${key}`);
    }
    for (const [, key = ''] of code.matchAll(/\btFor\([^'{]*'([^'\n]+)'/g)) {
      for (const one of [key, `${key}.for`]) {
        if (known.has(one)) used.add(one);
        else missing.push(`${path}: ${one}`);
      }
    }
    for (const [, beginning = ''] of code.matchAll(/\bt\(\s*`([^`$\n]+)\$\{/g)) {
      const family = [...known].filter((key) => key.startsWith(beginning));
      if (family.length === 0) missing.push(`${path}: ${beginning}…`);
      for (const key of family) used.add(key);
    }
  }
  if (missing.length > 0) {
    throw new Error(`No translation has these keys:\n${missing.join('\n')}`);
  }
  return used;
}
