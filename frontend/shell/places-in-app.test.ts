// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bar, isHere, isMainPlace, isWriting, parentOf } from './places-in-app';

describe('places in the app', () => {
  it('has one place in the bar for each address that is above where we are', () => {
    expect(bar.filter((place) => isHere(place, '/finn/0190')).map((place) => place.path)).toEqual(['/finn']);
    expect(bar.filter((place) => isHere(place, '/')).map((place) => place.path)).toEqual(['/']);
  });

  it('shows the way back everywhere but in the main places', () => {
    expect(isMainPlace('/bidra')).toBe(true);
    expect(isMainPlace('/trenger-hjelp')).toBe(false);
  });

  it('leaves a person who writes undisturbed', () => {
    expect(isWriting('/kan-hjelpe')).toBe(true);
    expect(isWriting('/registrer-lag')).toBe(true);
    expect(isWriting('/finn')).toBe(false);
  });

  it.each([
    ['/finn/1', '/finn'],
    ['/sporsmal/1/2', '/meldinger'],
    ['/brev/1', '/meldinger'],
    ['/meldinger/1', '/meldinger'],
    ['/meldt', '/meldinger'],
    ['/meldt-inn', '/godkjenne'],
    ['/trenger-hjelp', '/'],
    ['/egenmestring', '/bidra'],
    ['/registrer-lag', '/bidra'],
    ['/utboks', '/meg'],
    ['/min-digitale-hjelp', '/meg'],
    ['/finn/digitalt', '/finn'],
    ['/finn/digitalt/safety-alarm', '/finn/digitalt'],
    ['/steder', '/meg'],
    ['/utlan/1', '/mine'],
    ['/noe-annet', '/'],
  ])('leads those who came straight to %s back to %s', (path, parent) => {
    expect(parentOf(path)).toBe(parent);
  });
});
