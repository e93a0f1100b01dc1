import { css } from 'lit';

/** The drawing in front of what is listed, in the colour and the shape of its step. */
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
    border-radius: var(--self-shape);
  }
  .NEIGHBOURHOOD {
    background: var(--neighbourhood-tint);
    color: var(--neighbourhood);
    border-radius: var(--neighbourhood-shape);
  }
  .DIGITAL {
    background: var(--digital-tint);
    color: var(--digital);
    border-radius: var(--digital-shape);
  }
  .MUNICIPALITY {
    background: var(--municipality-tint);
    color: var(--municipality);
    border-radius: var(--municipality-shape);
  }
`;
