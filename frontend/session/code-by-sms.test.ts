// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fillInCode } from './code-by-sms';

const field = (value = ''): HTMLInputElement => Object.assign(document.createElement('input'), { value });
const never = new AbortController().signal;

/** A phone that reads the codes of SMS. */
function phone(get: (asked: object) => Promise<unknown>): void {
  vi.stubGlobal('OTPCredential', class {});
  vi.stubGlobal('navigator', { credentials: { get } });
}

afterEach(() => vi.unstubAllGlobals());

it('fills in what the phone has read', async () => {
  const get = vi.fn(async () => ({ code: '123456' }));
  phone(get);
  const code = field();
  await fillInCode(code, never);
  expect(code.value).toBe('123456');
  expect(get).toHaveBeenCalledWith({ otp: { transport: ['sms'] }, signal: never });
});

it('leaves what somebody has begun to type', async () => {
  phone(async () => ({ code: '123456' }));
  const code = field('65');
  await fillInCode(code, never);
  expect(code.value).toBe('65');
});

it('leaves the field of who has gone on, or said no', async () => {
  const gone = new AbortController();
  phone(async () => {
    gone.abort();
    return { code: '123456' };
  });
  const code = field();
  await fillInCode(code, gone.signal);
  phone(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  await fillInCode(code, never);
  expect(code.value).toBe('');
});

it('asks nothing of a phone that cannot', async () => {
  const get = vi.fn();
  vi.stubGlobal('navigator', { credentials: { get } });
  await fillInCode(field(), never);
  expect(get).not.toHaveBeenCalled();
});
