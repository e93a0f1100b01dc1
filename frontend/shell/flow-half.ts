import { wearViews } from '../theme/views';
import { rest } from './icons';

/** What the Flow half needs besides its own: its look and its icons. */
wearViews();
await rest();
