import { entitle, headingIn } from './arrival';

type Entering = (context: object, commands: object) => unknown;

/** What holds a Flow view, with what the router calls before it is shown. */
export type FlowContainer = HTMLElement & { onBeforeEnter?: Entering };

/** How many times the person has gone somewhere. */
let turn = 0;
window.addEventListener('vaadin-router-go', () => {
  turn += 1;
});

/**
 * Flow shows its view when the server has answered, also to a person who has gone elsewhere meanwhile. What comes too
 * late stays hidden, and the page is called what the screen is called that is there.
 */
export function hiddenWhenLate(container: FlowContainer): FlowContainer {
  const enter = container.onBeforeEnter;
  container.onBeforeEnter = async (context, commands) => {
    const mine = turn;
    const answer = await enter?.(context, commands);
    if (turn !== mine && container.parentElement === document.body) {
      container.style.display = 'none';
      const heading = headingIn(document.body);
      if (heading) {
        entitle(heading);
      }
    }
    return answer;
  };
  return container;
}
