const kept = 'heime.shortcuts';

/** Whether single keys do anything on this device: they do until somebody has switched them off. */
export function isOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
}

export function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  } catch {
    // A device that keeps nothing has them as one says until the page is opened anew.
  }
}
