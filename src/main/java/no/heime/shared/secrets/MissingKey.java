package no.heime.shared.secrets;

/** Somebody's key is not there or does not open, and texts are sealed with it: nothing more of hers can be sealed. */
public final class MissingKey extends IllegalStateException {

    MissingKey() {
        super(
                "Somebody's key is missing or does not open, and texts are sealed with it: nothing of hers is stored until the newest copy of the keys is put back");
    }
}
