package no.heime.identity;

/**
 * What a resident can let a next of kin do for her, each by itself. A plan of one's own gets its place here when there is
 * one to act in.
 */
public enum ProxyArea {
    /** Her needs: says them, climbs the ladder, asks for help, agrees and writes to the municipality. */
    NEEDS,
    /** Her part in digital care: answers for her, says yes for her to what is done with the answers, and takes it back. */
    DIGITAL_CARE
}
