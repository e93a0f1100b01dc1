import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../form/notice';
import { t } from '../shell/texts';
import type { Unit } from './unit-lookup';

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** What is said below the number; the name of the register is taken over only by a tap. */
export const unitSaid = (unit: Unit | undefined, name: string, take: (name: string) => void): TemplateResult =>
  html`<div role="status">${unit ? sentence(unit) : nothing}</div>
    ${unit?.status === 'FOUND' ? offer(unit.name ?? '', name, take) : nothing}`;

function sentence(unit: Unit): TemplateResult {
  switch (unit.status) {
    case 'FOUND':
      return notice('info', t('organisation.form.unit.found', [unit.name, unit.address].filter(Boolean).join(', ')));
    case 'CLOSED':
      return notice('circle-alert', t('organisation.form.unit.closed', unit.name ?? ''));
    case 'UNKNOWN':
      return notice('circle-alert', t('organisation.form.unit.unknown'));
    case 'WAITING':
      return notice('info', t('organisation.form.unit.waiting'));
  }
}

const offer = (known: string, name: string, take: (name: string) => void): TemplateResult | typeof nothing =>
  sameName(known, name)
    ? nothing
    : html`<button type="button" class="action quiet" @click=${() => take(known)}>${t('organisation.form.unit.use')}</button>`;
