package no.heime.privacy;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.offer;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.heime.dialogue.Message;
import no.heime.dialogue.Notifications;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Forgetting;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NewNeed;
import no.heime.need.ProposalService;
import no.heime.need.Urgency;
import no.heime.register.EntryId;
import no.heime.register.Registered;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.events.Relay;
import no.heime.shared.secrets.PersonKeys;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;

/** People who ask to be erased, and the job that does it on their day, on every store. */
abstract class ErasuresContract extends ThreePeople {

    @Autowired
    ErasureService service;

    @Autowired
    Erasures erasures;

    @Autowired
    List<ForgetsPeople> modules;

    @Autowired
    ProposalService proposals;

    @Autowired
    Notifications notifications;

    @Autowired
    PersonKeys keys;

    @Autowired
    Relay relay;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    NeedId need(Actor resident) {
        var id = new NeedId(ids.next());
        var wish = new NewNeed(
                Registered.SNOW,
                "Snøen ligger høyt.",
                Frequency.ONCE,
                Urgency.WHENEVER,
                WeekTimes.ANY,
                LELAND,
                ForWhom.ME,
                "Hund i huset.",
                Language.NB);
        needs.register(resident, id, wish, null);
        return id;
    }

    EntryId offered() {
        var id = Registered.id();
        register.register(jonas, id, null, null, offer("Jonas måker", 120, LELAND));
        moderation.approve(kari, id, 0);
        return id;
    }

    /** Jonas helps Astrid. */
    NeedId agreed() {
        var offer = offered();
        var need = need(astrid);
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.confirm(astrid, need, proposal);
        return need;
    }

    Erasing onDay(int days) {
        return onDay(days, modules);
    }

    Erasing onDay(int days, List<ForgetsPeople> asked) {
        var then = Clock.offset(clock, Duration.ofDays(days));
        return new Erasing(erasures, service, new Forgetting(asked, keys), people, relay, ids, then);
    }

    void erase(Actor who) {
        service.ask(who);
        onDay(15).carryOut();
        onDay(17).carryOut();
    }

    List<String> told(Actor who) {
        return notifications.mine(who).stream()
                .map(Message::text)
                .map(text -> text.key())
                .toList();
    }

    String everything() {
        return everythingBut(Set.of("accessLog", "locks"));
    }

    String everythingBut(Set<String> left) {
        var all = new StringBuilder();
        for (var collection : store.getCollectionNames()) {
            if (!left.contains(collection)) {
                store.find(query(where("_id").exists(true)), Document.class, collection)
                        .forEach(one -> all.append(one).append('\n'));
            }
        }
        return all.toString();
    }
}
