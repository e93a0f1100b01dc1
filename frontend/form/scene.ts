import { html, type TemplateResult } from 'lit';

/** The coast in small, which takes its room at once and is drawn when it has come. */
export function scene(): TemplateResult {
  void import('../theme/heime-scene').catch(() => undefined);
  return html`<heime-scene></heime-scene>`;
}
