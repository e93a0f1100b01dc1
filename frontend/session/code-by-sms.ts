/**
 * Fills in the code that a phone reads out of an SMS by itself, when its owner lets it (WebOTP); on other phones the
 * keyboard offers it. Whoever has begun to type goes on.
 */
export async function fillInCode(field: HTMLInputElement, until: AbortSignal): Promise<void> {
  if (!('OTPCredential' in window)) {
    return;
  }
  const asked = { otp: { transport: ['sms'] }, signal: until } as CredentialRequestOptions;
  const read = (await navigator.credentials.get(asked).catch(() => null)) as { code?: string } | null;
  if (read?.code && !field.value && !until.aborted) {
    field.value = read.code;
  }
}
