package no.heime.register;

import java.time.Instant;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.register.picture.PictureSize;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptFile;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What she has registered in her own name, with what it was before, and her photos. */
@Component
class KeptEntries implements KeepsAboutPeople {

    private static final byte[] GONE = {};

    private final Entries entries;
    private final Versions versions;
    private final Photos photos;

    KeptEntries(Entries entries, Versions versions, Photos photos) {
        this.entries = entries;
        this.versions = versions;
        this.photos = photos;
    }

    /** All of one entry; who has borrowed something is in it, since she has written it down. */
    record Whole(
            EntryId id,
            EntryStatus status,
            EntryContent content,
            Instant submittedAt,
            @Nullable Lending lending,
            List<Before> before) {}

    /** What it was before one change. */
    record Before(int revision, EntryContent content, Instant changedAt) {}

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(HelpOffer.class, "find.owner"), HeldIn.in(StoredPhoto.class, "by"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = entries.ofOwners(List.of(actor.id().value())).stream()
                .map(this::thing)
                .toList();
        var pictures = photos.sentBy(actor.id()).stream()
                .map(photo -> KeptThing.of(
                        Phrase.of("kept.photo"),
                        Facts.NONE.words("file", name(photo.id())).moment("sent", photo.at())))
                .toList();
        return List.of(new Kept(Section.ENTRIES, hers), new Kept(Section.PHOTOS, pictures));
    }

    @Override
    public List<KeptFile> files(Actor actor) {
        return photos.sentBy(actor.id()).stream()
                .map(photo -> new KeptFile(name(photo.id()), () -> picture(photo.id())))
                .toList();
    }

    private byte[] picture(PhotoId id) {
        return photos.with(PictureSize.PAGE, id).map(StoredPhoto::page).orElse(GONE);
    }

    private static String name(PhotoId id) {
        return id.value() + ".jpg";
    }

    private KeptThing thing(RegisterEntry entry) {
        var content = entry.content();
        var moderation = entry.moderation();
        var before = versions.of(entry.id());
        return KeptThing.of(
                        Phrase.verbatim(content.title()),
                        EntryFacts.of(content)
                                .choice("status", moderation.status(), "register.status.")
                                .moment("submitted", moderation.submittedAt())
                                .moment("confirmed", moderation.confirmedAt())
                                .day("paused-until", moderation.pausedUntil())
                                .words("staff-words", moderation.words())
                                .events(
                                        "happened",
                                        moderation.history().stream()
                                                .map(KeptEntries::event)
                                                .toList())
                                .count("versions", before.isEmpty() ? null : before.size()))
                .with(new Whole(
                        entry.id(),
                        moderation.status(),
                        content,
                        moderation.submittedAt(),
                        entry instanceof SelfCareResource resource ? resource.lending() : null,
                        before.stream()
                                .map(one -> new Before(one.revision(), one.content(), one.changedAt()))
                                .toList()));
    }

    private static Fact.Event event(Change change) {
        return new Fact.Event(change.at(), change.became().name(), Phrase.of("register.status." + change.became()));
    }
}
