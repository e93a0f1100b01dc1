import { css } from 'lit';

/** The round drawing in front of what is listed, in the colour of its step. */
export const glyphStyles = css`
  .glyph {
    width: 46px;
    height: 46px;
    border-radius: var(--radius-field);
    display: grid;
    place-items: center;
    flex: none;
    background: var(--sea-tint);
    color: var(--sea);
  }
  .SELF {
    background: var(--self-tint);
    color: var(--self);
  }
  .NEIGHBOURHOOD {
    background: var(--neighbourhood-tint);
    color: var(--neighbourhood);
  }
  .DIGITAL {
    background: var(--digital-tint);
    color: var(--digital);
  }
  .MUNICIPALITY {
    background: var(--municipality-tint);
    color: var(--municipality);
  }
`;
