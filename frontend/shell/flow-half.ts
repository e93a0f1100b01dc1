import { loadViews } from './icons';

/**
 * What the Flow half needs besides its own: the icons it names. Vaadin's Aura is not among it: no view uses a component
 * of Vaadin's that wants a theme, and the tokens are our own.
 */
await loadViews();
