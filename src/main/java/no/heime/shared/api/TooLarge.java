package no.heime.shared.api;

import java.io.IOException;

/** More was sent than anything in the program may be. */
class TooLarge extends IOException {}
