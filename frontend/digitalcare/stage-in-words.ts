import type { Stage } from '../form/bodies';
import { capital } from '../shell/moments';
import { t } from '../shell/texts';

/** Where somebody stands: in her own words, or as it is said of her by whoever writes it for her. */
export const stageInWords = (onBehalfOf: string, stage: Stage): string =>
  onBehalfOf ? capital(t(`participation.step.${stage}`)) : t(`participation.stage.${stage}`);
