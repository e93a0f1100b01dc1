package no.heime.privacy;

import static no.heime.register.Registered.known;

import java.util.List;
import java.util.UUID;
import no.heime.consent.WordsShown;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalCareService;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.register.ModerationService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.ReportService;
import no.heime.shared.Language;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two residents and a case worker, each new to the store, and the services by which something is kept about them. */
abstract class ThreePeople extends StoreContract {

    static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @Autowired
    MyKept kept;

    @Autowired
    PersonService people;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    ReportService reports;

    @Autowired
    DigitalCareService care;

    @Autowired
    NeedService needs;

    @Autowired
    NeedScreens screens;

    Actor astrid;
    Actor jonas;
    Actor kari;

    @BeforeEach
    void threePeople() {
        astrid = another(Registered.ASTRID);
        jonas = another(Registered.JONAS);
        kari = another(Registered.KARI);
        people.addAll(List.of(known(astrid), known(jonas), known(kari)));
    }

    /** Somebody whom nobody has met before. */
    static Actor another(Actor like) {
        return another(like, like.memberships());
    }

    static Actor another(Actor like, List<Membership> roles) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                like.name(),
                like.municipality(),
                like.district(),
                like.language(),
                roles);
    }
}
