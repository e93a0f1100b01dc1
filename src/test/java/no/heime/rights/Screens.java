package no.heime.rights;

import static no.heime.rights.Cast.GROUP;
import static no.heime.rights.Cast.LEIRFJORD;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.Looked;
import no.heime.accesslog.WhoLooked;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.GivenBecause;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.TalkWay;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.LinkIsFor;
import no.heime.organisation.LinkLasts;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.VolunteerLinkService;
import no.heime.proxy.ProxyId;
import no.heime.proxy.ProxyService;
import no.heime.register.EntryContent;
import no.heime.register.EntryId;
import no.heime.register.LendingService;
import no.heime.register.LoanId;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.register.words.WordService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An address of each screen, with what stands on it for whoever may see it. */
final class Screens {

    /**
     * @param address as it is typed
     * @param secret stands on the screen for who may see it, and for nobody else
     * @param missing an address of the same screen with something that is not there; null where none is named
     */
    record Shown(String address, String secret, @Nullable String missing) {}

    private final Map<String, Supplier<Shown>> all = new LinkedHashMap<>();
    private final ApplicationContext program;
    private final Leirfjord there;
    private final Cast cast;

    Screens(ApplicationContext program, Leirfjord there, Cast cast) {
        this.program = program;
        this.there = there;
        this.cast = cast;
        needs();
        entries();
        reports();
        organisations();
        volunteers();
        herself();
        municipality();
    }

    Map<String, Supplier<Shown>> all() {
        return all;
    }

    private static String words() {
        return "Bare for noen " + letters();
    }

    static String letters() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(12)
                .collect(
                        StringBuilder::new,
                        (text, one) -> text.append((char) ('a' + Character.digit(one, 16))),
                        (a, b) -> {})
                .toString();
    }

    private static String any() {
        return UUID.randomUUID().toString();
    }

    private void needs() {
        all.put("behov", () -> {
            var words = words();
            return new Shown("/behov/" + there.need(Leirfjord.wish(words)).value(), words, "/behov/" + any());
        });
        all.put("innboks (one need)", () -> {
            var words = words();
            return new Shown("/innboks/" + there.need(Leirfjord.wish(words)).value(), words, "/innboks/" + any());
        });
        all.put("innboks", () -> new Shown("/innboks", there.need().value().toString(), null));
        all.put(
                "mine-behov",
                () -> new Shown("/mine-behov", there.need().value().toString(), null));
        all.put(
                "mine-behov (somebody's)",
                () -> new Shown(
                        "/mine-behov/" + cast.id(Who.RESIDENT),
                        there.need().value().toString(),
                        "/mine-behov/" + any()));
        all.put(
                "min-digitale-hjelp (somebody's)",
                () -> new Shown(
                        "/min-digitale-hjelp/" + cast.id(Who.RESIDENT),
                        new CareTries(program, cast).part(true).value().toString(),
                        "/min-digitale-hjelp/" + any()));
        all.put("sporsmal/:need/:proposal", () -> {
            var title = words();
            var asked = there.asked(Who.HELPER, null, Registered.offer(title, 120, Leirfjord.LELAND));
            return new Shown(
                    "/sporsmal/" + asked.need().value() + "/" + asked.question().value(),
                    title,
                    "/sporsmal/" + any() + "/" + any());
        });
        all.put("avtale/:need/:agreement", () -> {
            var agreed = there.agreed(null);
            return new Shown(
                    "/avtale/" + agreed.need().value() + "/"
                            + agreed.agreement().value(),
                    Leirfjord.HIGH_SNOW,
                    "/avtale/" + any() + "/" + any());
        });
    }

    private EntryId waiting(EntryContent content) {
        return there.submitted(Who.RESIDENT, null, content);
    }

    private void entries() {
        all.put("finn/:id", () -> {
            var title = words();
            var id = waiting(Registered.offer(title, 120, Leirfjord.LELAND));
            return new Shown("/finn/" + id.value(), title, "/finn/" + any());
        });
        all.put("finn/:id (public)", () -> {
            var title = words();
            var id = there.approved(Who.RESIDENT, null, Registered.offer(title, 120, Leirfjord.LELAND));
            return new Shown("/finn/" + id.value(), title, null);
        });
        all.put("mine", () -> {
            var title = words();
            waiting(Registered.offer(title, 120, Leirfjord.LELAND));
            return new Shown("/mine", title, null);
        });
        all.put("godkjenne", () -> {
            var title = words();
            waiting(Registered.offer(title, 120, Leirfjord.LELAND));
            return new Shown("/godkjenne", title, null);
        });
        all.put("utlan/:id", () -> {
            var to = letters();
            var id = there.approved(Who.RESIDENT, null, Registered.cleats(2));
            program.getBean(LendingService.class)
                    .lend(cast.actor(Who.RESIDENT), id, new LoanId(UUID.randomUUID()), to, null);
            return new Shown("/utlan/" + id.value(), to, "/utlan/" + any());
        });
    }

    private void reports() {
        var reports = program.getBean(ReportService.class);
        all.put("meldt", () -> {
            var title = words();
            var id = there.approved(Who.HELPER, null, Registered.offer(title, 120, Leirfjord.LELAND));
            reports.report(cast.actor(Who.RESIDENT), "198.51.100.1", id, ReportKind.NO_LONGER_TRUE, null);
            return new Shown("/meldt", title, null);
        });
        all.put("meldt-inn", () -> {
            var words = words();
            var id = there.offer(null);
            reports.report(cast.actor(Who.RESIDENT), "198.51.100.2", id, ReportKind.CONCERN, words);
            return new Shown("/meldt-inn", words, null);
        });
    }

    private void organisations() {
        all.put("lag/:id", () -> {
            var about = words();
            var id = new OrganisationId(UUID.randomUUID());
            program.getBean(OrganisationService.class)
                    .register(
                            cast.actor(Who.RESIDENT),
                            id,
                            null,
                            OrganisationDetails.of(new OrganisationDetails.Written(
                                    "Vel " + letters(),
                                    null,
                                    "leirfjord-leland",
                                    about,
                                    List.of("snow"),
                                    null,
                                    "75040000",
                                    null)));
            return new Shown("/lag/" + id.value(), about, "/lag/" + any());
        });
        all.put("lag/:id (known)", () -> new Shown("/lag/" + GROUP.value(), "Snøgruppa", null));
        all.put("lag/:id/koordinatorer", () -> {
            var email = letters() + "@heime.example";
            program.getBean(CoordinatorService.class)
                    .invite(cast.actor(Who.COORDINATOR), GROUP, EmailAddress.of(email), GivenBecause.NEW_HERE);
            return new Shown("/lag/" + GROUP.value() + "/koordinatorer", email, "/lag/" + any() + "/koordinatorer");
        });
    }

    private void volunteers() {
        all.put(
                "lag/:id/frivillige",
                () -> new Shown(
                        "/lag/" + GROUP.value() + "/frivillige",
                        cast.name(Who.VOLUNTEER),
                        "/lag/" + any() + "/frivillige"));
        all.put("bli-med/:link", () -> {
            var links = program.getBean(VolunteerLinkService.class);
            var link = links.make(cast.actor(Who.COORDINATOR), GROUP, LinkLasts.A_DAY, LinkIsFor.TEN);
            return new Shown("/bli-med/" + link, "Snøgruppa", "/bli-med/" + letters());
        });
        all.put("attester", () -> new Shown("/attester", "Her sier Leirfjord kommune", null));
        all.put("lagringstid", () -> new Shown("/lagringstid", "Her sier Leirfjord kommune", null));
        all.put("frivillig", () -> new Shown("/frivillig", "Snøgruppa", null));
    }

    private void herself() {
        all.put(
                "meldinger",
                () -> new Shown(
                        "/meldinger", NeedLinks.need(there.accepted(null).need()), null));
        all.put(
                "meldinger/:person",
                () -> new Shown(
                        "/meldinger/" + cast.id(Who.RESIDENT),
                        NeedLinks.need(there.accepted(null).need()),
                        "/meldinger/" + any()));
        all.put("brev/:need", () -> {
            var words = words();
            var need = there.need();
            program.getBean(NeedService.class).write(cast.actor(Who.CASE_WORKER), need, words);
            return new Shown(NeedLinks.letters(need), words, NeedLinks.letters(new NeedId(UUID.randomUUID())));
        });
        all.put(
                "min-digitale-hjelp",
                () -> new Shown(
                        "/min-digitale-hjelp",
                        new CareTries(program, cast).part(true).value().toString(),
                        null));
        all.put("samtykker", () -> {
            new CareTries(program, cast).part(true);
            return new Shown("/samtykker", "Vise kommunen hvem du er", null);
        });
        all.put("invitasjoner", () -> {
            var group = new OrganisationId(UUID.randomUUID());
            var name = "Korpset " + letters();
            cast.organisation(group, name, Cast.LEIRFJORD, "leirfjord-leland");
            program.getBean(CoordinatorService.class)
                    .invite(cast.actor(Who.ADMINISTRATOR), group, Cast.email(Who.RESIDENT), GivenBecause.NEW_HERE);
            return new Shown("/invitasjoner", name, null);
        });
        all.put("fullmakt", () -> {
            var email = letters() + "@heime.example";
            program.getBean(ProxyService.class)
                    .give(
                            cast.actor(Who.RESIDENT),
                            new ProxyId(UUID.randomUUID()),
                            EmailAddress.of(email),
                            EnumSet.allOf(ProxyArea.class),
                            there.today());
            return new Shown("/fullmakt", email, null);
        });
        all.put("fullmakt/papir/:person", () -> {
            there.need();
            var email = letters() + "@heime.example";
            program.getBean(ProxyService.class)
                    .give(
                            cast.actor(Who.RESIDENT),
                            new ProxyId(UUID.randomUUID()),
                            EmailAddress.of(email),
                            EnumSet.allOf(ProxyArea.class),
                            there.today());
            return new Shown("/fullmakt/papir/" + cast.id(Who.RESIDENT), email, "/fullmakt/papir/" + any());
        });
        all.put("registrer-for", () -> {
            cast.talks();
            return new Shown("/registrer-for", cast.name(Who.RESIDENT), null);
        });
        all.put("registrert-for-meg", () -> {
            cast.talks();
            return new Shown("/registrert-for-meg", cast.name(Who.TALKING_CASE_WORKER), null);
        });
        all.put("registrer-for/:person", () -> {
            var resident = cast.talks();
            return new Shown("/registrer-for/" + resident, cast.name(Who.RESIDENT), "/registrer-for/" + any());
        });
        all.put("registrer-for/:person/rett", () -> {
            var name = "Solrun " + letters();
            var person = new PersonId(UUID.randomUUID());
            program.getBean(TalkService.class)
                    .writeIn(
                            cast.actor(Who.CASE_WORKER),
                            Cast.LEIRFJORD,
                            person,
                            WrittenIn.of(name, "", "", Leirfjord.LELAND.value(), Language.NB),
                            new TalkId(UUID.randomUUID()),
                            TalkWay.PHONE,
                            "Ba om hjelp");
            return new Shown("/registrer-for/" + person + "/rett", name, "/registrer-for/" + any() + "/rett");
        });
        all.put("mine-opplysninger", () -> {
            var words = words();
            there.need(Leirfjord.wish(words));
            return new Shown("/mine-opplysninger", words, null);
        });
        all.put("hvem-har-sett", () -> {
            var need = there.need();
            looked(need.value());
            return new Shown("/hvem-har-sett", need.value().toString(), null);
        });
    }

    /** A case worker opens the resident's need. */
    private Looked looked(UUID need) {
        program.getBean(NeedScreens.class).open(cast.actor(Who.CASE_WORKER), new NeedId(need));
        return program.getBean(WhoLooked.class).newest(cast.actor(Who.RESIDENT)).looked().stream()
                .filter(one -> one.needs().contains(need))
                .findFirst()
                .orElseThrow();
    }

    private void municipality() {
        all.put("sporsmal-om-innsyn", () -> {
            var words = words();
            var line = looked(there.need().value()).line();
            program.getBean(LineQuestionService.class).ask(cast.actor(Who.RESIDENT), line, words);
            return new Shown("/sporsmal-om-innsyn", words, null);
        });
        all.put("deltakelse", () -> {
            new CareTries(program, cast).part(true);
            return new Shown("/deltakelse", cast.name(Who.RESIDENT), null);
        });
        all.put("godkjenne/ord", () -> {
            var word = letters();
            program.getBean(WordService.class).add(cast.actor(Who.CASE_WORKER), LEIRFJORD, word + ", " + letters());
            return new Shown("/godkjenne/ord", word, null);
        });
        all.put("steder", () -> {
            new PersonTries(program, there, cast).correctPlaces();
            return new Shown("/steder", cast.name(Who.ADMINISTRATOR), null);
        });
    }
}
