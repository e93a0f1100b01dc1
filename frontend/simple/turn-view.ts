import { isSimple, keptView, loadSimple } from '../shell/view';

/**
 * Turns the simple view on, or off, at once and for the next time: on this phone, in both halves. Nothing that is typed
 * is lost: what is open is drawn anew with what stands in it. Fires `heime-view` on the window.
 */
export async function turnView(): Promise<void> {
  const on = !isSimple();
  const { dataset } = document.documentElement;
  if (on) {
    await loadSimple();
    dataset.view = 'simple';
  } else {
    delete dataset.view;
  }
  try {
    if (on) {
      localStorage.setItem(keptView, 'simple');
    } else {
      localStorage.removeItem(keptView);
    }
  } catch {
    // A phone that keeps nothing has it until the page is opened anew.
  }
  window.dispatchEvent(new Event('heime-view'));
}
