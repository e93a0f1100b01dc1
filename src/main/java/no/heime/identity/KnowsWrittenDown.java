package no.heime.identity;

import java.util.List;

/** A part of the program in which case workers write down what somebody says, and what stands of it on her receipt. */
public interface KnowsWrittenDown {

    /**
     * @param person whose it is
     * @param reader who makes the receipt: what she may not read is left out
     * @return what was written down for her, and still holds
     */
    List<WrittenDown> writtenDownFor(PersonId person, Actor reader);
}
