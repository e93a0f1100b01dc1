/** What the start page has below what one comes for. */
import './home-ladder';
import './install-invitation';
