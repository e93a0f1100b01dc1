package no.heime.register.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.register.Absence;
import no.heime.register.Amount;
import no.heime.register.Audience;
import no.heime.register.Audience.Company;
import no.heime.register.Capacity;
import no.heime.register.HelpOffer;
import no.heime.register.OfferContent;
import no.heime.shared.ui.Say;

/** An offer in the reader's language: how much, to whom, when not, and on what terms. */
final class OfferInWords {

    private static final double MINUTES_PER_HOUR = 60;

    private final LocalDate today;
    private final Function<LocalDate, String> day;

    /** @param day a day in words */
    OfferInWords(LocalDate today, Function<LocalDate, String> day) {
        this.today = today;
        this.day = day;
    }

    String amount(OfferContent offer) {
        return switch (offer.amount()) {
            case Amount.Hours hours -> Say.text("register.view.hours", hours.minutesPerWeek() / MINUTES_PER_HOUR);
            case Amount.People people -> Say.text("register.view.people", people.people());
        };
    }

    /** «2 av 3 plasser ledig»; empty as long as nothing of it is taken. */
    String free(HelpOffer offer) {
        Capacity capacity = offer.capacity();
        if (capacity.reservations().isEmpty()) {
            return "";
        }
        int free = Math.max(0, capacity.free());
        return switch (offer.content().amount()) {
            case Amount.Hours hours ->
                Say.text(
                        "register.mine.free-hours", free / MINUTES_PER_HOUR, hours.minutesPerWeek() / MINUTES_PER_HOUR);
            case Amount.People people -> Say.text("register.mine.free-places", free / Amount.PLACE, people.people());
        };
    }

    /** The days to come on which it cannot be. */
    String absences(OfferContent offer) {
        return offer.absences().since(today).days().stream().map(this::days).collect(Collectors.joining(", "));
    }

    private String days(Absence absence) {
        return absence.isOneDay()
                ? day.apply(absence.from())
                : day.apply(absence.from()) + " – " + day.apply(absence.to());
    }

    /** «Barn, Ungdom · rullestol går fint»; empty when nothing is said. */
    String audience(Audience audience) {
        String ages = audience.ages().stream()
                .sorted()
                .map(age -> Say.text("offer.ages." + age))
                .collect(Collectors.joining(", "));
        return Say.dotted(ages, audience.wheelchair() ? Say.text("register.view.wheelchair") : "");
    }

    /** Short reasons to look closer, or to wait: «borte til og med 3. desember 2026», «i gruppe». */
    List<String> chips(OfferContent offer) {
        List<String> chips = new ArrayList<>();
        LocalDate away = offer.absences().lastDayFrom(today);
        if (away != null) {
            chips.add(Say.text("register.view.away", day.apply(away)));
        }
        if (offer.audience().company() == Company.GROUP) {
            chips.add(Say.text("register.view.group"));
        }
        if (offer.isWheelchairAccessible()) {
            chips.add(Say.text("register.view.wheelchair"));
        }
        if (!offer.isFree()) {
            chips.add(Say.text("register.view.expenses"));
        }
        return chips;
    }
}
