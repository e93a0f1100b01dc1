package no.heime.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import no.heime.shared.PartOfDay;
import no.heime.shared.Phrase;
import no.heime.shared.SpokenLanguage;

/** Why a candidate may be right, in words that a neighbour would use. Shown as chips. */
public sealed interface Reason {

    /** The reason as a sentence for the reader's language. */
    Phrase phrase();

    /** How far away, in minutes by road and ferry. */
    record Near(int minutes, boolean withBoat) implements Reason {
        @Override
        public Phrase phrase() {
            if (minutes == 0) {
                return Phrase.of("need.reason.here");
            }
            return Phrase.of(withBoat ? "need.reason.near-with-boat" : "need.reason.near", minutes);
        }
    }

    /** Needs no travelling: a page, an app, a phone line. */
    record Online() implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.online");
        }
    }

    /** Free today. */
    record FreeToday() implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.free-today");
        }
    }

    /** Was asked about this very need, and could not or did not answer: asking once more is a last way out. */
    record SaidNo(boolean answered) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of(answered ? "need.reason.said-no" : "need.reason.did-not-answer");
        }
    }

    /** The first part of the week that suits both. */
    record FreeAt(DayOfWeek day, PartOfDay part) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.free-at", Phrases.day(day), Phrases.part(part));
        }
    }

    /** Helped this resident before, and it was good. */
    record HelpedBefore(Month month) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of(
                    "need.reason.helped-before",
                    Phrase.of("need.month." + month.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Hours a week that are free, of those offered. */
    record FreeHours(int freeMinutes, int offeredMinutes) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.free-hours", Phrases.hours(freeMinutes), Phrases.hours(offeredMinutes));
        }
    }

    /** People who can be taken on, of all whom there is room for. */
    record FreePlaces(int free, int offered) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.free-places", free, offered);
        }
    }

    /** Cannot in the days to come. */
    record AwayUntil(LocalDate lastDay) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of(
                    "need.reason.away-until",
                    lastDay.getDayOfMonth(),
                    Phrase.of("need.month." + lastDay.getMonth().name().toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * The day on which somebody last vouched for it.
     *
     * @param lately whether that was this year, which is then not said
     */
    record Confirmed(LocalDate day, boolean lately) implements Reason {

        static Confirmed on(LocalDate day, LocalDate today) {
            return new Confirmed(day, day.getYear() == today.getYear());
        }

        @Override
        public Phrase phrase() {
            return Phrase.of(
                    lately ? "need.reason.confirmed" : "need.reason.confirmed-year",
                    day.getDayOfMonth(),
                    Phrase.of("need.month." + day.getMonth().name().toLowerCase(Locale.ROOT)),
                    String.valueOf(day.getYear()));
        }
    }

    /** Nobody with the clearance that the municipality demands for this kind of help. Told to staff only. */
    record NoClearance() implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.no-clearance");
        }
    }

    /** This helper has never been asked, about anybody's need. */
    record NeverAsked() implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.never-asked");
        }
    }

    /** Speaks the language the resident wants. Said only when it is not the usual one. */
    record Speaks(SpokenLanguage language) implements Reason {
        @Override
        public Phrase phrase() {
            return Phrase.of("need.reason.speaks", Phrase.of("form.language." + language));
        }
    }
}
