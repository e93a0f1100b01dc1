import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Places, places } from './places';

/** Gives an element the places: at once what the phone has, then what is newer. */
export class PlacesOnPhone implements ReactiveController {
  all: Places | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void places.here().then((it) => this.#show(it));
    void places.newer().then((it) => it && this.#show(it));
  }

  #show(all: Places): void {
    this.all = all;
    this.host.requestUpdate();
  }
}
