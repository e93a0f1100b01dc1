package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.register.picture.PictureSize;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The photos' collection. Every query here has its index in {@code shared.store.Indexes}. */
@Repository
class Photos {

    private final MongoOperations store;

    Photos(MongoOperations store) {
        this.store = store;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the id is taken */
    StoredPhoto insert(StoredPhoto photo) {
        return store.insert(photo);
    }

    /** All about it but the pictures. */
    Optional<StoredPhoto> about(PhotoId id) {
        return Optional.ofNullable(
                store.findOne(without(query(where("_id").is(id)), PictureSize.values()), StoredPhoto.class));
    }

    /** With the picture of one size. */
    Optional<StoredPhoto> with(PictureSize size, PhotoId id) {
        var other = size == PictureSize.CARD ? PictureSize.PAGE : PictureSize.CARD;
        return Optional.ofNullable(store.findOne(without(query(where("_id").is(id)), other), StoredPhoto.class));
    }

    long countBy(PersonId person, Instant since) {
        return store.count(query(where("by").is(person).and("at").gte(since)), StoredPhoto.class);
    }

    /** All about hers but the pictures, the oldest first. */
    List<StoredPhoto> sentBy(PersonId person) {
        var hers = query(where("by").is(person)).with(Sort.by("at"));
        return store.find(without(hers, PictureSize.values()), StoredPhoto.class);
    }

    /** Those that were sent before that moment; to be closed. */
    Stream<PhotoId> sentBefore(Instant moment) {
        var older = query(where("at").lt(moment)).with(Sort.by("at"));
        return store.stream(without(older, PictureSize.values()), StoredPhoto.class)
                .map(StoredPhoto::id);
    }

    void remove(PhotoId id) {
        store.remove(query(where("_id").is(id)), StoredPhoto.class);
    }

    private static Query without(Query query, PictureSize... sizes) {
        for (var size : sizes) {
            query.fields().exclude(size == PictureSize.CARD ? "card" : "page");
        }
        return query;
    }
}
