import { html, nothing, type TemplateResult } from 'lit';
import { currentSession } from '../shell/session';

/** For whoever is to be erased, and fetched for nobody else. */
export function erasing(): TemplateResult | typeof nothing {
  if (!currentSession()?.erasedOn) {
    return nothing;
  }
  void import('./erasure-notice').catch(() => undefined);
  return html`<erasure-notice></erasure-notice>`;
}
