package no.heime.shared.store;

import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.events.Outboxes;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * Every index of every collection, in this one place. Made at start, when it is not there yet.
 *
 * <p>Two lists in one index are not allowed in MongoDB: what is asked for together is stored together, as one word
 * ({@code leirfjord-leland/snow-clearing}).
 */
final class Indexes {

    /** What the program needs to find quickly. */
    private static final List<Entry> ALL = List.of(
            on("persons", up("email").unique().sparse()),
            on("persons", up("memberships.scope", "memberships.role")),
            // whether somebody lives there
            on("persons", up("district").sparse()),
            // what is kept for as long as where one lives has said
            on("persons", up("municipality", "_id")),
            // who has not come for long, and who was told what follows from it
            on("persons", up("municipality", "lastCame")),
            on("persons", up("warned.first").sparse()),
            on("appointments", up("email")),
            on("appointments", up("person").sparse()),
            on("appointments", up("role.scope", "role.role")),
            // who acts for whom, asked at each call
            on("proxies", up("holder").sparse()),
            on("proxies", up("giver")),
            on("proxies", up("email")),
            // what has run out with a day
            on("proxies", up("until")),
            // with whom a case worker talks, asked at each call of hers
            on("talks", up("by", "until")),
            on("talks", up("with")),
            on("talks", up("municipality", "until")),
            on("newcomers", up("municipality", "at")),
            on("newcomers", up("phone")),
            on("newcomers", up("code.digest").sparse()),
            // who is becoming one with whom
            on("joinings", up("account")),
            on("joinings", up("at")),
            on("devices", up("person")),
            on("devices", up("until")),
            // what a provider ends
            on("devices", up("came.session").sparse()),
            on("devices", up("came.subject").sparse()),
            on("keyRings", up("keys._id")),
            on("provenIdentities", up("person")),
            // who signs in with it: a number is one person's
            on("signInNumbers", up("digest").unique()),
            on("codes", up("expires")),
            on("sentCodes", up("until")),
            on(
                    "register",
                    up("find.reach", "find.step")
                            .on("capacity.free", Direction.DESC)
                            .on("find.until", Direction.ASC)),
            on("register", up("find.terms", "find.until")),
            on("register", up("find.owner")),
            // what has to be worked out anew when a way becomes longer or shorter
            on("register", up("content.area.from").sparse()),
            // whether something names a district
            on("register", up("content.districts").sparse()),
            on("register", up("content.area.districts").sparse()),
            on("register", up("provider.district").sparse()),
            // what its owner is reminded of
            on("register", up("find.until", "moderation.confirmedAt")),
            on("register", up("provider.municipality", "moderation.status", "moderation.submittedAt")),
            on("registerVersions", up("entry", "revision")),
            on("registerVersions", up("content.photo._id").sparse()),
            on("reports", up("municipality", "status", "kind", "at")),
            on("reports", up("entry", "status")),
            on("reports", up("reporter", "at").sparse()),
            on("reports", up("answer.at").sparse()),
            on("register", up("content.photo._id").sparse()),
            on("photos", up("by", "at")),
            on("photos", up("at")),
            on("participations", up("person", "answers.form").unique()),
            on("consents", up("person")),
            on("participations", up("municipality", "answers.form")),
            // those who want to start, longest first
            on("participations", up("municipality", "answers.stage", "since")),
            on("organisations", up("municipality", "standing.status")),
            on("organisationVersions", up("organisation", "version")),
            // those that have changed and that staff have not seen since
            on("organisations", up("municipality", "lastSeen.name")),
            on("organisations", up("registeredBy")),
            on("clearances", up("helps")),
            on("clearances", up("person", "helps")),
            // which run out
            on("clearances", up("certificates.until").sparse()),
            on("clearances", up("statement.at").sparse()),
            on("volunteerLinks", up("digest").unique()),
            on("volunteerLinks", up("organisation", "madeAt")),
            on("volunteerLinks", up("madeBy")),
            on("volunteerLinks", up("until")),
            on("unitChecks", up("status", "at")),
            on("organisations", up("number.value").unique().sparse()),
            // the inbox: the urgent first, then those without contact for longest
            on("needs", up("municipality", "status", "rank", "lastContact")),
            on("needs", up("resident", "registeredAt")),
            on("needs", up("proposals.asked.person", "proposals.status")),
            on("needs", up("proposals.asked.organisation", "proposals.status")),
            // who comes for an organisation
            on("needs", up("agreements.comes").sparse()),
            // whoever has been asked before
            on("needs", up("proposals.entry")),
            // the clock's work: questions that lapse, weekly visits to plan
            on("needs", up("proposals.status", "proposals.lapsesAt")),
            on("needs", up("status", "wish.frequency")),
            // what was closed so long ago that its time is over
            on("needs", up("municipality", "inFiguresSince", "closedAt")),
            // a chain is continued in one place only
            on("accessLog", up("municipality", "place").unique()),
            on("accessLog", up("reading.about", "reading.at")),
            on("accessQuestions", up("resident")),
            on("accessQuestions", up("municipality", "open", "at")),
            on("storageNights", up("municipality", "day")),
            on("erasures", up("due")),
            on("notifications", up("recipient", "at")),
            on("notifications", up("recipient", "unread")));

    private Indexes() {}

    static void create(MongoOperations store) {
        Stream.concat(ALL.stream(), outboxes(store))
                .forEach(entry -> store.indexOps(entry.collection()).createIndex(entry.index()));
    }

    /** Whoever has something to tell is found by the age of it. */
    private static Stream<Entry> outboxes(MongoOperations store) {
        return Outboxes.collections(store).stream()
                .map(collection -> on(collection, up("outbox.at").sparse()));
    }

    private static Entry on(String collection, IndexDefinition index) {
        return new Entry(collection, index);
    }

    private static Index up(String... fields) {
        var index = new Index();
        for (var field : fields) {
            index.on(field, Direction.ASC);
        }
        return index.named(String.join("_", fields));
    }

    private record Entry(String collection, IndexDefinition index) {}
}
