import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { clock } from '../shell/moments';
import { formats, t } from '../shell/texts';
import type { FormName, OutboxEntry } from './entry';

/** What a person can do with an entry. */
export interface Acts {
  claim(entry: OutboxEntry): void;
  again(entry: OutboxEntry): void;
  now(entry: OutboxEntry): void;
  throwAway(entry: OutboxEntry): void;
}

const looks: Readonly<Record<FormName, { icon: string; step: string; path: string }>> = {
  need: { icon: 'heart-handshake', step: 'NEIGHBOURHOOD', path: 'trenger-hjelp' },
  'help-offer': { icon: 'hand-heart', step: 'NEIGHBOURHOOD', path: 'kan-hjelpe' },
  'self-care': { icon: 'footprints', step: 'SELF', path: 'egenmestring' },
  participation: { icon: 'monitor-smartphone', step: 'DIGITAL', path: 'digital-deltakelse' },
  organisation: { icon: 'users', step: 'NEIGHBOURHOOD', path: 'registrer-lag' },
};

/** Where the entry is opened to be mended. */
export const mendAddress = (entry: OutboxEntry): string => `${looks[entry.kind].path}?mend=${entry.id}`;

const isOthers = (entry: OutboxEntry, person: { id: string } | undefined): boolean =>
  entry.person !== null && entry.person !== person?.id;

/** What it is called on this phone now: another person's words are not said. */
export const nameOf = (entry: OutboxEntry, person: { id: string } | undefined): string =>
  (!isOthers(entry, person) && entry.title) || t(`outbox.kind.${entry.kind}`);

/** One entry: what it is, how it stands, and what can be done. Another person's is shown without its words. */
export function entryCard(
  entry: OutboxEntry,
  person: { id: string; name: string } | undefined,
  acts: Acts,
): TemplateResult {
  const others = isOthers(entry, person);
  const look = looks[entry.kind];
  return html`<article class="card">
    <span class="glyph" data-step=${look.step}>${icon(look.icon)}</span>
    <div class="text">
      <h3>${nameOf(entry, person)}</h3>
      <div class="line">${others ? t('outbox.others', entry.personName ?? '') : `${t(`outbox.kind.${entry.kind}`)} · ${moment(entry.sentAt ?? entry.madeAt)}`}</div>
      ${!others && entry.state === 'SENT' ? standing(entry) : nothing}
      ${!others && entry.state === 'REFUSED' ? refusal(entry) : nothing}
      <div class="acts">${others ? throwing(entry, acts) : doing(entry, person, acts)}</div>
    </div>
  </article>`;
}

/** Whether what was registered is there for all to see, or waits for the municipality. */
function standing({ answer }: OutboxEntry): TemplateResult | typeof nothing {
  switch (answer?.status) {
    case 'approved':
      return html`<p class="state">${t('outbox.public')}</p>`;
    case 'submitted':
      return html`<p class="state">${t('outbox.looked-over')}</p>`;
    default:
      return nothing;
  }
}

const refusal = ({ refusal: told }: OutboxEntry): TemplateResult => html`<p class="problem">
  ${icon('circle-alert')}<span>${told?.detail ?? told?.title ?? t('form.refused')}
    ${told?.errorId ? html`<small>${t('outbox.error-id', told.errorId)}</small>` : nothing}</span>
</p>`;

function doing(entry: OutboxEntry, person: { name: string } | undefined, acts: Acts): TemplateResult | typeof nothing {
  switch (entry.state) {
    case 'SENDING':
      return html`<p class="state" role="status">${t('outbox.sending')}</p>`;
    case 'SENT':
      return html`<a class="link" href=${entry.answer?.next ?? '/'}>${t('outbox.open')}</a>`;
    case 'REFUSED':
      return html`${entry.refusal?.next ? html`<a class="link" href=${entry.refusal.next}>${t('outbox.there')}</a>` : nothing}
        <a class="link" href=${mendAddress(entry)}>${t('outbox.mend')}</a>
        <button class="link" @click=${() => acts.again(entry)}>${t('outbox.again')}</button>${throwing(entry, acts)}`;
    case 'WAITING':
      return html`${waiting(entry, person, acts)}<a class="link" href=${mendAddress(entry)}>${t('outbox.mend')}</a
        >${throwing(entry, acts)}`;
  }
}

function waiting(
  entry: OutboxEntry,
  person: { name: string } | undefined,
  acts: Acts,
): TemplateResult | typeof nothing {
  if (!navigator.onLine) {
    return nothing;
  }
  if (!person) {
    const back = encodeURIComponent(`/utboks?mitt=${entry.id}`);
    return html`<a class="link" href="logg-inn?til=${back}">${t('outbox.sign-in')}</a>`;
  }
  return entry.person === null
    ? html`<button class="link" @click=${() => acts.claim(entry)}>${t('outbox.claim', person.name)}</button>`
    : html`<button class="link" @click=${() => acts.now(entry)}>${t('outbox.now')}</button>`;
}

const throwing = (entry: OutboxEntry, acts: Acts): TemplateResult =>
  html`<button class="link" @click=${() => acts.throwAway(entry)}>${t('outbox.throw-away')}</button>`;

const moment = (iso: string): string => {
  const at = new Date(iso);
  const time = at.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
  return t(
    'shared.time.at',
    at.toLocaleDateString(formats(), { weekday: 'long', day: 'numeric', month: 'long' }),
    clock(time),
  );
};
