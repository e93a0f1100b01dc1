import type { UserConfigFn } from 'vite';
import { clientHalfPlugin } from './frontend/tools/client-half-plugin';
import { iconsPlugin } from './frontend/tools/icons-plugin';
import { pagePlugin } from './frontend/tools/page-plugin';
import { textsPlugin } from './frontend/tools/texts-plugin';
import { overrideVaadinConfig } from './vite.generated';

const root = __dirname.replaceAll('\\', '/');

const heime: UserConfigFn = () => ({
  plugins: [textsPlugin(root), iconsPlugin(root), pagePlugin(root), clientHalfPlugin(root)],
});

export default overrideVaadinConfig(heime);
