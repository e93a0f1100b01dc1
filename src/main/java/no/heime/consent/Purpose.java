package no.heime.consent;

/**
 * What somebody can say yes to, one thing at a time. Its words are texts: {@code consent.text.KEEP_CARE_ANSWERS.1}, and
 * below it ({@code .hint}) what it means; those that are read aloud to who has no form before her end in {@code .spoken}.
 * Words that somebody has said yes to are never put differently: other words are a new version.
 */
public enum Purpose {
    /** That Heime keeps what she answers about digital care. */
    KEEP_CARE_ANSWERS(1),
    /** That those who work with digital care in her municipality see who she is and what she answers. */
    SHOW_CARE_ANSWERS(1);

    private final int newest;

    Purpose(int newest) {
        this.newest = newest;
    }

    /** The version of its words that is shown now; the first is 1. */
    public int newest() {
        return newest;
    }

    /** Under which its words stand in that version. */
    public String words(int version) {
        return "consent.text." + name() + "." + version;
    }
}
