package no.heime.organisation;

import java.util.List;

/**
 * What becomes of one line of a municipality's list.
 *
 * @param line its number in the file
 * @param name as it was typed
 */
public record ImportRow(long line, String name, Verdict verdict, List<Complaint> complaints) {

    public ImportRow {
        complaints = List.copyOf(complaints);
    }

    /** How it stands with a line. */
    public enum Verdict {
        /** Can be stored. */
        READY,
        /** Was stored just now. */
        STORED,
        /** The register has it already; nothing is changed. */
        ALREADY_THERE,
        /** Cannot be stored before what is complained about is mended. */
        WRONG
    }

    /**
     * What is wrong in one cell.
     *
     * @param messageKey key of one plain sentence
     */
    public record Complaint(SheetColumn column, String messageKey, List<Object> parameters) {

        public Complaint {
            parameters = List.copyOf(parameters);
        }
    }

    ImportRow now(Verdict next) {
        return new ImportRow(line, name, next, complaints);
    }
}
