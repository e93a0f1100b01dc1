package no.heime.rights;

import static no.heime.rights.Cast.GROUP;
import static no.heime.rights.Cast.LEIRFJORD;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryId;
import no.heime.register.Photo;
import no.heime.register.PhotoId;
import no.heime.register.PhotoService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.Report;
import no.heime.register.ReportId;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.register.ResourceContent;
import no.heime.register.picture.PictureSize;
import no.heime.register.picture.Pictures;
import no.heime.register.words.SameWords;
import no.heime.register.words.WordService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What readers say of entries, photos, and the words of a municipality. */
final class ReportTries {

    private static final byte[] PICTURE = Pictures.jpeg();

    private record Told(EntryId entry, ReportId report) {}

    private record Words(String municipality, SameWords group) {}

    private final ReportService reports;
    private final RegisterService register;
    private final PhotoService photos;
    private final WordService words;
    private final Leirfjord there;
    private final Cast cast;
    private int network;

    ReportTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.reports = program.getBean(ReportService.class);
        this.register = program.getBean(RegisterService.class);
        this.photos = program.getBean(PhotoService.class);
        this.words = program.getBean(WordService.class);
        this.there = there;
        this.cast = cast;
    }

    void add(Tries tries) {
        tries.open("ReportService.report", () -> waiting(null), ReportTries::noEntry, this::report);
        tries.open("ReportService.report (public)", () -> offer(null), ReportTries::noEntry, this::report);
        tries.list("ReportService.mine", this::toldByTheResident, (actor, id) -> reports.mine(actor).stream()
                .anyMatch(report -> report.id().equals(id)));
        about(tries, "", null);
        about(tries, " (an organisation's)", GROUP);
        photos(tries);
        words(tries);
    }

    private static EntryId noEntry() {
        return new EntryId(UUID.randomUUID());
    }

    private EntryId offer(@Nullable OrganisationId behind) {
        return there.approved(
                behind == null ? Who.HELPER : Who.COORDINATOR,
                behind,
                Registered.offer("Snømåking", 120, Leirfjord.LELAND));
    }

    private EntryId waiting(@Nullable OrganisationId behind) {
        return there.submitted(
                behind == null ? Who.HELPER : Who.COORDINATOR,
                behind,
                Registered.offer("Snømåking", 120, Leirfjord.LELAND));
    }

    /** Each from a network of its own, so that none is counted with another. */
    private boolean report(@Nullable Actor actor, EntryId id) {
        network++;
        reports.report(actor, "203.0." + network / 250 + "." + network % 250, id, ReportKind.NO_LONGER_TRUE, null);
        return true;
    }

    private ReportId toldByTheResident() {
        var entry = offer(null);
        var resident = cast.actor(Who.RESIDENT);
        report(resident, entry);
        return reports.mine(resident).stream()
                .filter(one -> one.entry().equals(entry))
                .map(Report::id)
                .findFirst()
                .orElseThrow();
    }

    /** By somebody who is not signed in. */
    private Told told(@Nullable OrganisationId behind) {
        var entry = offer(behind);
        report(null, entry);
        return new Told(
                entry,
                reports.awaiting(cast.actor(Who.CASE_WORKER)).stream()
                        .map(ReportService.ForStaff::report)
                        .filter(one -> one.entry().equals(entry))
                        .map(Report::id)
                        .findFirst()
                        .orElseThrow());
    }

    private void about(Tries tries, String whose, @Nullable OrganisationId behind) {
        tries.list("ReportService.awaiting" + whose, () -> told(behind), (actor, it) -> reports.awaiting(actor).stream()
                .anyMatch(one -> one.report().id().equals(it.report())));
        tries.list("ReportService.waiting" + whose, () -> told(behind), (actor, it) -> reports.waiting(actor) > 0);
        tries.list("ReportService.noLongerTrue" + whose, () -> told(behind), (actor, it) -> reports.noLongerTrue(
                        actor, register.byIds(List.of(it.entry())).values())
                .containsKey(it.entry()));
        tries.change(
                "ReportService.answer" + whose,
                () -> told(behind).report(),
                () -> new ReportId(UUID.randomUUID()),
                (actor, it) -> reports.answer(actor, it, "Takk."));
    }

    private void photos(Tries tries) {
        tries.change("PhotoService.keep", this::photo, null, (actor, id) -> photos.keep(actor, id, PICTURE));
        tries.open("PhotoService.show", this::photo, ReportTries::noPhoto, this::show);
        tries.open("PhotoService.show (in what waits)", this::inWhatWaits, ReportTries::noPhoto, this::show);
    }

    private boolean show(@Nullable Actor actor, PhotoId id) {
        return photos.show(actor, id, PictureSize.CARD).jpeg().length > 0;
    }

    private PhotoId photo() {
        var id = noPhoto();
        photos.keep(cast.actor(Who.RESIDENT), id, PICTURE);
        return id;
    }

    private PhotoId inWhatWaits() {
        var photo = photo();
        there.submitted(
                Who.RESIDENT,
                null,
                ResourceContent.of(Registered.written()).with(Photo.of(photo.value(), "En løype.")));
        return photo;
    }

    private static PhotoId noPhoto() {
        return new PhotoId(UUID.randomUUID());
    }

    private void words(Tries tries) {
        tries.change("WordService.show", () -> LEIRFJORD, () -> "9999", words::show);
        tries.change(
                "WordService.add", () -> LEIRFJORD, () -> "9999", (actor, where) -> words.add(actor, where, typed()));
        tries.change(
                "WordService.takeAway",
                this::group,
                this::noGroup,
                (actor, it) ->
                        words.takeAway(actor, it.municipality(), it.group().id()));
        tries.change(
                "WordService.bringBack",
                this::takenAway,
                this::noGroup,
                (actor, it) -> words.bringBack(actor, it.municipality(), it.group()));
    }

    /** Two words that nobody has said mean the same. */
    private static String typed() {
        return "ord" + letters() + ", uttrykk" + letters();
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(12)
                .mapToObj(one -> String.valueOf((char) ('a' + Character.digit(one, 16))))
                .collect(Collectors.joining());
    }

    private Words group() {
        var staff = cast.actor(Who.CASE_WORKER);
        words.add(staff, LEIRFJORD, typed());
        return new Words(
                LEIRFJORD, words.show(staff, LEIRFJORD).words().groups().getLast());
    }

    private Words takenAway() {
        var it = group();
        words.takeAway(cast.actor(Who.CASE_WORKER), LEIRFJORD, it.group().id());
        return it;
    }

    private Words noGroup() {
        return new Words("9999", group().group());
    }
}
