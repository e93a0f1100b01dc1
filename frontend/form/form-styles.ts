import { choiceStyles } from './choice-styles';
import { fieldStyles } from './field-styles';
import { frameStyles } from './frame-styles';
import { partStyles } from './part-styles';
import { previewStyles } from './preview-styles';

/** The look of every form: air, large targets, one thing to do next. Colours and sizes are the theme's tokens. */
export const formStyles = [...partStyles, frameStyles, fieldStyles, choiceStyles, previewStyles];
