/** What a phone can do with a page; each of it may be missing. */
export interface Phone {
  share?: (what: { title: string; url: string }) => Promise<void>;
  clipboard?: { writeText: (text: string) => Promise<void> };
  print: () => void;
}

export type Way = 'native' | 'copy' | 'print';

/** What is to be said afterwards; the phone's own sheet and its printer speak for themselves. */
export type Said = 'copied' | 'not-copied' | undefined;

export const canShare = (phone: Phone): boolean => typeof phone.share === 'function';

/** Who thinks better of it in the phone's own sheet has not failed: then nothing is said. */
export async function share(phone: Phone, way: Way, title: string, url: string): Promise<Said> {
  if (way === 'print') {
    phone.print();
    return undefined;
  }
  if (way === 'native') {
    await phone.share?.({ title, url }).catch(() => undefined);
    return undefined;
  }
  try {
    if (!phone.clipboard) return 'not-copied';
    await phone.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'not-copied';
  }
}
