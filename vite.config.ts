import type { UserConfigFn } from 'vite';
import { clientHalfPlugin } from './frontend/tools/client-half-plugin';
import { cssPlugin } from './frontend/tools/css-plugin';
import { iconsPlugin } from './frontend/tools/icons-plugin';
import { pagePlugin } from './frontend/tools/page-plugin';
import { textsPlugin } from './frontend/tools/texts-plugin';
import { overrideVaadinConfig } from './vite.generated';

const root = __dirname.replaceAll('\\', '/');

/** What every screen needs comes in one piece: each file of its own costs a slow network as much as half a kilobyte. */
const always =
  /node_modules\/(lit|lit-html|lit-element|@lit|@vaadin\/router)\/|vite\/preload-helper|rolldown\/runtime|theme-util|frontend\/(index|routes|flow-route|flow-door)\.ts|frontend\/session\/erasing\.ts|frontend\/shell\/(?!flow-|late-view|side-navigation|language-|who-i-am|unread|offline-page|coming-screen|when-back)|heime-(icons\/shell|texts$)/;

/** The parts that more than one kind of screen is made of, in one piece for the same reason. */
const parts =
  /frontend\/theme\/parts\/(?!row)|frontend\/form\/(part-styles|notice|confirmation|empty-state|scene|meaning|select-field)\.ts/;

const groups = [
  { name: 'shell', test: always },
  { name: 'parts', test: parts },
];

/** What a phone need not fetch: the build leaves no comment in a style, and nobody is counted. */
const instead = {
  'strip-css-comments': `${root}/frontend/tools/no-comments.ts`,
  '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js':
    '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js',
};

const heime: UserConfigFn = () => ({
  build: {
    // Each browser that Vaadin supports fetches ahead by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  resolve: { alias: instead },
  plugins: [textsPlugin(root), iconsPlugin(root), pagePlugin(root), cssPlugin(root), clientHalfPlugin(root)],
});

export default overrideVaadinConfig(heime);
