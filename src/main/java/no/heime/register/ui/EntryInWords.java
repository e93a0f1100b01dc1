package no.heime.register.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.municipality.TravelTime;
import no.heime.register.EntryContent;
import no.heime.register.Hit;
import no.heime.register.Lending;
import no.heime.register.OfferContent;
import no.heime.register.RegisterEntry;
import no.heime.register.ResourceContent;
import no.heime.register.SelfCareResource;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.taxonomy.KindGroup;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An entry of the register in the reader's language: icon, who, where, when, how much. */
@Component
class EntryInWords {

    private final Taxonomy taxonomy;
    private final Places places;
    private final Clock clock;

    EntryInWords(Taxonomy taxonomy, Places places, Clock clock) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.clock = clock;
    }

    String icon(EntryContent content) {
        return switch (content) {
            case OfferContent offer ->
                taxonomy.kind(offer.kind()).map(KindOfHelp::icon).orElse("heart-handshake");
            case ResourceContent resource -> resource.type().icon();
        };
    }

    /** What sort of thing it is: the kind of help, or the type of resource. */
    String sort(EntryContent content) {
        return switch (content) {
            case OfferContent offer -> kinds(offer);
            case ResourceContent resource -> Say.text("resource.type." + resource.type());
        };
    }

    String kinds(EntryContent content) {
        return content.kinds().stream()
                .flatMap(kind -> taxonomy.kind(kind).stream())
                .map(kind -> kind.name(Say.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The organisation's name; a private person has no name here, only where she is. */
    String who(Hit hit) {
        String organisation = hit.organisation();
        return organisation != null ? organisation : person(hit.entry());
    }

    String person(RegisterEntry entry) {
        DistrictId home = entry.provider().district();
        return home == null
                ? Say.text("register.view.person")
                : Say.text("register.view.person-in", places.nameOf(home));
    }

    /** Whether everybody sees it today. */
    boolean isPublic(RegisterEntry entry) {
        return entry.isPublicOn(LocalDate.now(clock));
    }

    /** Short reasons to look closer: «12 min unna, med ferge», «gratis», «på nett». */
    List<String> chips(Hit hit) {
        List<String> chips = new ArrayList<>();
        TravelTime travel = hit.travel();
        EntryContent content = hit.entry().content();
        if (travel != null) {
            chips.add(travel(travel));
        }
        if (content.everywhere()) {
            chips.add(Say.text("register.view.online"));
        }
        if (content instanceof ResourceContent resource) {
            chips.add(left(hit.entry()));
            chips.add(price(resource));
        }
        if (content instanceof OfferContent offer) {
            chips.addAll(offers().chips(offer));
        }
        chips.removeIf(String::isBlank);
        return chips;
    }

    /** «3 av 5 ledig»; empty for all that is not lent. */
    String left(RegisterEntry entry) {
        return lending(entry)
                .map(it -> Say.text("register.view.left", it.left(), it.copies()))
                .orElse("");
    }

    /** For those who lend: what should have been back before today, and where she sees who has it; empty where nothing is. */
    String overdue(RegisterEntry entry) {
        long late = lending(entry).map(it -> it.overdueOn(LocalDate.now(clock))).orElse(0L);
        return late == 0 ? "" : Say.text("register.mine.overdue", late);
    }

    private static Optional<Lending> lending(RegisterEntry entry) {
        return entry instanceof SelfCareResource resource ? Optional.ofNullable(resource.lending()) : Optional.empty();
    }

    String travel(TravelTime travel) {
        if (travel.minutes() == 0) {
            return Say.text("register.view.here");
        }
        return Say.text(travel.withBoat() ? "register.view.travel.boat" : "register.view.travel", travel.minutes());
    }

    String price(ResourceContent resource) {
        String price = resource.price();
        return price == null ? Say.text("register.view.free") : price;
    }

    WhenInWords times() {
        return new WhenInWords(clock);
    }

    WhereInWords where() {
        return new WhereInWords(places);
    }

    OfferInWords offers() {
        return new OfferInWords(LocalDate.now(clock), this::day);
    }

    String languages(OfferContent offer) {
        return offer.languages().stream()
                .sorted()
                .map((SpokenLanguage language) -> Say.text("form.language." + language))
                .collect(Collectors.joining(", "));
    }

    /** «24. april 2027»; empty when there is none. */
    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(
                                Say.text("register.view.date-pattern"),
                                Say.language().formats())
                        .format(day);
    }

    /** «3. november»: a day that is not long ago has no year. */
    String lately(@Nullable LocalDate day) {
        return day == null ? "" : new Moments(clock, Say.locale()).date(day);
    }

    /** When its owner or staff last vouched for it. */
    String confirmed(RegisterEntry entry) {
        Instant at = entry.moderation().confirmedAt();
        return at == null ? "" : day(LocalDate.ofInstant(at, clock.getZone()));
    }

    /** The same as a sentence of its own: «sist bekreftet 12. november 2026»; empty when nobody has yet. */
    String lastConfirmed(RegisterEntry entry) {
        String day = confirmed(entry);
        return day.isEmpty() ? "" : Say.text("register.view.last-confirmed", day);
    }

    /** «bekreftet 12. nov.», with the year when it is another one; empty when nobody has yet. */
    String confirmedOn(RegisterEntry entry) {
        Instant at = entry.moderation().confirmedAt();
        return at == null
                ? ""
                : Say.text(
                        "register.view.confirmed-on",
                        new Moments(clock, Say.locale()).shortDate(LocalDate.ofInstant(at, clock.getZone())));
    }

    @Nullable
    String group(String id) {
        return taxonomy.group(id)
                .map((KindGroup group) -> group.name(Say.language()))
                .orElse(null);
    }
}
