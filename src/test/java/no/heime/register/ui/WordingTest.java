package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import no.heime.register.EntryContent;
import no.heime.register.EntryStatus;
import org.junit.jupiter.api.Test;

/** What is compared is all that can be written: a field that is added later is said, or this test fails. */
class WordingTest extends RegisterScreens {

    /** Follows from the kind of help, and is no word of the owner's. */
    private static final Set<String> FOLLOWS = Set.of("step");

    @Test
    void everyFieldOfAnOfferThatIsChangedIsSaid() throws ReflectiveOperationException {
        eachFieldIsSaid(
                Registered.snowClearing(EntryStatus.APPROVED, null).content(),
                Registered.walksInFull().content());
    }

    private void eachFieldIsSaid(EntryContent one, EntryContent other) throws ReflectiveOperationException {
        var fields = one.getClass().getRecordComponents();
        for (var field : fields) {
            var changed = with(one, other, field.getName());
            if (!FOLLOWS.contains(field.getName()) && !changed.equals(one)) {
                assertThat(Difference.between(Wording.of(one, words), Wording.of(changed, words)))
                        .as(field.getName())
                        .isNotEmpty();
            }
        }
    }

    private static EntryContent with(EntryContent one, EntryContent other, String changed)
            throws ReflectiveOperationException {
        var fields = one.getClass().getRecordComponents();
        var values = new Object[fields.length];
        for (var i = 0; i < fields.length; i++) {
            values[i] = fields[i].getAccessor().invoke(fields[i].getName().equals(changed) ? other : one);
        }
        var types = Arrays.stream(fields).map(field -> field.getType()).toArray(Class[]::new);
        return (EntryContent) one.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
