import { glyphStyles } from '../shell/glyph-styles';
import { choiceStyles } from './choice-styles';
import { fieldStyles } from './field-styles';
import { frameStyles } from './frame-styles';
import { previewStyles } from './preview-styles';

/** The look of every form: air, large targets, one thing to do next. Colours and sizes are the theme's tokens. */
export const formStyles = [frameStyles, fieldStyles, choiceStyles, glyphStyles, previewStyles];
