package no.heime.shell.api;

import no.heime.identity.CurrentUser;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.MyDetails;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What I tell about myself. */
@RestController
class MeController {

    private static final int NAME_LENGTH = 80;

    private final CurrentUser user;
    private final PersonService people;
    private final Places places;
    private final LocalAccountRule local;

    MeController(CurrentUser user, PersonService people, Places places, LocalAccountRule local) {
        this.local = local;
        this.user = user;
        this.people = people;
        this.places = places;
    }

    record MyAnswers(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String district,
            @Nullable Language language) {}

    record MyLanguage(@Nullable Language language) {}

    @PutMapping("/api/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void update(@RequestBody MyAnswers answers) {
        var me = user.require();
        var phone = PlainText.optional(answers.phone(), "phone", NAME_LENGTH);
        var home = answers.district() == null ? null : places.require(new DistrictId(answers.district()), "district");
        if (home != null && user.provider().isEmpty() && !home.municipality().equals(me.municipality())) {
            local.requireIn(me.id(), home.municipality());
        }
        people.update(
                me,
                new MyDetails(
                        PlainText.required(answers.name(), "name", NAME_LENGTH),
                        phone == null ? null : PhoneNumber.of(phone),
                        home == null ? me.district() : home.id().value(),
                        home == null ? me.municipality() : home.municipality(),
                        answers.language() == null ? me.language() : answers.language()));
    }

    /** In which language I am written to. Nothing else that I have told is touched, so that nobody has to know it. */
    @PutMapping("/api/me/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void speak(@RequestBody MyLanguage chosen) {
        var me = user.require();
        if (chosen.language() == null) {
            throw DomainException.invalid("text.missing", "language");
        }
        people.speaks(me, chosen.language());
    }
}
