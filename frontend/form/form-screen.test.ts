// @vitest-environment happy-dom
import type { ReactiveController } from 'lit';
import { expect, it, vi } from 'vitest';

vi.mock('./app-world', () => ({ world: {} }));

const { FormScreen } = await import('./form-screen');
const { needPlan } = await import('../need/need-plan');
const { participationPlan } = await import('../digitalcare/participation-plan');

it('follows the address to something else of the same form, and to another step of it', () => {
  const host = { addController: (_: ReactiveController) => undefined, requestUpdate: () => undefined };
  const around = { author: () => ({ language: 'NB' }) };
  const screen = new FormScreen(host as never, participationPlan, [], around as never);
  const open = vi.spyOn(screen.flow, 'open').mockResolvedValue();
  const at = vi.spyOn(screen.flow, 'at').mockReturnValue();
  const opened = () => open.mock.calls.map(([search]) => String(search));
  history.replaceState(null, '', '/digital-deltakelse');
  screen.hostConnected();

  history.pushState(null, '', '/digital-deltakelse?steg=2');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(opened()).toEqual(['']);
  expect(at).toHaveBeenCalledOnce();

  history.pushState(null, '', '/digital-deltakelse?id=p1&steg=2');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(opened()).toEqual(['', 'id=p1&steg=2']);
  screen.hostDisconnected();
});

it('takes the person to the choice that has unfolded, past those that are made', async () => {
  const renderRoot = document.createElement('div');
  renderRoot.innerHTML = `<fieldset id="field-kind"><input id="made" type="radio" />
    <fieldset class="unfolded"><input id="missing" type="radio" /></fieldset></fieldset>`;
  document.body.append(renderRoot);
  const host = { addController: (_: ReactiveController) => undefined, requestUpdate: () => undefined, renderRoot };
  const screen = new FormScreen(host as never, needPlan, [], { author: () => ({ language: 'NB' }) } as never);

  await screen.goTo('kind');

  expect(document.activeElement?.id).toBe('missing');
});

it('shows the form also when what was begun cannot be read', async () => {
  const requestUpdate = vi.fn();
  const host = { addController: (_: ReactiveController) => undefined, requestUpdate };
  const screen = new FormScreen(host as never, needPlan, [], { author: () => ({ language: 'NB' }) } as never);
  vi.spyOn(screen.flow, 'open').mockRejectedValue(new Error('of an earlier version'));

  screen.hostConnected();
  expect(screen.isLooking).toBe(true);
  await vi.waitUntil(() => !screen.isLooking);

  expect(requestUpdate).toHaveBeenCalled();
  screen.hostDisconnected();
});
