package no.heime.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.heime.identity.Person;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a resident is reached herself. It never stands in what everybody reads: whoever needs her asks through the program,
 * and gets it when both have said yes. A service's own number is another matter.
 */
record OwnContact(@Nullable PhoneNumber phone, @Nullable EmailAddress email) {

    static OwnContact of(Person person) {
        return new OwnContact(person.phone(), person.email());
    }

    /** @throws DomainException naming the first field where it stands */
    void mustNotStandIn(EntryContent content) {
        said(content).forEach((field, text) -> {
            if (phone != null && phone.standsIn(text)) {
                throw DomainException.invalid("register.own-phone", field);
            }
            if (email != null && whole(email).matcher(text).find()) {
                throw DomainException.invalid("register.own-email", field);
            }
        });
    }

    /**
     * A longer address is another's; a sign beside hers, the number of a line before it, or the next sentence right behind
     * it makes none.
     */
    private static Pattern whole(EmailAddress email) {
        return Pattern.compile("(?m)(?<![\\p{L}\\p{N}])(?:(?<=^\\d{1,2}\\.)|(?<![\\p{L}\\p{N}][._%+-]))(?iu:"
                + Pattern.quote(email.value())
                + ")(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}]|\\.(?:[\\p{Ll}\\p{N}]|\\p{Lu}{2}))");
    }

    /** All that somebody has written herself, by the names of the form's fields. */
    private static Map<String, String> said(EntryContent content) {
        var said = new LinkedHashMap<String, String>();
        say(said, "title", content.title());
        say(said, "description", content.description());
        switch (content) {
            case OfferContent offer -> {
                say(said, "expenses", offer.expenses());
                say(said, "beforehand", offer.beforehand());
            }
            case ResourceContent resource -> {
                var booking = resource.booking();
                var source = resource.source();
                var photo = resource.photo();
                say(said, "forWhom", resource.forWhom());
                say(said, "where", resource.where());
                say(said, "when", resource.when());
                say(said, "price", resource.price());
                say(said, "bookingHow", booking == null ? null : booking.how());
                say(said, "link", resource.link());
                say(
                        said,
                        "phone",
                        resource.phone() == null ? null : resource.phone().value());
                say(said, "sourceName", source == null ? null : source.name());
                say(said, "sourceLink", source == null ? null : source.link());
                say(said, "photoText", photo == null ? null : photo.alternative());
            }
        }
        return said;
    }

    private static void say(Map<String, String> said, String field, @Nullable String text) {
        if (text != null) {
            said.put(field, text);
        }
    }

    @Override
    public String toString() {
        return "OwnContact[hidden]";
    }
}
