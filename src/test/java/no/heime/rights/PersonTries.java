package no.heime.rights;

import static no.heime.rights.Cast.LEIRFJORD;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.heime.accesslog.LineId;
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.Looked;
import no.heime.accesslog.WhoLooked;
import no.heime.dialogue.Message;
import no.heime.dialogue.NextOfKinMessages;
import no.heime.dialogue.NotificationId;
import no.heime.dialogue.Notifications;
import no.heime.firstrun.FirstRunService;
import no.heime.firstrun.FirstRunStep;
import no.heime.identity.Actor;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.LocalAccountService;
import no.heime.identity.Membership;
import no.heime.identity.MyDetails;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.StaffService;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.passkey.PasskeyService;
import no.heime.identity.signin.HereBeforeService;
import no.heime.identity.signin.MyNumberService;
import no.heime.municipality.Edit;
import no.heime.municipality.PlacesAdministration;
import no.heime.municipality.WrittenDistrict;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.privacy.Erasure;
import no.heime.privacy.ErasureService;
import no.heime.privacy.MyFile;
import no.heime.privacy.MyKept;
import no.heime.retention.StorageTimeService;
import no.heime.retention.Term;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** What is about one person, and what a municipality's administrators do. */
final class PersonTries {

    private static final String NUMBER = "406 12 345";

    private final PersonService people;
    private final StaffService staff;
    private final LocalAccountService accounts;
    private final PasskeyService passkeys;
    private final UserCredentialRepository keys;
    private final MyNumberService numbers;
    private final HereBeforeService hereBefore;
    private final Notifications notifications;
    private final NextOfKinMessages nextOfKin;
    private final WhoLooked whoLooked;
    private final LineQuestionService questions;
    private final NeedScreens screens;
    private final PlacesAdministration places;
    private final StorageTimeService storage;
    private final FirstRunService firstRun;
    private final MyKept myKept;
    private final MyFile myFile;
    private final ErasureService erasures;
    private final MongoOperations store;
    private final Leirfjord there;
    private final Cast cast;
    private int made;

    PersonTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.people = program.getBean(PersonService.class);
        this.staff = program.getBean(StaffService.class);
        this.accounts = program.getBean(LocalAccountService.class);
        this.passkeys = program.getBean(PasskeyService.class);
        this.keys = program.getBean(UserCredentialRepository.class);
        this.numbers = program.getBean(MyNumberService.class);
        this.hereBefore = program.getBean(HereBeforeService.class);
        this.nextOfKin = program.getBean(NextOfKinMessages.class);
        this.notifications = program.getBean(Notifications.class);
        this.whoLooked = program.getBean(WhoLooked.class);
        this.questions = program.getBean(LineQuestionService.class);
        this.screens = program.getBean(NeedScreens.class);
        this.storage = program.getBean(StorageTimeService.class);
        this.places = program.getBean(PlacesAdministration.class);
        this.firstRun = program.getBean(FirstRunService.class);
        this.myKept = program.getBean(MyKept.class);
        this.myFile = program.getBean(MyFile.class);
        this.erasures = program.getBean(ErasureService.class);
        this.store = program.getBean(MongoOperations.class);
        this.there = there;
        this.cast = cast;
    }

    void add(Tries tries) {
        herself(tries);
        passkeys(tries);
        number(tries);
        messages(tries);
        looks(tries);
        kept(tries);
        erasures(tries);
        municipality(tries);
    }

    private String nameOfTheResident() {
        return people.byId(cast.id(Who.RESIDENT)).orElseThrow().name();
    }

    private void herself(Tries tries) {
        tries.list("PersonService.update", this::aName, (actor, name) -> {
            people.update(actor, new MyDetails(name, null, "leirfjord-leland", LEIRFJORD, Language.NB));
            return nameOfTheResident().equals(name);
        });
        tries.list("PersonService.speaks", this::speaksBokmal, (actor, language) -> {
            people.speaks(actor, language);
            return people.byId(cast.id(Who.RESIDENT)).orElseThrow().language().equals(language);
        });
    }

    private String aName() {
        made++;
        return "Navn " + made;
    }

    private Language speaksBokmal() {
        people.speaks(cast.actor(Who.RESIDENT), Language.NB);
        return Language.NN;
    }

    private void passkeys(Tries tries) {
        tries.list("PasskeyService.of", this::key, (actor, id) -> passkeys.of(actor).stream()
                .anyMatch(key -> key.id().equals(id)));
        tries.change(
                "PasskeyService.rename",
                this::key,
                () -> Bytes.random().toBase64UrlString(),
                (actor, id) -> passkeys.rename(actor, id, "Nettbrettet"));
        tries.list("PasskeyService.remove", this::key, (actor, id) -> {
            passkeys.remove(actor, id, true);
            return passkeys.of(cast.actor(Who.RESIDENT)).stream()
                    .noneMatch(key -> key.id().equals(id));
        });
    }

    /** Of the resident. */
    private String key() {
        var id = Bytes.random();
        var person = cast.id(Who.RESIDENT).value();
        var handle = ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
        keys.save(ImmutableCredentialRecord.builder()
                .credentialId(id)
                .userEntityUserId(new Bytes(handle))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {2, 3}))
                .attestationObject(new Bytes(new byte[] {4, 5}))
                .attestationClientDataJSON(new Bytes(new byte[] {6}))
                .transports(Set.of(AuthenticatorTransport.INTERNAL))
                .backupEligible(true)
                .signatureCount(0)
                .label("Mobilen")
                .build());
        return id.toBase64UrlString();
    }

    /** Where no SMS is set up, nobody adds a number: what there is can be seen and removed. */
    private void number(Tries tries) {
        tries.list("MyNumberService.of", this::signInNumber, (actor, digest) -> numbers.of(actor)
                .filter(hers -> hers.digest().equals(digest))
                .isPresent());
        tries.list("MyNumberService.isRemovable", this::signInNumber, (actor, digest) -> {
            numbers.isRemovable(actor);
            return false;
        });
        tries.change("MyNumberService.send", () -> NUMBER, null, (actor, it) -> numbers.send(actor, it, "203.0.113.9"));
        tries.change("MyNumberService.prove", () -> NUMBER, null, (actor, it) -> numbers.prove(actor, it, "123456"));
        tries.list("HereBeforeService.send", () -> NUMBER, this::asks);
        tries.list("MyNumberService.remove", this::signInNumber, (actor, digest) -> {
            numbers.remove(actor);
            return numbers.of(cast.actor(Who.RESIDENT)).isEmpty();
        });
    }

    /** Of the resident. */
    /** Each reads why not in her own words, whoever she asks about. */
    private boolean asks(Actor actor, String typed) {
        try {
            hereBefore.send(actor, "entra", typed, "203.0.113.9");
            return true;
        } catch (DomainException inWords) {
            return false;
        }
    }

    private String signInNumber() {
        var digest = UUID.randomUUID().toString();
        store.remove(new Query(where("_id").is(cast.id(Who.RESIDENT))), SignInNumber.class);
        store.insert(new SignInNumber(
                cast.id(Who.RESIDENT), digest, PhoneNumber.of(NUMBER), Instant.EPOCH, List.of(), null));
        return digest;
    }

    private Message told(NeedId need) {
        return notifications.mine(cast.actor(Who.RESIDENT)).stream()
                .filter(message -> message.link().equals(NeedLinks.need(need)))
                .findFirst()
                .orElseThrow();
    }

    /** The resident is told that somebody said yes. */
    private NeedId saidYes() {
        return there.accepted(null).need();
    }

    private void messages(Tries tries) {
        tries.list("Notifications.mine", this::saidYes, (actor, need) -> notifications.mine(actor).stream()
                .anyMatch(message -> message.link().equals(NeedLinks.need(need))));
        tries.change(
                "NextOfKinMessages.of",
                () -> cast.id(Who.RESIDENT),
                () -> new PersonId(UUID.randomUUID()),
                nextOfKin::of);
        tries.list("NextOfKinMessages.whose", () -> cast.id(Who.RESIDENT), (actor, resident) -> nextOfKin
                .whose(actor)
                .containsKey(resident));
        tries.list("NextOfKinMessages.seen", this::saidYes, (actor, need) -> {
            nextOfKin.seen(actor, cast.id(Who.RESIDENT));
            return notifications.mine(cast.actor(Who.PROXY)).stream()
                    .noneMatch(message -> message.unread() && message.link().endsWith("/" + cast.id(Who.RESIDENT)));
        });
        tries.list(
                "Notifications.unreadCount",
                this::aloneUnread,
                (actor, need) -> notifications.unreadCount(actor) == 1
                        && notifications.mine(actor).stream()
                                .anyMatch(message ->
                                        message.unread() && message.link().equals(NeedLinks.need(need))));
        tries.list("Notifications.markRead", this::saidYes, (actor, need) -> {
            NotificationId id = told(need).id();
            notifications.markRead(actor, id);
            return !told(need).unread();
        });
        tries.list("Notifications.markAllRead", this::saidYes, (actor, need) -> {
            notifications.markAllRead(actor, List.of());
            return !told(need).unread();
        });
        tries.list("Notifications.markAllReadButWork", this::saidYes, (actor, need) -> {
            notifications.markAllReadButWork(actor, List.of());
            return !told(need).unread();
        });
    }

    private NeedId aloneUnread() {
        notifications.markAllRead(cast.actor(Who.RESIDENT), List.of());
        return saidYes();
    }

    /** A case worker has looked at the resident's need. */
    private LineId looked() {
        store.remove(new Query(), LineQuestion.class);
        return lookedAt(there.need());
    }

    private LineId lookedAt(NeedId need) {
        screens.open(cast.actor(Who.CASE_WORKER), need);
        return whoLooked.newest(cast.actor(Who.RESIDENT)).looked().stream()
                .filter(one -> one.needs().contains(need.value()))
                .max(Comparator.comparing(Looked::at))
                .map(Looked::line)
                .orElseThrow();
    }

    private LineId asked() {
        var line = looked();
        questions.ask(cast.actor(Who.RESIDENT), line, "Hvorfor?");
        return line;
    }

    private static LineId noLine() {
        return new LineId(UUID.randomUUID());
    }

    private void looks(Tries tries) {
        tries.list("WhoLooked.newest", this::looked, (actor, line) -> whoLooked.newest(actor).looked().stream()
                .anyMatch(one -> one.line().equals(line)));
        tries.list(
                "WhoLooked.before",
                this::looked,
                (actor, line) -> whoLooked.before(actor, Instant.now().plusSeconds(60)).looked().stream()
                        .anyMatch(one -> one.line().equals(line)));
        tries.change(
                "LineQuestionService.ask",
                this::looked,
                PersonTries::noLine,
                (actor, line) -> questions.ask(actor, line, "Hvorfor?"));
        tries.list("LineQuestionService.awaiting", this::asked, (actor, line) -> questions.awaiting(actor).stream()
                .anyMatch(one -> one.question().line().equals(line)));
        tries.change(
                "LineQuestionService.answer",
                this::asked,
                PersonTries::noLine,
                (actor, line) -> questions.answer(actor, line, "Fordi du ringte."));
    }

    /** What nobody else has written. */
    private String ownWords() {
        var words = "Bare mitt " + UUID.randomUUID();
        there.need(Leirfjord.wish(words));
        return words;
    }

    private void kept(Tries tries) {
        tries.list("MyKept.about", this::ownWords, (actor, words) -> myKept.about(actor)
                .toString()
                .contains(words));
        tries.list("MyFile.write", this::ownWords, (actor, words) -> file(actor).contains(words));
        tries.list("MyFile.ask", this::ownWords, (actor, words) -> {
            myFile.ask(actor);
            return false;
        });
    }

    /** Each about herself: that the resident is to be erased is known to her, and done by her, alone. */
    private void erasures(Tries tries) {
        tries.list("ErasureService.of", this::residentIsToBeErased, (actor, her) -> erasures.of(actor).stream()
                .anyMatch(one -> one.person().equals(her.id())));
        tries.list(
                "ErasureService.day",
                this::residentIsToBeErased,
                (actor, her) ->
                        actor.id().equals(her.id()) && erasures.day(actor).isPresent());
        tries.list("ErasureService.obstacles", this::residentStays, (actor, her) -> {
            erasures.obstacles(actor);
            return false;
        });
        tries.list("ErasureService.ask", this::residentStays, (actor, her) -> {
            // whoever alone coordinates or works for somebody is refused for that, and not for who she is
            if (erasures.obstacles(actor).isEmpty()) {
                erasures.ask(actor);
            }
            return erasures.of(her).isPresent();
        });
        tries.list("ErasureService.regret", this::residentIsToBeErased, (actor, her) -> {
            erasures.regret(actor);
            return erasures.of(her).isEmpty();
        });
    }

    /** With none of the roles that another try has given her: whoever is needed is not erased. */
    private Actor residentStays() {
        var there = people.byId(cast.id(Who.RESIDENT)).orElseThrow();
        var her = people.add(new Person(
                        there.id(),
                        there.email(),
                        there.name(),
                        there.phone(),
                        there.district(),
                        there.municipality(),
                        there.language(),
                        List.of(),
                        there.since(),
                        there.version()))
                .asActor();
        erasures.regret(her);
        return her;
    }

    private Actor residentIsToBeErased() {
        var her = residentStays();
        var asked = Instant.now();
        store.insert(new Erasure(her.id(), asked, asked.plus(Duration.ofDays(14)), null, null, null, List.of(), null));
        return her;
    }

    private String file(Actor actor) {
        var out = new ByteArrayOutputStream();
        var all = new StringBuilder();
        try {
            myFile.write(actor, Language.NB, out);
            var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private void municipality(Tries tries) {
        tries.change("StaffService.of", () -> LEIRFJORD, () -> "9999", staff::of);
        tries.change("StaffService.before", () -> LEIRFJORD, () -> "9999", staff::before);
        tries.change(
                "StaffService.invite",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) ->
                        staff.invite(actor, where, EmailAddress.of("ny@heime.example"), GivenBecause.NEW_HERE));
        tries.change(
                "StaffService.takeBack",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> staff.takeBack(actor, where, EmailAddress.of("ny@heime.example")));
        tries.change(
                "StaffService.end",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> staff.end(actor, where, cast.id(Who.FORMER_CASE_WORKER), EndedBecause.NOT_HERE));
        administrators(tries);
        tries.change("LocalAccountService.of", () -> LEIRFJORD, () -> "9999", accounts::of);
        tries.change(
                "LocalAccountService.set",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> accounts.set(
                        actor,
                        where,
                        true,
                        accounts.of(cast.actor(Who.ADMINISTRATOR), LEIRFJORD).version()));
        storage(tries);
        tries.change("PlacesAdministration.show", () -> LEIRFJORD, () -> "9999", places::show);
        tries.change(
                "PlacesAdministration.foresee",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> places.foresee(actor, where, aDistrict()));
        tries.change("PlacesAdministration.correct", () -> LEIRFJORD, () -> "9999", this::correctAndTakeBack);
        tries.change("FirstRunService.show", () -> LEIRFJORD, () -> "9999", firstRun::show);
        tries.change(
                "FirstRunService.done",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> firstRun.done(actor, where, FirstRunStep.STAFF));
    }

    private void administrators(Tries tries) {
        tries.change("StaffService.administrators", () -> LEIRFJORD, () -> "9999", staff::administrators);
        tries.change("StaffService.administratorsBefore", () -> LEIRFJORD, () -> "9999", staff::administratorsBefore);
        tries.change(
                "StaffService.endAdministrator",
                this::anotherAdministrator,
                () -> new PersonId(UUID.randomUUID()),
                (actor, her) -> staff.endAdministrator(actor, LEIRFJORD, her, EndedBecause.NOT_HERE));
    }

    private PersonId anotherAdministrator() {
        var her = people.proved(EmailAddress.of("styrer@heime.example"), Language.NB)
                .id();
        people.give(her, Membership.administratorIn(LEIRFJORD));
        return her;
    }

    private void storage(Tries tries) {
        tries.change("StorageTimeService.of", () -> LEIRFJORD, () -> "9999", storage::of);
        tries.change(
                "StorageTimeService.foresee",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> storage.foresee(actor, where, "messages", 12));
        tries.change(
                "StorageTimeService.set",
                () -> LEIRFJORD,
                () -> "9999",
                (actor, where) -> storage.set(actor, where, "messages", 12, messagesNow()));
        tries.change("StorageTimeService.lastNight", () -> LEIRFJORD, () -> "9999", storage::lastNight);
    }

    private Term messagesNow() {
        return storage.of(cast.actor(Who.ADMINISTRATOR), LEIRFJORD).stream()
                .filter(line -> line.time().kind().equals("messages"))
                .findFirst()
                .orElseThrow()
                .term();
    }

    private void correctAndTakeBack(Actor actor, String where) {
        places.correct(actor, where, aDistrict());
        var made = places.show(actor, where).corrections().getFirst();
        places.correct(actor, where, new Edit.TakingBack(made.correction().id()));
    }

    /** The administrator has corrected something, and thought better of it. */
    void correctPlaces() {
        correctAndTakeBack(cast.actor(Who.ADMINISTRATOR), LEIRFJORD);
    }

    private static Edit aDistrict() {
        return new Edit.OfDistrict(null, new WrittenDistrict("Nyland", "66,05 12,70", "8890"));
    }
}
