package no.heime.dialogue;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All notifications, each stored once. */
@Repository
class NotificationStore {

    private static final int SHOWN_MAX = 100;

    private final MongoOperations mongo;

    NotificationStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** False when it was there before. */
    boolean add(Notification notification) {
        try {
            mongo.insert(notification);
            return true;
        } catch (DuplicateKeyException toldBefore) {
            return false;
        }
    }

    /** Newest first. */
    List<Notification> of(PersonId recipient) {
        return mongo.find(
                Query.query(where("recipient").is(recipient))
                        .with(Sort.by(Sort.Direction.DESC, "at"))
                        .limit(SHOWN_MAX),
                Notification.class);
    }

    /** Each that there is, newest first. */
    List<Notification> all(PersonId recipient) {
        return mongo.find(
                Query.query(where("recipient").is(recipient)).with(Sort.by(Sort.Direction.DESC, "at")),
                Notification.class);
    }

    void forget(PersonId recipient) {
        mongo.remove(Query.query(where("recipient").is(recipient)), Notification.class);
    }

    /** What tells her of somebody's messages. */
    boolean forget(PersonId recipient, PersonId resident) {
        return mongo.remove(
                                Query.query(where("recipient")
                                        .is(recipient)
                                        .and("of.resident")
                                        .is(resident)),
                                Notification.class)
                        .getDeletedCount()
                > 0;
    }

    /** Which of somebody's messages are new to her. */
    Set<NotificationId> newOf(PersonId recipient, PersonId resident) {
        return mongo.find(Query.query(unreadBy(recipient).and("of.resident").is(resident)), Notification.class).stream()
                .map(Notification::of)
                .filter(Objects::nonNull)
                .map(Notification.OfSomebody::message)
                .collect(Collectors.toSet());
    }

    /** In no order; no more than anybody is shown. */
    List<Notification> unread(PersonId recipient) {
        return mongo.find(
                Query.query(where("recipient").is(recipient).and("unread").is(true))
                        .limit(SHOWN_MAX),
                Notification.class);
    }

    boolean markRead(PersonId recipient, NotificationId id) {
        return mongo.updateFirst(
                                Query.query(where("id").is(id).and("recipient").is(recipient)),
                                Update.update("unread", false),
                                Notification.class)
                        .getModifiedCount()
                > 0;
    }

    /** All but what asks for an answer at one of these links, and what tells of the messages of one of these. */
    boolean markAllReadBut(
            PersonId recipient, Collection<String> waiting, Collection<PersonId> residents, boolean ofWorkToo) {
        var told = new ArrayList<Criteria>();
        told.add(new Criteria()
                .orOperator(
                        where("key").not().in(Wording.asking()),
                        where("link").not().in(waiting)));
        if (!ofWorkToo) {
            told.add(where("link").not().regex(Wording.leadsToWork()));
        }
        return mongo.updateMulti(
                                Query.query(unreadBy(recipient)
                                        .and("of.resident")
                                        .not()
                                        .in(residents)
                                        .andOperator(told)),
                                Update.update("unread", false),
                                Notification.class)
                        .getModifiedCount()
                > 0;
    }

    /** All that leads there. */
    boolean markSeenTo(PersonId recipient, String link) {
        return mongo.updateMulti(
                                Query.query(unreadBy(recipient).and("link").is(link)),
                                Update.update("unread", false),
                                Notification.class)
                        .getModifiedCount()
                > 0;
    }

    /** Those that ask for an answer there, but the latest so many. */
    boolean markAnswered(PersonId recipient, String link, int still) {
        var asking =
                unreadBy(recipient).and("key").in(Wording.asking()).and("link").is(link);
        var answered = mongo
                .find(
                        Query.query(asking)
                                .with(Sort.by(Sort.Direction.DESC, "at"))
                                .skip(still),
                        Notification.class)
                .stream()
                .map(Notification::id)
                .toList();
        return !answered.isEmpty()
                && mongo.updateMulti(
                                        Query.query(where("id").in(answered)),
                                        Update.update("unread", false),
                                        Notification.class)
                                .getModifiedCount()
                        > 0;
    }

    private static Criteria unreadBy(PersonId recipient) {
        return where("recipient").is(recipient).and("unread").is(true);
    }
}
