import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findPlaces, type Places } from './districts';

/** Gives an element the places: at once what the phone has, then what is newer. */
export class PlacesOnPhone implements ReactiveController {
  all: Places | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void findPlaces((all) => {
      this.all = all;
      this.host.requestUpdate();
    });
  }
}
