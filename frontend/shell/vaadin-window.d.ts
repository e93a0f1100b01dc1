/** What the Flow half leaves on the window when it has been opened. */
interface Window {
  Vaadin?: {
    Flow?: { clients?: object };
    connectionState?: {
      state: string;
      readonly online: boolean;
      addStateChangeListener?(heard: (before: string, state: string) => void): void;
    };
  };
}
