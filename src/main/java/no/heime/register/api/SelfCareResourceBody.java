package no.heime.register.api;

import java.util.List;
import java.util.UUID;
import no.heime.municipality.DistrictId;
import no.heime.register.Photo;
import no.heime.register.RegisterEntry;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/** A finished self-care resource, as the form sends it. */
record SelfCareResourceBody(
        @Nullable Integer version,
        @Nullable UUID organisation,
        @Nullable ResourceType type,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> kinds,
        @Nullable String forWhom,
        @Nullable Boolean online,
        @Nullable List<String> districts,
        @Nullable String where,
        @Nullable String when,
        @Nullable List<String> times,
        @Nullable String price,
        @Nullable String link,
        @Nullable String phone,
        @Nullable UUID photo,
        @Nullable String photoText) {

    ResourceContent content() {
        return ResourceContent.of(written()).with(Photo.of(photo, photoText));
    }

    private ResourceContent.Written written() {
        return new ResourceContent.Written(
                type,
                title,
                description,
                Lists.of(kinds, "kinds").stream().map(KindId::new).toList(),
                forWhom,
                Boolean.TRUE.equals(online),
                Lists.of(districts, "districts").stream().map(DistrictId::new).toList(),
                where,
                when,
                WeekTimes.of(Lists.of(times, "times")),
                price,
                link,
                phone);
    }

    static SelfCareResourceBody of(RegisterEntry entry, ResourceContent it) {
        var phone = it.phone();
        var photo = it.photo();
        return new SelfCareResourceBody(
                entry.revision(),
                Lists.organisation(entry.provider()),
                it.type(),
                it.title(),
                it.description(),
                it.kinds().stream().map(KindId::value).sorted().toList(),
                it.forWhom(),
                it.everywhere(),
                it.districts().stream().map(DistrictId::value).sorted().toList(),
                it.where(),
                it.when(),
                it.times().written(),
                it.price(),
                it.link(),
                phone == null ? null : phone.shown(),
                photo == null ? null : photo.id().value(),
                photo == null ? null : photo.alternative());
    }
}
