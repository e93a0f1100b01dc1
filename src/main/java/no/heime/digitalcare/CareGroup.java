package no.heime.digitalcare;

import no.heime.shared.Names;

/** One of the four groups of digital home care: communication, follow-up, treatment, education. */
public record CareGroup(String id, Names names) {}
