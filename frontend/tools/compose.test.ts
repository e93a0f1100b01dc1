import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const file = readFileSync('docker/compose.yaml', 'utf8');

/** What the health check gives to mongosh: the lines below `--eval`, as far as they are indented. */
function script(): string {
  const [, indent, first, rest] = /--eval\n\s+- \|\n( +)(.*\n)((?:\1.*\n)*)/.exec(file) ?? [];
  return `${first}${rest}`.replaceAll(`\n${indent}`, '\n');
}

/** A mongosh on a MongoDB that is in this state, and what the script did and answered there. */
function tried(state: 'new' | 'elected' | 'waiting'): { initiated: unknown[]; answer: number | undefined } {
  const initiated: unknown[] = [];
  let answer: number | undefined;
  runInNewContext(script(), {
    rs: {
      status: () => {
        if (state === 'new') throw new Error('no replset config has been received');
        return { ok: 1 };
      },
      initiate: (config: unknown) => initiated.push(config),
    },
    db: { hello: () => ({ isWritablePrimary: state === 'elected' }) },
    quit: (code: number) => {
      answer = code;
    },
  });
  return { initiated: JSON.parse(JSON.stringify(initiated)), answer };
}

describe('the MongoDB of docker/compose.yaml', () => {
  it('is made a replica set of one when it is new, and is not healthy before it can be written to', () => {
    const { initiated, answer } = tried('new');
    expect(initiated).toEqual([{ _id: 'heime', members: [{ _id: 0, host: 'mongodb:27017' }] }]);
    expect(answer).toBe(1);
  });

  it('is left as it is when it is one already, and healthy when it can be written to', () => {
    expect(tried('elected')).toEqual({ initiated: [], answer: 0 });
    expect(tried('waiting')).toEqual({ initiated: [], answer: 1 });
  });

  it('has the name that mongod is started with and the program asks for', () => {
    expect(file).toContain('["mongod", "--replSet", "heime", "--bind_ip_all"]');
    expect(file).toContain('mongodb://mongodb:27017/heime?replicaSet=heime');
  });

  it('keeps its data in a volume, and is reached by the program alone', () => {
    const service = file.slice(file.indexOf('\n  mongodb:'), file.indexOf('\nnetworks:'));
    expect(service).toContain('- mongodb:/data/db');
    expect(service).not.toContain('ports:');
  });
});
