/** What the server asks a passkey for, or what a passkey answers, as it goes over the wire. */
export type Written = Readonly<Record<string, unknown>> & { rpId?: string };

/** What a browser does with passkeys. Each throws when the person says no, or the phone has none. */
export interface BrowserKeys {
  make(asked: Written): Promise<Written>;
  use(asked: Written): Promise<Written>;
  /** Offers them where an address is typed, until one is taken or it is stopped; undefined when it cannot. */
  wait(asked: Written, stop: AbortSignal): Promise<Written | undefined>;
}

/** Undefined in a browser that knows no passkeys, or does not write them down by itself: one signs in with a code there. */
export function browserKeys(): BrowserKeys | undefined {
  const known = globalThis.PublicKeyCredential as typeof PublicKeyCredential | undefined;
  if (!known?.parseCreationOptionsFromJSON || !known.parseRequestOptionsFromJSON) {
    return undefined;
  }
  const use = async (asked: Written, how: CredentialRequestOptions): Promise<Written> => {
    const publicKey = known.parseRequestOptionsFromJSON(asked as unknown as PublicKeyCredentialRequestOptionsJSON);
    return written(await navigator.credentials.get({ ...how, publicKey }));
  };
  return {
    make: async (asked) => {
      const publicKey = known.parseCreationOptionsFromJSON(asked as unknown as PublicKeyCredentialCreationOptionsJSON);
      return written(await navigator.credentials.create({ publicKey }));
    },
    use: (asked) => use(asked, {}),
    wait: async (asked, stop) =>
      (await known.isConditionalMediationAvailable?.()) && !stop.aborted
        ? use(asked, { mediation: 'conditional', signal: stop })
        : undefined,
  };
}

function written(credential: Credential | null): Written {
  if (!(credential instanceof PublicKeyCredential)) {
    throw new Error('no passkey');
  }
  return { ...credential.toJSON() };
}

/** Whether passkeys of that host work on this page: they belong to one host and those below it. */
export const belongHere = (relyingParty: string | undefined, host: string): boolean =>
  relyingParty !== undefined && (host === relyingParty || host.endsWith(`.${relyingParty}`));
