package no.heime.identity;

/**
 * What a resident can let a next of kin do for her, each by itself. A plan of one's own gets its place here when there is
 * one to act in. What each lets the next of kin do is a text that the resident reads as she gives it ({@code
 * proxy.text.NEEDS.1}). Words by which somebody has given it are never put differently: other words are a new version.
 */
public enum ProxyArea {
    /** Her needs: says them, climbs the ladder, asks for help, agrees and writes to the municipality. */
    NEEDS(1),
    /** Her part in digital care: answers for her, says yes for her to what is done with the answers, and takes it back. */
    DIGITAL_CARE(1),
    /** What she is told as who gets help, and her letters to and from the municipality: reads them, and answers letters. */
    MESSAGES(1);

    private final int newest;

    ProxyArea(int newest) {
        this.newest = newest;
    }

    /** The version of its words that is shown now; the first is 1. */
    public int newest() {
        return newest;
    }

    /** Under which its words stand in that version. */
    public String words(int version) {
        return "proxy.text." + name() + "." + version;
    }
}
