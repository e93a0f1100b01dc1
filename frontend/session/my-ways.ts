import { html, nothing, type TemplateResult } from 'lit';
import { currentSession, isAdministrator, isStaff, isVolunteer } from '../shell/session';
import { t } from '../shell/texts';
import { leadsTo } from './rows';

/** Where one goes from Me: first what is one's own, then one's groups, then the municipality one works for. */
export const myWays = (entries: string): TemplateResult => html`
  <ul class="rows">
    ${currentSession()?.invitations ? leadsTo('/invitasjoner', 'users', t('me.invitations'), t('me.invitations.text')) : nothing}
    ${currentSession()?.registeredForMe ? leadsTo('/registrert-for-meg', 'inbox', t('start.registered'), t('start.registered.text')) : nothing}
    ${leadsTo('/mine-behov', 'heart-handshake', t('me.needs'), t('me.needs.text'))}
    ${leadsTo('/min-digitale-hjelp', 'monitor-smartphone', t('me.care'), t('me.care.text'))}
    ${leadsTo('/mine', 'hand-heart', t('me.entries'), entries)}
    ${leadsTo('/fullmakt', 'user-round-check', t('me.proxies'), t('me.proxies.text'))}
    ${currentSession()?.workplaces?.length ? nothing : leadsTo('/har-kommunen-registrert', 'phone', t('me.claim'), t('me.claim.text'))}
    ${isVolunteer() ? leadsTo('/frivillig', 'users', t('volunteering.title'), t('me.volunteering.text')) : nothing}
  </ul>
  ${groups()}
  ${municipality()}
  <h2>${t('me.privacy')}</h2>
  <ul class="rows">
    ${leadsTo('/hvem-har-sett', 'eye', t('me.looked'), t('me.looked.text'))}
    ${leadsTo('/samtykker', 'badge-check', t('me.consents'), t('me.consents.text'))}
    ${leadsTo('/mine-opplysninger', 'file-text', t('me.kept'), t('me.kept.text'))}
  </ul>
`;

/** The organisations that she speaks for. */
function groups(): TemplateResult | typeof nothing {
  const mine = (currentSession()?.hats ?? []).filter((hat) => hat.role === 'COORDINATOR' && hat.scope);
  return mine.length === 0
    ? nothing
    : html`<h2>${t('me.groups')}</h2>
        <ul class="rows">
          ${mine.map((hat) => leadsTo(`/lag/${hat.scope}/frivillige`, 'users', hat.label, t('me.groups.text')))}
        </ul>`;
}

function municipality(): TemplateResult | typeof nothing {
  if (!isStaff() && !isAdministrator()) {
    return nothing;
  }
  return html`<h2>${t('me.municipality')}</h2>
    <ul class="rows">
      ${
        isAdministrator() && !currentSession()?.demo
          ? leadsTo('/kom-i-gang', 'list-checks', t('me.first-run'), t('me.first-run.text'))
          : nothing
      }
      ${
        isStaff()
          ? html`${leadsTo('/innboks', 'inbox', t('shell.inbox'), t('me.inbox.text'))}
            ${leadsTo('/registrer-for', 'phone', t('me.talk'), t('me.talk.text'))}
            ${leadsTo('/godkjenne', 'list-checks', t('shell.approve'), t('me.approve.text'))}
            ${leadsTo('/deltakelse', 'monitor-smartphone', t('shell.participation'), t('me.participation.text'))}
            ${leadsTo('/sporsmal-om-innsyn', 'message-circle', t('me.questions'), t('me.questions.text'))}`
          : nothing
      }
      ${
        isAdministrator()
          ? html`${leadsTo('/steder', 'map', t('shell.places-and-ways'), t('me.places.text'))}
            ${leadsTo('/attester', 'badge-check', t('clearance.demand.title'), t('me.clearance.text'))}
            ${leadsTo('/lagringstid', 'history', t('retention.title'), t('me.retention.text'))}`
          : nothing
      }
    </ul>`;
}
