package no.heime.shared;

/** A short text in the three languages of the program. */
public record Names(String nb, String nn, String en) {

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
