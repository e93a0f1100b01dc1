// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Install } from './install';

function store(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

interface Phone {
  standalone?: boolean;
  installed?: boolean;
}

const page = ({ standalone, installed = false }: Phone) => ({
  navigator: standalone === undefined ? {} : { standalone },
  matchMedia: () => ({ matches: installed }) as MediaQueryList,
});

function offer(outcome: 'accepted' | 'dismissed') {
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn(async () => undefined),
    userChoice: Promise.resolve({ outcome }),
  });
}

describe('the invitation to the home screen', () => {
  let lasting: ReturnType<typeof store>;
  beforeEach(() => {
    lasting = store();
  });

  const visit = (phone: Phone = {}, event = offer('dismissed')) => {
    const install = new Install(lasting, store(), page(phone), () =>
      phone.standalone === undefined ? event : undefined,
    );
    install.count();
    return install;
  };

  it('comes at the second visit and not before', () => {
    expect(visit().invitation).toBeUndefined();
    expect(visit().invitation).toBe('OFFER');
  });

  it('does not count who reloads as one who has come back', () => {
    const tab = store();
    for (let n = 0; n < 3; n++) {
      new Install(lasting, tab, page({}), () => undefined).count();
    }
    expect(lasting.getItem('heime.install')).toBe('1');
  });

  it('never comes again when declined', () => {
    visit();
    visit().decline();
    expect(visit().invitation).toBeUndefined();
    expect(visit().invitation).toBeUndefined();
  });

  it('lets the phone ask, once', async () => {
    visit();
    const event = offer('dismissed');
    const install = visit({}, event);
    await install.accept();
    expect(event.prompt).toHaveBeenCalledOnce();
    expect(install.invitation).toBeUndefined();
    expect(visit().invitation).toBeUndefined();
  });

  it('shows the way where a phone has no offer of its own', () => {
    visit({ standalone: false });
    expect(visit({ standalone: false }).invitation).toBe('SHOW');
  });

  it('is not for who has it on the home screen', () => {
    visit();
    expect(visit({ installed: true }).invitation).toBeUndefined();
    expect(visit({ standalone: true }).invitation).toBeUndefined();
  });

  it('asks nobody whose phone keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const install = new Install(full, full, page({}), () => offer('dismissed'));
    install.count();
    expect(install.invitation).toBeUndefined();
  });
});
